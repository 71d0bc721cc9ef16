"""The Council's word by what it did with it: it rebuked, urged, mourned, joined the outcry; or could not say a thing.

A resolution says as much in the same words. So what is called for, welcomed or demanded is a statement only where no
text is named beside it, and (`loosely`) where the report tells of no text adopted.
"""

from __future__ import annotations

from horseshoe.reading.claims.actions import Modality, Proposal, Told
from horseshoe.reading.claims.statement import NOT_THERE, Statement
from horseshoe.reading.claims.statements_members import holders
from horseshoe.reading.line import Line
from horseshoe.reading.votes.modality import modality
from horseshoe.reading.votes.telling import WISHES
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import AnyOf, Pattern

_V, _C = r"<V\d+>", r"<C\d+>"
_OF_IT = rf"(?:the |all |its )*(?:members of (?:the )?)?{_C}(?: 's)?(?: members| ambassadors| envoys)?"
_WAY = (
    r"(?:(?:(?!finally)\w+ly|also|today|again|then|late|early|at last|once more|all|together|jointly|as one|"
    r", in a [^,;]{3,40} ,|in a rare [a-z ]{4,25}|(?:on )?<M\d+>|, (?:on )?<M\d+> ,|with one voice|\") ){0,5}"
)
_FEELING = (
    r"(?:condemnation|criticism|censure|denunciation|outrage|indignation|rebukes?|concern|alarm|sympathy|condolences|"
    r"horror|sorrow|dismay|praise|applause)"
)
# What only a statement does; a text that says so is told as a text.
_SPOKE = (
    r"(?:rebuk(?:ed|es)|chid(?:ed|es)|admonish(?:ed|es)|upbraid(?:ed|s)|reprimand(?:ed|s)|excoriat(?:ed|es)|"
    r"castigat(?:ed|es)|chastis(?:ed|es)|hit(?:s)? out at|lash(?:ed|es) out at|came down (?:\w+ )?on|"
    r"comes down (?:\w+ )?on|sp(?:oke|eaks) out (?=on|about|against|over)|add(?:ed|s) its voice|br(?:oke|"
    r"eaks) its silence|"
    r"join(?:ed|s) (?:in )?(?:the |a |world |global |other |international )*(?:chorus|condemnation|outcry|outrage|"
    r"tributes|mourning|calls for|appeals|leaders in)|took (?:[\w-]+ |<[A-Z]\d+> ){1,4}to task|"
    r"(?:join|endors|echo)(?:ed|s) (?:the )?(?:un |<U\d+> )?(?:secretary - general|guterres|ban|"
    r"annan)[^.;]{0,40}? (?:call|appeal|plea|<D\d+>)|(?:offer|sen[dt]|extend|convey)(?:ed|s)? (?:its|"
    r"their) (?:\w+ )?(?:sympath|condolences|solidarity)|"
    r"(?:(?:finally|at last|at length) spoke (?=on|about)|found (?:its|a) (?:common |single )?voice|(?:spoke|speaks) "
    r"(?:at last |finally )?with one "
    r"voice)|rallie(?:d|s) (?:behind|around|round))"
)
# What texts do as well.
_CALLED = (
    r"(?:call(?:ed|s) (?:for(?! (?:[\w-]+ ){0,4}(?:meeting|session|debate|consultations|vote|nominations|candidates))|"
    r"on|upon)|urg(?:ed|es)|appeal(?:ed|s) (?:to|for)|exhort(?:ed|s)|demand(?:ed|s)|welcom(?:ed|es)|hail(?:ed|s)|"
    r"prais(?:ed|es)|commend(?:ed|s)|applaud(?:ed|s)|warn(?:ed|s)|reaffirm(?:ed|s)|reiterat(?:ed|es)|stress(?:ed|es)|"
    r"underlin(?:ed|es)|underscor(?:ed|es)|regrett(?:ed|s)|lament(?:ed|s)|insist(?:ed|s) (?:on|that)|express(?:ed|es) "
    r"(?:its |their |the )?(?:\w+ )?(?:hope|determination|willingness|readiness|belief|conviction|wish))\b"
)
_SAID = Pattern(
    rf"{NOT_THERE}{_OF_IT} {_WAY}(?P<strong>{_SPOKE})|"
    rf"\b(?:there (?:was|were|came)|(?:was|were) (?:met|greeted|followed) (?:with|by)|prompted|provoked|sparked) "
    rf"(?:[\w-]+ )?(?P<noun>{_FEELING}) (?:[\w'-]+ |<[A-BD-Z]\d+> ){{0,7}}?(?:from|in|by|at|among) {_OF_IT}|"
    rf"\b(?P<came>{_FEELING}) (?:[\w'-]+ |<[A-BD-Z]\d+> ){{0,5}}?(?:came|poured in|arrived|was voiced|was expressed|"
    rf"followed) (?:\w+ly |late |early |also |too |<M\d+> |on <M\d+> )*(?:from|in|by) {_OF_IT}|"
    rf"\b(?:was|were) (?:\w+ly |also |again )*(?P<censured>rebuked|censured|admonished|criticized|criticised|urged|"
    rf"warned|chided|called on) (?:(?:on )?<M\d+> )?by {_OF_IT}(?= |$)"
)
_URGED = Pattern(rf"{NOT_THERE}(?P<who>{_OF_IT}) {_WAY}(?P<verb>{_CALLED})")
_MEMBERS = late(r"members|ambassadors|envoys|all ")
_LEADS = late(r"^(?:\" )?(?:the )?<C\d+> (?:members )?(?:\w+ly )?$")
_PRESENT = late(r"^[a-z]+s\b")
# "Has urged them time and again": of no day.
_OFTEN = late(r"\b(?:repeatedly|time and again|has|have|had|always|long|often|never|since <M|twice|times)\b")
_TEXTUAL = late(r"\b(?:resolution|vot(?:e|ed|es|ing)|ballot|veto\w*|abstain\w*|abstention\w*|adopt\w*|pass(?:ed|es|"
    r"ing)|mandate|committee|empty - handed|report(?:s|ed)? that|presidency)\b")
_AT_A_MEETING = late(r"\b(?:meeting|session|debate|sitting|briefing|speakers|delegates)\b")

_TO_SAY = (
    r"(?:condemn|denounce|deplore|criticize|criticise|rebuke|censure|blame|react|respond|comment|pronounce itself|"
    r"speak (?:on|about|up|out|against|clearly)|say (?:anything|a word|something|so)|voice (?:its |any |even )?\w+|"
    r"express (?:its |any |even |even its )?(?:concern|alarm|regret|condolences|sympathy|support|outrage)|"
    r"come (?:out|up) with (?:an?|any|even an?) (?:\w+ )?(?:position|response|reaction|line|word|position)|"
    r"call (?:for|on)|react)\b"
)
_MUTE = Pattern(
    rf"{_C} (?:members )?(?:has |have |had |once more |again |also |so far |yet again |met (?:[\w-]+ |<[A-Z]\d+> "
    rf"){{0,6}}?(?:and|but) |"
    rf"\w+ly |on <M\d+> |<M\d+> |, (?:[\w-]+ ){{1,5}}, ){{0,4}}?(?P<fail>(?:could|can) ?(?:not|n't)|(?:was|were|is|"
    rf"has been|proved|is still|remains) (?:still |again |once more )?unable to|fail(?:ed|s) (?:again |once more |"
    rf"(?:on )?<M\d+> )*to|refus(?:ed|es) to|declin(?:ed|es) to|did ?(?:not|n't))(?: even|"
    rf" (?:on )?<M\d+>)?(?: bring (?:itself|"
    rf"themselves) to| agree (?:on <M\d+> |<M\d+> )?(?:on how )?to| manage to| so much as| jointly|"
    rf" find it in (?:itself|themselves) to)? {_TO_SAY}|"
    rf"{_C} (?:[^.;]{{0,90}}? )?(?P<without>without (?:so much as |even |having |finding )?(?:an? |any )?(?:single |"
    rf"public |common |joint |united |collective )*(?:word|comment|reaction|response|line|message|agreed (?:text|line|"
    rf"wording|language)|position|stance))\b|"
    rf"\b(?P<none>no (?:common|joint|united|unified|collective|agreed|public) (?:position|response|text|line|stance|"
    rf"reaction|message|voice|word)) (?:[\w'-]+ |<[A-Z]\d+> ){{0,6}}?(?:emerged|came|could be|was|were|followed|"
    rf"resulted)\b|\b(?P<unissued>nothing|no word) (?:was|could be|got) (?:in the end |finally |even )?(?:issued|"
    rf"released|said to the (?:press|media|public)|put out|published)\b"
)
# "The US has stymied a Security Council effort to voice concern".
_STYMIED = Pattern(
    rf"(?P<v>{_V}) (?:, [^,]{{1,60}} , )?(?:has |have |had |is |are |was |were |again |once more |also |\w+ly |<M\d+> |"
    rf"on <M\d+> ){{0,4}}(?:(?:stymi|stonewall|hamper|hinder|imped|frustrat|quash|scotch|spik|stop|block|halt|thwart|"
    rf"derail|prevent|obstruct|foil|torpedo|nix|scuppe?r|scuttl|sank|sunk|kill|held up|hold|stall|stifl|"
    rf"delay)\w*(?: up)?|(?:stood|stands|standing) in the way of|put (?:paid|an end|a stop) to) (?:the |a |an |any |"
    rf"all |another )*(?:{_C} (?:[\w-]+ ){{0,3}}?(?:from (?:\w+ly )?(?:speak|condemn|express|voic|react|respond|"
    rf"pronounc|denounc|"
    rf"deplor|calling|saying|tak)\w*|declaration|communiqué|condemnation|reaction|response|rebuke|expression|"
    rf"criticism)|(?:{_C} )?(?:<D\d+>|attempts?|bid|efforts?|moves?|push|drive) (?:[\w'-]+ |<[A-Z]\d+> ){{0,4}}?(?:to|"
    rf"at|by) (?:[\w'-]+ |<[A-CE-Z]\d+> ){{0,4}}?(?:voice|voicing|express|condemn|denounce|deplore|speak|react|respond|"
    rf"rebuke|criticize|criticise|issue)\w*\b)"
)
# "A text read out by the president": nothing that is voted on is read out by him.
_READ_OUT = Pattern(
    r"<D\d+> (?:, )?(?:which (?:was |had been )?|that was )?read (?:out |aloud )?(?:to (?:the )?\w+ |(?:on )?<M\d+> |"
    r"in [^.;,]{1,30} )*by (?:[^.;,]{0,40}? )?president\b"
)
_ANY = AnyOf(_SAID, _URGED, _MUTE, _STYMIED)


def is_read_out(line: Line) -> bool:
    """Whether the text of a sentence was read out by the president, as statements are."""
    return _READ_OUT.search(line.norm) is not None


def voiced(line: Line, whole: str) -> Statement | None:
    """The statement a sentence tells by what was said, or left unsaid; `whole` has all members as the Council."""
    texts = [c for _, c in line.tags("D") if c.value.term not in WISHES]
    if not _ANY.on(whole) or line.tags("R") or (texts and not (len(texts) == 1 and is_read_out(line))):
        return None
    stymied = _STYMIED.search(whole)
    if stymied is not None and (by := line.chunk(stymied["v"]).value.members) and line.tags("C"):
        return _unsaid(stymied.start(), stymied.end(), modality(line.norm, stymied.end("v") + 1), by)
    if _TEXTUAL.search(whole):
        return None
    if (mute := _MUTE.search(whole)) is not None and (line.tags("C") or mute["unissued"]):
        if mute["fail"] is None:
            return _unsaid(mute.start(), mute.end(), modality(line.norm, mute.start()), holders(line)[0])
        return _unsaid(mute.start(), mute.end(), Modality.HAPPENED, holders(line)[0])
    said = _SAID.search(whole)
    if said is not None and modality(whole, said.start(said.lastgroup or 0)) is Modality.HAPPENED:
        return Statement(
            said.start(), said.end(), Modality.HAPPENED, Told.AGREED, Proposal.UNKNOWN, spoken=True, loosely=True
        )
    return _urged(line, whole)


def _urged(line: Line, whole: str) -> Statement | None:
    """ "Its members urged both sides on Sunday to hold their fire"."""
    m = _URGED.search(whole)
    if m is None or modality(whole, m.start("verb")) is not Modality.HAPPENED or _OFTEN.search(whole, 0, m.end()):
        return None
    members = _MEMBERS.search(m["who"]) is not None
    if members and _AT_A_MEETING.search(whole):
        return None
    leads = _LEADS.match(whole[: m.start("verb")]) is not None and _PRESENT.match(m["verb"]) is not None
    if not (members or leads or line.tags("M")):
        return None
    return Statement(m.start(), m.end(), Modality.HAPPENED, Told.AGREED, Proposal.UNKNOWN, spoken=True, loosely=True)


def _unsaid(start: int, stop: int, mode: Modality, by: tuple[str, ...]) -> Statement | None:
    if mode is not Modality.HAPPENED:
        return None
    return Statement(start, stop, mode, Told.BLOCKED, Proposal.UNKNOWN, holders=by, loosely=True)

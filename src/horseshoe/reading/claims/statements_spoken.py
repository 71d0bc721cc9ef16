"""What the Council said, and could not say, where no statement is named: "condemned in the strongest terms"."""

from __future__ import annotations

from horseshoe.reading.claims.actions import Modality, Proposal, Told
from horseshoe.reading.claims.statement import NOT_THERE, Statement
from horseshoe.reading.claims.statements_members import holders
from horseshoe.reading.claims.statements_voiced import voiced
from horseshoe.reading.line import Line
from horseshoe.reading.votes.modality import modality
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import AnyOf, Pattern

_V, _C = r"<V\d+>", r"<C\d+>"
_WHO = (
    rf"(?=[<mf]){NOT_THERE}(?:{_C}|members of (?:the )?{_C}|(?<=the )fifteen)(?: 's)? ?(?:members |president |"
    r"ambassadors |envoys )?"
)
_ADV = (
    r"(?:(?:\w+ly|also|today|has|have|had|all|once|again|then|<M\d+>|on <M\d+>|, on <M\d+> ,|, <M\d+> ,|together|"
    r"as one|with one voice|\"|'|“|‘) ){0,5}"
)
_FEELING = (
    r"(?:concern|alarm|condolences|outrage|sympath(?:y|ies)|support|dismay|sorrow|sadness|shock|horror|grief|regret|"
    r"solidarity|indignation|unease|worry|anxiety|disquiet|anger|revulsion|abhorrence|disappointment|consternation|"
    r"condemnation|appreciation|gratitude|satisfaction)"
)
_OF_FEELING = (
    rf"(?:express|voic|convey|register|extend|offer|sound|record|regist|reiterat)(?:ed|s|es|ing) (?:(?:its|their|"
    rf"the|a|an|strong|deep\w*|grave|serious|profound|growing|utmost|extreme|great|full|heartfelt|sincere|sharp|\"|'|“|"
    rf"‘|unanimous|shared|most|and|,) )*{_FEELING}"
)
_BLAMING = (
    r"(?:condemn(?:ed|s)|denounc(?:ed|es)|deplor(?:ed|es)|decri(?:ed|es)|slam(?:med|s)|lambast\w+|blast(?:ed|s)|"
    r"mourn(?:ed|s)|condol\w+|paid tribute to)"
)
_ONE_MIND = (
    r"(?:(?:was|were|is|are|has been|have been|stood|stands?) (?:\w+ly )?(?:united|unanimous|as one|of one mind|at one|"
    r"unified) in (?:\w+ly )?(?:condemn|deplor|denounc|express|voic|call|demand|urg)ing\b|joined (?:together |forces "
    r")?(?:in|to) (?:\w+ly )?(?:condemn|deplor|denounc|express|voic)\w*|spoke (?:out )?with (?:one|a single|"
    r"<[NV]\d+>) voice)"
)
_ADDS = (
    r"(?:call|urg|demand|reaffirm|reiterat|ask|stress|offer|said|warn|express|underscor|underlin|appeal|emphasi[sz]|"
    r"extend|voic|remind|sa(?:id|ys))\w*"
)
_FOR_THE_WHOLE = (
    rf"(?:on behalf of|in the name of|for) (?:all )?(?:the |its |of )*(?:{_C}|members|fifteen|whole {_C})"
)
_SAID = Pattern(
    rf"{_WHO}{_ADV}(?P<verb>(?:\w+ly )?{_BLAMING}(?! (?:and|by)? ?<V\d+> 's veto)|{_OF_FEELING}|{_ONE_MIND})|"
    rf"^(?:\" )?(?:the )?{_C} , [^;\"]{{3,140}} , (?P<verb8>(?:\w+ly )?{_BLAMING}|{_OF_FEELING})|"
    rf"\b(?:(?:was|were|been|stands?|stood|is|are) )(?:\w+ly |also |again |then )*(?P<verb4>(?:\w+ly )?(?:condemned|"
    rf"deplored|denounced|decried)) (?:(?:by|in|[\w-]+|<M\d+>|on <M\d+>) ){{0,5}}?by (?:the |all )*(?:members of "
    rf"(?:the )?)?{_C}|"
    rf"\b(?P<verb5>(?:drew|earned|won|brought|prompted|provoked|met with) (?:[\w-]+ ){{0,3}}?condemnation (?:from|by|"
    rf"of)) (?:the |all )*(?:members of (?:the )?)?{_C}|"
    rf"^(?:\" )?(?:\w+ly )?(?P<verb6>(?:condemning|deploring|denouncing|decrying)|(?:{_OF_FEELING})) [^;]*? , "
    rf"(?:the |all )*(?:members of (?:the )?)?{_C} (?:members )?{_ADV}{_ADDS}|"
    rf"president (?:[^.;]{{0,60}}? )?(?P<verb3>read (?:out )?(?:a|the) (?:text|declaration|communiqué))|"
    rf"president (?:[^.;]{{0,60}}? )?(?P<verb2>appealed|condemned|called|urged|expressed|voiced|deplored|spoke|said) "
    rf"(?:[^.;]{{0,30}}? )?{_FOR_THE_WHOLE}|"
    rf"(?P<verb7>\bspeaking) (?:to (?:the )?(?:reporters|journalists|press|media) )?(?:[^.;,]{{0,50}}? )?(?:on behalf "
    rf"of|in the name of) (?:all )?(?:the |its |of )*(?:{_C}|members|fifteen|whole {_C}) , "
    rf"(?:[^.;]{{0,80}}? )?(?:said|told|condemned|called|urged|voiced|expressed|deplored)\b"
)
_STOPPED = Pattern(
    rf"(?P<v>{_V}) (?:has |have |had )?(?:stop|block|halt|thwart|derail|prevent|obstruct|foil|frustrat|torpedo)(?:s|"
    rf"p?ed|e[sd])? (?:the |a |any )?{_C} (?:[\w-]+ |<[A-Z]\d+> ){{0,6}}?(?:move|action|condemnation|response|call|"
    rf"bid|<D\d+>)"
)
_ELEMENTS = Pattern(r"\b(?:press elements|(?:elements|text|words|lines|language) (?:to|for) the press|press lines?)\b")
_GONE_ROUND = late(
    r"\b(?:gone round|went round|go(?:es)? round|circulat\w+|propos\w+|draft\w*|negotiat\w+|discuss\w+|haggl\w+|"
    r"prepar\w+|suggest\w+|sent round|put forward|work(?:ed|ing)? on|hoped|wanted) [^.;]*$"
)
_TO_SPEAK = (
    r"(?:(?:speak|respond|react|pronounce) (?:itself |out )?(?:with (?:one|a single|<[NV]\d+>) voice|as one|"
    r"unanimously|jointly)|(?:speak out|take a (?:common |joint |united )?(?:stand|stance|position|line)|"
    r"say (?:something|anything))\b)"
)
_COMMON = (
    r"(?:(?:find|found|reach\w*|agree\w*|settl\w*|come to|form|forge|muster|produce|adopt|achieve|arrive at) (?:even "
    r"|<M\d+> |on <M\d+> )*(?:(?:on|to|at) )?(?:even )?(?:(?:an?|any|some|the|even) )?(?:what (?:\w+ )?to say|how to "
    r"(?:respond|react|word)|"
    r"(?:common (?:ground|language|line|position|words|response|stance|voice|text|reaction|message)|joint (?:text|"
    r"response|position|reaction|stance|message|condemnation|declaration|line)|united (?:response|stand|front|position|"
    r"reaction)|unified (?:response|position|stand|reaction|message)|(?:collective |public |immediate |formal )?"
    r"(?:response|reaction|pronouncement|condemnation))\b))"
)
# "Its bid to speak with one voice has collapsed", "could not agree on any response".
_ONE_VOICE = Pattern(
    rf"(?:{_C}|members) (?:[\w'-]+ |<M\d+> ){{0,4}}?(?P<end1>(?:been )?unable|not (?:been )?able|fail(?:ed|s)|could "
    rf"(?:not|n't)|struggl\w+ in vain|did ?(?:not|n't)|(?:have|has) yet)(?: (?:on )?<M\d+>)?(?: to)? (?:even "
    rf")?(?:{_TO_SPEAK}|{_COMMON})|"
    rf"(?P<try>\b(?:bid|attempts?|efforts?|push|moves?|hopes?|try)|<D\d+>) (?:[\w'-]+ |<[A-Z]\d+> ){{0,5}}?to "
    rf"(?:(?:get|have|persuade|make|bring) (?:the )?{_C} (?:to )?)?{_TO_SPEAK}"
    rf"[^.;]*?\b(?P<end>collaps|fail|found|fell|came to nothing|block|stopp|dashed|thwart|sank|died|over\b|ran )|"
    rf"{_C} (?:[^.;]{{0,90}}? )?(?P<end2>without (?:an? |any )?(?:public |joint |common |formal |official )*"
    rf"(?:pronouncement|condemnation|communiqué|public word|word to the press)\b)"
)
# "Talks on a joint text broke down".
_TEXT_DIED = Pattern(
    r"(?:talks|negotiations|discussions|consultations|wrangling|efforts?) (?:[^.;]{0,40}? )?(?:on|over|for|"
    r"about) (?:a |the )?(?P<text>(?:joint|common|press|unanimous|consensus) (?:text|declaration|message|communiqué)|"
    r"<D\d+>) (?:[^.;]{0,80}? )?(?P<end>broke down|collapsed|foundered|failed|fell apart|ran aground|fell through|"
    r"came to nothing|ended in deadlock|deadlocked|got nowhere)\b"
)
_JOINT = late(r"(?i)\ban? (?:joint|common|press|unanimous|consensus)\b")
_UNNAMED = AnyOf(_STOPPED, _SAID, _ELEMENTS, _ONE_VOICE, _TEXT_DIED)


def spoken(line: Line, whole: str) -> Statement | None:
    """The statement told without the word; `whole` is the norm with all members told as the Council."""
    return _in_set_words(line, whole) or voiced(line, whole)


def _in_set_words(line: Line, whole: str) -> Statement | None:
    if not _UNNAMED.on(whole):
        return None
    if (voice := _ONE_VOICE.search(whole)) is not None:
        mode = Modality.HAPPENED if voice["end1"] or voice["end2"] else modality(line.norm, voice.start("end"))
        return _blocked(line, voice.start(), voice.end(), mode, holders(line)[0])
    died = _TEXT_DIED.search(whole)
    if died is not None and (
        died["text"][0] != "<" or _JOINT.match(line.text, line.chunk(died["text"]).start)
    ):
        return _blocked(line, died.start(), died.end(), modality(line.norm, died.start("end")), holders(line)[0])
    stopped = _STOPPED.search(whole)
    if stopped is not None and (members := line.chunk(stopped["v"]).value.members):
        return _blocked(line, stopped.start(), stopped.end(), modality(line.norm, stopped.start()), members)
    if (oral := _ELEMENTS.search(whole)) is not None:
        if _GONE_ROUND.search(line.norm, 0, oral.start()):
            return Statement(oral.start(), oral.end(), Modality.PROPOSED, Told.UNKNOWN, Proposal.UNKNOWN)
        return Statement(oral.start(), oral.end(), modality(line.norm, oral.start()), Told.AGREED, Proposal.UNKNOWN)
    said = _SAID.search(whole)
    if said is None:
        return None
    mode = modality(line.norm, said.start(str(said.lastgroup)))
    return Statement(said.start(), said.end(), mode, Told.AGREED, Proposal.UNKNOWN, spoken=True)


def _blocked(line: Line, start: int, stop: int, mode: Modality, by: tuple[str, ...]) -> Statement:
    return Statement(start, stop, mode, Told.BLOCKED, Proposal.UNKNOWN, holders=by)

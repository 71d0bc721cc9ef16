"""Texts on their way: tabled, circulated, negotiated, put in blue, watered down, withdrawn."""

from __future__ import annotations

import re

from horseshoe.reading.claims.actions import Kind, Modality, Told
from horseshoe.reading.claims.occasion import Occasion, members_in, moment_near
from horseshoe.reading.claims.tabled_stages import beside, is_another, is_drafted, stage_of, unnamed, wished
from horseshoe.reading.line import Chunk, Line
from horseshoe.reading.votes.authors_before import is_taken_over
from horseshoe.reading.votes.modality import modality
from horseshoe.reading.votes.telling import WISHES
from horseshoe.reading.votes.texts_draft import Draft
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

_GONE = Pattern(
    r"\b(?:withdr[ae]w(?!als?\b(?! of <D))\w*"
    r"(?! (?:(?:its|their|all|the|his|any|of|every|foreign) ){0,3}(?:\w+ )?(?:troops|forces|army|"
    r"military|soldiers|peacekeepers|police|personnel|weapons|staff|missions?|from|behind|to|within|immediately)\b)|"
    r"pulled(?! out)|pulls|shelved|retracted|scrapped|dropped|taken off|off the table|pulled the "
    r"plug on|abandoned(?! (?:the )?(?:vot|hall|room|session|chamber|meeting))|(?:took|takes|taken|taking) (?:<D\d+> "
    r")?back(?! (?:to|from|in|into)\b)|let drop)\b"
)
# "Dropped the word 'sanctions' from it", "scrapped by the veto of two"
_OF_ITS_WORDS = late(
    r" (?:(?:the|a|an|any|all|its|their|every) )*(?:[\w-]+ )?(?:words?|phrases?|mentions?|references?|calls?|demands?|"
    r"clauses?|paragraphs?|language|threats?|lines?|provisions?|wording|terms?|sections?|objections?|opposition)\b"
)
_VETOED = late(r"\b(?:by|due to|because of|after|with) [^.;]*?\bveto")
# "Tried to convince him to withdraw it": whether he did is not said.
_TO_GO = late(r"(?<!decided )(?<!agreed )(?<!chose )(?<!opted )(?<!forced )(?<!obliged )\bto (?:\w+ly )?$")
_CUT = Pattern(
    r"\b(?:dropped|removed|deleted|taken out|struck|cut|stripped|excised|gone|dropping|removing|deleting|vanished|"
    r"disappeared|absent|left out|softened|edited out) (?:out )?(?:from|of|in) (?:<C\d+> |(?:the|a|an|its|latest|final|"
    r"new) )*(?:<D\d+>|version)"
)
_TABLE = (
    r"circulat|tabl|draft|propos|submit|put forward|put forth|offer|float|introduc|present|distribut|shar|unveil|hand|"
    r"send|sent|gave|give|fil|lodg|bring|brought|prepar|draw up|drew up|writ|wrote|penn"
)
_SUBJECT = Pattern(
    r"(?P<v><[VLPG]\d+>) (?:, (?:the|a|an) (?:[\w-]+ |- |<[CUD]\d+> ){1,14}, |, (?:which|who|whose) "
    r"[^,;]{1,80} , )?(?:(?:his|her|the) (?:country|government|delegation|mission) |(?:\w+ly|at first|has|have|had|is|"
    r"are|also|then|soon|will|would|"
    r"plans?|intends?|hopes?|hoped|means?|meant|intended|planned|meanwhile|in turn|for its part|, |came|comes|to|again|"
    r"later|on|<[MF]\d+>|sa(?:id|ys) it|said|says|"
    r"been|being|too|all|both|each|begun|began|started|starting|come|it|he|she|they|not|n't|yet|wants?|may|could|was|"
    r"were|ready|preparing|about|set|expected|at|work|and|jointly|already|now) "
    rf"){{0,6}}(?P<verb>(?:brought|brings|put|puts|moved) in (?=<D)|insist(?:s|ed) on (?=<D)|(?:{_TABLE})\w*|"
    rf"co - (?:penned|wrote|authored|drafted|sponsored)|drawing up|brought forward|bring "
    rf"forward|working on|work on|at work on|put(?:s)?|"
    rf"revis(?:ed|es|ing)|amended|la(?:id|ys) before|(?:mov|push|press|promot|shelv|pull|abandon|retract)(?:es|ed|ing|"
    rf"s) (?=<D)|(?:up|forward|out) with (?=<D)|(?:took|takes|taken) back|la(?:id|ys) (?=<D)|la(?:id|ys) down|"
    rf"negotiat\w+|withdr(?:ew|awn|aws)|pulled back|"
    rf"dropped (?=<D)|(?:tried|sought) to (?:amend|soften|weaken|change)|toned down|watered down|put(?:ting)? together|"
    rf"work(?:s|ed|ing) (?:[\w-]+ |<[NVM]\d+> ){{0,3}}?on (?=<D))(?! by)(?!\w)"
)
_MADE = Pattern(
    r"\b(?:(?:brought|brings|bringing|put|puts|putting|moved|came|comes) in (?:with )?(?=<D)|insist(?:s|ed|"
    r"ing)? on (?=<D)|(?:get|got|getting) (?=<D\d+> (?:in|through|into)\b)|(?:had been|was|were|is|"
    r"are) due before (?:the )?<C\d+>|(?:sharpened|"
    r"toughened|stiffened|hardened|beefed up|lengthened|expanded|reshaped)|has (?:been )?(?:changed|shrunk|grown|"
    r"evolved|hawked)|(?:spent|spend|spending|spends) (?:[\w-]+ |<[A-Z]\d+> ){1,4}(?:over|on) (?=(?:a |the )?<D)|"
    r"ha(?:s|ve|d) been (?:hawking|shopping|showing|passing) (?:it )?(?:round|around|about)|(?:moves|moving|pushes|"
    r"pushing|peddles|advances|advancing|champions|seeks|seeking|readies|readying)(?: forward |"
    r" ahead with )? ?(?=(?:an? |its |their )?<D)|(?:added|adds|proposed|moved|tabled) (?:[\w-]+ |<[NV]\d+> "
    r"){0,2}amendments? to|(?:co - )?penn(?:ed|"
    r"ing)|authored|(?:brought|bringing|brings) forward|no longer (?:demands?|calls?|"
    r"asks?|mentions?|refers?|"
    r"condemns?|contains?|includes?|speaks?|names?|threatens?)|(?:softened|weakened|trimmed|shortened|reworked|updated|"
    r"diluted|streamlined)|in (?:the )?(?:members|delegations|colleagues|ambassadors|<C\d+>)(?: members|"
    r" ambassadors)?(?: '| 's)? (?:inboxes|hands)|"
    r"been through (?:\w+ |<[NV]\d+> )(?:versions|drafts|revisions|rounds)|(?:in|into) its (?:\w+ |<[NV]\d+> "
    r")(?:version|draft|revision)|circulat\w+|tabl(?:ed?|es|ing)|draft(?:ed|ing)|propos(?:ed|es|ing)|negotiat\w+|"
    r"in(?:to)? blue|in final form|submit\w*|put forward|puts forward|put forth|offer(?:ed|s|ing)|float(?:ed|s|ing)|"
    r"introduc\w+|revis(?:ed|es|ing)|amend(?:ed|s|ing)|sponsor(?:ed|s|ing)|prepar(?:ed|es|ing)|underway|presented|"
    r"distributed|"
    r"shared|shar(?:es|ing)|watered down|softened|toned down|rewr(?:ote|itten)|reworded|redraft\w*|"
    r"under silence|silence (?:procedure|period)|broke (?:the )?silence|silence (?:[\w-]+ |<[A-Z]\d+> ){0,3}was "
    r"broken|(?:, )?seen by|obtained by|a copy of|leaked|(?:drew|draws|drawing|met|meets|meeting|faced|faces|ran "
    r"into|runs into) (?:[\w-]+ ){0,2}?"
    r"(?:fire|criticism|objections?|resistance|opposition|reservations|questions|hostility|scepticism|skepticism)|"
    r"in front of (?:them|it|the <C\d+>)|(?:is|are|was|were) (?:still )?being (?:drafted|negotiated|discussed|"
    r"circulated|prepared|worked on|finali[sz]ed|revised|watered down)|finali[sz]\w+|unveil\w*|hand(?:ed|ing) (?:out|"
    r"round|around|to|(?:the )?<[CV]\d+>)|sent "
    r"(?:round|around|to)|working on|at work on|drew up|draws up|drawn up|drawing up|co - wrote|tweak\w*|"
    r"work(?:ed)? on|urg(?:ed|es|ing)|"
    r"gave (?:the |other )?(?:<[CV]\d+>|members|colleagues)|showed|lodged|filed|wrangl\w+|haggl\w+|bargain\w+|went "
    r"through|going through|"
    r"pored over|reached (?:the )?(?:<[CV]\d+>|members)|passed round|brought (?=<D)|on the table|line by line|"
    r"under (?:discussion|negotiation)|(?:lay|lies|lying|stayed|remains?|remained) on the table|(?:making|doing|made|"
    r"did) the rounds|in the works|fine-tun\w+|polish\w+|thrash\w+ out|iron\w+ out|(?:argu|quarrel|split|divid|"
    r"differ)\w* (?:over|on) (?=(?:the |a |an )?<D)|"
    r"at odds over|crossed out|insert(?:ed|ing)|(?:added|adding) (?:an? |the )?(?:paragraph|line|sentence|reference|"
    r"clause)|talks (?:on|over) (?=(?:the |a |an )?<D)|collect\w+ (?:comments|signatures)|co - ?sponsors (?:signed|"
    r"joined)|(?:discuss|debat|consider|examin|stud)\w* (?=(?:the |a |an )?<D)|advanced by|"
    r"(?:put|puts|putting|sent|sends|e - ?mailed|mailed|passed|handed|pass(?:es|ing)) (?:it |<D\d+> )?(?:round|around|"
    r"about)|handed in|la(?:id|ys|ying) (?:it |<D\d+> (?:[\w'-]+ |<[A-Z]\d+> ){0,6}?)?(?:before|in front of|down)|"
    r"(?:c[ao]me|comes|coming) (?:up|forward|out) with (?=<D)|(?:counter|respond|answer|repl|hit back|weigh)\w* (?:in "
    r")?with (?=<D)|promot(?:es|ed|ing) (?=<D)|press(?:es|ed|ing) (?=<D)|push(?:ed|es|ing) (?=<D)|"
    r"pass(?:ed|es|ing) silence|zero draft|(?:handed|sent|sends|mailed) (?=<D)|put(?:s|ting)? together (?=<D)|"
    r"(?:weigh(?:s|ed|ing)|mull(?:s|ed|ing)|ha(?:ve|s|d) (?:also )?"
    r"before (?:them|it)) (?=<D)|work(?:s|ed|ing) (?:[\w-]+ |<[NVM]\d+> ){0,3}?on (?=<D)|(?:tried|trying|sought|"
    r"seeking|moved) to (?:amend|soften|weaken|strengthen|tone down|water down|change) (?=<D)|"
    r"(?:is|are|was|were|lies|lay|lying|stands|has been|had been) (?:now |still |also |already |again |formally "
    r"|then )*before (?:the )?(?:<C\d+>|members|ambassadors))(?!\w)"
)
_PASSED = Pattern(
    r"(?P<v><[VLPG]\d+>) (?:has |have |had |also )*(?:gave|given|handed|passed|sent|showed|shown) (?:[^ .;]+ "
    r"){0,10}?<D\d+>|"
    r"<D\d+> (?:[^ .;]+ ){0,12}?(?:reached|was sent to|went to|was handed to|was shown to) (?:[^ .;]+ "
    r"){0,3}?(?:<[CV]\d+>|members)"
)
_AHEAD = Pattern(
    r"\b(?:will|would|plans?(?: to)?|planned to|intend(?:s|ed)? to|(?:is|are|was|were) (?:going )?to|"
    r"expected to|hope[sd]? to|set to|preparing to|mean(?:s|t)? to|want(?:s|ed)? to|ready to|prepared to|"
    r"about to|could|may|might|due to|promis\w+ to|vow\w+ to|threaten\w+ to) (?!seek (?:to hold|an? (?:\w+ "
    r")?vote))(?:soon |also |shortly |then |next |"
    r"first |now |instead |<[MF]\d+> |\w+ly ){0,3}"
    r"(?P<verb>circulate|table|present|submit|propose|introduce|put forward|offer|share|distribute|draft|float|"
    r"unveil|bring|amend|revise|lay|put (?=<D\d+> (?:to|before|forward|on))|come (?:up|forward|out) with|"
    r"(?:press|push) (?:<[VLPG]\d+> )?(?:with|for|ahead with) (?=<D)|work on|withdraw|put (?:<D\d+>|it) (?:in|into) "
    r"blue|hand out|send round|seek)(?!\w)"
)
# "A new draft of the peace plan": no text of the Council's.
_OF_A_PLAN = late(
    r" (?:of|for) (?:the |a |an |its |his |their )?(?:[\w-]+ ){0,2}?(?:plan|deal|agreement|accord|constitution|"
    r"treaty|law|bill|(?:press |presidential |joint )?statement|communiqué|"
    r"roadmap|charter|speech|budget|programme|program)\b"
)
_ITSELF = late(r"<D\d+> (?:, )?(?:that |which |also |then |now )*$")
_ITS_OBJECT = late(r"(?: (?!and\b|but\b|that\b|which\b)[\w'-]+| <[A-CE-Z]\d+>){0,6}? (?:<D\d+>|it\b|one\b)")
_NOT_DONE = late(r"\b(?:not|n't|never)(?: yet| even| been| formally| officially| so far)* $")
_TO_BE = late(
    r"(?:\b(?:will|would|is to|are to|was to|were to|may|might|could|should|due to|set to|expected to)|"
    r"<D\d+> to) (?:\w+ly )?be (?:put |placed |circulated |formally |soon )?$"
)
# "A French draft on Lebanon is expected next week": the text, and not what the Council will do with it.
_AWAITED = late(
    r"(?: on(?: [\w'-]+| <[A-Z]\d+>){1,5}?)? (?:is|are|was) (?:now |also |soon |still )?(?:expected|due|awaited|in the "
    r"offing|on its way|planned|promised|likely)(?! to (?:be (?:adopted|voted|put|approved|vetoed|rejected|passed|"
    r"carried|defeated|blocked)|pass|fail|win|get|go|come|draw|meet|face|extend|renew|call|say|demand|authori))\b"
)
_VOTE_ON = late(r"\b(?:votes?|voting|ballot|debate|discussion|decision)\b[^.;,]{0,60} on (?:an? |the )?$")
_ASKED = Pattern(
    r"\b(?:urg|ask|press|call|want|propos|appeal)\w* (?:[\w'-]+ |<[A-Z]\d+> ){0,5}?to (?P<verb>circulate|table|present|"
    r"submit|introduce|draft|draw up|prepare|bring forward|put forward|write|come up with|withdraw|pull|drop)\b"
)


# "The failure to implement a resolution": one adopted before.
_IN_FORCE = late(
    r"\b(?:implement\w*|violat\w*|breach\w*|compl(?:y|ies|ied|ying) with|compliance with|pursuant to|in line with|"
    r"enforc\w*|flout\w*|accordance with) (?:of )?$"
)
# "There is no draft on Kashmir before the Council".
_NO_TEXT = late(
    r"\bthere (?:is|was|are|has been) (?:as yet |still |currently |now |not yet )?no <D\d+> (?:[^ .;]+ "
    r"){0,8}?(?:before (?:the )?<C|"
    r"in front of|on the table|in the works|in circulation|circulating|under (?:discussion|negotiation)|so far|yet)"
)
# A text beside the one that is voted on.
_RIVAL = late(r"(?i)\b(?:rival|competing|alternative|counter\w*|another|further|separate|different|parallel)\b")
_OWN = late(r" of (?:its|their) own\b")
_BY = late(
    r"(?i)\b(?:tabled|put\s+forward|circulated|drafted|submitted|penned|prepared|introduced|presented|authored|"
    r"written|floated)(?:\s+(?:on|last|earlier|late)?\s*\w+){0,2}?\s+by\b"
)
_VERSION = Pattern(
    r"\b(?:latest|new|newest|revised|second|third|fourth|fifth|sixth|final|toned - down|softer|watered - down|"
    r"amended|updated|current|"
    r"compromise) (?:version|revision) (?:of|,)"
)


def draft(line: Line, *, votes: bool) -> Occasion | None:
    """A text on its way; a text that is voted on is a vote's."""
    texts = [
        (at, c)
        for at, c in line.tags("D")
        if (not c.value.plural or c.value.amendment or c.value.rival)
        and not _OF_A_PLAN.match(line.norm, line.norm.find(">", at) + 1)
        and (not c.value.earlier or is_drafted(line, c))
        and c.value.term not in WISHES - {"effort"}
        and not _IN_FORCE.search(line.norm, 0, at)
    ]
    if not texts:
        return None if votes else unnamed(line)
    norm = line.norm
    cut = _CUT.search(norm)
    gone = _GONE.search(norm) if cut is None and not is_taken_over(line) else None
    if gone and (_OF_ITS_WORDS.match(norm, gone.end()) or _VETOED.search(norm, gone.end())):
        gone = None
    at, chunk = next(((at, c) for at, c in texts if c.value.amendment), _whole(norm, texts))
    text: Draft = chunk.value
    own = not votes and (_RIVAL.search(line.text, chunk.start, chunk.end) or _OWN.match(norm, norm.find(">", at) + 1))
    apart = text.amendment or gone is not None or bool(own)
    if votes and not apart:
        return beside(line, texts)
    ahead = _coming(norm)
    made = _MADE.search(norm) or _PASSED.search(norm)
    by = _BY.search(line.text, chunk.start, chunk.end)
    stage = None if votes else stage_of(line, at, chunk)
    has = None if votes else _has_it(line)
    awaited = text.indefinite and not votes and _VOTE_ON.search(norm, 0, at) is None
    due = _AWAITED.match(norm, norm.find(">", at) + 1) if awaited else None
    another = is_another(line, chunk)
    none = None if votes else _NO_TEXT.search(norm)
    if not (gone or made or ahead or cut or by or stage or has or due or none or _VERSION.search(norm)):
        return None if votes else wished(line, at, chunk)
    outcome = Told.UNKNOWN
    if gone:
        mode = Modality.PROPOSED if _TO_GO.search(norm, 0, gone.start()) else modality(norm, gone.start())
        outcome = Told.WITHDRAWN if mode is Modality.HAPPENED else outcome
    elif none is not None or norm.endswith("no ", 0, at):
        mode = Modality.DENIED
    else:
        mode = Modality.EXPECTED if due and not made else _mode(norm, made, ahead)
    return Occasion(
        Kind.DRAFT,
        chunk.start,
        chunk.end,
        at,
        mode,
        outcome,
        members=_authors(line),
        apart=apart or bool(stage or due) or another or _not_there(norm, at, text, ahead, mode),
        fresh=text.indefinite,
        moment=moment_near(line, at),
    )


def _has_it(line: Line) -> re.Match[str] | None:
    """ "Moscow has its own draft": the text must be said to be its own."""
    m = _HAS_IT.search(line.norm)
    if m is None or not m["own"]:
        return m
    chunk = line.chunk(m["own"])
    return m if _ITS_OWN.search(line.text, chunk.start, chunk.end) else None


def _coming(norm: str) -> re.Match[str] | None:
    """A text that is still to come; "the resolution would introduce a ban" is what a text does."""
    ahead = _AHEAD.search(norm)
    return None if ahead and _ITSELF.search(norm, 0, ahead.start()) else ahead


def _not_there(norm: str, at: int, text: Draft, ahead: re.Match[str] | None, mode: Modality) -> bool:
    """Whether another text is to come, is asked for, or does not exist: the one voted on is there already."""
    if mode is Modality.EXPECTED:
        return ahead is not None and _ITS_OBJECT.match(norm, ahead.end()) is not None
    return (mode is Modality.PROPOSED and text.indefinite) or (mode is Modality.DENIED and norm.endswith("no ", 0, at))


def _whole(norm: str, texts: list[tuple[int, Chunk]]) -> tuple[int, Chunk]:
    """ "The text of a new resolution" is the resolution."""
    if len(texts) > 1 and norm[norm.find(">", texts[0][0]) + 1 : texts[1][0]] == " of ":
        return texts[1]
    return texts[0]


def _mode(norm: str, made: re.Match[str] | None, ahead: re.Match[str] | None) -> Modality:
    if (asked := _ASKED.search(norm)) is not None and (made is None or made.start() >= asked.start()):
        return Modality.PROPOSED
    if ahead is not None and (made is None or made.start() >= ahead.start()):
        return Modality.EXPECTED
    if made is not None and _TO_BE.search(norm, 0, made.start()):
        return Modality.EXPECTED
    if made is not None and _NOT_DONE.search(norm, 0, made.start()):
        return Modality.DENIED
    return Modality.HAPPENED


_HAS_IT = Pattern(
    r"(?P<v><[VLPG]\d+>) (?:already |still |now |also )?(?:had|has|have) (?:had )?(?:<D\d+> (?:in|before|on|ready|"
    r"doing|of (?:its|their) own)\b|(?P<own><D\d+>)(?= ,| \.|$))"
)
_OF_IT = late(r"(?i)(?:its|their)\s")
_ITS_OWN = late(r"(?i)\b(?:its|their) own\b")
_BY_THEM = Pattern(
    r"\b(?:circulated|tabled|submitted|presented|shared|distributed|drafted|proposed|prepared|put (?:round|around|"
    r"forward|together)|introduced|offered|floated|handed (?:in|out|round)|advanced|laid (?:down|before \S+)|drawn "
    r"up|penned|"
    r"written|authored|sent (?:round|out)|initiated|brought (?:in|forward|to \S+)) (?:[\w-]+ |<[MFC]\d+> ){0,6}?by "
    r"(?:both )?(?P<v><[VLPG]\d+>)"
)


def _authors(line: Line) -> tuple[str, ...]:
    """Who put it forward, as the subject of the sentence."""
    m = _BY_THEM.search(line.norm) or _SUBJECT.search(line.norm) or _has_it(line)
    return members_in(line, m["v"]) if m else _owner(line)


def _owner(line: Line) -> tuple[str, ...]:
    """ "Cairo thought better of its text": whose it is, where one State alone is named before it."""
    at, text = next(iter(line.tags("D")), (0, None))
    if text is None or not _OF_IT.match(line.text, text.start, text.end):
        return ()
    states = [c.value.members for _, c in line.tags("VLPG", 0, at) if getattr(c.value, "members", ())]
    return tuple(states[0]) if len(set(states)) == 1 else ()

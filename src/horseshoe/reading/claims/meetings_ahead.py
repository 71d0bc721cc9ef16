"""Meetings told with what became of them: in so many words held, to come, asked for, or headed off."""

from __future__ import annotations

import re

from horseshoe.reading.claims.actions import Modality
from horseshoe.reading.line import Line
from horseshoe.reading.votes.modality import modality
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Patterns

_C = r"<C\d+>"
_HELD = r"(?:meeting|session|debate|briefing|discussion|hearing|sitting|consultations)s?"
_MEET = (
    r"(?:meet|convene|gather|assemble|reconvene|come together|sit(?= (?:in|on|again|down|for|<[MF]))|huddle|confer|"
    r"(?:discuss|debate|take (?:(?:it|this|that|them|the (?:matter|case|issue|crisis)) )?up|tackle)(?! (?:on <[MF]\d+> "
    r"|<[MF]\d+> )?<[DR])|consider (?:the (?:matter|situation|"
    r"question|issue|crisis|case|request))|"
    r"(?:hold|have|stage|call|convoke) (?:an?|its|another|the|yet another|<N\d+>)(?: (?!vote|ballot|straw)[\w-]+| -| "
    r"<[CMF]\d+>){0,5}? " + _HELD + r"|(?:hear|receive|be briefed|be addressed|listen)\b)"
)
_SOON = (
    r"(?:(?:\w+ly|also|again|then|now|next|soon|later|today|tonight|in emergency session|on <[MF]\d+>|<[MF]\d+>) "
    r"){0,4}"
)
_MEMBERS = r"(?:of <[NV]\d+> )?(?:members |ambassadors |envoys |diplomats )?"
_DONE = (
    r"(?:debated|discussed|taken up|talked over|talked about|considered|examined|aired|raised|brought up|reviewed|"
    r"dealt with|addressed|tackled|laid)"
)
_SPEECH = (
    r"(?:said|told|accused|warned|called|denounced|defended|blamed|insisted|argued|urged|rejected|clashed|traded|"
    r"exchanged|spoke|took|demanded|pointed|dismissed|condemned|deplored|appealed|pleaded|sparred|squared|faced|"
    r"locked|lashed|voiced|expressed|pressed|quarrell?ed|painted|described|presented|laid|declared|vowed|stressed|"
    r"went at|lined up|hit back|hit out|complained|charged|alleged|repeated|reiterated|welcomed|criticized|criticised)"
)
_STOPS = (
    r"(?:thwart|block|stopp?|prevent|foil|scuttl|frustrat|rebuff|oppos|resist|object|torpedo|quash|stall|nix|derail|"
    r"sank|sunk|shot down|turned down|turns down|rejected|refused|declin|brushed aside|spurn)\w*"
)
_ASKS = (
    r"(?:ask|urg|request|call|press|beg|implor|petition|appeal|push|want|wish|lobb|exhort|demand|propos|insist)"
)
# Each with what became of the meeting; a verb of the past is asked whether it is governed by another.
_WAYS = Patterns(
    (
        (  # "turned away a bid to have the Council discuss rights there"
            Modality.DENIED,
            rf"(?P<verb>\b{_STOPS}) (?:an? |the |its |every |all |any |another )*(?:[\w'-]+ |<[MVLC]\d+> (?:'s "
            rf")?){{0,3}}?"
            rf"(?:<D\d+>|attempts?|bid|efforts?|moves?|proposals?|requests?|calls?|push|plans?) (?:(?:on )?<M\d+> |by "
            rf"<[VLPG]\d+> |from <[VLPG]\d+> )*(?:to|for|at|that|of) (?:(?!resolution|vote|draft|veto)[\w'-]+ |"
            rf"<[CVLNM]\d+> |- ){{0,8}}?(?:meeting|session|debate|briefing|discussion|hearing|discuss|debate|meet|"
            rf"convene)\b",
        ),
        (  # "said no to a public meeting on Friday"
            Modality.DENIED,
            r"(?P<verb>\b(?:said no to|says no to|would not hear of|ruled out|refused (?:to )?(?:\w+ )?|balked at|"
            r"object(?:s|ed) to(?: holding| convening)?|vetoed the idea of|dismissed the idea of|did not want|has no "
            r"wish for)) ?(?:an? |the |any |such a |another )(?:[\w-]+ |- |<[CM]\d+> ){0,5}?(?:meeting|session|debate|"
            r"hearing)s?\b",
        ),
        (  # "wants the Council to meet", "urged it in a letter to convene", "called for it to be convened"
            Modality.PROPOSED,
            rf"\b(?P<asks>{_ASKS}(?:ed|s|es|ing|ied|ies)?|would like|sought to get|seeks? to have|keen for|for) (?:on |"
            rf"for |to |upon )?(?:the )?(?:members of (?:the )?)?{_C} (?:members )?(?:, [^,;]{{1,60}} , |in (?:an? |"
            rf"his |her |its )?(?:\w+ )?letter |by letter |\w+ly |again |once more |"
            rf"(?:on )?<M\d+> )*to {_SOON}(?:be (?:convened|called|summoned|convoked|called into)|{_MEET})\b",
        ),
        (  # "to ask the Council for an urgent session"
            Modality.PROPOSED,
            rf"\b(?:ask(?:ed|s|ing)?|petition(?:ed|s|ing)?|appl(?:y|ied|ies) to|appeal(?:ed|s|ing)? to|turn(?:ed|s|"
            rf"ing)? to|wr(?:ote|ites?|iting) to) (?:the )?(?:president of (?:the )?)?{_C} (?:president(?:cy)? "
            rf")?(?:(?:on )?<M\d+> |again |\w+ly )*(?:for|seeking|requesting|asking for|demanding) (?:an? |the |"
            rf"another )(?:[\w-]+ |- "
            rf"){{0,5}}?(?:meeting|session|debate|hearing|sitting)\b",
        ),
        (  # "a request from Arab countries to call an open meeting"
            Modality.PROPOSED,
            rf"\b(?:requests?|requested|appeals?|appealed|calls?|demands?|letters?|asked|asks|urged|urges|urging|"
            rf"asking|wants?|wanted|pressed|pressing) (?:(?!who|which|that|has|had|was|were)(?:[\w'-]+|"
            rf"<[A-Z]\d+>) ){{0,7}}?(?:to|that (?:the )?{_C}) (?:\w+ly )?(?:call|convene|hold|schedule|arrange|"
            rf"organi[sz]e|convoke) (?:an? |the |another )(?:[\w-]+ |- |<[CUM]\d+> ){{0,5}}?(?:meeting|session|debate|"
            rf"hearing)\b",
        ),
        (  # "had asked for yet another meeting, this one behind closed doors"
            Modality.PROPOSED,
            r"<[VLPG]\d+> (?:has |have |had |also |again |\w+ly )*(?:asked for|requested|sought|called for|demanded|"
            r"wants?|wanted|seeks?|is seeking|are seeking) (?:an?|another|yet another|one more) (?:[\w-]+ |- |"
            r"<[CU]\d+> ){0,4}?(?:meeting|session|"
            r"debate)\b(?![^.;]{0,60}(?: and (?:got|obtained|was given|were given|received|it|they|these|one)|, "
            r"(?:which|held|granted|convened)))",
        ),
        (  # "she supports an emergency meeting"
            Modality.PROPOSED,
            r"\b(?:support(?:s|ed)?|back(?:s|ed)?|favou?r(?:s|ed)?|endors(?:es|ed)|second(?:s|ed)) (?:the (?:idea|"
            r"holding|request|call|proposal|convening) (?:of|for) )?(?:an? |such an? )(?:emergency|urgent|public|open|"
            r"formal|special|closed)(?: [\w-]+| <C\d+>){0,2} (?:meeting|session|debate)\b",
        ),
        (  # "calls mount for a Council session"
            Modality.PROPOSED,
            rf"\b(?:calls?|demands?|appeals?|pressure|pleas|clamou?r|support|momentum) (?:(?:(?!off|out|in|on)[\w'-]+|"
            rf"<[A-BD-Z]\d+>) ){{0,5}}?for (?:an? |the |another |urgent )?(?:(?:[\w-]+|-|<[UM]\d+>) ){{0,5}}?(?:{_C} "
            rf"(?:[\w-]+ |- "
            rf"){{0,3}}?(?:meeting|session|debate)\b|(?:meeting|session|debate) (?:of|by|in|at) (?:the )?{_C})",
        ),
        (  # "is due to gather", "plans to hold a debate", "Security Council to meet on Sudan"
            Modality.EXPECTED,
            rf"{_C} {_MEMBERS}(?:(?:is|are) (?:now |also |again |currently |tentatively )?(?:due|set|expected|"
            rf"scheduled|slated|planning|preparing|likely|poised|about|ready|getting ready|gearing up)|plans?|planned|"
            rf"prepares?|intends?|agreed|decided|will|would|(?<!to )shall|may|might|could)(?: <[MF]\d+>|"
            rf" on <[MF]\d+>)? (?:to )?{_SOON}{_MEET}",
        ),
        (
            Modality.EXPECTED,
            rf"^(?:the )?{_C} (?P<headed>to) {_SOON}(?:{_MEET})\b",
        ),
        (  # "has been summoned for Monday"
            Modality.EXPECTED,
            rf"{_C} {_MEMBERS}(?:has|have|had|is|are|was|were) (?:been |being )?(?:also |now |again )?(?:called|"
            rf"summoned|convened|convoked)(?: (?:together|into session|to an? [\w-]+ (?:meeting|"
            rf"session)))? for (?:<[MF]\d+>|later|this|next|tomorrow|\w+day)",
        ),
        (  # "was talked over in the Council on Friday", "went before it"
            Modality.HAPPENED,
            rf"(?<!text )(?<!draft )(?<!resolution )(?P<verb>\b(?:was|were|is being|are being|has been|have been|"
            rf"had been) (?:\w+ly |also |again |then |<M\d+> |on <M\d+> )*{_DONE}) (?:[\w'-]+ |"
            rf"<[MFLVN]\d+> ){{0,7}}?(?:by|in|at|before) (?:the )?(?:members of (?:the )?)?{_C}",
        ),
        (  # "The crisis came before the Council on Monday"
            Modality.HAPPENED,
            rf"(?<!text )(?<!draft )(?<!resolution )(?<!> )(?P<verb>\b(?:was|were|came|went|returned) (?:back |again |"
            rf"up |once more |yet again )*before) (?:the )?{_C} (?:[\w'-]+ "
            rf"){{0,4}}?(?:on <M\d+>|<M\d+>|today)",
        ),
        (
            Modality.HAPPENED,
            rf"{_C} {_MEMBERS}(?P<verb>(?:was|became|has been|had been|again became|turned into|provided|offered) "
            rf"(?:once "
            rf"more |again |also |\w+ly )?(?:the |a )?(?:scene|stage|setting|theatre|theater|venue|arena|forum|site|"
            rf"backdrop) (?:of|for|where|when|in))\b",
        ),
        (
            Modality.HAPPENED,
            rf"{_C} {_MEMBERS}(?:(?:\w+ly|also|again|then|<M\d+>|on <M\d+>|,) ){{0,4}}(?P<verb>came together|"
            rf"got together|comes together|huddled|huddles|turned (?:its attention )?to|took stock|tackled|marked|"
            rf"commemorated|reviewed|wrestled|grappled|parleyed|deliberated|weighed(?! in)|talked|debated|assembled)\b",
        ),
        (  # "brought the Council together", "called it into session"
            Modality.HAPPENED,
            rf"(?P<verb>\b(?:brought|called|drew|summoned|convoked|gathered|assembled|hauled|pulled|dragged|ushered|"
            rf"convened|had|got|persuaded)) (?:the )?(?:members of (?:the )?|envoys of (?:the )?)?{_C} (?:members |"
            rf"envoys |ambassadors |itself )?(?:back )?(?:together|into (?:\w+ )?session|"
            rf"into (?:an? )?(?:[\w-]+ )?(?:meeting|conclave|huddle)|to (?:an? )?(?:[\w-]+ )?(?:meeting|session)|"
            rf"to the table|round the table|(?:to )?(?:talk about|discuss|debate|take up|look (?:at|into)|"
            rf"meet))\b(?! for (?:<F|next|later))",
        ),
        (  # "At the Council in New York on Monday, the envoys exchanged accusations"
            Modality.HAPPENED,
            rf"^(?:\" )?(?:(?:on )?<M\d+> ,? ?)?(?:at|in|inside|before|during) (?:the )?(?:(?:emergency |urgent |open |"
            rf"closed |special |<M\d+> 's )*(?:meeting|session|debate|briefing) (?:of|in|"
            rf"at) (?:the )?)?{_C} (?:chamber |meeting |session |debate |briefing |in new york |on <M\d+> |<M\d+> |"
            rf"today |yesterday |late |early |earlier |the same day )*,? ?[^;]{{1,110}}? (?P<verb>{_SPEECH})\b",
        ),
        (  # "warned in a briefing to the Council"
            Modality.HAPPENED,
            rf"(?P<verb>\b{_SPEECH}) (?:[^;]{{0,120}}? )?(?:in|at|during|to) (?:an? |the |this |that |its |"
            rf"<M\d+> 's )(?:[\w-]+ |- |<[CUM]\d+> (?:'s )?){{0,5}}?(?:briefing|meeting|session|debate|"
            rf"sitting)(?: (?:to|of|at|for|before|by|in) (?:members of )?(?:the )?{_C}| (?:requested|called|convened|"
            rf"sought) (?:by|at))",
        ),
        (  # "Speakers today urged the Council"
            Modality.HAPPENED,
            rf"\b(?:speakers|delegates|delegations|representatives|briefers) (?:(?:on )?<M\d+> |today |also |\w+ly )*"
            rf"(?P<verb>{_SPEECH}) (?:upon |on )?(?:the )?{_C}",
        ),
        (  # "laid the figures before the Council on Wednesday", "was at the Council on Tuesday to ask for justice"
            Modality.HAPPENED,
            rf"(?P<verb>\b(?:laid|put|set out|gave|took|brought|carried|placed|was|were|sat|stood|spoke|used|"
            rf"[a-z]{{3,}}ed)) "
            rf"(?:(?!(?:by|resolutions?|seat|veto(?:es)?|vetoed|vote[sd]?|voting|draft|bid|election|adopted|passed|"
            rf"action|letter|"
            rf"because|after|mission|ambassador|envoy|representative|diplomats?|majority|defeat|support|debate|talks|"
            rf"status|"
            rf"failed|failure|deadlock|stalled|blocked|that|which|who|place) )[\w'’-]+ |<[A-CE-QS-Z]\d+> "
            rf"){{0,10}}?(?:at|in front of|"
            rf"before) (?:the )?{_C} (?:on <M\d+>|<M\d+>|today|yesterday|this \w+)(?= (?:to|and|,|with|as|,|for)| \.|"
            rf"$)",
        ),
        (  # "is due in the Council on Wednesday", "is down for the Council on 22 April"
            Modality.EXPECTED,
            rf"\b(?:is|are) (?:\w+ly |also |next )?(?:due|down|up|expected|scheduled|listed|set) (?:in|at|before|"
            rf"for) (?:the )?{_C} (?:on |for |again )*<[MF]\d+>",
        ),
        (  # "must meet at once"
            Modality.PROPOSED,
            rf"{_C} {_MEMBERS}(?:must|should|ought to|needs to|has to) {_SOON}(?:meet|convene|gather|be convened|"
            rf"hold an? (?:[\w-]+ ){{0,2}}(?:meeting|session|debate))\b(?! (?:regularly|more|at least|every|within|"
            rf"in public|periodically))",
        ),
        (  # "speaker after speaker at the Council on Wednesday deplored the killing"
            Modality.HAPPENED,
            rf"\b(?:speakers?|delegates?|envoys?|ministers?|ambassadors?|officials?|leaders|representatives?|chief|"
            rf"<[VP]\d+>)(?: after "
            rf"[a-z]+| after another)? (?:at|in|before) (?:the )?{_C} (?:(?:on )?<M\d+> |today |yesterday |\w+ly "
            rf")+(?P<verb>{_SPEECH})\b",
        ),
        (  # "topped the agenda of the Council"
            Modality.HAPPENED,
            rf"(?P<verb>\b(?:topped|dominated|headed|featured (?:high )?on|figured on|opened)) (?:the )?(?:agenda "
            rf"|table |programme |day )(?:of|at|in|as|when) (?:the )?{_C}",
        ),
        (
            Modality.HAPPENED,
            rf"\b(?:second|third|fourth|fifth|sixth|last|first|opening|final) day (?:of [^.;]{{0,50}} )?(?P<verb>at|in|"
            rf"before) (?:the )?{_C}",
        ),
    )
)
# "The text was discussed in the Council": the text, which is told as a text.
_TEXTS = late(r"<[DR]\d+> (?:(?!and|but|while)[\w'-]+ |<[A-Z]\d+> ){0,12}$")
_MODAL = (Modality.EXPECTED, Modality.PROPOSED)


def told_with_mode(line: Line) -> tuple[Modality, re.Match[str]] | None:
    """The first meeting told in such a way, with its modality."""
    norm = line.norm
    found: list[tuple[int, Modality, re.Match[str]]] = []
    if not _WAYS.any_on(norm):
        return None
    for mode, pattern in _WAYS.on(norm):
        for m in pattern.finditer(norm):
            kept = _kept(norm, mode, m)
            if kept is not None:
                found.append((m.start(), kept, m))
                break
    return min(found, key=lambda one: one[0])[1:] if found else None


def _kept(norm: str, mode: Modality, m: re.Match[str]) -> Modality | None:
    """The modality of a way of telling where it stands; None where it tells of something else."""
    if mode is Modality.HAPPENED:
        if _TEXTS.search(norm, 0, m.start("verb")) and not norm.startswith("at ", m.start()):
            return None
        now = modality(norm, m.start("verb"))
        return now if now is not Modality.PROPOSED else None
    if mode is Modality.EXPECTED and m[0].startswith(("is ", "are ")) and _A_VOTE.search(norm, 0, m.start()):
        return None
    if mode is Modality.DENIED:
        return mode if modality(norm, m.start("verb")) is Modality.HAPPENED else None
    if mode is Modality.PROPOSED and "asks" in m.groupdict() and m["asks"] is not None:
        if m["asks"] == "for" and not _FOR.search(norm, 0, m.start("asks")):
            return None
        if modality(norm, m.start()) is Modality.DENIED:
            return None
    return mode


_A_VOTE = late(r"\b(?:attempts?|votes?|ballots?|polls?|election|choice|decision)\b|<[DR]\d+>")
_FOR = late(r"\b(?:call(?:s|ed|ing)?|push(?:ed|es|ing)?|press(?:ed|es|ing)?|ask(?:ed|s|ing)?|appeal(?:ed|s|ing)?|"
            r"need|time|urgent|necessary|important|imperative|essential|demand(?:s|ed|ing)?|plead(?:ed|s|ing)?) $")

"""Who asked for a meeting, called it, or stood in its way."""

from __future__ import annotations

from horseshoe.reading.claims.occasion import members_in
from horseshoe.reading.line import Line
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern, Patterns

_V = r"<[VLPG]\d+>"
ASK = (
    r"(?:ask(?:ed|s|ing)?(?: for)?|request(?:ed|s|ing)?|call(?:ed|s|ing)? (?:for|on)|urg(?:ed|es|ing)|wants?|wanted|"
    r"seek(?:s|ing)?|sought|demand(?:ed|s|ing)?|push(?:ed|es|ing)? for|press(?:ed|es|ing)? for|insist(?:ed|s|ing)? on|"
    r"appeal(?:ed|s|ing)? (?:for|to)|would like|propos(?:ed|es|ing)|apply|applied for|a request for|its request for)"
)
_ROLE = (
    r"(?:'s|ambassador|envoy|mission|government|foreign|minister|ministry|president|prime|un|u\.n\.|permanent|deputy|"
    r"representative|delegation|diplomats|to|the|at|and|also|has|have|had|jointly|then|formally|urgently|immediately|"
    r"again|both|all|on|who|which|,|<M\d+>|<P\d+>|<U\d+>)"
)
# "On Ukraine by request of Albania": that one asks for nothing.
_OF_ITS_OWN = (
    r"(?<!by )(?<!at )(?<!upon )(?<!following )(?<!after )(?<!by the )(?<!at the )(?<!upon the )(?<!on the )"
    r"(?<!was )(?<!were )(?<!been )"
)
# What is asked for is a meeting: "London urging Moscow to pull back" asks for none.
_FOR_IT = (
    r"(?=[^.;]{0,90}?(?:meeting|session|debate|consultations|talks|briefing|discussion|gathering|sitting|huddle|conven|"
    r"\b(?:meet|hold|discuss|take up|debate|it|one|them|so|look into|hear|council to|any other business|aob)\b)|"
    r" (?:was|were|is|had|has|took|began|ended|[,.])| ?$)"
)
_OWN_WORDS = Pattern(rf"(?P<v>{_V})(?: {_ROLE}){{0,7}}? {ASK}\b{_FOR_IT}")
_ASKERS = (
    Pattern(rf"(?P<v>{_V}) (?:[\w'’-]+ |<[A-Z]\d+> |, ){{0,8}}?{_OF_ITS_OWN}{ASK}\b(?! by){_FOR_IT}"),
    Pattern(rf"(?P<v>{_V}) (?:(?!and |but |while )[\w'’-]+ |<[ACE-FH-KM-OQ-UW-Z]\d+> |, ){{0,16}}?"
            rf"{_OF_ITS_OWN}{ASK}\b(?! by){_FOR_IT}"),
    Pattern(rf"(?P<v>{_V}) (?:, [^,;]{{1,60}} , )?(?:then |therefore |at once |had |has |have |jointly |also |later |"
            rf"in turn |promptly |immediately "
            r"|<M\d+> )*(?:called|convened|convoked|summoned|triggered|prompted|forced|obtained|secured|won|arranged|"
            r"organi[sz]ed|initiated|engineered|got) (?=(?:an? |the |<C\d+> |[\w-]+ |- ){0,6}?(?:meeting|session|"
            r"debate|consultations|talks))"),
    Pattern(rf"(?P<v>{_V}) (?:had |has |also |then |<M\d+> )*(?:raised|brought|put|took|placed) (?:[\w'-]+ |"
            rf"<[A-CE-Z]\d+> "
            r"){1,6}?(?:up )?under (?:[\"'“‘] ?)?(?:any|aob|other (?:matters|business))"),
    Pattern(
        r"(?:at|on|following|after|upon|in response to|answering|granting|by) (?:an? |the )?(?:[\w-]+ "
        r")?(?:request|behest|initiative|insistence|urging|instigation|appeal|call|demand|wish|bidding|prompting|"
        r"invitation) (?:of|by|from) (?:both "
        rf")?(?P<v>{_V})"
    ),
    Pattern(rf"(?:at|on|after|following) (?P<v>{_V}) (?:'s )?(?:[\w-]+ )?(?:request|behest|initiative|urging|demand|"
        rf"wish|insistence|bidding|"
            r"prompting|instigation|invitation|call)"),
    Pattern(r"(?:requested|asked for|sought|called(?: for)?|demanded|initiated|convened|sponsored) (?:jointly |"
            r"on <M\d+> |<M\d+> )?by "
            rf"(?:both )?(?P<v>{_V})(?: ,)?(?: and (?:(?:then |later |also )*by )?(?P<w>{_V}))?"),
)  # fmt: skip
_CONVENED = Pattern(
    rf"(?P<w>{_V}) (?:then |had |has |also |<M\d+> )*(?:called|brought|summoned|convoked|convened|had|got|persuaded|"
    rf"made|hauled|gathered) (?:the )?(?:members of (?:the )?)?<C\d+> (?:members )?(?:back )?(?:together|into |"
    rf"to (?:an? |talk|meet|discuss|debate|hold|convene|take up|look|the table)|(?:meet|discuss|talk|debate|"
    rf"take up)\b)|"
    rf"(?P<v>{_V}) (?:then |had |has |also |<M\d+> )*(?:convened|convoked|summoned) (?:the )?<C\d+>(?= (?:on|<M|to|"
    rf"over|after|for|in|,)| \.|$)"
)
_BY = late(rf" (?:by|from|of) (?:both )?(?P<v>{_V})")
_AGAINST_IT = Pattern(
    rf"(?P<v>{_V}) (?:[\w'-]+ |<M\d+> ){{0,3}}?(?:oppos|block|prevent|reject|thwart|refus|object)\w*\b"
)
CALLS = frozenset({"request", "demand", "call", "push", "appeal", "insistence", "initiative"})
_UPON = ("at ", "on ", "following ", "after ", "upon ", "granting ", "answering ", "in response to ")


def askers(line: Line, before: int, *, denied: bool) -> tuple[str, ...]:
    """States said to have asked for what ends at `before`; or, where it was denied, to have stood in its way."""
    for at, chunk in line.tags("D"):  # "Israel's request" is read as a text
        if chunk.value.term in CALLS and line.norm.endswith(_UPON, 0, at):
            by = _BY.match(line.norm, line.norm.find(">", at) + 1)
            return members_in(line, by["v"]) if by else tuple(chunk.value.sponsors)
        if chunk.value.term == "request" and denied and chunk.value.sponsors:
            return tuple(chunk.value.sponsors)
    near = [m for m in _OWN_WORDS.finditer(line.norm, 0, before) if members_in(line, m["v"])]
    if near:
        return members_in(line, near[-1]["v"])
    for pattern in _ASKERS:
        m = pattern.search(line.norm)
        if m is not None and (members := members_in(line, m["v"])):
            more = members_in(line, m.groupdict().get("w"))
            return tuple(dict.fromkeys((*members, *more)))
    if (called := _CONVENED.search(line.norm)) is not None:
        return members_in(line, called["v"] or called["w"])
    stopped = _AGAINST_IT.search(line.norm) if denied else None
    return members_in(line, stopped["v"]) if stopped else ()


_THE_TALKS = (
    r"(?:it|this|them|the (?:[\w-]+ |<C\d+> ){0,2}?(?:meetings?|sessions?|talks|consultations|discussions?|debate|"
    r"sitting|briefing|gathering))"
)
_HE_ASKED = (
    rf"(?:asked for|requested|called for|called|sought|initiated|convened|demanded|proposed|pushed for|"
    rf"pressed for) {_THE_TALKS}|"
    r"(?:handed in|made|submitted|sent|lodged|filed|put in) (?:the|that|this) (?:request|call|demand)|"
    r"(?:had|got|wanted) (?:the )?(?:<[VC]\d+>|members|envoys|ambassadors|council) (?:called|summoned|brought|convened)"
)
# The sentence after one that tells of the meeting: "The request came from Russia", "Pakistan had asked for it".
_THEN_ASKED = Patterns.numbered(
    rf"(?:^|, |and |; )(?:it was )?(?P<v>{_V}) (?:, [^,;]{{1,60}} , |, (?=which|who))?(?:(?:that|which|who|had|has|"
    rf"also|jointly|both|then|earlier|<M\d+>|on <M\d+>|[a-z]+ly) ){{0,4}}(?:{_HE_ASKED})\b",
    rf"\b(?:the|this|that|its) (?:request|call|demand|initiative|proposal)(?: for (?:it|{_THE_TALKS}|consultations|"
    rf"(?:an? |the )?"
    r"(?:[\w-]+ ){0,2}(?:meeting|session|talks)))? (?:had |has "
    rf")?(?:came|come|was|been|made|submitted|lodged|sent|originated|is)(?: made| submitted| lodged)? (?:(?:from|"
    rf"by) )?(?:both )?(?P<v>{_V})",
    rf"\b{_THE_TALKS} (?:was|were|had been|has been|is) (?:jointly |also |originally |first )?(?:requested|called(?: "
    rf"for)?|"
    rf"convened|sought|asked for|initiated|demanded|proposed) (?:(?:on )?<M\d+> )?(?:jointly )?by (?:both |"
    rf"(?:the )?(?:current |<C\d+> |council |non - |permanent |elected |fellow |member |members )+)?(?P<v>{_V})",
    rf"\b(?:behind|signed|joined(?: in)?|supported|backed|seconded) (?:the|that|this) (?:request|call|demand|"
    rf"letter)(?: for {_THE_TALKS})?(?: ,[^;]*?,)? (?:also )?(?:are|is|were|was|include|includes|included) (?:also |"
    rf"include )?(?P<v>{_V})",
    rf"\b{_THE_TALKS} (?:comes|came|follows|(?:is|was|were|are|will be|would be) (?:being )?(?:held|convened|called|"
    rf"scheduled|taking place)|takes place|took place) (?:(?:on )?<[MF]\d+> )?(?:at|on|upon|by|after) (?:an? |"
    rf"the )?(?:formal |joint |urgent )?(?:request|initiative|behest|demand|insistence|urging|call) (?:of|from|"
    rf"by) (?:both )?(?P<v>{_V})",
)
_CALLED_BY = (2, 3, 4)  # of these those in which the meeting is known
_CALLS_IT = late(r"\b(?:called(?: for)?|requested|asked for|sought|convened|initiated) (?:the (?:<C\d+> )?|this |"
                 r"that )(?:[\w-]+ ){0,2}(?:meeting|session|talks|consultations|debate)")
_ASKED_ASIDE = late(
    r"(?i),\s+(?:which|who)\s+(?:had\s+|has\s+)?(?:jointly\s+)?(?:called(?:\s+for)?|requested|asked\s+for|sought|"
    r"convened)\s+(?:the|it\b|this)"
)


def calls_the_meeting(line: Line) -> bool:
    """Whether what is called is a meeting told of: "the ambassador, who called the meeting"."""
    calls = _CALLS_IT.search(line.norm) is not None
    return calls or any(_ASKED_ASIDE.search(line.text, c.start, c.end) for _, c in line.tags("V"))


def is_called_by(line: Line) -> bool:
    """Whether a sentence says by whom a meeting told before it was called: "the meeting was called by Malta"."""
    return any(nth in _CALLED_BY and pattern.search(line.norm) for nth, pattern in _THEN_ASKED.on(line.norm))


def asked_for(line: Line) -> tuple[str, ...]:
    """States that a sentence says asked for the meeting told of before it."""
    for _, pattern in _THEN_ASKED.on(line.norm):
        m = pattern.search(line.norm)
        if m is not None and (members := members_in(line, m["v"])):
            return members
    for _, chunk in line.tags("V"):
        if chunk.value.members and _ASKED_ASIDE.search(line.text, chunk.start, chunk.end):
            return tuple(chunk.value.members)
    return ()

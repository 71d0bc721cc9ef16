"""Who asked for a meeting, called it, or stood in its way."""

from __future__ import annotations

from horseshoe.reading.claims.occasion import members_in
from horseshoe.reading.line import Line
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

_V = r"<[VLPG]\d+>"
ASK = (
    r"(?:ask(?:ed|s|ing)?(?: for)?|request(?:ed|s|ing)?|call(?:ed|s|ing)? (?:for|on)|urg(?:ed|es|ing)|wants?|wanted|"
    r"seek(?:s|ing)?|sought|demand(?:ed|s|ing)?|push(?:ed|es|ing)? for|press(?:ed|es|ing)? for|insist(?:ed|s|ing)? on|"
    r"appeal(?:ed|s|ing)? for|would like|propos(?:ed|es|ing)|apply|applied for|a request for|its request for)"
)
_ASKERS = (
    Pattern(rf"(?P<v>{_V}) (?:[\w'’-]+ |<[A-Z]\d+> |, ){{0,8}}?{ASK}\b"),
    Pattern(rf"(?P<v>{_V}) (?:then |therefore |at once |had |has |also |later |in turn |promptly |immediately "
            r"|<M\d+> )*(?:called|convened|convoked|summoned) (?=(?:an? |the |<C\d+> |[\w-]+ |- ){0,6}?(?:meeting|"
            r"session|"
            r"debate|consultations|talks))"),
    Pattern(rf"(?P<v>{_V}) (?:had |has |also |then |<M\d+> )*(?:raised|brought|put|took|placed) (?:[\w'-]+ |"
            rf"<[A-CE-Z]\d+> "
            r"){1,6}?(?:up )?under (?:[\"'“‘] ?)?(?:any|aob)"),
    Pattern(
        r"(?:at|on|following|after|upon|in response to|answering|granting|by) (?:an? |the )?(?:[\w-]+ "
        r")?(?:request|behest|initiative|insistence|urging|instigation|appeal|call) (?:of|by|from) (?:both "
        rf")?(?P<v>{_V})"
    ),
    Pattern(rf"(?:at|on|after|following) (?P<v>{_V}) (?:'s )?(?:[\w-]+ )?(?:request|behest|initiative|urging)"),
    Pattern(r"(?:requested|asked for|sought|called(?: for)?|demanded|initiated|convened|sponsored) (?:jointly |on "
            r"<M\d+> "
            r"|<M\d+> )?by "
            rf"(?:both )?(?P<v>{_V})"),
)  # fmt: skip
_BY = late(rf" (?:by|from|of) (?:both )?(?P<v>{_V})")
_AGAINST_IT = Pattern(
    rf"(?P<v>{_V}) (?:[\w'-]+ |<M\d+> ){{0,3}}?(?:oppos|block|prevent|reject|thwart|refus|object)\w*\b"
)
_UPON = ("at ", "on ", "following ", "after ", "upon ", "granting ", "answering ", "in response to ")


def askers(line: Line, *, denied: bool) -> tuple[str, ...]:
    """States said to have asked for it; or, where it was denied, to have stood in its way."""
    for at, chunk in line.tags("D"):  # "Israel's request" is read as a text
        if chunk.value.term == "request" and line.norm.endswith(_UPON, 0, at):
            by = _BY.match(line.norm, line.norm.find(">", at) + 1)
            return members_in(line, by["v"]) if by else tuple(chunk.value.sponsors)
    for pattern in _ASKERS:
        m = pattern.search(line.norm)
        if m is not None and (members := members_in(line, m["v"])):
            return members
    stopped = _AGAINST_IT.search(line.norm) if denied else None
    return members_in(line, stopped["v"]) if stopped else ()

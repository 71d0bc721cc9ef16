"""Sentences that tell how votes go and not how one went: "When one of the big five says no, that's it."."""

from __future__ import annotations

from horseshoe.reading.line import Line
from horseshoe.reading.words.patterns import AnyOf, Pattern

_WHENEVER = Pattern(
    r"\b(?:when(?:ever)?|if|once|where|as soon as) (?:even |only |just )?(?P<who>(?:(?:any|one|a|either|of|the|those|"
    r"these|its|single|big|great|permanent|members?|powers?|p ?-? ?5|country|state|veto|-|wielding|holding|"
    r"<[VNGC]\d+>) ){1,8})"
    r"(?:says|votes (?:against|no|\"|down|it down)|casts|vetoes|objects|uses|raises|opposes|disagrees|is against|"
    r"does(?: not|n't) (?:agree|vote))(?![\w-])"
)
# "Had the Council voted in 2003, four would have been for it, five against": nothing was counted.
_HAD = Pattern(
    r"^(?:but |and |, )*had (?:(?:the )?<C\d+>|members|it) (?:ever |actually |really |then |instead )?"
    r"(?:voted|held|put|taken a|gone)\b"
)
_ANY = AnyOf(_HAD, _WHENEVER)
_ANYBODY = Pattern(r"<[VNG]\d+>|\b(?:members?|powers?|p ?-? ?5|permanent|veto)\b")


def is_generic(line: Line) -> bool:
    """Whether the line says what follows whenever somebody, no State by name, votes, or would have followed."""
    if not _ANY.on(line.norm):
        return False
    if _HAD.search(line.norm):
        return True
    m = _WHENEVER.search(line.norm)
    if m is None or not _ANYBODY.search(m["who"]):
        return False
    named = line.tags("VLP", m.start("who"), m.end("who"))
    return not any(c.value.members and not getattr(c.value, "group", False) for _, c in named)

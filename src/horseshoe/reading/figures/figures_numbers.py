"""Numbers of figures that no list of numbers has: shares without a number, ranges that could be scores."""

from __future__ import annotations

from horseshoe.reading.claims.passages import Comparator
from horseshoe.reading.figures.figures_words import majorities
from horseshoe.reading.line import Chunk
from horseshoe.reading.marks import Marks
from horseshoe.reading.words.late import late
from horseshoe.reading.words.numbers import Number, find_numbers


def majority_shares(folded: str) -> list[Chunk]:
    """Shares without a number."""
    found = []
    for m in majorities(folded):
        place = m.start(), m.end() - 3
        found.append(
            Chunk(*place, "N", Number(*place, None, None, Comparator.VAGUE, *place, fraction=True, digits=False))
        )
    return found


_SEATS = 60  # no score of the Council is as high
_PERSONS_NEXT = late(r"[\s\w'’-]{0,24}?\b(?:people|persons|civilians|bodies|dead|deaths|hostages|children|"
                           r"women|men|soldiers|killed)\b")


def people_ranges(text: str, marks: Marks) -> list[Chunk]:
    """ "20 to 30 bodies": what could be a score is a range where persons follow."""
    return [
        Chunk(n.start, n.end, "N", n)
        for c in marks.chunks
        if c.cls == "T"
        for n in find_numbers(text, c.start, c.end)
        if n.ranged and ((n.high or 0) > _SEATS or _PERSONS_NEXT.match(text, c.end))
    ]

"""Figures of a report: who counted how many of whom, where, since when, and who passed it on."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from horseshoe.reading.actions import Moment
from horseshoe.reading.figures_around import as_of, hedges, scope
from horseshoe.reading.figures_kinds import Counted, counted
from horseshoe.reading.figures_words import MAJORITY
from horseshoe.reading.gazetteer import plain
from horseshoe.reading.line import Chunk
from horseshoe.reading.marks import Marks
from horseshoe.reading.numbers import Number
from horseshoe.reading.page import BlockKind, Page
from horseshoe.reading.passages import Comparator, Figure, Quote, QuoteKind
from horseshoe.reading.sentences import sentences
from horseshoe.reading.spans import Span

_INNERMOST = {QuoteKind.DIRECT: 0, QuoteKind.MIXED: 1, QuoteKind.INDIRECT: 2}


def find_figures(page: Page, marks: Marks, quotes: Sequence[Quote], published: date | None) -> list[Figure]:
    """Every number of people in a report: killed, held, displaced, a share of a population ...

    Args:
        page: the report; its furniture is passed over.
        marks: what it names; its numbers are read from there.
        quotes: from `find_quotes`: whose word a figure is.
        published: the day of publication, None where nobody knows it.

    Returns:
        Figures in the order of the text, numbered f1, f2 ... Votes, days, ages and sums of money are none.
    """
    folded = plain(page.text)
    numbers = sorted([*(c for c in marks.chunks if c.cls == "N"), *_majorities(folded)], key=lambda c: c.start)
    found: list[Figure] = []
    for block in page.blocks:
        if block.kind is BlockKind.FURNITURE:
            continue
        if not _within(numbers, block.start, block.end):
            continue
        row = sentences(page.text, block.start, block.end)
        for i, s in enumerate(row):
            here = _within(numbers, s.start, s.end)
            if not here:
                continue
            around = _Sentence(
                page.text,
                folded,
                marks,
                quotes,
                published,
                s.start,
                s.end,
                row[i + 1].end if i + 1 < len(row) else s.end,
            )
            found += around.figures(here, len(found) + 1)
    return found


def _majorities(folded: str) -> list[Chunk]:
    """Shares without a number."""
    found = []
    for m in MAJORITY.finditer(folded) if "ajority of" in folded or "ost of" in folded else ():
        place = m.start(), m.end() - 3
        found.append(
            Chunk(*place, "N", Number(*place, None, None, Comparator.VAGUE, *place, fraction=True, digits=False))
        )
    return found


@dataclass(slots=True)
class _Sentence:
    """One sentence with numbers in it."""

    text: str
    folded: str
    marks: Marks
    quotes: Sequence[Quote]
    published: date | None
    low: int
    high: int
    beyond: int

    def figures(self, numbers: list[Chunk], first: int) -> list[Figure]:
        made: list[tuple[Number, Counted]] = []
        for chunk in numbers:
            what = counted(self.folded, chunk.value, self.low, self.high, [w for _, w in made])
            if what is not None:
                made.append((chunk.value, what))
        if not made:
            return []
        doubts = hedges(self.folded, self.text, self.low, self.high, self.beyond)
        moments = [m for m in self.marks.moments if self.low <= m.start and m.end <= self.high]
        moment = as_of(self.folded, moments, self.published)
        return [self._figure(f"f{first + i}", n, what, moment, doubts) for i, (n, what) in enumerate(made)]

    def _figure(self, id: str, n: Number, what: Counted, moment: Moment | None, doubts: tuple[str, ...]) -> Figure:
        return Figure(
            id=id,
            spans=(Span.of(self.text, n.phrase_start, what.end),),
            counts=what.counts,
            low=n.low,
            high=n.high,
            comparator=n.comparator,
            who=what.who,
            unit=what.unit,
            scope=scope(self.folded, self.text, self.low, self.high, n.phrase_start, what.end),
            as_of=moment,
            attribution=attribution(self.quotes, n.start),
            hedges=doubts,
        )


def attribution(quotes: Sequence[Quote], at: int) -> tuple[str, ...]:
    """Whose word stands at a place of the text, originator first, then who passed it on; () for the report's own."""
    over = [
        (s.end - s.start, _INNERMOST[q.kind], q) for q in quotes if q.speaker for s in q.spans if s.start <= at < s.end
    ]
    if not over:
        return ()
    q = min(over, key=lambda row: row[:2])[2]
    assert q.speaker is not None
    return (q.speaker, *(v for v in q.via if v != q.speaker))


def _within(numbers: list[Chunk], low: int, high: int) -> list[Chunk]:
    i = bisect_left(numbers, low, key=lambda c: c.start)
    found = []
    while i < len(numbers) and numbers[i].end <= high:
        found.append(numbers[i])
        i += 1
    return found

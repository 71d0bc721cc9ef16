"""What the reader makes of the figures of a text."""

from __future__ import annotations

from horseshoe.reading.claims.passages import Figure
from horseshoe.reading.figures.figures import find_figures
from horseshoe.reading.marks import find_marks
from horseshoe.reading.pages.plain import read_plain
from horseshoe.reading.quotes.quotes import find_quotes

Told = tuple[str, float | None, float | None]


def figures(text: str) -> list[Figure]:
    """Every figure of a plain report."""
    page = read_plain(text.encode(), "report.txt")
    marks = find_marks(page.text)
    return find_figures(page, marks, find_quotes(page, marks, None), None)


def told(text: str) -> list[Told]:
    """Of each figure its kind and its bounds."""
    return [(f.counts.value, f.low, f.high) for f in figures(text)]

"""A page becomes a Reading: the one public function of the room."""

from __future__ import annotations

from datetime import date

from msgspec.structs import replace

from horseshoe.reading.claims.asserted import asserted
from horseshoe.reading.claims.events import events
from horseshoe.reading.claims.passages_claims import figure_claims, quote_claims
from horseshoe.reading.figures.figures import find_figures
from horseshoe.reading.marks import Marks, find_marks
from horseshoe.reading.names.era import is_of_another_era
from horseshoe.reading.names.shouted import unshouted
from horseshoe.reading.pages.fair_copy import FairCopy, fair_copy
from horseshoe.reading.pages.page import Page
from horseshoe.reading.pages.publication import days_of_writing, head_blocks, publication, written
from horseshoe.reading.placed import copied, placed
from horseshoe.reading.quotes.quotes import find_quotes
from horseshoe.reading.reading import Reading
from horseshoe.reading.walk import MOST_VOTES, walk


def read(page: Page, published: str | None = None) -> Reading:
    """Read a report.

    Args:
        page: the report as text and blocks.
        published: ISO day of publication where the user gives it; else the page's own evidence is used.

    Returns:
        What the report says, unchecked. A page in another language than English yields nothing.
    """
    day, basis = publication(page, published)
    if day is not None and basis == "metadata" and is_of_another_era(page.text, day.year):
        day, basis = None, "unknown"  # a page dated anew, or by mistake
    iso = day.isoformat() if day else None
    if page.language not in (None, "en"):
        return Reading(page, iso, basis, (), (), (), ())
    copy = _copy(page.text)
    if copy is None:
        return _read(page, day, basis)
    reading = _read(copied(page, copy), day, basis)
    found = placed((reading.actions, reading.claims, reading.figures, reading.quotes), copy, page.text)
    return Reading(replace(page, notes=reading.page.notes), iso, basis, *found)


def _copy(text: str) -> FairCopy | None:
    """What is read in place of a text that is not fair, or is in capitals."""
    copy = fair_copy(text)
    small = unshouted(text if copy is None else copy.text)
    if copy is None:
        return None if small is text else FairCopy.of(small)
    return replace(copy, text=small)


def _read(page: Page, day: date | None, basis: str) -> Reading:
    """Read a text that is fair."""
    marks = _without_datelines(page, find_marks(page.text, on=day))
    notes = walk(page, marks, day)
    if notes.unread is not None:
        page = replace(page, notes=(*page.notes, _CUT.format(MOST_VOTES, notes.unread)))
    told = events(notes, marks, written(page, day))
    quotes = find_quotes(page, marks, day)
    figures = find_figures(page, marks, quotes, day)
    claims = asserted(notes, marks, told, [*figure_claims(figures), *quote_claims(quotes)])
    iso = day.isoformat() if day else None
    return Reading(page, iso, basis, told.actions, claims, tuple(figures), tuple(quotes))


_CUT = "This text tells votes in more than {} sentences; of votes, what stands after character {} was not read."


def _without_datelines(page: Page, marks: Marks) -> Marks:
    """The date of a dateline is the day of writing, and of nothing that is told."""
    dated = [(b.start, b.end) for b in head_blocks(page) if any(c.cls in "MF" for c in marks.inside(b.start, b.end))]
    heads = days_of_writing(page.text, dated)
    kept = [c for c in marks.chunks if c.cls not in "MF" or not any(a <= c.start and c.end <= b for a, b in heads)]
    return replace(marks, chunks=tuple(kept))

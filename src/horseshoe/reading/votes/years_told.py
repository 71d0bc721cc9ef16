"""Days printed without their year that are of a year told before: in a chronicle, in "October of the same year"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from horseshoe.reading.marks import Marks
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.telling import Telling
from horseshoe.reading.words.dates import TimeExpression
from horseshoe.reading.words.late import late

_SAME_YEAR = late(r",?\s+(?:of\s+|in\s+)?(?:that\s+same|that|the\s+same|the\s+very\s+same)\s+year\b")
_BREAK = "\n"


def carry_years(tellings: Sequence[Telling], marks: Marks, published: date | None) -> None:
    """Give days of a chronicle, and of "the same year", the year told before them."""
    years = [m for m in marks.moments if m.year]
    if not years:
        return
    for telling in tellings:
        telling.facts = [_carried(f, telling, years, marks.text, published) for f in telling.facts]
        telling.days = [_carried(f, telling, years, marks.text, published) for f in telling.days]


def _carried(
    fact: Fact, telling: Telling, years: Sequence[TimeExpression], text: str, published: date | None
) -> Fact:
    if fact.slot is not Slot.MOMENT or fact.value.year is not None or fact.value.month is None:
        return fact
    if fact.value.which is not None:
        return fact  # "last March"
    before = [m for m in years if m.end <= fact.start]
    if not before:
        return fact
    told = before[-1]
    if _SAME_YEAR.match(text, fact.end) or _goes_on(fact.value, told, telling, text, published):
        return replace(fact, value=replace(fact.value, year=told.year))
    return fact


def _goes_on(
    value: TimeExpression, told: TimeExpression, telling: Telling, text: str, published: date | None
) -> bool:
    """Whether a day follows on one whose year was told: in a list by date, or in one paragraph of undated history."""
    between = text[told.end : value.start]
    if told.month is None:
        return bool(telling.entry) and _stands_alone(told, text)
    if (value.month or 0, value.day or 31) < (told.month, told.day or 0):
        return False
    if published is not None and told.year == published.year and (value.month or 0) > published.month:
        return False  # the year of writing, and the day is yet to come
    return bool(telling.entry) or (published is None and _BREAK not in between)


def _stands_alone(year: TimeExpression, text: str) -> bool:
    """Whether a year is a heading: a line of its own."""
    line = text[text.rfind(_BREAK, 0, year.start) + 1 : (text + _BREAK).find(_BREAK, year.end)]
    return line.strip(" \t:.-–—*#") == text[year.start : year.end]

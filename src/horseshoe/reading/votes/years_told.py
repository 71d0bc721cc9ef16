"""Days printed without their year that are of a year told before: in a chronicle, in "October of the same year"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from msgspec.structs import replace

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
    if (year := _heading(fact, before[-1].end if before else 0, text, published)) is not None:
        return replace(fact, value=replace(fact.value, year=year))
    if not before:
        return fact
    told = before[-1]
    if _SAME_YEAR.match(text, fact.end) or _goes_on(fact.value, told, telling, text, published):
        return replace(fact, value=replace(fact.value, year=told.year))
    return fact


# "• 1960. Hammarskjöld cited it on 13 July.", "In 1960 it went better. On 14 July the Council ...".
_OPENS = late(
    r"[ \t]*(?:[-•*·–—▪►][ \t]*)?(?:(?P<head>(?:19|20)\d\d)[ \t]*(?:[.:–—-]|\([^()\n]{1,40}\)[ \t]*[.:–—-])(?![\d-])|"
    r"(?:Back )?[Ii]n (?P<told>(?:19|20)\d\d)\b)"
)
_ENDS = late(r"[.?!]\s")
_CURRENT = 45  # days before publication that are as likely those of the news


def _heading(fact: Fact, known: int, text: str, published: date | None) -> int | None:
    """The year that opens the line a day stands in, where that is past and no other year is printed in between."""
    start = text.rfind(_BREAK, 0, fact.start) + 1
    m = _OPENS.match(text, start)
    if m is None or m.end() > fact.start or known > m.end("head" if m["head"] else "told"):
        return None
    year = int(m["head"] or m["told"])
    if published is None:
        return year if m["head"] else None
    if year >= published.year:
        return year if m["head"] and year == published.year else None
    if m["head"] or not _ENDS.search(text, m.end(), fact.start):
        return year
    this = [y for y in (published.year, published.year - 1) if _is_near(fact.value, y, published)]
    return None if this or published.year - year < _FEW_YEARS else year


_FEW_YEARS = 2


def _is_near(value: TimeExpression, year: int, published: date) -> bool:
    """Whether a day in a year is one of the weeks before publication."""
    try:
        day = date(year, value.month or 1, value.day or 28)
    except ValueError:
        return False
    return -1 <= (published - day).days <= _CURRENT


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

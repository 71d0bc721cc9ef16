"""Moments as stretches of days, and what a day of a report says for or against a vote."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from math import log

from msgspec import Struct

from horseshoe.checking.clues import Clue, Sort, in_words
from horseshoe.reading.claims.actions import Action, DateBasis, Kind, Modality, Moment

# Days from the first meeting to the last of the record, roughly: what an exact day tells is one in so many.
_ALL_DAYS = 29_500
_YEAR = 366
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
# News is of today, yesterday or the days before; weeklies and round-ups reach a little further.
NEWS, ROUND_UP, SOON = timedelta(days=4), timedelta(days=14), timedelta(days=21)
COMMENT = timedelta(days=60)  # and those who comment on news, further still
DAY = timedelta(days=1)
THE_DAY = "the day fits"
DAYS_OFF = -1.0  # points of a day told wrong by two or three


def iso(text: str | None) -> date | None:
    """An ISO day, None for None and for what is no day."""
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None


class Stretch(Struct, frozen=True):
    """Days from `earliest` to `latest`, both included; None where open."""

    earliest: date | None
    latest: date | None

    @property
    def days(self) -> int | None:
        """How many days; None where an end is open."""
        return (self.latest - self.earliest).days + 1 if self.earliest and self.latest else None

    def off(self, day: date) -> int:
        """How many days a day lies outside; 0 within."""
        if self.earliest and day < self.earliest:
            return (self.earliest - day).days
        if self.latest and day > self.latest:
            return (day - self.latest).days
        return 0


def of_years(span: Stretch) -> bool:
    """Whether a stretch is of several years: the time of those a report quotes, and no date it gives."""
    return span.days is None or span.days > _YEAR


@lru_cache(maxsize=4096)
def stretch(moment: Moment | None) -> Stretch | None:
    """The days a moment may mean; None where it says nothing that can be placed in a year."""
    if moment is None:
        return None
    parts = [int(p) for p in (moment.value or "").split("-") if p.isdigit()]
    try:
        if len(parts) == 3:
            day = date(parts[0], parts[1], parts[2])
            return Stretch(day, day)
        if (first := iso(moment.earliest)) and (last := iso(moment.latest)):
            return Stretch(first, last)  # "last week", "in the spring": less than the month or year they fall in
        if len(parts) == 2:
            year, month = parts
            return Stretch(date(year, month, 1), date(year, month, monthrange(year, month)[1]))
        if len(parts) == 1:
            return Stretch(date(parts[0], 1, 1), date(parts[0], 12, 31))
    except (ValueError, TypeError):
        return None
    earliest, latest = iso(moment.earliest), iso(moment.latest)
    return Stretch(earliest, latest) if earliest or latest else None


def told(days: int) -> float:
    """What hitting a stretch of so many days weighs."""
    return 0.8 * log(_ALL_DAYS / max(1, days)) if days < _ALL_DAYS else 0.0


def clues_of_the_day(
    action: Action, on: date, published: date | None, others: tuple[date, ...] = ()
) -> Iterator[Clue]:
    """What the report's dates say for or against a vote held on a day.

    Args:
        action: its `date` as printed, its modality and whether it is recalled.
        on: the day of the vote.
        published: the report's day, None where nobody knows it.
        others: days other sources give for the same vote.
    """
    moment = action.date
    span = stretch(moment)
    if published is not None:
        yield from _against_publication(action, on, published, dated=span is not None)
    if span is not None:
        if span.off(on) and any(span.off(other) == 0 for other in others):
            yield Clue(Sort.WHEN, 0.9 * told(span.days or 9_000), "one of the sources gives that day")
        else:
            yield _in_stretch(span, on, stated=bool(moment and moment.basis is DateBasis.STATED))
    if moment is not None and moment.month is not None and (span is None or of_years(span)):
        yield from _yearless(moment, on)
    elif moment is not None and moment.written is not None and (span is None or of_years(span)):
        yield from _written(*moment.written, on)
    if moment is not None and moment.weekday is not None and not (span and span.days == 1):
        yield from _weekday(moment.weekday, on)


def _in_stretch(span: Stretch, on: date, *, stated: bool) -> Clue:
    off = span.off(on)
    if off == 0:
        days = span.days or 9_000
        text = THE_DAY if days == 1 else "it falls in the time the report gives"
        return Clue(Sort.WHEN, told(days), text)
    if off == 1:
        # A night sitting, a time zone, or sources that differ on the day itself.
        return Clue(Sort.WHEN, 0.7 * told(span.days or 9_000), "the day is off by one, as after a night sitting")
    if off <= 3:
        return Clue(Sort.WHEN, DAYS_OFF, f"the day is {off} days off")
    if of_years(span):
        return Clue(Sort.WHEN, -4.0, f"it was held on {in_words(on)}, not in the time of those the report quotes")
    points = -min(9.0, (4.0 if stated else 2.5) + log(off))
    return Clue(Sort.WHEN, points, f"it was held on {in_words(on)}, not when the report says")


def _yearless(moment: Moment, on: date) -> Iterator[Clue]:
    if moment.month == on.month and moment.day == on.day:
        yield Clue(Sort.WHEN, 0.8 * log(365), f"it was held on {on.day} {on:%B}")
    elif moment.month == on.month and moment.day is None:
        yield Clue(Sort.WHEN, 0.8 * log(12), f"it was held in {on:%B}")
    else:
        month, day = moment.month or 1, moment.day
        near = day is not None and abs((on - _same_year(on, month, day)).days) <= 1
        yield Clue(Sort.WHEN, 3.0 if near else -4.5, f"it was held on {in_words(on)}")


def _written(month: int, day: int, on: date) -> Iterator[Clue]:
    """What a dateline without a year says of a vote it tells as news: it was that day, the day before or that week."""
    heads = (_same_year(on, month, day), _same_year(on + timedelta(days=_YEAR), month, day))
    before = min(((head - on).days for head in heads), key=abs)
    if before in (0, 1):
        yield Clue(Sort.WHEN, 0.8 * log(_YEAR / 2), f"the dateline is of {day} {date(2000, month, 1):%B}")
    elif -1 <= before < 7:
        yield Clue(Sort.WHEN, 0.8 * log(_YEAR / 12), f"the dateline is of {day} {date(2000, month, 1):%B}")
    elif not 7 <= before <= ROUND_UP.days:
        yield Clue(Sort.WHEN, -3.0, f"it was held on {in_words(on)}, and the dateline is of another time of the year")


def _same_year(on: date, month: int, day: int) -> date:
    return date(on.year, month, min(day, monthrange(on.year, month)[1]))


def _weekday(weekday: int, on: date) -> Iterator[Clue]:
    if on.weekday() == weekday:
        yield Clue(Sort.WHEN, 1.5, f"it was held on a {_WEEKDAYS[weekday]}")
    elif (on.weekday() - weekday) % 7 in (1, 6):
        yield Clue(Sort.WHEN, -0.8, f"it was held on a {_WEEKDAYS[on.weekday()]}, not a {_WEEKDAYS[weekday]}")
    else:
        yield Clue(Sort.WHEN, -2.5, f"it was held on a {_WEEKDAYS[on.weekday()]}, not a {_WEEKDAYS[weekday]}")


def awaited(action: Action) -> bool:
    """Whether the vote an action is about may lie ahead of the report: it is expected, or a draft is all there is."""
    tabled = action.kind is Kind.DRAFT and not action.recalled
    return tabled or action.modality in (Modality.EXPECTED, Modality.PROPOSED)


def _against_publication(action: Action, on: date, published: date, *, dated: bool) -> Iterator[Clue]:
    if awaited(action):
        # Of a text that is only tabled or talked of, the vote may have come just before.
        if on < published - (NEWS if action.kind is Kind.DRAFT else DAY):
            yield Clue(Sort.WHEN, -20.0, "it was held before the report, which still expects it", barred=True)
        elif on > published + SOON:
            yield Clue(Sort.WHEN, -8.0, "it was held long after the report", barred=on > published + 3 * SOON)
        elif not dated:
            yield Clue(Sort.WHEN, told(max(3, (on - published).days * 4)), "it came soon after the report")
        return
    if on > published + DAY:
        yield Clue(Sort.WHEN, -20.0, f"it was held on {in_words(on)}, after the report", barred=True)
    elif dated:
        return
    elif action.recalled:
        years = (published - on).days / 365.0
        yield Clue(Sort.WHEN, max(0.0, 2.0 - 0.7 * log(1 + 3 * years)), "it came before the report")
    elif on >= published - NEWS:
        yield Clue(Sort.WHEN, 0.8 * told((published - on).days + 3), "it was held when the report came out")
    elif on >= published - ROUND_UP:
        yield Clue(Sort.WHEN, 2.0, "it was held within two weeks of the report")
    elif on >= published - COMMENT:
        # A column of December is about a veto of November sooner than about one of October.
        late = (published - ROUND_UP - on) / (COMMENT - ROUND_UP)
        yield Clue(Sort.WHEN, 2.0 - 4.0 * late, f"it was held on {in_words(on)}, weeks before the report")
    else:
        yield Clue(Sort.WHEN, -2.0, f"it was held on {in_words(on)}, and the report tells it as news")

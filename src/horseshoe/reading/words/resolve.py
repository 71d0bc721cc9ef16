"""What day, month or year a printed moment means, against the day of publication and never against a clock."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import Literal

from msgspec import Struct

from horseshoe.reading.claims.actions import DateBasis, Moment, Precision
from horseshoe.reading.words.time_words import SEASONS, TimeExpression, TimeKind

Tense = Literal["past", "future"]
_DAY = timedelta(days=1)


class _Stretch(Struct, frozen=True):
    """First and last day, inclusive, and how exactly the two say when."""

    earliest: date
    latest: date


def resolve(
    expression: TimeExpression, published: date | None, tense: Tense = "past", *, told: date | None = None
) -> Moment:
    """Settle a printed moment.

    Args:
        expression: from `find_moments`.
        published: the day of publication, None where nobody knows it: then only what prints its year is settled.
        tense: 'past' for news of what happened ("Friday" is the last one, and on a Friday that day), 'future' for
            what is expected (the next one, and on a Friday that day).
        told: the day of what was told before, which "a day earlier" and "the same day" count from.

    Returns:
        A Moment: `value` as far as the day is known, `earliest` and `latest` wherever it is bounded at all, and the
        parts as printed, so that a match in the record can settle the rest.
    """
    stretch = _stretch(expression, published, tense, told)
    stated = expression.year is not None
    basis = DateBasis.UNKNOWN if stretch is None else DateBasis.STATED if stated else DateBasis.PUBLISHED
    value, precision = _value(stretch) if stretch else (None, Precision.UNKNOWN)
    return Moment(
        text=expression.text,
        value=value,
        precision=precision,
        basis=basis,
        earliest=stretch.earliest.isoformat() if stretch else None,
        latest=stretch.latest.isoformat() if stretch else None,
        weekday=expression.weekday,
        month=expression.month if not stated else None,
        day=expression.day if not stated else None,
    )


def _value(stretch: _Stretch) -> tuple[str | None, Precision]:
    """The value both ends share: a day, a month or a year."""
    first, last = stretch.earliest, stretch.latest
    if first == last:
        return first.isoformat(), Precision.DAY
    if (first.year, first.month) == (last.year, last.month):
        return f"{first:%Y-%m}", Precision.MONTH
    if first.year == last.year:
        return f"{first:%Y}", Precision.YEAR
    return None, Precision.UNKNOWN


def _stretch(e: TimeExpression, published: date | None, tense: Tense, told: date | None) -> _Stretch | None:
    if e.kind is TimeKind.DATE:
        return _date(e, published, tense)
    if e.year is not None:
        return _of_year(e)
    if e.kind is TimeKind.ANAPHORIC:
        return _shifted(e, told) if told else None
    if published is None:
        return None
    if e.kind is TimeKind.WEEKDAY:
        return _weekday(e, published, tense)
    if e.kind is TimeKind.MONTH:
        return _month_of(e, published, tense)
    if e.kind is TimeKind.SEASON:
        return _season(e, published, tense)
    return _relative(e, published, tense)


def _days(year: int, month: int, day: int, last_day: int | None) -> _Stretch | None:
    try:
        first = date(year, month, day)
        last = date(year, month, last_day) if last_day and last_day > day else first
    except ValueError:
        return None
    return _Stretch(first, last)


def _date(e: TimeExpression, published: date | None, tense: Tense) -> _Stretch | None:
    assert e.day is not None
    if e.month is None and e.count is None:  # "on the 28th"
        return _last_such(e.day, published, tense) if published else None
    if e.month is None:  # "the 28th of last month"
        month = _add_months(published.replace(day=1), e.count or 0) if published else None
        return _days(month.year, month.month, e.day, None) if month else None
    if e.year is not None:
        return _days(e.year, e.month, e.day, e.last_day)
    if published is None:
        return None
    if e.which == "next":
        tense = "future"  # "they return by September 28"
    years = [published.year + n for n in ((0, -1, -2, -3, -4) if tense == "past" else (0, 1, 2, 3, 4))]
    fits = []
    for year in [years[0] + 1, *years] if tense == "past" else [years[0] - 1, *years]:
        days = _days(year, e.month, e.day, e.last_day)
        # a day's grace: it is tomorrow already where the outlet is
        if days and (days.earliest <= published + _DAY if tense == "past" else days.latest >= published - _DAY):
            fits.append(days)
    if e.weekday is not None:
        named = [days for days in fits[:2] if days.earliest.weekday() == e.weekday]
        fits = named or fits
    return fits[0] if fits else None


def _month(year: int, month: int) -> _Stretch:
    return _Stretch(date(year, month, 1), date(year, month, monthrange(year, month)[1]))


def _of_year(e: TimeExpression) -> _Stretch:
    assert e.year is not None
    if e.month is not None:
        return _month(e.year, e.month)
    if e.season is not None:
        return _season_of(e.season, e.year)
    return _Stretch(date(e.year, 1, 1), date(e.year, 12, 31))


def _season_of(season: str, year: int) -> _Stretch:
    first, last = SEASONS[season]
    return _Stretch(date(year, first, 1), _month(year + (last < first), last).latest)


def _weekday(e: TimeExpression, published: date, tense: Tense) -> _Stretch:
    assert e.weekday is not None
    back = (published.weekday() - e.weekday) % 7
    if e.unit == "week":  # "Monday of last week": a week begins on its Monday
        weeks = {"last": -1, "next": 1}.get(e.which or "", 0)
        day = published + timedelta(days=e.weekday - published.weekday(), weeks=weeks)
    elif e.which == "last":
        day = published - timedelta(days=back or 7)
        if back in (1, 2):  # "last Thursday" said on a Friday is seldom yesterday
            return _Stretch(day - timedelta(weeks=1), day)
    elif e.which == "next" or (tense == "future" and e.which != "earlier"):
        ahead = (-back) % 7
        day = published + timedelta(days=ahead or (7 if e.which == "next" else 0))
    else:
        day = published - timedelta(days=back)
    return _Stretch(day, day)


def _month_of(e: TimeExpression, published: date, tense: Tense) -> _Stretch:
    assert e.month is not None
    if tense == "past" and e.which != "next":
        year = published.year - (e.month > published.month or (e.which == "last" and e.month == published.month))
        months = (published.year - year) * 12 + published.month - e.month
        if e.which == "last" and months in (1, 2):
            # "last November" said in December: this year's or the one before
            return _Stretch(_month(year - 1, e.month).earliest, _month(year, e.month).latest)
    else:
        year = published.year + (e.month < published.month)
    return _month(year, e.month)


def _season(e: TimeExpression, published: date, tense: Tense) -> _Stretch | None:
    assert e.season is not None
    spans = [_season_of(e.season, published.year + n) for n in (-2, -1, 0, 1)]
    if e.which == "last":
        past = [s for s in spans if s.latest < published]
        return past[-1] if past else None
    ahead = [s for s in spans if s.latest >= published]
    return ahead[0] if ahead else None


def _add_months(day: date, months: int) -> date:
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _relative(e: TimeExpression, published: date, tense: Tense) -> _Stretch:
    count = e.count or 0
    if e.which == "exact":
        weeks, months = {"week": (count, 0), "month": (0, count)}.get(e.unit or "", (0, count * 12))
        day = _add_months(published + timedelta(weeks=weeks), months) + timedelta(days=e.day or 0)
        return _Stretch(day, day)
    if e.which is None and e.unit != "day":
        return _shifted(e, published)  # "two years ago"
    if e.unit == "day":
        day = published + timedelta(days=count)
        return _Stretch(day, day)
    if e.unit == "week":
        monday = published - timedelta(days=published.weekday()) + timedelta(weeks=count)
        first, last = monday - _DAY, monday + timedelta(days=6)  # the week begins on a Sunday for half the outlets
        if count == -1 and published.weekday() == 0:
            first -= timedelta(weeks=1)  # a weekly of Monday's date was on sale the week before
    elif e.unit == "month":
        then = _add_months(published.replace(day=1), count)
        stretch = _month(then.year, then.month)
        first, last = stretch.earliest, stretch.latest
    else:
        first, last = date(published.year + count, 1, 1), date(published.year + count, 12, 31)
    if count == 0 and (tense == "past" or e.which == "earlier"):
        last = min(last, published)
    elif count == 0:
        first = max(first, published)
    return _Stretch(first, last)


def _last_such(day: int, published: date, tense: Tense) -> _Stretch | None:
    """The last such day of a month before publication, or the next after it."""
    step = -1 if tense == "past" else 1
    for back in (0, step, 2 * step):
        month = _add_months(published.replace(day=1), back)
        days = _days(month.year, month.month, day, None)
        if days and (days.earliest - published).days * step >= -1:
            return days
    return None


def _shifted(e: TimeExpression, origin: date) -> _Stretch:
    """So many units from a day, with the slack people allow themselves: none for days, half a unit for the rest."""
    count = e.count or 0
    if e.unit == "day":
        day = origin + timedelta(days=count)
        return _Stretch(day, day)
    if e.unit == "week":
        day, slack = origin + timedelta(weeks=count), timedelta(days=4)
    elif e.unit == "month":
        day, slack = _add_months(origin, count), timedelta(days=16)
    else:
        day, slack = _add_months(origin, count * 12), timedelta(days=184)
    return _Stretch(day - slack, day + slack)

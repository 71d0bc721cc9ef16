"""Words of the calendar in press English, and the expression they make up."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

_MONTH_NAMES = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
MONTHS: dict[str, int] = {
    **{name: number for number, name in enumerate(_MONTH_NAMES, 1)},
    **{name[:3]: number for number, name in enumerate(_MONTH_NAMES, 1)},
    "sept": 9,
}
_DAY_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WEEKDAYS: dict[str, int] = {
    **{name: number for number, name in enumerate(_DAY_NAMES)},
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
_UNITS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_TEENS = (
    "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
    "nineteenth",
)  # fmt: skip
ORDINALS: dict[str, int] = {
    **{word: number for number, word in enumerate((*_UNITS, *_TEENS), 1)},
    **{f"twenty{joint}{word}": 20 + number for number, word in enumerate(_UNITS, 1) for joint in "- "},
    "twentieth": 20, "thirtieth": 30, "thirty-first": 31, "thirty first": 31,
}  # fmt: skip
"""Days of the month in words."""
SEASONS: dict[str, tuple[int, int]] = {
    "spring": (3, 6), "summer": (6, 9), "autumn": (9, 12), "fall": (9, 12), "winter": (12, 3),
}  # fmt: skip
"""First and last month, northern, with the month that either may reach into."""


class TimeKind(StrEnum):
    """What settles it."""

    DATE = "date"  # a day of a month, with its year or without: "March 22, 2024", "22 March"
    MONTH = "month"  # "in October", "February 2024", "last November"
    YEAR = "year"  # "in 1989", "late 2017"
    WEEKDAY = "weekday"  # "on Friday", "Monday night"
    RELATIVE = "relative"  # to the day of writing: "yesterday", "last month", "two years ago"
    ANAPHORIC = "anaphoric"  # to something told before: "a day earlier", "the same day"
    SEASON = "season"  # "last spring", "summer of 2023"


class TimeExpression(Struct, frozen=True, order=True):
    """A moment as printed. Durations and clock times are none.

    Attributes:
        start, end: code points, without preposition and possessive ending.
        text: text[start:end].
        year, month, day, weekday: the parts printed (weekday Monday 0); None where they are not.
        last_day: of "September 27-28".
        which: 'last', 'next', 'this' or 'earlier' where one is printed; 'exact' of "two years ago today", whose `day`
            is 0, or -1 of "two years ago yesterday".
        unit: of a relative one: 'day', 'week', 'month', 'year'; 'week' of a weekday whose week is told, 'month' of a
            day whose month is ("the 28th of last month").
        count: units from the day of writing, or of what was told before; negative for the past.
        season: 'spring' ...
    """

    start: int
    end: int
    text: str
    kind: TimeKind
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    last_day: int | None = None
    which: str | None = None
    unit: str | None = None
    count: int | None = None
    season: str | None = None

"""Moments told against others: the day of writing ("yesterday", "last week") or one told before ("a day later")."""

from __future__ import annotations

import re

from horseshoe.reading.words.late import late
from horseshoe.reading.words.number_words import PLAIN
from horseshoe.reading.words.time_words import SEASONS, TimeExpression, TimeKind

YEAR = r"(?:19|20)\d\d(?![\d,]\d|\d)"
_AGO = late(
    r"(?P<n>an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3})\s+(?P<unit>day|week|month|"
    r"year|decade)s?\s+$"
)
_UNIT_AFTER = late(
    r"\s+(?P<unit>day|night|week(?:end)?|month|year|morning|afternoon|evening|spring|summer|autumn|fall|winter)\b(?!-)"
)


def said(text: str, start: int, end: int, kind: TimeKind, **parts: int | str | None) -> TimeExpression:
    return TimeExpression(start, end, text[start:end], kind, **parts)  # type: ignore[arg-type]


def usual(which: str) -> str | None:
    return {"previous": "last", "early": None, "late": None, "mid": None}.get(which, which)


_NEAR = {"today": 0, "tonight": 0, "to-day": 0, "to-night": 0, "yesterday": -1, "tomorrow": 1}
_BEYOND = late(r"\b(?:the )?day (?:before|after) $")
_TO_THE_DAY = late(
    r"\b(?:(?:exactly|just|precisely) )?(?P<n>an?|one|two|three|four|five|six|seven|eight|nine|ten|twenty|\d{1,2}) "
    r"(?P<unit>week|month|year)s? ago(?: on|,)? $"
)


def near(text: str, lowered: str, start: int, end: int) -> TimeExpression | None:
    # "USA Today" is a newspaper, "Today :" a clock on the page
    if text[start].isupper() and re.compile(r"[A-Z]\w* $").search(text, max(0, start - 12), start):
        return None
    if text[start].isupper() and re.compile(r"\s*:\s").match(text, end):
        return None
    which = re.compile(r"\b(earlier|later)\s+(?:on\s+)?$").search(lowered, max(0, start - 12), start)
    count, first = _NEAR[lowered[start:end]], which.start() if which else start
    if abs(count) == 1 and (beyond := _BEYOND.search(lowered, max(0, start - 16), start)):
        count, first = 2 * count, beyond.start()  # "the day before yesterday"
    if exact := _TO_THE_DAY.search(lowered, max(0, start - 32), start):  # "two years ago today"
        parts = {"unit": exact["unit"], "count": -_number(exact["n"]), "which": "exact", "day": count}
        return said(text, exact.start(), end, TimeKind.RELATIVE, **parts)
    return said(text, first, end, TimeKind.RELATIVE, unit="day", count=count)


def _number(word: str) -> int:
    return int(word) if word.isdigit() else PLAIN.get(word, 1)


def which_one(text: str, lowered: str, start: int, end: int) -> TimeExpression | None:
    """ "Last month", "this week", "next year", "last night"; "the last month" and "this year's end" too."""
    m = _UNIT_AFTER.match(lowered, end)
    if m is None:
        return None
    which, unit = usual(lowered[start:end]), m["unit"]
    count = {"last": -1, "next": 1, "this": 0}[which or "this"]
    earlier = re.compile(r"\b(earlier|later|early|late)\s+$").search(lowered, max(0, start - 9), start)
    first = earlier.start() if earlier else start
    if unit in SEASONS:
        return said(text, first, m.end(), TimeKind.SEASON, season=unit, which=which)
    if unit in ("morning", "afternoon", "evening", "night"):
        return said(text, first, m.end(), TimeKind.RELATIVE, unit="day", count=count, which=which)
    if unit == "day":
        return None
    which = "earlier" if earlier and earlier[1] == "earlier" else which
    return said(text, first, m.end(), TimeKind.RELATIVE, unit=unit.removesuffix("end"), count=count, which=which)


def ago(text: str, lowered: str, start: int, end: int) -> TimeExpression | None:
    """ "Two years ago" against the day of writing; "a day earlier" against what was told."""
    m = _AGO.search(lowered, max(0, start - 24), start)
    word = lowered[start:end]
    if m is None or (word in ("after", "before") and re.compile(r"\s+(?:the|a|an|it|his|its)\b").match(lowered, end)):
        return None
    count = _number(m["n"])
    unit, count = ("year", count * 10) if m["unit"] == "decade" else (m["unit"], count)
    back = word in ("ago", "earlier", "before")
    kind = TimeKind.RELATIVE if word == "ago" else TimeKind.ANAPHORIC
    return said(text, m.start(), end, kind, unit=unit, count=-count if back else count)


_TOLD = {"same day": 0, "following day": 1, "next day": 1, "day after": 1, "previous day": -1, "day before": -1}


def told(text: str, lowered: str, start: int, end: int) -> TimeExpression | None:
    head = re.compile(r"\b(?:the|that|a|an|on\s+the)\s+$").search(lowered, max(0, start - 8), start)
    if head is None:
        return None
    # "the day after the vote" is told against the vote: the reader of votes knows the day, we do not
    return said(text, head.start(), end, TimeKind.ANAPHORIC, unit="day", count=_TOLD[lowered[start:end]])


def of_season(text: str, lowered: str, start: int, end: int) -> TimeExpression | None:
    year = re.compile(rf"\s+(?:of\s+)?(?P<y>{YEAR})").match(lowered, end)
    if year is None:
        return None
    return said(text, start, year.end(), TimeKind.SEASON, season=lowered[start:end], year=int(year["y"]))

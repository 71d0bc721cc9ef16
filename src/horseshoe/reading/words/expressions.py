"""Where a report says when: dates, weekdays, months, "last week", "two years ago"; by position."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import cache

from ahocorasick_rs import AhoCorasick, MatchKind

from horseshoe.reading.words.expressions_near import YEAR, ago, near, of_season, said, told, usual, which_one
from horseshoe.reading.words.late import late
from horseshoe.reading.words.number_words import lower
from horseshoe.reading.words.time_words import MONTHS, ORDINALS, SEASONS, WEEKDAYS, TimeExpression, TimeKind

_WEEKDAY = "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun"
_ORD = r"(?:st|nd|rd|th)?"
_DAY_AFTER = late(
    rf"\.?\s+(?P<d>\d{{1,2}}){_ORD}(?!\d|[:.,]\d|\s?%)(?:\s?[-–—]\s?(?P<d2>\d{{1,2}})(?!\d))?(?:,?\s+(?P<y>{YEAR})\b)?"
)
_YEAR_AFTER = late(rf"\.?,?\s+(?:of\s+)?(?P<y>{YEAR})\b")
_DAY_BEFORE = late(
    rf"(?:\b(?P<wd>{_WEEKDAY})\.?,?\s+(?P<paren>\()?)?(?:the\s+)?(?<![\d.,:/])(?P<d>\d{{1,2}}){_ORD}(?:\s?[-–]\s?(?P<d2>\d{{1,2}}))?\s+(?:of\s+)?$"
)
_SPELLED = "|".join(sorted(ORDINALS, key=len, reverse=True))
_SPELLED_BEFORE = late(
    rf"(?:\b(?P<wd>{_WEEKDAY})\.?,?\s+)?\bthe\s+(?P<d>{_SPELLED})(?:\s+day)?\s+of\s+$"
)
_SPELLED_AFTER = late(
    rf"\s+the\s+(?P<d>{_SPELLED})\b(?=[,.;:)]|\s+(?:in|at|of|and|when|the\s+same|(?:19|20)\d\d)\b|\s*$)"
)
_WEEKDAY_BEFORE = late(rf"\b(?P<wd>{_WEEKDAY})\.?,?\s+(?P<paren>\()?(?:the\s+)?$")
_WHICH_BEFORE = late(r"\b(?P<which>last|next|this|previous|early|late|mid|earlier)(?:\s+in|\s+on)?[\s-]+$")
_AHEAD_BEFORE = late(r"\b(?:by|until|till|due|scheduled\s+for|set\s+for|expires?(?:\s+on)?|slated\s+for)\s+$")
_IN_BEFORE = late(
    r"\b(?:in|since|until|till|by|during|from|of|for|through|before|after|around|between|ending)\s+$"
)
_NAME_AFTER = late(r"\s+[A-ZÀ-Þ][a-zà-ÿ]")
_NO_WEEKDAY_BEFORE = late(
    r"\b(?:black|bloody|good|super|ash|palm|easter|cyber|giving|man|girl|casual|mail\s+on)\s+$"
)
_NO_WEEKDAY_AFTER = late(
    r"\s+(?:Times|Mirror|Telegraph|Post|Mail|Herald|Agreement|Mass|Express|World|Star|Independent)\b"
)
_PART_OF_DAY = late(r"\s+(?:early\s+|late\s+)?(?:morning|afternoon|evening|night)\b")
_WEEK_AFTER = late(r",?(?:\s+(?:of|in))?(?:\s+the)?\s+(?P<which>last|this|next|previous)\s+week\b(?!['’])")
_WEEK_BEFORE = late(r"\b(?P<which>last|this|next)\s+week,?\s+(?:on\s+)?$")
_ISO = late(r"(?P<y>(?:19|20)\d\d)[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})(?!\d)(?:t\d\d:\d\d\S*)?")
_COMPACT = late(r"(?P<y>(?:19|20)\d\d)(?P<m>\d\d)(?P<d>\d\d)(?!\d)")
_DMY = late(r"(?P<a>\d{1,2})(?P<sep>[./-])(?P<b>\d{1,2})(?P=sep)(?P<y>(?:19|20)\d\d)(?!\d)")
_YEAR_PREFIX = late(
    r"(?:\b(?:in|since|of|by|from|until|till|during|before|after|around|late|early|mid|end-|year|the|for|to|between|"
    r"and|through|throughout|following|back\s+in|than|as\s+of)[\s-]+|(?:19|20)\d\d\s?[-–]\s?)$"
)
_NO_YEAR_AFTER = late(
    r"\s+(?:people|persons|troops|votes|civilians|soldiers|children|members|resolutions?|deaths|dead|hostages|"
    r"tons|km|to\s+\d{1,3}[,\s]\d)\b|%|s\b|['’]?s\s"
    r"|\.\d|/|:\d"
)

_WORDS: dict[str, str] = {
    **dict.fromkeys(MONTHS, "month"),
    **dict.fromkeys(WEEKDAYS, "weekday"),
    **dict.fromkeys(("today", "yesterday", "tomorrow", "tonight", "to-day", "to-night"), "near"),
    **dict.fromkeys(("last", "next", "this", "previous"), "which"),
    **dict.fromkeys(("ago", "earlier", "before", "later", "afterwards", "after"), "ago"),
    **dict.fromkeys(("same day", "following day", "next day", "previous day", "day before", "day after"), "told"),
    **dict.fromkeys(SEASONS, "season"),
    "9/11": "nine_eleven",
    "september 11 attacks": "nine_eleven",
}
_DIGIT_SEED = late(r"\d+")


@cache
def _automaton() -> tuple[AhoCorasick, tuple[str, ...]]:
    return AhoCorasick(list(_WORDS), matchkind=MatchKind.LeftmostLongest), tuple(_WORDS.values())


def find_moments(text: str, start: int = 0, end: int | None = None) -> list[TimeExpression]:
    """Every moment named in text[start:end].

    Absolute ("March 22, 2024", "22 March", "2024-03-22"), weekdays, months, years, seasons, and what is told against
    the day of writing ("yesterday", "last week", "two years ago") or against something told before ("a day earlier").
    Durations ("eight months"), clock times and ordinals ("80th anniversary") are none.

    Returns:
        Expressions in order, not overlapping.
    """
    stop = len(text) if end is None else end
    lowered = lower(text)
    found: list[TimeExpression] = []
    for first, last, sort in _seeds(lowered, start, stop):
        if found and first < found[-1].end:
            continue
        expression = _READERS[sort](text, lowered, first, last)
        if expression is None or expression.start < start or expression.end > stop:
            continue
        while found and found[-1].end > expression.start:
            found.pop()  # the weekday before its date
        found.append(expression)
    return found


def _seeds(lowered: str, start: int, stop: int) -> list[tuple[int, int, str]]:
    automaton, sorts = _automaton()
    seeds = []
    for index, first, last in automaton.find_matches_as_indexes(lowered[start:stop]):
        first, last = first + start, last + start
        if first and lowered[first - 1].isalnum() and not _glued(lowered, first):
            continue
        if lowered[last : last + 1].isalpha() and not _glues(lowered, last):
            continue
        seeds.append((first, last, sorts[index]))
    for m in _DIGIT_SEED.finditer(lowered, start, stop):
        if len(m[0]) in (4, 8) and m[0][:2] in ("19", "20"):
            seeds.append((m.start(), m.end(), "figures"))
        elif len(m[0]) <= 2 and lowered[m.end() : m.end() + 1] in ("/", ".", "-"):
            seeds.append((m.start(), m.end(), "dmy"))
    seeds.sort()
    return seeds


_GLUED_BEFORE = late(r"(?:january|february|april|june|july|august|september|october|november|december)$")
_GLUED_AFTER = late(r"(?:january|february|april|june|july|august|september|october|november|december)\b")


def _glued(lowered: str, at: int) -> bool:
    """ "OctoberDecember": a text that lost the words between two links."""
    return _GLUED_BEFORE.search(lowered, max(0, at - 9), at) is not None


def _glues(lowered: str, at: int) -> bool:
    return _GLUED_AFTER.match(lowered, at) is not None


def _valid(year: int | None, month: int, day: int) -> bool:
    try:
        date(year or 2024, month, day)
    except ValueError:
        return False
    return True


def _month(text: str, lowered: str, start: int, end: int) -> TimeExpression | None:
    if not text[start].isupper():
        return None
    word = lowered[start:end]
    month, head = MONTHS[word], max(0, start - 40)
    short = len(word) <= 4 and word not in ("may", "june", "july")
    after = _DAY_AFTER.match(lowered, end)
    before = None if after else _DAY_BEFORE.search(lowered, head, start)
    if after or before:
        m = after or before
        assert m is not None
        weekday = before["wd"] if before else None
        first, last = (before.start(), end) if before else (start, after.end() if after else end)
        year = after["y"] if after else None
        if before:
            year_after = _YEAR_AFTER.match(lowered, end)
            last, year = (year_after.end(), year_after["y"]) if year_after else (end, None)
            first = before.start("wd") if weekday else before.start("d")
            if before["paren"]:  # "Friday (30 May)"
                closed = lowered.startswith(")", last)
                last, first, weekday = (last + 1, first, weekday) if closed else (last, before.start("d"), None)
        else:
            named = _WEEKDAY_BEFORE.search(lowered, head, start)
            weekday, first = (named["wd"], named.start("wd")) if named else (None, start)
            if named and named["paren"]:  # "Saturday (Dec. 23)"
                closed = lowered.startswith(")", last)
                last, first, weekday = (last + 1, first, weekday) if closed else (last, start, None)
        if not _valid(int(year) if year else None, month, int(m["d"])):
            return None
        return said(
            text, first, last, TimeKind.DATE, year=int(year) if year else None, month=month, day=int(m["d"]),
            weekday=WEEKDAYS[weekday] if weekday else None, last_day=int(m["d2"]) if m["d2"] else None,
            which="next" if _AHEAD_BEFORE.search(lowered, max(0, first - 16), first) else None,
        )  # fmt: skip
    if (spelled := _spelled(text, lowered, start, end, month)) is not None:
        return spelled
    year_after = _YEAR_AFTER.match(lowered, end)
    if year_after:
        return said(text, start, year_after.end(), TimeKind.MONTH, year=int(year_after["y"]), month=month)
    which = _WHICH_BEFORE.search(lowered, head, start)
    led = which is not None or _IN_BEFORE.search(lowered, head, start) is not None
    if not led and (word in ("may", "march") or short or _NAME_AFTER.match(text, end)):
        return None  # "May" may be a verb, "April" a woman
    if led and word == "may" and _NAME_AFTER.match(text, end):
        return None
    first = which.start() if which and which["which"] in ("last", "next", "this", "previous") else start
    return said(text, first, end, TimeKind.MONTH, month=month, which=usual(which["which"]) if which else None)


def _spelled(text: str, lowered: str, start: int, end: int, month: int) -> TimeExpression | None:
    """ "The twenty-seventh of March", "April the seventh"."""
    before = _SPELLED_BEFORE.search(lowered, max(0, start - 40), start)
    after = _SPELLED_AFTER.match(lowered, end)
    m = before or after
    if m is None or not _valid(None, month, ORDINALS[m["d"]]):
        return None
    weekday = before["wd"] if before else None
    first, last = (m.start("wd" if weekday else "d"), end) if before else (start, m.end())
    year = _YEAR_AFTER.match(lowered, last)
    return said(
        text, first, year.end() if year else last, TimeKind.DATE, year=int(year["y"]) if year else None, month=month,
        day=ORDINALS[m["d"]], weekday=WEEKDAYS[weekday] if weekday else None,
    )  # fmt: skip


def _weekday(text: str, lowered: str, start: int, end: int) -> TimeExpression | None:
    if not text[start].isupper():
        return None
    word = lowered[start:end]
    if _NO_WEEKDAY_BEFORE.search(lowered, max(0, start - 9), start) or _NO_WEEKDAY_AFTER.match(text, end):
        return None
    if not word.endswith("day") and not re.compile(r"\bon\s+$").search(lowered, max(0, start - 5), start):
        return None  # "Sun", "Sat", "Wed" are words
    which = _WHICH_BEFORE.search(lowered, max(0, start - 14), start)
    first = which.start() if which and which["which"] in ("last", "next", "this", "previous") else start
    part = _PART_OF_DAY.match(lowered, end)
    last = part.end() if part else end
    week = _WEEK_AFTER.match(lowered, last)
    if week is not None:  # "Monday of last week"
        return said(
            text, start, week.end(), TimeKind.WEEKDAY, weekday=WEEKDAYS[word], which=usual(week["which"]), unit="week"
        )
    if which is None and (week := _WEEK_BEFORE.search(lowered, max(0, start - 18), start)):
        return said(
            text, week.start(), last, TimeKind.WEEKDAY, weekday=WEEKDAYS[word], which=usual(week["which"]), unit="week"
        )
    return said(
        text, first, last, TimeKind.WEEKDAY, weekday=WEEKDAYS[word], which=usual(which["which"]) if which else None
    )


def _figures(text: str, lowered: str, start: int, end: int) -> TimeExpression | None:
    before = lowered[start - 1 : start]
    grouped = before == "," and lowered[start - 2 : start - 1].isdigit()
    if grouped or before.isalnum() or before in ("/", "$", "#", ".", "_"):
        return None
    m = _ISO.match(lowered, start) or (_COMPACT.match(lowered, start) if end - start == 8 else None)
    if m is not None:
        if not _valid(int(m["y"]), int(m["m"]), int(m["d"])):
            return None
        return said(
            text, start, m.end(), TimeKind.DATE, year=int(m["y"]), month=int(m["m"]), day=int(m["d"])
        )
    if end - start != 4 or not _YEAR_PREFIX.search(lowered, max(0, start - 14), start):
        return None
    if _NO_YEAR_AFTER.match(lowered, end) or int(lowered[start:end]) > 2060:
        return None
    return said(text, start, end, TimeKind.YEAR, year=int(lowered[start:end]))


_DM = late(r"(?P<d>1[3-9]|2\d|3[01])/(?P<m>1[0-2]|0?[1-9])(?![\d/.])")
_ON_BEFORE = late(r"\b(?:on|dated) (?:the )?$")


def _dmy(text: str, lowered: str, start: int, end: int) -> TimeExpression | None:
    m = _DMY.match(lowered, start)
    if m is None and (short := _DM.match(lowered, start)) and _ON_BEFORE.search(lowered, max(0, start - 12), start):
        return said(text, start, short.end(), TimeKind.DATE, month=int(short["m"]), day=int(short["d"]))  # "on 25/3"
    if m is None or lowered[start - 1 : start].isalnum():
        return None
    a, b, year = int(m["a"]), int(m["b"]), int(m["y"])
    day, month = (a, b) if m["sep"] in ".-" or a > 12 else (b, a)
    if m["sep"] == "/" and a <= 12 and b <= 12 and a != b:
        return said(text, start, m.end(), TimeKind.YEAR, year=year)  # 03/04/2024: two countries, two days
    if not _valid(year, month, day):
        return None
    return said(text, start, m.end(), TimeKind.DATE, year=year, month=month, day=day)


def _nine_eleven(text: str, lowered: str, start: int, end: int) -> TimeExpression | None:
    return said(text, start, end, TimeKind.DATE, year=2001, month=9, day=11)


_READERS: dict[str, Callable[[str, str, int, int], TimeExpression | None]] = {
    "month": _month, "weekday": _weekday, "near": near, "which": which_one, "ago": ago, "told": told,
    "season": of_season, "figures": _figures, "dmy": _dmy, "nine_eleven": _nine_eleven,
}  # fmt: skip

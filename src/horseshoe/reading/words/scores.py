"""Scores of a vote ("13-1-1", "eight to two") and ordinals ("the fourth", "14th"), by position."""

from __future__ import annotations

import re

from msgspec import Struct

from horseshoe.reading.words.late import late
from horseshoe.reading.words.number_words import ORDINALS, PLAIN, TENS, lower, word_places


class Score(Struct, frozen=True, order=True):
    """Two to four numbers set against one another. What each counts is for the reader of votes to find out."""

    start: int
    end: int
    parts: tuple[int, ...]
    worded: bool = False  # "10 to 1" rather than "10-1"


class Ordinal(Struct, frozen=True, order=True):
    """A place in a row: "first", "twenty-first", "14th"."""

    start: int
    end: int
    value: int


_DASH = r"\s?[-‐‑–—−]\s?"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_DASH_SEED = late(rf"\d{_DASH}\d")
_DASHED = late(
    rf"(\d{{1,3}}){_DASH}(\d{{1,3}})(?:{_DASH}(\d{{1,3}}))?(?:{_DASH}(\d{{1,3}}))?"
    r"(?![\w/%]|[-‐‑–—]\w|[.,:]\d|\s?(?:[ap]\.m|[ap]m\b))"
)
# "11:2:2", "11 / 0 / 3": three numbers with such marks are a score only where they are no more than the seats.
_MARKED = late(r"(?<![\d:/.])(\d{1,2})\s?([:/])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?!\s?[:/]?\d)(?![\w%])")
_MARK = late(r"[:/](?:(?<=\d.)|(?<=\d\s.))\s?\d")
_SEATS = (15, 11)
_GLUED = late(r"[\w/.,:$€£#@+=-]$|[\w)][‑–—]$|\d\s[-–—]\s?$")
_UNIT = (
    r"(?:months?|years?|days?|weeks?|hours?|minutes?|seconds?|percent|per\s?cent|%|km|kilomet\w+|miles?|met(?:er|re)s?|"
    r"people|persons|civilians|children|million|billion|thousand|hundred|degrees?|times|feet|tons?|tonnes|dollars|"
    r"pounds|players?|troops|soldiers|officers|paragraphs?|articles?)\b"
)
_NOT_BEFORE = late(
    rf"(?:\b{_MONTH}|\b(?:articles?|arts?\.?|paragraphs?|paras?\.?|rules?|pages?|pp\.?|chapters?|aged?|ages|"
    rf"between|from|"
    r"sections?|clauses?|resolutions?|nos?\.?|numbers|verses?))\s*$",
    re.IGNORECASE,
)
# "At five to ten", "until twenty to eleven": a time of day; but "stood at ten to one".
_CLOCK = late(r"(?:five|ten|twenty(?:[-\s]five)?|5|10|20|25)[\s-]to[\s-](?:1[0-2]|[1-9]|[a-z]+)", re.IGNORECASE)
_AT_CLOCK = late(
    r"(?<!stood )(?<!stands )(?<!ended )(?<!finished )(?<!closed )(?<!was )(?<!remained )(?<!came out )(?<!vote )"
    r"(?<!tally )(?<!count )(?<!score )(?<!result )"
    r"\b(?:at|until|till|towards|around|past|by now|clock (?:said|showed|read)|struck)\s+"
    r"(?:(?:just|about|exactly|precisely|nearly|almost|barely)\s+)?$",
    re.IGNORECASE,
)
_NOT_AFTER = late(rf"[\s-]*(?:{_UNIT}|{_MONTH}\b(?!\s+(?:vote|be|have)))", re.IGNORECASE)
_NOTHING = frozenset(("nil", "none", "nothing"))
_WORD = "|".join(sorted(PLAIN, key=len, reverse=True))
_NUM = rf"(?:\d{{1,3}}|(?:(?:{'|'.join(TENS)})[-\s])?(?:{_WORD}|nil|none|nothing))"
_TO = late(
    rf"(?<![\w/.,:$-])({_NUM})(?:\s+votes?)?(?:\s+in\s+favou?r|\s+for)?[\s-]to[\s-](?:only\s+|"
    rf"just\s+)?({_NUM})(?![\w/%-]|[.,:]\d)",
    re.IGNORECASE,
)
_TO_SEED = late(r"to[\s-]+(?:only\s+|just\s+)?(\d|[a-zA-Z]+)")
_ORDINAL_FIGURE = late(r"(\d{1,3}(?:,\d{3})*)(?:st|nd|rd|th)\b", re.IGNORECASE)


def find_scores(text: str, start: int = 0, end: int | None = None) -> list[Score]:
    """Scores of two to four parts in text[start:end]: dashes of any length, or "to".

    Left out: dates, ranges of years, ages and pages, telephone numbers, "9-11", spans of time ("12 to 15 months").
    """
    stop = len(text) if end is None else end
    found: list[Score] = []
    for seed in _DASH_SEED.finditer(text, start, stop):
        first = seed.start()
        while first > start and text[first - 1].isdigit():
            first -= 1
        if found and first < found[-1].end:
            continue
        m = _DASHED.match(text, first, stop)
        if m is None or _GLUED.search(text, max(start, first - 3), first) or _another_thing(text, m.start(), m.end()):
            continue
        parts = tuple(int(p) for p in m.groups() if p is not None)
        if parts != (9, 11):
            found.append(Score(m.start(), m.end(), parts))
    for m in _MARKED.finditer(text, start, stop) if _MARK.search(text, start, stop) else ():
        parts = (int(m[1]), int(m[3]), int(m[4]))
        if sum(parts) in _SEATS or (m[2] == "/" and " " in m[0] and 11 <= sum(parts) < _SEATS[0]):
            found.append(Score(m.start(), m.end(), parts))
    for seed in _TO_SEED.finditer(text, start, stop):
        if seed[1].isdigit() or seed[1].lower() in PLAIN or seed[1].lower() in _NOTHING:
            near = _TO.finditer(text, max(start, seed.start() - 36), min(stop, seed.end() + 12))
            found += [
                Score(m.start(), m.end(), (_value(m[1]), _value(m[2])), worded=True)
                for m in near
                if m.start() < seed.start() < m.end() and not _another_thing(text, m.start(), m.end())
            ]
    return sorted(set(found))


def _another_thing(text: str, start: int, end: int) -> bool:
    before = _NOT_BEFORE.search(text, max(0, start - 16), start)
    if before and before[0].strip().lower() == "resolution" and _FALLING.match(text, start, end):
        before = None  # "adopted the resolution 11-0"
    clock = _CLOCK.fullmatch(text, start, end) and _AT_CLOCK.search(text, max(0, start - 32), start)
    return bool(before or clock or _NOT_AFTER.match(text, end))


_FALLING = late(rf"(?:9|1[0-5]){_DASH}[0-6](?!\d)")


def _value(words: str) -> int:
    if words.isdigit():
        return int(words)
    return sum(PLAIN.get(w, 0) for w in re.split(r"[-\s]+", words.lower()))


def find_ordinals(text: str, start: int = 0, end: int | None = None) -> list[Ordinal]:
    """Ordinals in text[start:end], in words to "ninety-ninth" and in figures. Fractions ("two thirds") are none."""
    stop = len(text) if end is None else end
    found = [
        Ordinal(m.start(), m.end(), int(m[1].replace(",", "")))
        for m in _ORDINAL_FIGURE.finditer(text, start, stop)
        if not _GLUED.search(text, max(start, m.start() - 3), m.start())
    ]
    part = lower(text)[start:stop]
    for s, e in word_places(part, "ordinals"):
        value, first = ORDINALS[part[s:e]], s
        tens = re.search(rf"\b({'|'.join(TENS)})[-‐‑\s]$", part[max(0, s - 9) : s])
        if tens and value < 10:
            value, first = value + TENS[tens[1]], s - len(tens[0])
        elif re.search(r"\bone[-\s]$", part[max(0, s - 5) : s]) or _share(part, s, e):
            continue  # "one third", "a third of the"
        found.append(Ordinal(first + start, e + start, value))
    return sorted(found)


def _share(part: str, start: int, end: int) -> bool:
    return part[max(0, start - 2) : start] == "a " and part[end : end + 3] == " of"

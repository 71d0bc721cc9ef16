"""Days a site or a crawler printed beside a report: "Published January 31, 2022 | 08:46 PM", "20231209 083131".

They are no part of what the report says. Some are good evidence of the day of publication.
"""

from __future__ import annotations

import re
from datetime import date
from enum import IntEnum

from msgspec import Struct

from horseshoe.reading.words.late import late

_NAMES = "jan feb mar apr may jun jul aug sep oct nov dec"
_MONTHS = {name: number for number, name in enumerate(_NAMES.split(), 1)}
_MONTH = (
    r"(?P<{}>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_ISO = r"(?P<iso>(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01]))(?!\d)"
_COMPACT = r"(?P<compact>(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?!\d)"
_US = _MONTH.format("m1") + r"\s+(?P<d1>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<y1>(?:19|20)\d\d)\b"
_UK = r"(?P<d2>\d{1,2})(?:st|nd|rd|th)?[\s-]+" + _MONTH.format("m2") + r",?[\s-]+(?P<y2>(?:19|20)\d\d)\b"
_DAY = late(rf"(?<![\d/.-])(?:{_ISO}|{_COMPACT}|{_US}|{_UK})", re.I)
_CLOCK = late(
    r"[T\s]?\b(?:\d{1,2}[:.h]\d\d(?:[:.]\d\d)?(?:\.\d+)?|\d{6}|\d{1,2})?\s*(?:[ap]\.?m\.?)?\s*"
    r"(?:\b(?:GMT|UTC|BST|IST|EST|EDT|ET|CET|CEST|PST|PDT|PT|GST|PKT|MSK|EAT|WAT|SAST|JST|KST|HKT|AEST|Z)\b)?(?:[+-]\d\d:?\d\d)?",
    re.I,
)
_WEEKDAY = late(r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?", re.I)
_LABEL = late(
    r"\b(?:(?P<visit>view(?:ed)? date|today(?: is)?|accessed|retrieved|crawled|archived|printed|fetched)"
    r"|(?P<later>(?:last )?(?:updated|modified|edited|revised)(?: on| at)?)"
    r"|(?P<told>(?:first |originally )?(?:published|posted|created|issued|released|publication date|dated?)"
    r"(?: on| at)?))\b",
    re.I,
)
_LEADING = late(
    rf"\s*(?:(?P<label>date|published|posted|updated)\s*:?\s*)?(?:{_ISO}|{_COMPACT})"
    r"(?:[T\s]\d\d:?\d\d(?::?\d\d)?Z?)?\s+(?=\S)",
    re.I,
)


class Strength(IntEnum):
    """How much a stamp says about the day of publication."""

    VISIT = 0  # when somebody looked: nothing
    LATER = 1  # updated
    BARE = 2  # a date and no word
    TOLD = 3  # published, posted, dated


class Stamp(Struct, frozen=True):
    """A printed day.

    `day` is ISO, `end` the code points of the line it takes up, `glued` where words of the report follow on the line.
    """

    day: str
    strength: Strength
    end: int
    glued: bool = False


def leading_stamp(line: str) -> Stamp | None:
    """A stamp glued before the words of a line, as crawlers do: ' date 2023-12-07 UN head ...'."""
    found = _LEADING.match(line)
    if found is None or (day := _read(found)) is None:
        return None
    label = (found["label"] or "").lower()
    strength = Strength.LATER if label == "updated" else Strength.TOLD if label else Strength.BARE
    return Stamp(day, strength, found.end(), glued=True)


def stamp_line(line: str) -> Stamp | None:
    """A line that is a stamp and nothing else; None for a line with words of its own."""
    if len(line) > 120 or (found := _DAY.search(line)) is None or (day := _read(found)) is None:
        return None
    rest = _DAY.sub(" ", line)
    label = _LABEL.search(rest)
    rest = _WEEKDAY.sub(" ", _CLOCK.sub(" ", _LABEL.sub(" ", rest)))
    if re.search(r"\w", rest):
        return None
    if label is None:
        return Stamp(day, Strength.BARE, len(line))
    kinds = {"visit": Strength.VISIT, "later": Strength.LATER, "told": Strength.TOLD}
    return Stamp(day, kinds[label.lastgroup or "told"], len(line))


def find_day(text: str) -> str | None:
    """The first whole day printed in a piece of metadata, as ISO; None where there is none or it cannot be."""
    found = _DAY.search(text)
    return None if found is None else _read(found)


def _read(found: re.Match[str]) -> str | None:
    got = found.groupdict()
    if got.get("iso"):
        year, month, day = (int(part) for part in re.split(r"[-/.]", got["iso"]))
    elif got.get("compact"):
        year, month, day = int(got["compact"][:4]), int(got["compact"][4:6]), int(got["compact"][6:])
    else:
        one = "1" if got.get("m1") else "2"
        year, month, day = int(got["y" + one]), _MONTHS[got["m" + one][:3].lower()], int(got["d" + one])
    try:
        return date(year, month, day).isoformat() if year >= 1945 else None  # the Council first met in 1946
    except ValueError:
        return None

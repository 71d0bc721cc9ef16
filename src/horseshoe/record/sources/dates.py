"""Days as sources print them, made ISO; a sitting over midnight stays a range."""

from __future__ import annotations

import re
from datetime import date

_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTHS = {name: number for number, name in enumerate(_NAMES, start=1)}
_ISO = re.compile(r"\d{4}-\d\d-\d\d")
_PRINTED = re.compile(r"(?:(\d{1,2})\s*[-–/]\s*)?(\d{1,2})\s+([A-Za-z]+)\s*(\d{4}|\d{2})?")


def printed(text: str, year: int | None = None) -> str:
    """'20 June 1947', '7-9 January 1980' or, with `year`, '16 February' -> '1947-06-20', '1980-01-07..1980-01-09'.

    Raises:
        ValueError: no such day, or a year neither printed nor given.
    """
    iso = _ISO.match(text)
    if iso:
        return iso[0]
    found = _PRINTED.search(text)
    if not found or found[3][:3].lower() not in _MONTHS:
        raise ValueError(f"{text!r} is no day")
    digits = found[4]
    year = (int(digits) if len(digits) == 4 else 1900 + int(digits)) if digits else year
    if year is None:
        raise ValueError(f"{text!r} names no year")
    month = _MONTHS[found[3][:3].lower()]
    last = date(year, month, int(found[2])).isoformat()
    return f"{date(year, month, int(found[1])).isoformat()}..{last}" if found[1] else last


def within(day: str, span: str) -> bool:
    """Whether `day` is the day or in the range `span` names."""
    first, _, last = span.partition("..")
    return first <= day <= (last or first)

"""Whom a figure counts, as printed, and in what unit."""

from __future__ import annotations

import re

from horseshoe.reading.claims.passages import Counts
from horseshoe.reading.figures.figures_words import HOUSEHOLDS
from horseshoe.reading.words.late import late
from horseshoe.reading.words.numbers import Number

_WHOSE = late(r"(?:\b(?P<who>[A-Z][\w-]+|civilian|child|children's) )?(?:death )?toll\b")


def unit(n: Number, noun: re.Match[str] | None) -> str:
    """Persons, households, percent or a share."""
    if n.percent:
        return "percent"
    if n.fraction:
        return "share of population"
    return noun["noun"] if noun is not None and noun["noun"] in HOUSEHOLDS else "persons"


def printed_who(
    folded: str,
    n: Number,
    noun: re.Match[str] | None,
    group: str | None,
    part: re.Match[str] | None,
    kind: Counts,
    low: int,
) -> str | None:
    """Whom it counts, as printed: the noun with its adjectives, or the part the report picks out."""
    if part is not None and (noun is None or group in ("KILLED", "INJURED", "CASUALTIES")):
        return part["part"]
    if noun is None:
        toll = _WHOSE.search(folded, max(low, n.phrase_start - 70), n.phrase_start)
        if toll and toll["who"] and toll["who"] not in ("The", "A", "Death", "Its", "Their", "Official"):
            return toll["who"]
        return "hostages" if kind in (Counts.HOSTAGES_DEAD, Counts.HOSTAGES_FREED) else None
    adjectives = noun["adj"].strip()
    if kind is Counts.HOSTAGES_DEAD and group == "KILLED":
        return "hostages"
    if group in ("KILLED", "INJURED", "CASUALTIES"):
        return adjectives or None
    if group == "WHOLE":
        return (noun["adj"] + " " + noun["noun"]).strip()
    return f"{adjectives} {noun['noun']}{', ' + part['part'] if part else ''}".strip()

"""Figures and quotes as the contract has them: who counted what, who said what, and where it stands."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from horseshoe.reading.claims.actions import Moment
from horseshoe.reading.spans import Span


class Counts(StrEnum):
    KILLED = "killed"
    INJURED = "injured"
    CASUALTIES = "casualties"
    ABDUCTED = "abducted"
    HOSTAGES_HELD = "hostages_held"
    HOSTAGES_DEAD = "hostages_dead"
    HOSTAGES_FREED = "hostages_freed"
    DISPLACED = "displaced"
    DETAINED = "detained"
    MISSING = "missing"
    POPULATION = "population"
    SHARE = "share"
    OTHER = "other"


class Comparator(StrEnum):
    EXACTLY = "exactly"
    ABOUT = "about"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    LESS_THAN = "less_than"
    VAGUE = "vague"


class QuoteKind(StrEnum):
    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class Figure(Struct, frozen=True):
    """A number of the report that counts people or the like; `low` and `high` are None for "dozens"."""

    id: str
    spans: tuple[Span, ...]
    counts: Counts
    low: float | None
    high: float | None
    comparator: Comparator
    who: str | None = None
    unit: str | None = None
    scope: str | None = None
    as_of: Moment | None = None
    attribution: tuple[str, ...] = ()
    hedges: tuple[str, ...] = ()


class Quote(Struct, frozen=True):
    """Words of somebody, direct, indirect or mixed; several spans where the cue breaks them up."""

    id: str
    spans: tuple[Span, ...]
    kind: QuoteKind
    speaker: str | None = None
    role: str | None = None
    state: str | None = None
    cue: str | None = None
    via: tuple[str, ...] = ()

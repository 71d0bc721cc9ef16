"""When: moments as printed (`find_moments`), what they mean (`resolve`), and the day of writing (`dateline`)."""

from __future__ import annotations

from horseshoe.reading.pages.datelines import Dateline, HeadKind, dateline
from horseshoe.reading.words.expressions import find_moments
from horseshoe.reading.words.month_days import with_month_days
from horseshoe.reading.words.resolve import resolve
from horseshoe.reading.words.time_words import TimeExpression, TimeKind

__all__ = [
    "Dateline", "HeadKind", "TimeExpression", "TimeKind", "dateline", "find_moments", "resolve", "with_month_days",
]  # fmt: skip

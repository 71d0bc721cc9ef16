"""Days on a line: where each stands, and which are named."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

_NAMED = 14  # ticks with a name at most


@dataclass(frozen=True, slots=True)
class Scale:
    """Days from `first` to `last` between two points of a line."""

    first: date
    last: date
    left: float
    right: float

    def x(self, on: date) -> float:
        """Where a day stands; in the middle where there is but one."""
        days = (self.last - self.first).days
        if not days:
            return (self.left + self.right) / 2
        return self.left + (self.right - self.left) * (on - self.first).days / days


def ticks(first: date, last: date) -> list[tuple[date, str]]:
    """Firsts of months, or of years, with their names; no more of them than can be read."""
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    for step in (1, 2, 3, 6, 12, 24, 60, 120, 240):
        if months / step <= _NAMED:
            return list(_each(first, last, step))
    return list(_each(first, last, 600))


def _each(first: date, last: date, step: int) -> Iterator[tuple[date, str]]:
    at = first.year * 12 + first.month - 1
    at += -at % step
    while (on := date(at // 12, at % 12 + 1, 1)) <= last:
        if on >= first:
            yield on, str(on.year) if step >= 12 else f"{on:%b}" + (f" {on.year}" if on.month <= step else "")
        at += step

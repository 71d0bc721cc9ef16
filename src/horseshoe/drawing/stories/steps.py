"""The step chart of figures: each value over the days it can stand for, with its range; series never joined."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from html import escape
from itertools import pairwise

from horseshoe.drawing.naming import day
from horseshoe.drawing.stories import words
from horseshoe.drawing.stories.scale import Scale, ticks
from horseshoe.drawing.svg import circle, line, number, picture
from horseshoe.story.ledger import Series, Value

_WIDTH, _HEIGHT, _LEFT, _RIGHT, _TOP, _FOOT = 720.0, 220.0, 64.0, 24.0, 20.0, 26.0
_INKS = ("yes", "no", "abstain", "aside")
_MOST = len(_INKS)  # series told apart in one picture


@dataclass(frozen=True, slots=True)
class _Point:
    first: date
    last: date
    low: float
    high: float
    value: Value


def step_chart(series: Sequence[Series], *, key: str = "steps", alone: bool = True) -> str:
    """Draw up to four series on one scale; an empty string where fewer than two values have a day and a number.

    A bar across is the stretch of days a value can stand for; a bar upright its range; an arrow an open end. Values of
    one series are joined by steps, those of different series never.
    """
    shown = [(one, _points(one)) for one in series[:_MOST]]
    points = [point for _, row in shown for point in row]
    if len(points) < 2 or len({point.first for point in points}) < 2:
        return ""
    across = Scale(min(p.first for p in points), max(p.last for p in points), _LEFT + 12, _WIDTH - _RIGHT - 40)
    up = _Up(max(point.high for point in points) * 1.12)  # from nought: what is half as high is half as many
    body = _frame(across, up)
    for (one, row), ink in zip(shown, _INKS, strict=False):
        body += _steps(row, across, up, ink) + "".join(_drawn(one, p, across, up, ink) for p in row)
    names = "; ".join(f"{words.line_of(one)}, {words.counted_by(one)}" for one, _ in shown)
    desc = "; ".join(f"{words.number(one, p.value)} as of {words.as_of(p.value)}" for one, row in shown for p in row)
    return picture(body, _WIDTH, _HEIGHT, names, f"{desc}.", key=key, alone=alone)


@dataclass(frozen=True, slots=True)
class _Up:
    """Numbers on the upright, from nought."""

    top: float

    def y(self, value: float) -> float:
        return _HEIGHT - _FOOT - (_HEIGHT - _TOP - _FOOT) * value / (self.top or 1)

    def marks(self) -> list[float]:
        """Round numbers, three to six of them."""
        size = 10.0 ** math.floor(math.log10(self.top or 1))
        step = next(size * part for part in (0.2, 0.5, 1, 2) if self.top / (size * part) < 6)
        return [step * n for n in range(int(self.top / step) + 1)]


def _points(series: Series) -> list[_Point]:
    found = []
    for value in series.values:
        low, high = (
            value.low if value.low is not None else value.high,
            value.high if value.high is not None else value.low,
        )
        first, last = value.earliest, value.latest  # of a day known only to be before another nothing can be drawn
        if low is not None and high is not None and first and last and value.comparator != "vague":
            found.append(_Point(first, last, low, high, value))
    return sorted(found, key=lambda point: (point.last, point.low))


def _frame(across: Scale, up: _Up) -> str:
    body = ""
    for value in up.marks():
        body += line(_LEFT, up.y(value), _WIDTH - _RIGHT, up.y(value), "grid" if value else "axis")
        body += _label(_LEFT - 6, up.y(value) + 3.5, words.figure(value), "till soft", 10)
    for at, label in ticks(across.first, across.last):
        x = across.x(at)
        body += line(x, _HEIGHT - _FOOT, x, _HEIGHT - _FOOT + 4, "axis") + _label(x, _HEIGHT - 8, label, "soft", 10)
    return body


def _steps(row: Sequence[_Point], across: Scale, up: _Up, ink: str) -> str:
    body = ""
    for one, then in pairwise(row):
        x, y, next_x = across.x(one.last), up.y(one.high), across.x(then.first)
        if next_x > x:
            body += line(x, y, next_x, y, f"step {ink}") + line(next_x, y, next_x, up.y(then.high), f"step {ink}")
    return body


def _drawn(series: Series, point: _Point, across: Scale, up: _Up, ink: str) -> str:
    first, last, low, high = across.x(point.first), across.x(point.last), up.y(point.low), up.y(point.high)
    said = f"{words.number(series, point.value)}, {words.line_of(series)}, {words.counted_by(series)}: {_when(point)}"
    body = f"<title>{escape(said)}</title>"
    if last > first:
        body += line(first, high, last, high, f"reach {ink}")
    if low != high:
        body += line(last, low, last, high, f"reach {ink}")
    if point.value.comparator in ("at_least", "more_than"):
        body += line(last, high, last, high - 14, f"step {ink}") + _arrow(last, high - 14, ink, up=True)
    if point.value.comparator in ("at_most", "less_than"):
        body += line(last, high, last, high + 14, f"step {ink}") + _arrow(last, high + 14, ink, up=False)
    body += circle(last, high, 4, f"{ink} full")
    about = "~" if point.value.comparator == "about" else ""
    named = f"{about}{words.figure(point.high, series.unit)}" + (f", {series.counter}" if series.counter else "")
    left = last + 8 + 5.6 * len(named) > _WIDTH
    at = min(first, last) - 8 if left else last + 8
    return f"<g>{body}{_label(at, high + 4, named, 'till' if left else 'from', 11)}</g>"


def _when(point: _Point) -> str:
    return day(point.last) if point.first == point.last else f"{day(point.first)} to {day(point.last)}"


def _arrow(x: float, y: float, ink: str, *, up: bool) -> str:
    away = 4 if up else -4
    return line(x - 3, y + away, x, y, f"step {ink}") + line(x + 3, y + away, x, y, f"step {ink}")


def _label(x: float, y: float, label: str, cls: str, size: float) -> str:
    return f'<text x="{number(x)}" y="{number(y)}" font-size="{number(size)}" class="{cls}">{escape(label)}</text>'

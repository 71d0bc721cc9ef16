"""The drawn timeline: what reports tell above the line, what the record holds between below it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from html import escape

from horseshoe.drawing.naming import day
from horseshoe.drawing.stories import words
from horseshoe.drawing.stories.scale import Scale, ticks
from horseshoe.drawing.svg import circle, line, number, picture
from horseshoe.story.account import Story
from horseshoe.story.events import Event, OnRecord

_WIDTH, _EDGE, _LANE, _SIZE = 1040.0, 24.0, 17.0, 11.0
_CHARACTER = 6.1  # width of one at that size, on the broad side
_LABELLED = 36  # more marks than this carry their words as a title alone
_LANES = 7
_PASSED = frozenset({"adopted", "carried", "agreed"})


@dataclass(frozen=True, slots=True)
class _Mark:
    day: date
    label: str
    full: str
    ink: str
    told: bool


def timeline_picture(story: Story, *, key: str = "timeline", alone: bool = True) -> str:
    """Draw the dated entries of a story on one line of days; an empty string where fewer than two have a day.

    Filled marks above are told by reports, rings below stand in the record alone. Args as for `tally_bar`.
    """
    marks = list(_marks(story))
    days = [mark.day for mark in marks]
    if len(set(days)) < 2:
        return ""
    scale = Scale(min(days), max(days), _EDGE, _WIDTH - _EDGE)
    told, others = [m for m in marks if m.told], [m for m in marks if not m.told]
    above, below = _lanes(told, scale), _lanes(others, scale)
    axis = 26 + _LANE * (1 + max((lane for _, lane in above), default=0))
    height = axis + 34 + _LANE * (1 + max((lane for _, lane in below), default=0))
    body = _axis(scale, axis)
    body += "".join(_drawn(mark, lane, scale, axis, up=True) for mark, lane in above)
    body += "".join(_drawn(mark, lane, scale, axis, up=False) for mark, lane in below)
    title = f"Timeline, {day(min(days))} to {day(max(days))}"
    desc = ". ".join(f"{day(mark.day)}: {mark.full}" for mark in marks[:_LABELLED])
    return picture(body, _WIDTH, height, title, f"{desc}.", key=key, alone=alone)


def _marks(story: Story) -> Iterator[_Mark]:
    events = {event.id: event for event in story.events}
    for entry in story.timeline:
        if entry.day is None or entry.what == "rule":
            continue
        event = events.get(entry.event or "")
        one = entry.on_record
        if event is not None:
            yield _Mark(entry.day, _short(event), words.headline(event), ink(one, event), told=True)
        elif one is not None:
            yield _Mark(entry.day, one.symbol, words.recorded(one), ink(one, None), told=False)


def _short(event: Event) -> str:
    if event.on_record:
        return event.on_record.symbol
    label = words.kind(event)
    return f"{label}, {words.short_when(event.earliest, event.latest)}" if event.placed == "bounded" else label


def ink(one: OnRecord | None, event: Event | None) -> str:
    """The colour of what became of it: 'yes', 'no', 'abstain' for too few votes or held up, 'aside' for no vote."""
    came = one.outcome if one and one.outcome else event.outcome if event else None
    if came in _PASSED:
        return "yes"
    return "no" if came == "vetoed" else "abstain" if came in ("short", "not_carried", "blocked") else "aside"


def _lanes(marks: Sequence[_Mark], scale: Scale) -> list[tuple[_Mark, int]]:
    """The lane of each label: the nearest to the line that is free. The later are placed first, so that the stem of an
    earlier one, which goes further out, passes before their labels and not through them."""
    free: list[float] = []
    placed = []
    for mark in reversed(marks):
        start, end = _reach(mark, scale)
        lane = next((n for n, since in enumerate(free) if end <= since), len(free))
        if len(marks) > _LABELLED or lane >= _LANES:
            placed.append((mark, -1))
            continue
        free[lane : lane + 1] = [start - 8]
        placed.append((mark, lane))
    return placed[::-1]


def _reach(mark: _Mark, scale: Scale) -> tuple[float, float]:
    wide = len(mark.label) * _CHARACTER
    x = scale.x(mark.day)
    return (x - wide, x + 8) if _turned(mark, scale) else (x - 4, x + wide + 6)


def _turned(mark: _Mark, scale: Scale) -> bool:
    """Whether a label is set to the left of its mark, as there is no room at its right."""
    return scale.x(mark.day) + len(mark.label) * _CHARACTER > _WIDTH - 8


def _drawn(mark: _Mark, lane: int, scale: Scale, axis: float, *, up: bool) -> str:
    x = scale.x(mark.day)
    title = f"<title>{escape(f'{day(mark.day)}: {mark.full}')}</title>"
    dot = circle(x, axis, 5.5, f"{mark.ink} full") if up else circle(x, axis + 12, 4, f"{mark.ink} hollow")
    if lane < 0:
        return f"<g>{title}{dot}</g>"
    base = axis - 20 - _LANE * lane if up else axis + 32 + _LANE * lane
    stem = line(x, axis - 6 if up else axis + 17, x, base + 3 if up else base - 9, "stem")
    side = "till" if _turned(mark, scale) else "from"
    label = (
        f'<text x="{number(x - 4 if side == "till" else x + 4)}" y="{number(base)}" font-size="{number(_SIZE)}" '
        f'font-weight="{600 if up else 400}" class="{side}{"" if up else " soft"}">{escape(mark.label)}</text>'
    )
    return f"<g>{title}{stem}{dot}{label}</g>"


def _axis(scale: Scale, y: float) -> str:
    body = line(_EDGE / 2, y, _WIDTH - _EDGE / 2, y, "axis")
    for at, label in ticks(scale.first - timedelta(days=1), scale.last):
        x = scale.x(at)
        body += line(x, y - 3, x, y + 3, "axis")
        if label:
            body += (
                f'<text x="{number(x + 3)}" y="{number(y - 4)}" font-size="9" class="from soft">{escape(label)}</text>'
            )
    return body

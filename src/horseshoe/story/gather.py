"""Tellings become events: by the vote they were matched to, else by kind, day and subject.

Different votes of one day stay apart, and what only a report tells stays a report's. Cost is linear: an unmatched
telling is held only against groups of its kind on its few days, or of its own report.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from horseshoe.checking.ladder import situations
from horseshoe.story.rows import TellingRow
from horseshoe.story.windows import OPEN, Window, of_telling

_CLASS = {"vote": "text", "draft": "text"}  # a draft, and the vote to come on it, are one text
_NARROW = 7  # days; what is known no better is only ever joined within its own report
_COUNTS = ("yes", "no", "abstain")
PASSED = frozenset({"adopted", "carried", "agreed"})
FAILED = frozenset({"vetoed", "short", "not_adopted", "not_carried", "blocked", "withdrawn"})


@dataclass(slots=True)
class Group:
    """Tellings of one event. `vote` is the id of its vote; `why` says how a vote was found that no match gave."""

    kind: str
    tellings: list[TellingRow] = field(default_factory=list)
    vote: str | None = None
    why: tuple[str, ...] = ()
    window: Window = OPEN

    @property
    def places(self) -> frozenset[str]:
        """The situations it is about."""
        return situations(frozenset().union(*(telling.topics for telling in self.tellings)))


def gather(tellings: Iterable[TellingRow], reports: dict[str, Window]) -> list[Group]:
    """Put tellings of one event together.

    Args:
        tellings: of all reports, those of one report together and in its order.
        reports: when each report came out.
    """
    matched: dict[str, Group] = {}
    others: list[Group] = []
    by_day: dict[tuple[str, date], list[Group]] = defaultdict(list)
    by_report: dict[tuple[str, str], list[Group]] = defaultdict(list)
    voted: dict[tuple[str, str], str] = {}  # vote told at a place of a report
    for telling in tellings:
        kind = _CLASS.get(telling.kind, telling.kind)
        vote = telling.vote or (_voted_on(telling, voted) if telling.kind == "draft" else None)
        if vote is not None:
            matched.setdefault(vote, Group("vote", vote=vote)).tellings.append(telling)
            voted |= {(telling.report, place): vote for place in telling.places}
            continue
        window = of_telling(telling, reports.get(telling.report, OPEN))
        own = by_report[kind, telling.report]
        near = [group for day in _days(window) for group in by_day[kind, day]]
        group = next((g for g in own if _one(g, telling, window)), None) or next(
            (g for g in near if _shared(g, telling) and _one(g, telling, window)), None
        )
        if group is None:
            group = Group(telling.kind, window=window)
            others.append(group)
        group.tellings.append(telling)
        group.window = group.window.narrowed(window) if group.window.meets(window) else group.window
        if group not in own:
            own.append(group)
        for day in _days(window):
            if group not in by_day[kind, day]:
                by_day[kind, day].append(group)
    return [*matched.values(), *_sittings(others)]


def _voted_on(telling: TellingRow, voted: Mapping[tuple[str, str], str]) -> str | None:
    """A draft told in the very sentence that tells of a vote is what is voted on."""
    return next((voted[telling.report, place] for place in telling.places if (telling.report, place) in voted), None)


def _days(window: Window) -> Iterator[date]:
    if window.earliest and window.days and window.days <= _NARROW:
        yield from (window.earliest + timedelta(days=n) for n in range(window.days))


def _shared(group: Group, telling: TellingRow) -> bool:
    """Between reports a common place has to be named; within one it goes without saying."""
    return not group.places.isdisjoint(situations(frozenset(telling.topics)))


def _one(group: Group, telling: TellingRow, window: Window) -> bool:
    return group.window.meets(window) and not any(apart(held, telling) for held in group.tellings[:8])


def apart(one: TellingRow, other: TellingRow) -> bool:
    """Whether two tellings are of different things: other texts, counts, sponsors or ends, or other places."""
    if one.symbol and other.symbol and one.symbol != other.symbol:
        return True
    counts = ((getattr(one, name), getattr(other, name)) for name in _COUNTS)
    if any(a is not None and b is not None and a != b for a, b in counts):
        return True
    if one.sponsors and other.sponsors and set(one.sponsors).isdisjoint(other.sponsors):
        return True
    ends = {one.outcome, other.outcome}
    if ends & PASSED and ends & FAILED:
        return True
    here, there = situations(frozenset(one.topics)), situations(frozenset(other.topics))
    return one.report != other.report and bool(here and there) and here.isdisjoint(there)


def _sittings(groups: list[Group]) -> list[Group]:
    """A meeting a report comes back to without a day or number of its own is the sitting it told of before."""
    sat: dict[str, Group] = {}
    kept = []
    for group in groups:
        first = group.tellings[0]
        bare = len(group.tellings) == 1 and not (first.meeting or first.earliest or first.latest)
        if group.kind in ("meeting", "consultations"):
            before = sat.get(first.report)
            if before is not None and bare and not apart(before.tellings[0], first):
                before.tellings.append(first)
                continue
            sat[first.report] = group
        kept.append(group)
    return kept

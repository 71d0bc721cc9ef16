"""The ledger of figures: one line a series, its values over time, each with its place and its doubts.

Two figures stand in one series only where counter, kind, whom, where and since when agree. Where nobody is named as the
counter, each report counts for itself.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from horseshoe.reading.claims.passages import Counts
from horseshoe.story import counters
from horseshoe.story.mentions import Mention
from horseshoe.story.rows import FigureRow, span
from horseshoe.story.windows import OPEN, Window

_ORDER = tuple(kind.value for kind in Counts)
_HOSTAGES = frozenset({"hostages_held", "hostages_dead", "hostages_freed"})


@dataclass(frozen=True, slots=True)
class Value:
    """One figure of one report.

    Attributes:
        report: id of the report.
        figure: id of the figure in it.
        earliest: first day it can stand for; null where open.
        latest: last day it can stand for; null where open.
        low: least number; null where open or vague.
        high: greatest number; null where open or vague.
        comparator: 'exactly', 'about', 'at_least', 'more_than', 'at_most', 'less_than', 'vague'.
        attribution: who counted, then who passed it on; empty for the report's own word.
        hedges: doubts the report prints.
        beside: other figures told in the same breath that bear on it, as printed: the dead among the hostages.
        mention: where it stands.
    """

    report: str
    figure: str
    earliest: date | None
    latest: date | None
    low: float | None
    high: float | None
    comparator: str
    attribution: tuple[str, ...]
    hedges: tuple[str, ...]
    beside: tuple[str, ...]
    mention: Mention


@dataclass(frozen=True, slots=True)
class Series:
    """One line of the ledger.

    Attributes:
        id: 's1', 's2' and so on.
        counts: what is counted: 'killed', 'injured', 'hostages_held' and so on.
        counter: who counts, as first named; null where no report says.
        who: whom it counts: 'people', 'hostages', else as printed: 'children'.
        unit: 'persons', 'percent', 'share of population'; null where none is told.
        where: place or event it counts in; null where none is told.
        since: when it counts from; null where none is told.
        values: by day.
    """

    id: str
    counts: str
    counter: str | None
    who: str
    unit: str | None
    where: str | None
    since: str | None
    values: tuple[Value, ...]


def ledger(
    figures: Iterable[FigureRow], windows: Mapping[str, Window], about: Mapping[str, Collection[str]]
) -> tuple[Series, ...]:
    """Figures of all reports as series, kind by kind, those of most reports first.

    Args:
        figures: those of one report together.
        windows: when each report came out.
        about: ids of the places each report is about.
    """
    lines: dict[tuple[str, ...], list[FigureRow]] = defaultdict(list)
    breaths: dict[tuple[str, tuple[str, ...]], list[FigureRow]] = defaultdict(list)
    for figure in figures:
        lines[key(figure, about)].append(figure)
        if figure.counts in _HOSTAGES:
            breaths[figure.report, figure.attribution].append(figure)
    made = sorted(lines.values(), key=lambda row: (_ORDER.index(row[0].counts), -len({f.report for f in row})))
    return tuple(_series(n, row, breaths, windows) for n, row in enumerate(made, 1))


def key(figure: FigureRow, about: Mapping[str, Collection[str]] = MappingProxyType({})) -> tuple[str, ...]:
    """What has to agree for two figures to stand in one series.

    A counter nobody could find again ("local officials") counts for one report alone. A figure without a place of its
    own is of the places its report is about, and of its report alone where that is about none.
    """
    known = counters.counter(figure.attribution[0]) if figure.attribution else ""
    counter = known or f"report {figure.report} {' '.join(figure.attribution[:1])}"
    whom, since = counters.whom(figure.who, figure.counts), counters.since(figure.scope)
    of_report = " ".join(sorted(about.get(figure.report, ()))) or f"report {figure.report}"
    place = counters.where(figure.scope) or f"about {of_report}"
    return figure.counts, counter, whom, figure.unit or "", place, since


def _series(
    number: int,
    row: list[FigureRow],
    breaths: Mapping[tuple[str, tuple[str, ...]], list[FigureRow]],
    windows: Mapping[str, Window],
) -> Series:
    first = row[0]
    whom = counters.whom(first.who, first.counts)
    values = [_value(figure, breaths, windows.get(figure.report, OPEN)) for figure in row]
    values.sort(key=lambda value: (value.latest or value.earliest or date.max, value.report))
    return Series(
        id=f"s{number}",
        counts=first.counts,
        counter=first.attribution[0] if first.attribution else None,
        who=whom if whom in ("people", "hostages") else first.who or whom,
        unit=first.unit,
        where=counters.place(first.scope) or None,
        since=counters.began(first.scope) or None,
        values=tuple(values),
    )


def _value(figure: FigureRow, breaths: Mapping[tuple[str, tuple[str, ...]], list[FigureRow]], report: Window) -> Value:
    window = Window(figure.as_of, figure.as_of) if figure.as_of and figure.as_of_basis == "stated" else report
    near = breaths.get((figure.report, figure.attribution), ()) if figure.counts in _HOSTAGES else ()
    return Value(
        report=figure.report,
        figure=figure.figure,
        earliest=window.earliest,
        latest=window.latest,
        low=figure.low,
        high=figure.high,
        comparator=figure.comparator,
        attribution=figure.attribution,
        hedges=figure.hedges,
        beside=tuple(other.words for other in near if other.counts != figure.counts),
        mention=Mention(figure.report, span(figure.places[0])[0], span(figure.places[-1])[1], figure.words),
    )

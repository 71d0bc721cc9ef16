"""Undated reports put before dated ones by what they count: a toll of a war only grows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from horseshoe.checking.clues import in_words
from horseshoe.checking.ladder import situations
from horseshoe.checking.ladder import with_parents as all_over
from horseshoe.story.rows import FigureRow, ReportRow
from horseshoe.story.windows import OPEN, Window

_SURELY = 4  # times as many: beyond what counters of one day differ by, and what a few days add
_LEAST = 100
_EVERYBODY = frozenset({None, "people", "lives", "persons"})


@dataclass(frozen=True, slots=True)
class _Toll:
    report: str
    killed: float
    everybody: bool
    running: bool  # "since the war began"


def placed_by_tolls(
    reports: Mapping[str, ReportRow], figures: Iterable[FigureRow], windows: Mapping[str, Window]
) -> dict[str, Window]:
    """Windows of undated reports that count, since a beginning and of everybody, far fewer dead than a dated one does.

    Who counts more widely and finds fewer, counts earlier; that both speak of one war is said, not known.
    """
    tolls = [toll for figure in figures if (toll := _toll(figure)) is not None]
    dated: dict[str, list[tuple[date, float]]] = {}
    for toll in tolls:
        day = windows.get(toll.report, OPEN).earliest
        if day:
            for place in _places(reports[toll.report]):
                dated.setdefault(place, []).append((day, toll.killed))
    found: dict[str, Window] = {}
    for toll in tolls:
        if windows.get(toll.report, OPEN) != OPEN or not (toll.running and toll.everybody):
            continue
        later = [
            row
            for place in _places(reports[toll.report])
            for row in dated.get(place, ())
            if row[1] >= _SURELY * toll.killed
        ]
        if later:
            day, killed = min(later)
            why = (
                f"it counts some {toll.killed:,.0f} dead on all sides where a report of about {in_words(day)} counts "
                f"{killed:,.0f}: if both speak of one war, it is the earlier"
            )
            found[toll.report] = replace(OPEN, latest=day, why=why)
    return found


def _toll(figure: FigureRow) -> _Toll | None:
    killed = figure.low if figure.low is not None else figure.high
    if figure.counts != "killed" or killed is None or killed < _LEAST:
        return None
    who = figure.who.casefold() if figure.who else None
    return _Toll(figure.report, killed, who in _EVERYBODY, "since" in (figure.scope or "").casefold())


def _places(report: ReportRow) -> frozenset[str]:
    return situations(all_over(frozenset(report.topics)))

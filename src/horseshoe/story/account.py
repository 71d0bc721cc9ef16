"""Rows of many reports and the record become one story: the public function of the room."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from horseshoe.checking.ladder import situations
from horseshoe.record.store import Record
from horseshoe.record.vote import Vote
from horseshoe.story.about import EVERYTHING, Scope, on_the_matter, runs
from horseshoe.story.alike import Alike, Clash, alike, clashes
from horseshoe.story.copies import Copy
from horseshoe.story.events import Event, OnRecord
from horseshoe.story.ledger import Series, ledger
from horseshoe.story.occasions import events_of, sort_out
from horseshoe.story.onrecord import of_vote
from horseshoe.story.positions import Position, positions
from horseshoe.story.rows import ReportRow, Rows
from horseshoe.story.table import Table
from horseshoe.story.timeline import Entry, timeline
from horseshoe.story.untold import Untold, untold
from horseshoe.story.windows import Window


@dataclass(frozen=True, slots=True)
class Report:
    """One report of the story.

    Attributes:
        id: SHA-256 of its bytes; every mention names it.
        source: the path or address it was read from.
        also: other paths and addresses with the very same bytes.
        title: headline; null where there is none.
        published: day of publication; null where nobody knows it.
        published_basis: 'given', 'metadata', 'dateline', 'inferred', 'unknown'.
        earliest: first day it can have come out on; null where open.
        latest: last day it can have come out on; null where open.
        placed_because: how days were worked out that it does not print; empty otherwise.
        agencies: news agencies it credits.
    """

    id: str
    source: str
    also: tuple[str, ...]
    title: str | None
    published: date | None
    published_basis: str
    earliest: date | None
    latest: date | None
    placed_because: str
    agencies: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """One account of many reports, or of the record alone.

    Attributes:
        scope: what it was asked to be about.
        reports: the reports, by day.
        events: what they tell the Council did, in order.
        timeline: the events with what the record holds between them and what a rule says follows.
        ledger: figures as series.
        alike: series a reader could take for one, and why they are not.
        clashes: figures of one report that do not go together.
        positions: what each State and office said and did.
        copies: near-identical passages of different reports.
        untold: what no report gave of a vote they tell.
    """

    scope: Scope
    reports: tuple[Report, ...]
    events: tuple[Event, ...]
    timeline: tuple[Entry, ...]
    ledger: tuple[Series, ...]
    alike: tuple[Alike, ...]
    clashes: tuple[Clash, ...]
    positions: tuple[Position, ...]
    copies: tuple[Copy, ...]
    untold: tuple[Untold, ...]


def tell(rows: Iterable[Rows], record: Record, scope: Scope = EVERYTHING) -> Story:
    """Tell the story of reports, or of the record alone where there are none.

    Args:
        rows: of each report, in any order; taken one after another, so that a stream of thousands fits in memory.
        record: what stands between and behind them.
        scope: matter and days it is kept to. Of reports, those stay that tell an event within it.
    """
    table = Table()
    for one in rows:
        table.take(one)
    told = sort_out(table, record)
    kept = [one for one in told.occasions if scope.holds(one.day) and scope.concerns(one.topics)]
    events = events_of(kept, table.faults)
    asked = scope.topics or scope.since or scope.until
    within = {report for event in events for report in event.reports} if asked else set(table.reports)
    votes = {one.vote.id: one.vote for one in kept if one.vote}
    between = _between(scope, list(votes.values()), record)
    votes |= {vote.id: vote for one in between for vote in record.on_text(one.id) if vote.id == one.id}
    about = {row.report: situations(frozenset(row.topics)) for row in table.reports.values()}
    lines = ledger((figure for figure in table.figures if figure.report in within), told.windows, about)
    return Story(
        scope=scope,
        reports=_reports(table, told.windows, within),
        events=events,
        timeline=timeline(events, between, votes),
        ledger=lines,
        alike=alike(lines),
        clashes=clashes(lines),
        positions=positions((q for q in table.quotes if q.report in within), events, votes, told.windows),
        copies=tuple(one for one in table.copies.found() if {one.first, one.then} <= within),
        untold=tuple(line for event, one in zip(events, kept, strict=True) if one.vote
                     for line in untold(event.id, one.vote, one.tellings)),
    )  # fmt: skip


def _between(scope: Scope, told: list[Vote], record: Record) -> list[OnRecord]:
    """What the record holds on the matter asked for, or else between the votes told."""
    if scope.topics:
        return on_the_matter(scope, record)
    return [of_vote(vote) for vote in runs(told, record) if scope.holds(vote.date)]


def _reports(table: Table, windows: Mapping[str, Window], within: Collection[str]) -> tuple[Report, ...]:
    made = [_report(row, table, windows[row.report]) for row in table.reports.values() if row.report in within]
    return tuple(sorted(made, key=lambda one: (one.latest or one.earliest or date.max, one.source)))


def _report(row: ReportRow, table: Table, window: Window) -> Report:
    return Report(
        id=row.report,
        source=row.source,
        also=tuple(table.also.get(row.report, ())),
        title=row.title,
        published=row.published,
        published_basis=row.published_basis,
        earliest=window.earliest,
        latest=window.latest,
        placed_because=window.why,
        agencies=row.agencies,
    )

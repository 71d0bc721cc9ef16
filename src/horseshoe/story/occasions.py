"""Groups of tellings find their day and their entry in the record, and become events in order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from horseshoe.checking.convened import invocation_near
from horseshoe.record.statements import statements_on
from horseshoe.record.store import Record
from horseshoe.record.vote import Vote
from horseshoe.story.differences import Findings, differences
from horseshoe.story.events import Event, OnRecord, Telling
from horseshoe.story.foreseen import foreseen
from horseshoe.story.gather import Group, gather
from horseshoe.story.lone import lone_vote, settled
from horseshoe.story.mentions import mentions
from horseshoe.story.onrecord import of_letter, of_statement, of_vote
from horseshoe.story.rows import ReportRow, TellingRow
from horseshoe.story.table import Table
from horseshoe.story.tolls import placed_by_tolls
from horseshoe.story.windows import OPEN, Window, common, of_report

_KINDS = ("article_99", "meeting", "consultations", "draft", "statement", "vote")  # as a day goes
_TO_COME = frozenset({"expected", "proposed"})


@dataclass(frozen=True, slots=True)
class Occasion:
    """One event before it is written down: its tellings, its entry in the record, and its days."""

    kind: str
    tellings: tuple[TellingRow, ...]
    vote: Vote | None
    on_record: OnRecord | None
    window: Window
    why: tuple[str, ...]

    @property
    def topics(self) -> frozenset[str]:
        """What its tellings and its vote are about."""
        of_vote = self.vote.topics if self.vote else frozenset()
        return frozenset().union(*(telling.topics for telling in self.tellings)) | of_vote

    @property
    def day(self) -> date | None:
        """Where it stands in the order: its last possible day, else its first."""
        return self.window.latest or self.window.earliest


@dataclass(frozen=True, slots=True)
class Told:
    """The occasions in order, and when each report came out."""

    occasions: tuple[Occasion, ...]
    windows: dict[str, Window]


def sort_out(table: Table, record: Record) -> Told:
    """Gather the tellings, find what undated reports look forward to, and place what has no day."""
    windows = {row.report: of_report(row, ahead) for row, ahead in _ahead(table, record)}
    groups = _with_their_votes(
        gather((settled(one, record) for one in table.tellings), windows), table.reports, windows, record
    )
    windows |= placed_by_tolls(table.reports, table.figures, windows)
    occasions = [_occasion(group, windows, record) for group in groups]
    return Told(tuple(sorted(occasions, key=_order)), windows)


def _order(one: Occasion) -> tuple[date, bool, int, str]:
    bounded = one.window.earliest is None  # only before a day: so before what happened on it
    return one.day or date.max, not bounded, _KINDS.index(one.kind), one.tellings[0].report


def _ahead(table: Table, record: Record) -> Iterable[tuple[ReportRow, list[date]]]:
    """Each report with the days of the votes it tells of only as something to come."""
    held: dict[str, set[str]] = defaultdict(set)
    coming: dict[str, set[str]] = defaultdict(set)
    for telling in table.tellings:
        if telling.vote:
            ahead = telling.kind == "draft" or telling.modality in _TO_COME
            (coming if ahead else held)[telling.report].add(telling.vote)
    for row in table.reports.values():
        votes = [vote for name in coming[row.report] - held[row.report] for vote in record.on_text(name)]
        yield row, [vote.date for vote in votes]


def _with_their_votes(
    groups: Sequence[Group], reports: dict[str, ReportRow], windows: dict[str, Window], record: Record
) -> list[Group]:
    """Groups without a match join the vote they are of, where there is but one; an undated report then has its days."""
    by_vote = {group.vote: group for group in groups if group.vote}
    kept = []
    for group in groups:
        found = None if group.vote else _vote_of(group, reports, windows, record)
        if found is None:
            kept.append(group)
            continue
        vote, group.why = found[0], (found[1],)
        held = by_vote.get(vote.id)
        if held is None:
            group.kind, group.vote = "vote", vote.id
            by_vote[vote.id] = group
            kept.append(group)
        else:
            held.tellings += group.tellings
    return kept


def _vote_of(
    group: Group, reports: dict[str, ReportRow], windows: dict[str, Window], record: Record
) -> tuple[Vote, str] | None:
    report = reports[group.tellings[0].report]
    if windows[report.report] != OPEN or group.kind not in ("vote", "draft"):
        return lone_vote(group, record)
    found = foreseen(group, report, record)
    if found is None:
        return None
    windows[report.report] = found[1]
    return found[0], found[1].why


def _occasion(group: Group, windows: dict[str, Window], record: Record) -> Occasion:
    tellings = tuple(group.tellings)
    if group.vote:
        vote = next(one for one in record.on_text(group.vote) if one.id == group.vote)
        return Occasion("vote", tellings, vote, of_vote(vote), Window(vote.date, vote.date), group.why)
    entry = _letter(group, windows) if group.kind == "article_99" else _statement(group)
    if entry is not None:
        return Occasion(group.kind, tellings, None, entry, Window(entry.day, entry.day), group.why)
    window = group.window
    if window == OPEN:
        window = common(windows.get(telling.report, OPEN) for telling in tellings)
        if window.earliest and window.days != 1:  # told of as past: not after the report, but perhaps before
            window = replace(window, earliest=None)
    return Occasion(group.kind, tellings, None, None, window, group.why)


def _letter(group: Group, windows: dict[str, Window]) -> OnRecord | None:
    topics = frozenset().union(*(telling.topics for telling in group.tellings))
    day = group.window.latest or windows.get(group.tellings[0].report, OPEN).latest
    letter = invocation_near(day, topics)
    return of_letter(letter) if letter else None


def _statement(group: Group) -> OnRecord | None:
    """A presidential statement of the very day, where there was one and reports say it was agreed."""
    day = group.window.exact
    agreed = any(t.proposal == "presidential_statement" and t.outcome == "agreed" for t in group.tellings)
    made = statements_on(day) if day and agreed else ()
    return of_statement(made[0].symbol, made[0].date, made[0].item) if len(made) == 1 else None


def events_of(occasions: Sequence[Occasion], faults: Findings) -> tuple[Event, ...]:
    """Write occasions down in their order."""
    return tuple(_event(f"e{number}", one, faults) for number, one in enumerate(occasions, 1))


def _event(name: str, one: Occasion, faults: Findings) -> Event:
    told = _told(one)
    placed = _placed(one)
    return Event(
        id=name,
        kind=one.kind,
        told=told,
        outcome=_outcome(one.tellings),
        earliest=one.window.earliest,
        latest=one.window.latest,
        placed=placed,
        placed_because=one.window.why if placed == "bounded" else "",
        on_record=one.on_record,
        topics=tuple(sorted(frozenset().union(*(telling.topics for telling in one.tellings)))),
        members=_members(one.tellings),
        tellings=tuple(_telling(telling, one.why) for telling in one.tellings),
        differences=differences(one.tellings, one.vote if told == "happened" else None, faults),
    )


def _told(one: Occasion) -> str:
    if all(telling.modality == "denied" for telling in one.tellings):
        return "denied"
    text = one.kind in ("vote", "draft")
    done = [t for t in one.tellings if t.modality == "happened" and not (one.vote and t.kind == "draft")]
    return "happened" if done or not text else "announced"


def _placed(one: Occasion) -> str:
    if one.on_record:
        return "record"
    if one.window == OPEN:
        return "unknown"
    return "report" if one.window.earliest and one.window.latest else "bounded"


def _outcome(tellings: Collection[TellingRow]) -> str | None:
    found = {telling.outcome for telling in tellings if telling.outcome != "unknown"}
    return found.pop() if len(found) == 1 else None


def _members(tellings: Collection[TellingRow]) -> tuple[str, ...]:
    named = (code for t in tellings for code in (*t.sponsors, *t.vetoes, *t.requesters) if len(code) == 3)
    return tuple(dict.fromkeys(named))


def _telling(row: TellingRow, why: tuple[str, ...]) -> Telling:
    places = mentions(row.report, row.places, row.words)
    return Telling(row.report, row.action, row.modality, row.recalled, why or row.why, places)

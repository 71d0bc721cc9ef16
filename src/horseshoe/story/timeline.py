"""The events in order, what the record holds between them, and what a rule says follows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from horseshoe.council.aftermath import debate
from horseshoe.council.decide import Outcome
from horseshoe.record.vote import Subject, Vote
from horseshoe.story.about import places_of
from horseshoe.story.events import Event, OnRecord


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the timeline.

    Attributes:
        what: 'told' (reports tell it), 'record' (none does) or 'rule' (a rule says it follows).
        day: its day, or the last by which it is due; null where it is not known.
        event: id of the event told, or of the event it follows from; null for what no report tells.
        on_record: the entry of the record; null where there is none.
        says: in words, for what follows by rule; empty otherwise.
        cite: the rule; empty otherwise.
        after: symbols of the drafts on the same place that had failed before this one in the same run of votes.
    """

    what: str
    day: date | None
    event: str | None
    on_record: OnRecord | None
    says: str
    cite: str
    after: tuple[str, ...]


def timeline(events: Sequence[Event], record: Iterable[OnRecord], votes: Mapping[str, Vote]) -> tuple[Entry, ...]:
    """Put all in order.

    Args:
        events: of the reports, in order.
        record: entries of the record that may stand between them; those an event stands for are left out.
        votes: every vote in either, by id.
    """
    told = {event.on_record.id for event in events if event.on_record}
    before = _failed_before(votes)
    made = [
        Entry("told", _at(event), event.id, event.on_record, "", "", _after(event.on_record, before))
        for event in events
    ]
    made += [Entry("record", one.day, None, one, "", "", _after(one, before)) for one in record if one.id not in told]
    # Where nothing was reported, the record's own vetoes are the story.
    held = [(entry.event, votes.get(entry.on_record.id)) for entry in made if entry.on_record]
    due = (_due(event, vote) for event, vote in held if event or not events)
    made += [entry for entry in due if entry]
    return tuple(sorted(made, key=_order))


def _at(event: Event) -> date | None:
    """The day an event stands at: its own, else the last it can have been on, else the first."""
    return event.latest or event.earliest if event.placed != "unknown" else None


def _order(entry: Entry) -> tuple[date, int]:
    return entry.day or date.max, ("told", "record", "rule").index(entry.what)


def _after(one: OnRecord | None, before: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    return before.get(one.id, ()) if one else ()


def _failed_before(votes: Mapping[str, Vote]) -> dict[str, tuple[str, ...]]:
    """For each whole draft, the drafts on its place that failed since a year before it."""
    found: dict[str, tuple[str, ...]] = {}
    failed: list[Vote] = []
    for vote in sorted(votes.values(), key=lambda one: one.date):
        if vote.subject is not Subject.DRAFT_RESOLUTION:
            continue
        found[vote.id] = tuple(
            one.symbol
            for one in failed
            if (vote.date - one.date).days <= 366 and not places_of(one).isdisjoint(places_of(vote))
        )
        if vote.outcome in (Outcome.VETOED, Outcome.SHORT):
            failed.append(vote)
    return found


def _due(event: str | None, vote: Vote | None) -> Entry | None:
    """The General Assembly's debate on a veto."""
    if vote is None or vote.outcome is not Outcome.VETOED or vote.ruling is None:
        return None
    follows = debate(vote.ruling, vote.date)
    if follows.by is None:
        return None
    said = (
        f"The General Assembly debates the veto of {vote.symbol} within ten working days, official holidays not "
        "counted out, unless an emergency special session meets on the same situation"
    )
    return Entry("rule", follows.by, event, None, said, follows.because[0].cite, ())

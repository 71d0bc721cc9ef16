"""How long a draft waited for its vote."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from statistics import quantiles

from horseshoe.answers.chosen import Day, day
from horseshoe.record.rows import rows
from horseshoe.record.store import Record, load
from horseshoe.record.vote import Subject


@dataclass(frozen=True, slots=True)
class Wait:
    """One draft: the day it bears, the day of the vote, and days between; None where no source has the draft's day."""

    vote: str
    draft: str | None
    drafted: date | None
    voted: date
    days: int | None
    outcome: str
    source: str | None


@dataclass(frozen=True, slots=True)
class Pace:
    """Waits taken together: how many are known and unknown, and the quartiles of the known in days."""

    known: int
    unknown: int
    lower: float | None
    median: float | None
    upper: float | None


def days_to_vote(
    *, since: Day = None, until: Day = None, topic: str | None = None, record: Record | None = None
) -> tuple[Wait, ...]:
    """Days from the day a draft bears to the vote on it.

    The draft is the document put to the vote, with its last revision: talks, zero drafts and texts in blue before it
    are in no source, and most drafts are printed on the day of the vote or the day before, so this is the time a
    finished text waited and not the time it took to agree on. Whole drafts only, adopted or not, and of each the first
    vote. Days are known for most resolutions since 2000 and for few drafts that failed; all others are None, which is
    unknown and not 0.

    Args:
        since, until: first and last day of the vote.
        topic: id of horseshoe.council.topics.
    """
    asked = record or load()
    known = {row["draft"]: row for row in rows(asked, "drafts")}
    waits, seen = [], set()
    for vote in asked.votes(since=day(since), until=day(until), topic=topic, subject=Subject.DRAFT_RESOLUTION):
        if vote.draft in seen:
            continue
        if vote.draft:
            seen.add(vote.draft)
        row = known.get(vote.draft)
        # A day after this vote is another vote's, or a slip: the table was held against the shipped record only.
        drafted = row["date"] if row and row["date"] <= vote.date else None
        waited = None if drafted is None else (vote.date - drafted).days
        source = row["source"] if row and drafted else None
        waits.append(Wait(vote.id, vote.draft, drafted, vote.date, waited, str(vote.outcome), source))
    return tuple(waits)


def pace(waits: tuple[Wait, ...]) -> Pace:
    """Quartiles of waits, unknown ones counted and left out; None where fewer than two are known."""
    known = [wait.days for wait in waits if wait.days is not None]
    unknown = len(waits) - len(known)
    if len(known) < 2:
        return Pace(len(known), unknown, None, None, None)
    lower, median, upper = quantiles(known, n=4, method="inclusive")
    return Pace(len(known), unknown, lower, median, upper)

"""What was tried on one matter, again and again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from horseshoe.answers.chosen import Day, day
from horseshoe.council.decide import Outcome
from horseshoe.errors import InputError
from horseshoe.record.store import Record, load
from horseshoe.record.vote import Subject, Vote


@dataclass(frozen=True, slots=True)
class Attempt:
    """One draft on the matter: what became of it, and how many had failed in a row before it.

    `tally` in favour-against-abstaining, None where adopted without a vote or not known; `days` since the attempt
    before, None for the first; `failed_before` attempts that failed since the last one adopted.
    """

    number: int
    vote: str
    date: date
    outcome: str
    tally: str | None
    vetoes: tuple[str, ...]
    sponsors: tuple[str, ...]
    days: int | None
    failed_before: int


def attempts(
    topic: str | None = None,
    *,
    item: str | None = None,
    since: Day = None,
    until: Day = None,
    parts: bool = False,
    record: Record | None = None,
) -> tuple[Attempt, ...]:
    """What was tried on one agenda item or topic, in order.

    An attempt is a whole draft put to the vote, or adopted without one; amendments and paragraphs voted on by
    themselves are none unless `parts` asks for them, and a draft never put to the vote left no trace in the record.
    Each row says how many attempts had failed since the last that was adopted, and the days since the one before.

    Args:
        topic: id of horseshoe.council.topics ('gaza').
        item: words of the agenda item, in any case; with `topic`, both must hold.
        since, until: first and last day.

    Raises:
        InputError: neither topic nor item was named.
    """
    if not topic and not item:
        advice = "Name a topic or words of an agenda item"
        raise InputError("attempts are made on something", where="answers", advice=advice)
    words = item.casefold() if item else ""
    kinds = {Subject.DRAFT_RESOLUTION, Subject.ADMISSION, Subject.APPOINTMENT}
    if parts:
        kinds |= {Subject.AMENDMENT, Subject.PARAGRAPH}
    found = (record or load()).votes(since=day(since), until=day(until), topic=topic)
    return tuple(_told(vote for vote in found if vote.subject in kinds and words in (vote.item or "").casefold()))


def _told(votes: Iterable[Vote]) -> Iterable[Attempt]:
    failed, before = 0, None
    for number, vote in enumerate(votes, start=1):
        yield Attempt(
            number,
            vote.id,
            vote.date,
            str(vote.outcome),
            str(vote.tally) if vote.tally else None,
            vote.vetoes,
            vote.sponsors,
            (vote.date - before).days if before else None,
            failed,
        )
        failed, before = 0 if vote.outcome is Outcome.ADOPTED else failed + 1, vote.date

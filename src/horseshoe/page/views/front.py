"""The front page: how far the record goes, and what was voted on last."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from horseshoe.council.decide import Outcome
from horseshoe.page.views.choice import unanimous
from horseshoe.page.views.refs import VoteRow
from horseshoe.record.store import Record

_LATEST = 12


@dataclass(frozen=True, slots=True)
class FrontView:
    """How many votes there are, since when and through when; how many ended in a veto; the latest, newest first.

    `shown` is the last divided vote with every ballot on record; `example` the day of the last veto, to try the box.
    """

    votes: int
    since: date
    through: date
    release: str
    vetoed: int
    meetings: int
    latest: tuple[VoteRow, ...]
    shown: VoteRow
    example: date


def front_view(record: Record) -> FrontView:
    """The view of a record."""
    return FrontView(
        votes=len(record.all),
        since=record.all[0].date,
        through=record.through,
        release=record.release,
        vetoed=sum(vote.outcome is Outcome.VETOED for vote in record.all),
        meetings=len(record.meetings),
        latest=tuple(VoteRow.of(vote) for vote in record.all[: -_LATEST - 1 : -1]),
        shown=VoteRow.of(next(vote for vote in reversed(record.all) if unanimous(vote) is False and vote.complete)),
        example=next(vote.date for vote in reversed(record.all) if vote.outcome is Outcome.VETOED),
    )

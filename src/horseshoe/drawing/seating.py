"""Who sits where at the table, and what each did: the order of that month, the President at the head."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from horseshoe.council.ballots import Ballot
from horseshoe.drawing.marks import BALLOTS, VETO, Mark
from horseshoe.drawing.naming import short_name
from horseshoe.errors import HorseshoeError
from horseshoe.record.vote import Vote


@dataclass(frozen=True, slots=True)
class Seat:
    """One place at the table."""

    code: str
    name: str
    ballot: Ballot
    vetoed: bool = False
    presides: bool = False

    @property
    def mark(self) -> Mark:
        """How the ballot is shown; a veto is a "no" with a mark of its own."""
        return VETO if self.vetoed else BALLOTS[self.ballot]


def seating(vote: Vote) -> tuple[Seat, ...]:
    """Seats from one end of the table to the other, the President in the middle.

    Members sit in the English alphabetical order of their names and move on by one place each month, so that the
    order runs round the table from the President (rule 18 of the provisional rules). Where nobody is known to have
    presided the alphabet begins at the end of the table. A member without a ballot in the record is unrecorded.
    """
    order, president = _order(vote)
    return tuple(
        Seat(
            code,
            short_name(code, vote.date),
            vote.ballots.get(code, Ballot.UNRECORDED),
            vetoed=code in vote.vetoes,
            presides=code == president,
        )
        for code in from_the_head(order, president)
    )


def from_the_head(order: Sequence[str], president: str | None) -> tuple[str, ...]:
    """Turn an alphabetical order so that the President comes to sit in the middle."""
    if president not in order:
        return tuple(order)
    start = (order.index(president) - len(order) // 2) % len(order)
    return (*order[start:], *order[:start])


def _order(vote: Vote) -> tuple[tuple[str, ...], str | None]:
    from horseshoe.council.seats import council

    try:
        sitting = council(vote.date)
    except HorseshoeError:
        return tuple(sorted(vote.ballots)), None
    # A ballot of a State that had no seat is an error of a source: it is drawn, not hidden.
    strangers = tuple(sorted(vote.ballots.keys() - set(sitting.members)))
    return (*sitting.members, *strangers), sitting.president

"""Ballots and tallies: what a member did when a proposal was put to the vote, and what it adds up to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Ballot(StrEnum):
    """What one member did. Four ways of not voting stay four things (Repertoire; Sievers & Daws 6.9, 6.10)."""

    YES = "yes"
    NO = "no"
    ABSTAIN = "abstain"
    NOT_PARTICIPATING = "not_participating"  # in the room, and declared to take no part in the vote
    ABSENT = "absent"  # not in the room
    UNRECORDED = "unrecorded"  # the member sat; no source says what it did


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of ballots, in the order the President announces them: in favour, against, abstaining."""

    yes: int
    no: int
    abstain: int
    not_participating: int = 0
    absent: int = 0

    @classmethod
    def of(cls, ballots: Iterable[Ballot]) -> Tally:
        """Count ballots; unrecorded ones count for nothing."""
        n = Counter(ballots)
        return cls(
            n[Ballot.YES], n[Ballot.NO], n[Ballot.ABSTAIN], n[Ballot.NOT_PARTICIPATING], n[Ballot.ABSENT]
        )

    @property
    def total(self) -> int:
        """Seats accounted for."""
        return self.yes + self.no + self.abstain + self.not_participating + self.absent

    def __str__(self) -> str:
        return f"{self.yes}-{self.no}-{self.abstain}"

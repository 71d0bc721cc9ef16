"""One question put to every vote of the record, and what was found where it does not hold."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from horseshoe.record.vote import Vote


class Standing(StrEnum):
    """How an exception stands."""

    EXPLAINED = "explained"  # a correction or a note says why, with evidence
    OPEN = "open"  # known, and nobody can settle it from the sources at hand
    UNEXPLAINED = "unexplained"  # nobody knows why: the bar is none


class Basis(StrEnum):
    """What an answer is worth."""

    TESTED = "tested"  # two things that were found out apart are held against each other
    CONSTRUCTION = (
        "by construction"  # one was computed from the other: fails only where a table was edited by hand
    )


@dataclass(frozen=True, slots=True)
class Exceptional:
    """A vote a check does not hold for.

    Attributes:
        vote: its id. found: what was found.
        why: what explains it, or why it stays open; None where nobody knows.
        evidence: where it can be checked.
        open: nothing settles it.
    """

    vote: str
    found: str
    why: str | None
    evidence: str | None = None
    open: bool = False

    @property
    def standing(self) -> Standing:
        if self.why is None:
            return Standing.UNEXPLAINED
        return Standing.OPEN if self.open else Standing.EXPLAINED


@dataclass(frozen=True, slots=True)
class Check:
    """A question, how many votes it was put to, how many held, and the rest.

    `within` tells a question the record answers by itself from one about sources agreeing: the first is broken where
    an exception is unexplained, the second is a matter nobody has looked into yet.
    """

    question: str
    asked: int
    exceptions: tuple[Exceptional, ...]
    basis: Basis = Basis.TESTED
    within: bool = True

    @property
    def held(self) -> int:
        return self.asked - len(self.exceptions)

    @property
    def unexplained(self) -> tuple[Exceptional, ...]:
        return self.standing(Standing.UNEXPLAINED)

    def standing(self, standing: Standing) -> tuple[Exceptional, ...]:
        """The exceptions that stand so."""
        return tuple(found for found in self.exceptions if found.standing is standing)

    def __str__(self) -> str:
        counts = [f"{len(self.standing(standing))} {standing}" for standing in Standing]
        rest = f"; {len(self.exceptions)} exceptions: {', '.join(counts)}" if self.exceptions else ""
        basis = f" ({self.basis})" if self.basis is not Basis.TESTED else ""
        return f"{self.question}: {self.held} of {self.asked}{basis}{rest}"


Finder = Callable[[Vote], "str | Exceptional | None"]


def ask(
    question: str, votes: Iterable[Vote], find: Finder, basis: Basis = Basis.TESTED, *, within: bool = True
) -> Check:
    """Put a question to votes; what a finder says in words is explained by the vote's note where it has one."""
    votes = tuple(votes)
    found = ((vote, find(vote)) for vote in votes)
    exceptions = (
        said if isinstance(said, Exceptional) else Exceptional(vote.id, said, vote.note) for vote, said in found if said
    )
    return Check(question, len(votes), tuple(exceptions), basis, within)

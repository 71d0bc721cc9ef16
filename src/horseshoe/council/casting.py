"""What was cast in one vote: ballots by name, or counts and some of the names, or nothing that anybody knows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from horseshoe.council.ballots import Ballot, Tally
from horseshoe.council.decide import Ruling, decide, decide_counts
from horseshoe.council.rules import RULES
from horseshoe.council.seats import council
from horseshoe.council.speaking import called, day, start
from horseshoe.errors import ProcedureError


class Nature(StrEnum):
    """By which test a vote is decided."""

    SUBSTANTIVE = "substantive"
    PROCEDURAL = "procedural"
    PRELIMINARY = "preliminary"  # the question which of the two a matter is


def of_a_draft(nature: Nature) -> Nature:
    """The nature of a matter, which is one of two.

    Raises:
        ProcedureError: it is a question about a nature, and none itself.
    """
    if nature is Nature.PRELIMINARY:
        raise ProcedureError("a matter is procedural or substantive", rule=RULES["four_power"].cite)
    return nature


@dataclass(frozen=True, slots=True)
class Cast:
    """What was cast.

    Attributes:
        ballots: code of the State on that day to what it did; all of them, or those that are known.
        tally: the counts announced, where not every ballot is known by name.
    """

    ballots: Mapping[str, Ballot]
    tally: Tally | None = None

    def held_against(self, on: date) -> None:
        """Ask whether this can have been cast on that day.

        Raises:
            ProcedureError: somebody without a seat voted, or the numbers do not make up the Council.
        """
        sitting = council(on)
        for code in self.ballots:
            if code not in sitting:
                name = start(called(code, on))
                raise ProcedureError(
                    f"{name} has no vote: it was no member on {day(on)}", rule=RULES["non_members_no_vote"].cite
                )
        named, seats = Tally.of(self.ballots.values()), len(sitting.members)
        if self.tally is None:
            if len(self.ballots) != seats:
                missing = ", ".join(code for code in sitting.members if code not in self.ballots)
                raise ProcedureError(f"no ballot is given for {missing}", rule=RULES["art27_1"].cite)
        elif self.tally.total != seats:
            raise ProcedureError(f"{self.tally} accounts for {self.tally.total} of {seats} members", rule=_ONE_VOTE)
        elif any(getattr(named, side) > getattr(self.tally, side) for side in _SIDES):
            raise ProcedureError(f"more members are named than {self.tally} counts", rule=_ONE_VOTE)

    def ruling(self, on: date, nature: Nature) -> Ruling | None:
        """What it amounts to; None where that hangs on whether somebody unnamed was a permanent member."""
        procedural, preliminary = nature is Nature.PROCEDURAL, nature is Nature.PRELIMINARY
        if self.tally is None:
            return decide(self.ballots, on, procedural=procedural, preliminary=preliminary)
        against = [code for code, ballot in self.ballots.items() if ballot is Ballot.NO]
        yes, no = self.tally.yes, self.tally.no
        return decide_counts(yes, no, against, on, procedural=procedural, preliminary=preliminary)

    def __str__(self) -> str:
        return str(self.tally or Tally.of(self.ballots.values()))


_ONE_VOTE = RULES["art27_1"].cite
_SIDES = ("yes", "no", "abstain", "not_participating", "absent")

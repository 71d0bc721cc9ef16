"""A rule of saying: the side it stands for, and the voter phrases it is for."""

from __future__ import annotations

from msgspec import Struct

from horseshoe.council.ballots import Ballot
from horseshoe.reading.sides.voters import Voters


class Rule(Struct, frozen=True):
    """One way of saying a side; the flags say of which voter phrases it is true."""

    side: Ballot
    pattern: str
    weak: bool = False
    bare_count: bool = False  # only for a number that is not the number of anything else
    counted: bool = False  # only for a number of members
    decisive: bool = False  # only for as many as can adopt a text
    told: bool = False  # "Russia has one vote here" tells none
    alone: bool = False  # "the lone dissenter": one
    of_needed: bool = False  # only for "eight of the nine"

    def takes(self, voters: Voters) -> bool:
        """Whether the phrase is of the kind the rule is for."""
        if self.decisive:
            return voters.others or (voters.count is not None and 7 <= voters.count <= 15)
        if self.counted:
            return voters.count is not None and voters.count > 1 and not voters.group
        if self.of_needed:
            return voters.of is not None
        return not self.bare_count or (
            voters.count is not None and voters.count <= 15 and not voters.members and not voters.nobody
        )


def rule(side: Ballot, pattern: str, **flags: bool) -> Rule:
    """A rule from its pattern; `flags` as the fields of Rule."""
    return Rule(side, pattern, **flags)

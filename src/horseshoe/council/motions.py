"""Motions of rule 33: six kinds, in an order that binds the President, all before any draft."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class MotionKind(StrEnum):
    """The motions of rule 33, in the order they take precedence over one another and over every draft."""

    SUSPEND = "suspend"
    ADJOURN = "adjourn"
    ADJOURN_TO = "adjourn_to"  # to a certain day or hour
    REFER = "refer"  # to a committee, the Secretary-General or a rapporteur
    POSTPONE = "postpone"  # discussion of the question, to a certain day or indefinitely
    AMEND = "amend"  # to introduce an amendment

    @property
    def rank(self) -> int:
        """1 goes first."""
        return list(MotionKind).index(self) + 1

    @property
    def debatable(self) -> bool:
        """Whether members may speak to it: not to a suspension or a simple adjournment."""
        return self not in (MotionKind.SUSPEND, MotionKind.ADJOURN)

    @property
    def cite(self) -> str:
        """Where it stands."""
        return f"Provisional rule 33({self.rank})"


_WORDS = {
    MotionKind.SUSPEND: "to suspend the meeting",
    MotionKind.ADJOURN: "to adjourn the meeting",
    MotionKind.ADJOURN_TO: "to adjourn the meeting to a day or hour",
    MotionKind.REFER: "to refer the matter",
    MotionKind.POSTPONE: "to postpone discussion",
    MotionKind.AMEND: "to introduce an amendment",
}


@dataclass(frozen=True, slots=True)
class Motion:
    """One motion on the floor; `until` the day or hour it names, as said."""

    kind: MotionKind
    by: str
    until: str | None = None

    def __str__(self) -> str:
        return f"motion {_WORDS[self.kind]}" + (f" ({self.until})" if self.until else "")


def in_order(motions: Iterable[Motion]) -> tuple[Motion, ...]:
    """As they are to be voted on: by rule 33, and of one kind the earlier first."""
    return tuple(sorted(motions, key=lambda motion: motion.kind.rank))

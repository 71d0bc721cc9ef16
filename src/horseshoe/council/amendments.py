"""Amendments and the order they are voted in (rule 36): the furthest first, and before it what adds or deletes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Effect(StrEnum):
    """What an amendment does to the text."""

    ADDS = "adds"
    DELETES = "deletes"
    REPLACES = "replaces"


@dataclass(frozen=True, slots=True)
class Amendment:
    """One proposal to change a draft.

    Attributes:
        name: symbol, or what it goes by where it was oral. draft: name of the text. by: codes of its movers.
        distance: how far from the text in substance, as the President ruled: 1 is the nearest; None where nobody said.
    """

    name: str
    draft: str
    by: tuple[str, ...]
    effect: Effect = Effect.REPLACES
    distance: int | None = None
    oral: bool = False


def in_order(amendments: Iterable[Amendment]) -> tuple[Amendment, ...]:
    """As rule 36 would have them voted on; of equals, and where no distance is given, the earlier first."""
    return tuple(sorted(amendments, key=lambda each: (each.effect is Effect.REPLACES, -(each.distance or 0))))


def goes_before(first: Amendment, second: Amendment) -> bool:
    """Whether rule 36 certainly puts the one before the other. Where no distance was ruled on, nothing is certain."""
    if (first.effect is Effect.REPLACES) != (second.effect is Effect.REPLACES):
        return second.effect is Effect.REPLACES
    return first.distance is not None and second.distance is not None and first.distance > second.distance

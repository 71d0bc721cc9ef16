"""What would it take: which single ballots turn a ruling, and what an adoption still wants. The law alone says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from horseshoe.council.ballots import Ballot
from horseshoe.council.decide import Outcome, Ruling, decide
from horseshoe.council.rules import NEEDED, in_force, permanent

_CAST = (Ballot.YES, Ballot.ABSTAIN, Ballot.NO)  # the law tells no two ways of holding back apart
_DONE = frozenset({Outcome.ADOPTED, Outcome.CARRIED})


class Matter(StrEnum):
    """What is put to the vote, as far as the law of voting cares."""

    SUBSTANTIVE = "substantive"
    PROCEDURAL = "procedural"
    PRELIMINARY = "preliminary"


@dataclass(frozen=True, slots=True)
class Turn:
    """Members any one of which, by any of these ballots, would turn the outcome into that."""

    ballots: tuple[Ballot, ...]
    outcome: Outcome
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Wanting:
    """What an adoption wants: so many more votes in favour, and these no longer against."""

    votes: int
    vetoes: tuple[str, ...]


def rule_on(ballots: Mapping[str, Ballot], on: date, matter: Matter) -> Ruling:
    """The ruling of `council.decide` on a matter."""
    procedural, preliminary = matter is Matter.PROCEDURAL, matter is Matter.PRELIMINARY
    return decide(ballots, on, procedural=procedural, preliminary=preliminary)


def turns(ballots: Mapping[str, Ballot], on: date, matter: Matter) -> tuple[Turn, ...]:
    """Every single change of a ballot that changes the outcome, those with the same effect together."""
    now = rule_on(ballots, on, matter).outcome
    found: dict[tuple[Ballot, Outcome], list[str]] = {}
    for member, cast in ballots.items():
        for other in _CAST:
            if other is cast:
                continue
            then = rule_on({**ballots, member: other}, on, matter).outcome
            if then is not now:
                found.setdefault((other, then), []).append(member)
    same: dict[tuple[Outcome, tuple[str, ...]], list[Ballot]] = {}
    for (ballot, outcome), members in found.items():
        same.setdefault((outcome, tuple(members)), []).append(ballot)
    return tuple(Turn(tuple(by), outcome, members) for (outcome, members), by in same.items())


def wanting(ballots: Mapping[str, Ballot], on: date, matter: Matter) -> Wanting | None:
    """What would have to change for an adoption; None where it is adopted."""
    if rule_on(ballots, on, matter).outcome in _DONE:
        return None
    yes = sum(ballot is Ballot.YES for ballot in ballots.values())
    against = () if matter is Matter.PROCEDURAL else sorted(m for m in permanent(on) if ballots.get(m) is Ballot.NO)
    return Wanting(max(0, in_force(NEEDED, on).yes - yes), tuple(against))

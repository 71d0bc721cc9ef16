"""What an action of a report says, in the terms of the index."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from horseshoe.checking.index import missions_in, seat_of
from horseshoe.checking.ladder import leaves, with_parents
from horseshoe.council.ballots import Ballot
from horseshoe.council.topics import TOPICS
from horseshoe.reading.claims.actions import Action


@dataclass(frozen=True, slots=True)
class Said:
    """What an action says, with its States as the index has them."""

    action: Action
    ballots: Mapping[str, Ballot]
    vetoes: frozenset[str]
    sponsors: frozenset[str]
    situations: frozenset[str]
    places: frozenset[str]  # situations that hold no other one named
    elsewhere: frozenset[str]  # situations named otherwise than by a State that voted or wrote the text
    matters: frozenset[str]
    missions: frozenset[str]  # acronyms

    @classmethod
    def of(cls, action: Action) -> Said:
        situations = frozenset(t for t in action.topics if t in TOPICS and TOPICS[t].kind == "situation")
        hands = {*action.ballots, *action.vetoes, *action.sponsors}
        elsewhere = frozenset(t for t in situations if TOPICS[t].state not in hands)
        return cls(
            action=action,
            ballots={seat_of(m): b for m, b in action.ballots.items()},
            vetoes=frozenset(map(seat_of, action.vetoes)),
            sponsors=frozenset(map(seat_of, action.sponsors)),
            situations=with_parents(situations),
            places=leaves(situations),
            elsewhere=with_parents(elsewhere),
            matters=with_parents(action.topics - situations),
            missions=missions_in(span.quote for span in action.spans),
        )

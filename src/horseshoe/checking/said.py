"""What an action of a report says, in the terms of the index."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from msgspec import Struct

from horseshoe.checking.index import missions_in, seat_of
from horseshoe.checking.ladder import leaves, with_parents
from horseshoe.council.ballots import Ballot
from horseshoe.council.topics import TOPICS
from horseshoe.reading.claims.actions import Action
from horseshoe.reading.spans import Span
from horseshoe.reading.words.dates import find_moments, resolve
from horseshoe.reading.words.programs import compiled

_UNTIL = compiled(r"\b(?:until|till|to|through)\s+(?:the\s+end\s+of\s+)?(?=[A-Z\d])")
_DATE = 24  # code points of "30 September, 2026"


def _until(span: Span) -> date | None:
    """ "Till April 30, 2026": the first of that month. A mandate runs a year at the most."""
    for m in _UNTIL.finditer(span.quote):
        found = find_moments(span.quote[m.end() : m.end() + _DATE])
        value = resolve(found[0], None, "future").value if found and found[0].start == 0 else None
        if value is not None and len(value) >= len("2026-04"):
            return date(int(value[:4]), int(value[5:7]), 1)
    return None


class Said(Struct, frozen=True):
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
    until: date | None  # the first of the month to which something was prolonged, where a year is given

    @classmethod
    def of(cls, action: Action) -> Said:
        situations = frozenset(t for t in action.topics if t in TOPICS and TOPICS[t].kind == "situation")
        hands = {*action.ballots, *action.vetoes, *action.sponsors}
        elsewhere = frozenset(t for t in situations if TOPICS[t].state not in hands)
        return cls(
            action=action,
            ballots={seat_of(m): b for m, b in action.ballots.items()},
            vetoes=frozenset(seat_of(m) for m in action.vetoes if action.ballots.get(m) is not Ballot.ABSTAIN),
            sponsors=frozenset(map(seat_of, action.sponsors)),
            situations=with_parents(situations),
            places=leaves(situations),
            elsewhere=with_parents(elsewhere),
            matters=with_parents(action.topics - situations),
            missions=missions_in(span.quote for span in action.spans),
            until=next(filter(None, map(_until, action.spans)), None),
        )

"""What an action of a report says, in the terms of the index."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from horseshoe.checking.index import missions_in, seat_of
from horseshoe.checking.ladder import leaves, with_parents
from horseshoe.council.ballots import Ballot
from horseshoe.council.topics import TOPICS
from horseshoe.reading.claims.actions import Action
from horseshoe.reading.spans import Span

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_UNTIL = re.compile(
    r"(?i)\b(?:until|till|to|through)\s+(?:the\s+end\s+of\s+)?(?:\d{1,2}\s+)?"
    rf"(?P<month>{'|'.join(_MONTHS)})[a-z]*\.?\s+(?:\d{{1,2}},?\s+)?(?P<year>(?:19|20)\d\d)\b"
)


def _until(span: Span) -> date | None:
    """ "Till April 30, 2026": a mandate runs a year at the most, so the vote was in the year before."""
    m = _UNTIL.search(span.quote)
    return date(int(m["year"]), 1 + _MONTHS.index(m["month"].lower()), 1) if m else None


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
    until: date | None  # the first of the month to which something was prolonged, where a year is given

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
            until=next(filter(None, map(_until, action.spans)), None),
        )

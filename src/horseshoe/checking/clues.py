"""A clue: one thing a report says, held against one vote, with what it weighs and a sentence that says so.

Weights are additive and in the manner of log-likelihood ratios: a fact that agrees counts for how rare it is in the
record (`Index.rarity`), damped because facts of one vote hang together; one that disagrees counts against, but never
so much that a single slip of a reporter hides the vote. Only what the Council's rules or the calendar exclude is
`barred`.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from horseshoe.council.states import STATES, on_day
from horseshoe.reading.words.programs import compiled


class Sort(StrEnum):
    """Kinds of evidence that do not follow from one another."""

    SYMBOL = "symbol"
    WHEN = "when"
    COUNTS = "counts"
    MEMBERS = "members"
    OUTCOME = "outcome"
    SPONSORS = "sponsors"
    TOPICS = "topics"
    PROPOSAL = "proposal"


class Clue(NamedTuple):
    """`points` above nought speak for the vote; `text` is a clause with {} for each of `args`, tuples being States."""

    sort: Sort
    points: float
    text: str
    args: tuple[object, ...] = ()
    barred: bool = False

    def words(self, on: date) -> str:
        """The clause with the States as they were called on the day of the vote."""
        return self.text.format(
            *(names((on_day(c, on) for c in a), on) if isinstance(a, tuple) else a for a in self.args)
        )


# Names a sentence wants with an article.
_ARTICLE = compiled(r"(?:United|Soviet|Netherlands|Philippines|Gambia|Bahamas|Maldives|Comoros|Solomon|Marshall|"
                      r"Dominican|Central African|Democratic|Russian Fed|Republic of|Czech Rep|Holy)")  # fmt: skip


def name(code: str, on: date | None = None) -> str:
    """The short English name of a State as a sentence has it; a code nobody knows, or another word, stands as it is."""
    state = STATES.get(code)
    if state is None:
        return code
    called = state.name(on)
    return f"the {called}" if _ARTICLE.match(called) else called


def names(codes: Iterable[str], on: date | None = None) -> str:
    """ "France", "France and Malta", "France, Malta and Peru"."""
    listed = [name(code, on) for code in codes]
    if len(listed) < 2:
        return "".join(listed)
    return f"{', '.join(listed[:-1])} and {listed[-1]}"


@lru_cache(maxsize=4096)
def in_words(day: date) -> str:
    """8 December 2023."""
    return f"{day.day} {day:%B %Y}"

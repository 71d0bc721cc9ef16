"""What the texts of votes deal with, as sets of votes: each text gone through once, when a count first asks."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from threading import Lock

from horseshoe.checking.index import Index
from horseshoe.checking.ladder import with_parents
from horseshoe.record.texts import topics


class Dealing:
    """For each topic the votes on texts that deal with it, as bits of an index, of the votes asked of so far."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._asked = 0
        self._untold = 0  # votes whose texts are in no source
        self._of: defaultdict[str, int] = defaultdict(int)
        self._asking = Lock()  # the page is asked by several at once, and a vote lost here would be counted wrongly

    def told(self, bits: int, wanted: frozenset[str]) -> tuple[int, int]:
        """Of some votes those that deal with one of the topics, and those whose texts are in no source.

        What the latter deal with is told by what they are on.
        """
        with self._asking:
            for number in self._index.numbers(bits & ~self._asked):
                self._ask(number)
            self._asked |= bits
        dealing = 0
        for topic in wanted:
            dealing |= self._of.get(topic, 0)
        return bits & dealing, bits & self._untold

    def _ask(self, number: int) -> None:
        vote = self._index.entries[number].vote
        about = topics(vote.symbol)
        if about is None and vote.draft:
            about = topics(vote.draft)
        self._untold |= 0 if about is not None else 1 << number
        for topic in with_parents(vote.topics if about is None else about):
            self._of[topic] |= 1 << number


@lru_cache(maxsize=1)
def dealing_of(index: Index) -> Dealing:
    """What the texts of an index deal with, for the index last asked of."""
    return Dealing(index)

"""What a story is about: a matter in words, first and last day; and what the record holds on it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from horseshoe.checking.ladder import situations
from horseshoe.checking.ladder import with_parents as all_over
from horseshoe.council.convening import INVOCATIONS
from horseshoe.council.topics import TOPICS, lineage, topics_in, topics_of_record
from horseshoe.errors import InputError
from horseshoe.record.statements import statements
from horseshoe.record.store import Record
from horseshoe.record.vote import Vote
from horseshoe.story.events import OnRecord
from horseshoe.story.onrecord import of_letter, of_statement, of_vote

_RUN = timedelta(days=92)  # votes on a place no further apart than this are one run
_GAP = timedelta(days=366)  # between told events further apart than this nothing is filled in
_LONGEST = 20


@dataclass(frozen=True, slots=True)
class Scope:
    """What is asked for.

    Attributes:
        about: the matter as the user named it; null where nothing was named.
        topics: ids it was understood as.
        since: first day; null where open.
        until: last day; null where open.
    """

    about: str | None = None
    topics: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None

    def holds(self, day: date | None) -> bool:
        """Whether a day is within; one nobody knows is."""
        return day is None or not ((self.since and day < self.since) or (self.until and day > self.until))

    def concerns(self, topics: frozenset[str]) -> bool:
        """Whether something about these topics is meant."""
        return not self.topics or not all_over(topics).isdisjoint(self.topics)


EVERYTHING = Scope()


def scope(about: str | None = None, since: date | None = None, until: date | None = None) -> Scope:
    """The scope of a story in a user's words.

    Raises:
        InputError: the words name no topic, or the days are the wrong way round.
    """
    if since and until and since > until:
        raise InputError(f"{since} is after {until}", where="--since", advice="Put the earlier day first")
    if about is None:
        return Scope(None, (), since, until)
    named = about.strip().casefold()
    found = {named} if named in TOPICS else situations(topics_in(about)) or topics_in(about)
    if not found:
        raise InputError(
            f"no topic in {about!r}", where="--about", advice="Name a place or matter: Gaza, Ukraine, sanctions"
        )
    return Scope(about, tuple(sorted(found)), since, until)


def places_of(vote: Vote) -> frozenset[str]:
    """The places a vote is on, by its agenda item and title; of those its text names, only the ones within these.

    "The Palestinian question" becomes Gaza where the text is on Gaza; Yemen, which it may name too, is no place of it.
    """
    return _places(vote.item, vote.title, vote.topics)


@lru_cache(maxsize=8192)
def _places(item: str | None, title: str | None, topics: frozenset[str]) -> frozenset[str]:
    named = situations(topics_of_record(item, title))
    within = frozenset(t for t in situations(topics) if not named.isdisjoint(lineage(t)[1:]))
    return within | frozenset(t for t in named if not any(t in lineage(narrow) for narrow in within))


def on_the_matter(scope: Scope, record: Record) -> list[OnRecord]:
    """Votes, presidential statements and letters under Article 99 on what was asked for, by day."""
    found = [
        of_vote(vote) for vote in record.votes(since=scope.since, until=scope.until) if scope.concerns(_topics_of(vote))
    ]
    found += [
        of_statement(one.symbol, one.date, one.item)
        for one in statements()
        if scope.holds(one.date) and scope.concerns(one.topics)
    ]
    found += [of_letter(one) for one in INVOCATIONS if scope.holds(one.on) and scope.concerns(one.topics)]
    return sorted(found, key=lambda one: one.day)


def _topics_of(vote: Vote) -> frozenset[str]:
    """What a vote is on: its places, and the matters of its text; places the text only names are no subject of it."""
    matters = frozenset(topic for topic in vote.topics if TOPICS[topic].kind == "matter")
    return places_of(vote) | topics_of_record(vote.item, vote.title) | matters


def runs(told: list[Vote], record: Record) -> list[Vote]:
    """The votes of the record between the told ones on the same place, and those that led up to the first of them.

    What led up is the run before it: votes no more than 92 days apart, at most twenty. Told votes more than a year
    apart begin a new stretch.
    """
    kept: dict[str, Vote] = {}
    ids = {vote.id for vote in told}
    for place in sorted({place for vote in told for place in places_of(vote)}):
        row = [vote for vote in record.votes(topic=place) if place in places_of(vote)]
        at = [n for n, vote in enumerate(row) if vote.id in ids]
        for n, place_of in enumerate(at):
            first = n == 0 or row[place_of].date - row[at[n - 1]].date > _GAP
            begin = _run_before(row, place_of) if first else at[n - 1]
            kept |= {vote.id: vote for vote in row[begin : place_of + 1]}
    return sorted(kept.values(), key=lambda vote: vote.date)


def _run_before(row: list[Vote], at: int) -> int:
    begin = at
    while begin and at - begin < _LONGEST and row[begin].date - row[begin - 1].date <= _RUN:
        begin -= 1
    return begin

"""What no report told of a vote that the record holds whole."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from horseshoe.checking.clues import names
from horseshoe.council.ballots import Ballot
from horseshoe.record.vote import Vote
from horseshoe.story.differences import some
from horseshoe.story.rows import TellingRow


@dataclass(frozen=True, slots=True)
class Untold:
    """One fact of a vote that no report gave.

    Attributes:
        event: id of the event.
        vote: id of the vote.
        fact: 'tally', 'against', 'abstaining', 'sponsor' or 'symbol'.
        record: what the record has.
    """

    event: str
    vote: str
    fact: str
    record: str


def untold(event: str, vote: Vote, tellings: Collection[TellingRow]) -> tuple[Untold, ...]:
    """The facts of a vote that none of its tellings gives; () for one told only as something to come."""
    if not any(telling.modality == "happened" and telling.kind == "vote" for telling in tellings):
        return ()
    return tuple(Untold(event, vote.id, fact, said) for fact, said in _missing(vote, tellings))


def _missing(vote: Vote, tellings: Collection[TellingRow]) -> Iterator[tuple[str, str]]:
    if vote.tally and not any(telling.yes is not None for telling in tellings):
        yield "tally", str(vote.tally)
    for fact, ballot in (("against", Ballot.NO), ("abstaining", Ballot.ABSTAIN)):
        members = vote.members(ballot)
        named = {cast.partition("=")[0] for telling in tellings for cast in telling.ballots} | {
            member for telling in tellings for member in telling.vetoes
        }
        missing = [member for member in members if member not in named]
        if missing:
            yield fact, names(missing, vote.date)
    if vote.sponsors and not any(telling.sponsors for telling in tellings):
        yield "sponsor", some(vote.sponsors, vote)
    if not any(telling.symbol or telling.draft for telling in tellings):
        yield "symbol", vote.symbol

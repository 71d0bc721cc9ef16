"""One vote told in two places is one, where the record has one for both and they do not contradict one another."""

from __future__ import annotations

from msgspec.structs import replace

import horseshoe
from horseshoe.checking.match import settle
from horseshoe.checking.told_twice import as_one
from horseshoe.council.ballots import Ballot
from horseshoe.reading.claims.actions import SaidTally
from horseshoe.reading.reading import Reading
from horseshoe.record.store import load

VETO = "On 8 December 2023 the United States vetoed a Security Council draft on Gaza, 13-1-1."


def twice(**other: object) -> tuple[Reading, int]:
    """The reading of a report whose only vote was read as two, the second with something else; and of how many."""
    reading = horseshoe.read(VETO)
    (action,) = reading.actions
    second = replace(action, id="a2", **other)
    reading = replace(reading, actions=(action, second))
    matches, _, _ = settle(reading, load())
    told, kept = as_one(reading, matches)
    assert len(kept) == len(told.actions)
    return told, len(told.actions)


def test_what_the_second_adds_is_told_with_the_first() -> None:
    told, count = twice(ballots={"GBR": Ballot.ABSTAIN}, tally=None)
    assert count == 1
    assert told.actions[0].ballots == {"USA": Ballot.NO, "GBR": Ballot.ABSTAIN}
    assert told.actions[0].tally == horseshoe.read(VETO).actions[0].tally


def test_claims_of_both_are_claims_of_the_one() -> None:
    told, _ = twice()
    assert {claim.action for claim in told.claims if claim.action} == {"a1"}


def test_counts_that_contradict_one_another_stay_two() -> None:
    assert twice(tally=SaidTally(yes=12, no=2, abstain=1))[1] == 2


def test_what_is_looked_back_to_stays_apart_from_the_news() -> None:
    assert twice(recalled=True)[1] == 2

"""A count that only followed gives way to the names the vote bears out; a count that is told stands."""

from __future__ import annotations

import pytest

from horseshoe.checking.borne_out import _without_broken
from horseshoe.council.ballots import Ballot
from horseshoe.reading.claims.actions import CountBasis, SaidTally

STATED, DERIVED = CountBasis.STATED, CountBasis.DERIVED


def _tally(yes: CountBasis, no: CountBasis, abstain: CountBasis) -> SaidTally:
    return SaidTally(10, 3, 2, None, None, {"yes": yes, "no": no, "abstain": abstain})


@pytest.mark.parametrize("named", [{"CAN", "FRA", "GBR", "USA"}, {"A", "B", "C", "D", "E"}])
def test_a_count_of_fewer_than_are_named_is_dropped_with_what_followed_from_it(named: set[str]) -> None:
    tally = _tally(STATED, DERIVED, DERIVED)
    left = _without_broken(tally, {Ballot.YES: set(), Ballot.NO: named, Ballot.ABSTAIN: {"FIN"}})
    assert (left.yes, left.no, left.abstain) == (10, None, None)


@pytest.mark.parametrize(
    ("tally", "named"),
    [
        (_tally(STATED, DERIVED, DERIVED), {"FRA", "GBR", "USA"}),
        (_tally(STATED, STATED, DERIVED), {"CAN", "FRA", "GBR", "USA"}),
        (_tally(STATED, DERIVED, DERIVED), set()),
    ],
)
def test_a_count_that_is_told_or_can_be_stands(tally: SaidTally, named: set[str]) -> None:
    assert _without_broken(tally, {Ballot.YES: set(), Ballot.NO: named, Ballot.ABSTAIN: {"FIN"}}) == tally

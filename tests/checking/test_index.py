"""The index over the record says of every vote what the vote itself says."""

from itertools import islice

import pytest

from horseshoe.checking.index import Index, missions_in, seat_of
from horseshoe.council.ballots import Ballot
from horseshoe.record.store import load


@pytest.fixture(scope="module")
def index() -> Index:
    return Index(load().all)


@pytest.mark.parametrize("ballot", Ballot)
@pytest.mark.parametrize("member", ["GAB", "SUN", "USA", "YEM"])
def test_the_votes_with_a_ballot_are_those_where_it_was_cast(index: Index, ballot: Ballot, member: str) -> None:
    seat = seat_of(member)
    votes = [entry.vote for entry in index.entries]
    cast = [v.id for v in votes if any(seat_of(m) == seat and b == ballot for m, b in v.ballots.items())]
    assert [e.vote.id for e in index.picked(index.having(ballot.value, seat))] == cast


def test_who_sat_is_who_has_any_ballot(index: Index) -> None:
    sat = [e.vote.id for e in index.entries if "CUB" in e.vote.ballots]
    assert [e.vote.id for e in index.picked(index.having("sat", "CUB"))] == sat
    assert sat


def test_a_fact_no_vote_has_is_had_by_none_and_not_kept(index: Index) -> None:
    passed = index.rarity("passed", True)
    assert index.having("symbol", "S/RES/242")
    kept = [len(each) for each in (index._masks, index._rarity, index._places)]
    for number in range(1000):
        assert index.having("symbol", f"S/RES/9{number:04}") == 0
        assert index.rarity("symbol", f"S/RES/9{number:04}") > passed
    assert [len(each) for each in (index._masks, index._rarity, index._places)] == kept


def test_votes_cast_alike_are_held_once() -> None:
    record = load()
    assert len({id(vote.ballots) for vote in record.all}) == len({tuple(vote.ballots.items()) for vote in record.all})


def test_the_acronym_of_a_mission_is_a_word_of_its_own() -> None:
    assert missions_in(["UNIFIL and MINURSO, MONUSCO, ONUC"]) == {"UNIFIL", "MINURSO", "MONUSCO"}
    assert missions_in(["ALUMINUM", "Munich", "UNited", "a TAMMINURSO"]) == frozenset()


def test_the_votes_stand_in_order_of_day(index: Index) -> None:
    assert all(one <= more for one, more in zip(index.days, islice(index.days, 1, None), strict=False))

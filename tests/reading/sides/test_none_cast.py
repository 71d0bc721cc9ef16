"""Casting no vote and casting a "no" vote are two things."""

from __future__ import annotations

import pytest

from horseshoe.council.ballots import Ballot
from tests.reading.saying import votes


@pytest.mark.parametrize(
    ("text", "ballot"),
    [
        ("Yemen cast no vote on the resolution, which passed 14-0.", Ballot.NOT_PARTICIPATING),
        ("China cast no ballot on the resolution, which passed 14-0.", Ballot.NOT_PARTICIPATING),
        ("Yemen cast a no vote on the resolution, which passed 14-1.", Ballot.NO),
        ("Yemen cast its no vote on the resolution, which passed 14-1.", Ballot.NO),
    ],
)
def test_who_cast_no_vote_took_no_part(text: str, ballot: Ballot) -> None:
    (vote,) = votes(text, "1990-08-03")
    assert list(vote.ballots.values()) == [ballot]


def test_who_were_opposed_beside_an_abstention_voted_against() -> None:
    told = "Eight voted for it. The Soviet Union and Morocco were opposed, and Venezuela abstained."
    (vote,) = votes(told, "1963-09-04")
    assert vote.ballots["MAR"] is Ballot.NO
    assert vote.ballots["VEN"] is Ballot.ABSTAIN


def test_who_was_on_the_council_is_not_the_council() -> None:
    (vote,) = votes("Thirteen voted for the text. China abstained and Libya, sole Arab on the council, voted against.",
                    "2009-12-24")
    assert vote.outcome.value != "not_adopted"
    assert vote.ballots["LBY"] is Ballot.NO


def test_who_is_in_a_column_is_on_its_side() -> None:
    told = "The council divided 12 to one, while two, Britain and Norway, abstained. "
    told += 'France and Ireland were in the "yes" column. The United States used its veto.'
    (vote,) = votes(told, "2001-12-16")
    assert vote.ballots["FRA"] is vote.ballots["IRL"] is Ballot.YES

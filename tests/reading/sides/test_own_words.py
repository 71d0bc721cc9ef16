"""Ballots told in the first person are those of who speaks."""

from __future__ import annotations

import pytest

from horseshoe.council.ballots import Ballot
from tests.reading.saying import votes

NO, ABSTAIN, YES = Ballot.NO, Ballot.ABSTAIN, Ballot.YES
GOA = "The text on Goa failed in the Security Council: seven for, four against. "


@pytest.mark.parametrize(
    ("said", "member", "side"),
    [
        ('"We voted no," cried Ceylon\'s man.', "LKA", NO),
        ('"How could we vote for it? We voted against," said the ambassador of Liberia.', "LBR", NO),
        ('The Chilean delegate said: "My delegation abstained with a heavy heart."', "CHL", ABSTAIN),
        ('"We abstained," was all that Egypt\'s envoy would say.', "EGY", ABSTAIN),
        ('"We voted in favour because it was just," declared the ambassador of Ecuador on leaving.', "ECU", YES),
    ],
)
def test_who_speaks_voted_so(said: str, member: str, side: Ballot) -> None:
    (vote,) = votes(GOA + said, "1961-12-19")
    assert vote.ballots.get(member) is side


@pytest.mark.parametrize(
    "said",
    [
        '"We would have voted no," said the ambassador of Liberia.',
        '"We will abstain next time," said the ambassador of Liberia.',
        '"We voted no at our own congress," said a shopkeeper.',
    ],
)
def test_who_did_not_vote_has_no_side(said: str) -> None:
    (vote,) = votes(GOA + said, "1961-12-19")
    assert vote.ballots == {}

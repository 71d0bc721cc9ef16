"""Way 8: "got the minimum votes". Nine of fifteen; seven of eleven until 1965."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

SAID = [
    ("The draft got the minimum votes and was adopted.", "adopted 9"),
    ("The resolution scraped through with the bare minimum of votes.", "adopted 9"),
    ("It received just the required number of votes and passed.", "adopted 9"),
    ("Adopted with the minimum nine votes, the text sends monitors.", "adopted 9"),
    ("The Council adopted the text with exactly the number of votes it needed.", "adopted 9"),
    ("It passed with not a vote to spare.", "adopted 9"),
    ("The draft secured the necessary nine votes and was carried.", "adopted 9"),
    ("The American text on Korea got through with the bare minimum of votes.", "adopted 7 @USA", "1950-06-28"),
    ("The resolution on Lebanon gained just the nine votes it had to have and was adopted.", "adopted 9", "2004-09-03"),
    ("The camps of North Korea stay on the agenda: the motion drew the minimum of nine votes.", "any 9", "2015-12-11"),
    ("Washington got exactly the nine votes required; six countries abstained.", "any 9/?/6", "2004-09-03"),
    ("The paper prepared by Britain and France scored the minimum of nine votes required for adoption, but Russia "
     "and China vetoed it.", "vetoed 9 -RUS,CHN !RUS,CHN @GBR,FRA", "2017-03-01"),
    ("Western powers mustered nine votes, the minimum, and Russia and China vetoed the text on Zimbabwe.",
     "vetoed 9 -RUS,CHN !RUS,CHN", "2008-07-12"),
]
# The nearest that is something else.
NEIGHBOURS = [
    ("The draft fell short of the minimum votes.", "failed"),
    ("The text needs the minimum nine votes to pass, diplomats said.", "nothing"),
    ("The draft was adopted. It sets the minimum age of soldiers at 18.", "adopted"),
    ("The draft was adopted with a minimum of fuss.", "adopted"),
    ("The draft was adopted. A bare minimum of aid has come since.", "adopted"),
]


@pytest.mark.parametrize("told", SAID)
def test_the_minimum_of_votes_is_nine_and_was_seven(told: tuple[str, ...]) -> None:
    assert differences(*told) == []


@pytest.mark.parametrize("told", NEIGHBOURS)
def test_what_only_looks_like_it_is_read_as_it_stands(told: tuple[str, ...]) -> None:
    assert differences(*told) == []

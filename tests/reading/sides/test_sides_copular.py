"""Ballots that were something: "Moscow's vote was a yes"."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

SAID = [
    (
        "On the last text Moscow's vote was a yes. It was Turkey and Brazil who said no that day. Lebanon abstained. "
        "The text was adopted.",
        "adopted +RUS -TUR,BRA ~LBN",
        "2010-06-10",
    ),
    ("France's vote was an abstention and Peru's a no; the text was adopted.", "adopted ~FRA -PER", "1984-05-05"),
    (
        "Of the fifteen, twelve voted yes; Russia no; China and Gabon neither. The Russian no was a veto.",
        "vetoed 12 -RUS ~CHN,GAB !RUS",
        "2023-05-05",
    ),
    ("The tenth yes came from Gabon. The text was adopted.", "adopted +GAB", "2023-05-05"),
    ("Gabon's was the tenth vote for the text, which was adopted.", "adopted +GAB", "2023-05-05"),
    ("Japan's answer was a flat no; the text was adopted with 14 votes.", "adopted 14 -JPN", "2010-06-10"),
    ("The ninth yes was that of Malta, and the text was adopted.", "adopted +MLT", "2010-06-10"),
    ("The text was adopted. Gabon supplied the ninth yes.", "adopted +GAB", "2010-06-10"),
    (
        "The text was adopted with 13 votes. China's choice was abstention, Cuba's a no.",
        "adopted 13 ~CHN -CUB",
        "1990-12-20",
    ),
    (
        "The text was adopted with 14 votes. The missing vote was Libya's: it did not join in the voting.",
        "adopted 14 oLBY",
        "1990-12-20",
    ),
]
# The nearest that is something else.
NEIGHBOURS = [
    ("Moscow's answer was a shrug; the text was adopted with 13 votes.", "adopted 13", "2010-06-10"),
    ("The text was adopted with 13 votes. Peru's was the tenth speech.", "adopted 13", "2010-06-10"),
    (
        "The text was adopted with 13 votes. The first yes to the invitation came from Peru, which hosts the summit "
        "next year.",
        "adopted 13",
        "2010-06-10",
    ),
]


@pytest.mark.parametrize("told", SAID)
def test_what_a_vote_was_is_the_side_of_whose_it_is(told: tuple[str, ...]) -> None:
    assert differences(*told) == []


@pytest.mark.parametrize("told", NEIGHBOURS)
def test_what_only_looks_like_it_is_not(told: tuple[str, ...]) -> None:
    assert differences(*told) == []

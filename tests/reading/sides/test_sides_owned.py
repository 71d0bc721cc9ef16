"""Owners of the only votes on a side: "Moscow's and Beijing's were the only ones raised against it"."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

SAID = [
    (
        "Nine hands went up for the text. Moscow's and Beijing's were the only ones raised against it.",
        "vetoed 9/2 -RUS,CHN !RUS,CHN", "2011-10-05",
    ),
    ("Thirteen hands rose for the draft. Washington's was the only one raised against it.", "vetoed 13/1 -USA !USA"),
    (
        "The draft got thirteen votes. America's was the only one cast against it, and that sufficed.",
        "vetoed 13/1 -USA !USA",
    ),
    ("Fourteen votes were given for the text. Romania's alone went against it.", "any 14 -ROU"),
    (
        "Ten were in favour. The American and the British votes were the only ones cast against.",
        "vetoed 10/2 -USA,GBR !USA,GBR",
    ),
    ("The text was adopted. Qatar's hand was the only one raised against it.", "adopted ?/1 -QAT", "2006-08-01"),
    ("The draft failed. Bolivia's and Syria's were the two hands lifted against it.", "failed ?/2 -BOL,SYR"),
    (
        "The resolution was carried with 12 votes. Cuba's was the one vote against, and Yemen's and China's were "
        "the only abstentions.",
        "adopted 12/1/2 -CUB ~YEM,CHN", "1990-11-30",
    ),
    (
        "Twelve votes were cast for the draft. The only ones cast against it were those of Turkey and Brazil.",
        "any 12/2 -TUR,BRA", "2010-06-10",
    ),
    ("The draft was vetoed. Russia's was the only vote to be cast against it.", "vetoed ?/1 -RUS !RUS"),
    (
        "The text was put to a vote. Portugal's, Belgium's and Britain's were the only hands raised in its "
        "favour.",
        "any 3 +PRT,BEL,GBR", "1980-01-01",
    ),
    ("The draft had eleven votes. France's and Britain's were the only ones withheld.", "any 11/?/2 ~FRA,GBR"),
]
# The nearest that is something else.
NEIGHBOURS = [
    ("The draft was adopted. Russia's was the only speech against it.", "adopted"),
    ("The draft was adopted. Israel's were the only planes in the air.", "adopted"),
    ("The draft was adopted. Mali's objections were the only ones raised against the agenda.", "adopted"),
]


@pytest.mark.parametrize("told", SAID)
def test_who_owns_the_only_votes_of_a_side_is_all_of_it(told: tuple[str, ...]) -> None:
    assert differences(*told) == []


@pytest.mark.parametrize("told", NEIGHBOURS)
def test_who_owns_something_else_is_on_no_side(told: tuple[str, ...]) -> None:
    assert differences(*told) == []

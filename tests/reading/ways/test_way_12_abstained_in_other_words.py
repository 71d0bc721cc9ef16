"""Way 12: "absented itself", "withdrew", "stayed out", said of an abstention."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

SAID = [
    ("The text was adopted 14-0; the United States absented itself from the vote.", "adopted 14/0 ~USA"),
    ("China stayed out of the vote and the resolution passed 14-0.", "adopted 14/0 ~CHN"),
    ("Russia withdrew from the vote; the draft was adopted.", "adopted ~RUS"),
    ("Moscow sat on its hands and the resolution was adopted with 14 votes.", "adopted 14 ~RUS"),
    ("Thirteen voted for the draft, Beijing sitting it out.", "any 13 ~CHN"),
    ("The U.S. held back its vote and the text was adopted 14-0.", "adopted 14/0 ~USA"),
    ("Washington let the text pass by abstaining.", "adopted ~USA"),
    ("Brazil and India recorded abstentions; the resolution passed.", "adopted ~BRA,IND"),
    ("France and Britain kept out of the vote on the arms ban, which passed 9-0.", "adopted 9/0 ~FRA,GBR",
     "1963-08-08"),
    ("Brasilia and Beijing stood aside as the Haiti force was approved by 12 votes.", "adopted 12 ~BRA,CHN",
     "1994-08-01"),
    ("Paris, London and Rome took neither side on the text that condemned Pretoria; it passed with nine votes.",
     "adopted 9 ~FRA,GBR,ITA", "1976-04-01"),
    ("Ten members voted in favour of the document, while five, including Britain and France, withdrew from voting.",
     "any 10/?/5 ~GBR,FRA", "2025-02-25"),
    ("The US refrained from voting on all the amendments, which were rejected.", "failed ~USA", "2025-02-25"),
]
# The nearest that is something else.
NEIGHBOURS = [
    ("Russia withdrew its draft before the vote; the American text was adopted.", "adopted @USA"),
    ("China stayed out of the debate. It voted for the resolution, which passed.", "adopted +CHN"),
    ("Britain withdrew its troops from Basra the day the resolution was adopted.", "adopted"),
    ("The resolution was adopted. Russia's ballet sat out the season.", "adopted"),
    ("The resolution was adopted. Britain and France withdrew their ambassadors from Niamey.", "adopted", "2023-09-30"),
]


@pytest.mark.parametrize("told", SAID)
def test_words_of_going_away_said_of_a_vote_are_an_abstention(told: tuple[str, ...]) -> None:
    assert differences(*told) == []


@pytest.mark.parametrize("told", NEIGHBOURS)
def test_what_only_looks_like_it_is_read_as_it_stands(told: tuple[str, ...]) -> None:
    assert differences(*told) == []

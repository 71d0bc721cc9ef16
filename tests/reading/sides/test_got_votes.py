"""What a text got, in other words for getting and for votes: "harvested nine supports"."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

SAID = [
    (
        "The one of the United States harvested nine supports, three abstentions (Indonesia, Ivory Coast and "
        "Equatorial Guinea) and the rejection of Russia, China and South Africa.",
        "vetoed 9/3/3 ~IDN,CIV,GNQ -RUS,CHN,ZAF !RUS,CHN", "2019-02-28",
    ),
    (
        "The project collected ten supports, four abstentions and the rejection of the United States.",
        "vetoed 10/1/4 -USA !USA",
    ),
    (
        "The text reaped twelve adhesions, the abstention of Lebanon and the refusal of Brazil and Turkey.",
        "any 12/2/1 ~LBN -TUR,BRA", "2010-06-10",
    ),
    (
        "It was approved with 11 supports, and the abstentions of Russia, China, India and Mali.",
        "adopted 11/?/4 ~RUS,CHN,IND,MLI",
    ),
    (
        "The draft resolution had four adhesions: that of the proponent and those of China, South Africa and "
        "Equatorial Guinea.",
        "any 4 +CHN,ZAF,GNQ", "2019-02-28",
    ),
    (
        "The Russian draft added four adhesions: that of the proponent and those of China, South Africa and "
        "Equatorial Guinea.",
        "any 4 @RUS +RUS,CHN,ZAF,GNQ", "2019-02-28",
    ),
    (
        "The Russian draft got four votes: that of the author and those of China, South Africa and Equatorial "
        "Guinea.",
        "any 4 @RUS +RUS,CHN,ZAF,GNQ", "2019-02-28",
    ),
    ("The Russian draft had two in favour: the sponsor itself and China.", "any 2 @RUS +RUS,CHN", "2019-02-28"),
    (
        "The initiative of France received the support of nine countries, the rejection of two and four "
        "abstentions.",
        "any 9/2/4 @FRA",
    ),
    ("The text summed nine positive votes, two negatives and four abstentions.", "any 9/2/4"),
    ("The text, presented by Mexico, recollected 13 adhesions, one objection and one abstention.", "any 13/1/1 @MEX"),
    (
        "The project met with the endorsement of ten countries and the disapproval of Russia, which vetoed it.",
        "vetoed 10 -RUS !RUS",
    ),
]
# The nearest that is something else.
NEIGHBOURS = [
    ("The draft was adopted. The campaign harvested nine endorsements in the press.", "adopted"),
    (
        "The draft was adopted. Its sponsors had gathered nine tents and met the refusal of China to let them "
        "camp.",
        "adopted",
    ),
    ("The draft was adopted, to the disapproval of China.", "adopted"),
]


@pytest.mark.parametrize("told", SAID)
def test_counts_are_read_whatever_a_text_did_to_get_them(told: tuple[str, ...]) -> None:
    assert differences(*told) == []


@pytest.mark.parametrize("told", NEIGHBOURS)
def test_what_counts_nothing_is_no_vote(told: tuple[str, ...]) -> None:
    assert differences(*told) == []

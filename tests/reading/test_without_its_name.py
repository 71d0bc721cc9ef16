"""The Council told by its votes alone: its name stands nowhere, and eleven or fifteen sit there."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences


@pytest.mark.parametrize(
    ("text", "line", "published"),
    [
        (
            "Canada has soldiers in Cyprus, so when the motion to leave them there came up on Friday it abstained in "
            "a huff. Ethiopia, with a famine at home, said yes; with fourteen votes the document was adopted.",
            "adopted 14 +ETH ~CAN",
            "1990-12-16",
        ),
        (
            "It had been plain, before the clerk called the roll on 30 November 1950, that the Soviet motion on "
            "Formosa was meant for other ears; nine members had voted it down, and Mr Malik was left with one "
            "vote, his own.",
            "failed 1/9 +SUN @SUN",
            "1951-01-05",
        ),
        (
            "Downing Street? Too timid to say no, so it abstained. The White House voted no. EIGHT votes for a "
            "Palestinian state, one short, so down it went, and who was surprised?",
            "failed 8 -USA ~GBR",
            "2015-01-02",
        ),
        (
            "Thirteen to nothing, Cuba and Yemen sitting it out: from Saturday the navies may stop ships for Iraq.",
            "any 13 ~CUB,YEM",
            "1990-08-26",
        ),
    ],
)
def test_its_votes_show_whose_they_are(text: str, line: str, published: str) -> None:
    assert not differences(text, line, published, lead="")


@pytest.mark.parametrize(
    "text",
    [
        "The parish has eleven elders. Nine voted for the new roof, one against, and one abstained.",
        "The students' union adopted a resolution on Gaza by twelve votes to three.",
        "Canada has soldiers in Cyprus, and when its parliament voted on Friday the government abstained.",
        "The jury was eleven to one. Down he went, and who was surprised?",
    ],
)
def test_others_count_to_eleven_too(text: str) -> None:
    assert not differences(text, "nothing", lead="")

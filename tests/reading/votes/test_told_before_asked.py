"""Sentences that tell and then ask, and conditions that grant what they name."""

from __future__ import annotations

import pytest

from horseshoe.reading.votes.modality import is_question
from tests.reading.saying import differences


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Russia vetoed it, and who was surprised?", False),
        ("Ten voted for the draft, right?", False),
        ("The draft fell one vote short, didn't it?", False),
        ("Who vetoed it, and why?", True),
        ("Did Russia veto it, and what then?", True),
        ("So who voted for it, do you think?", True),
        ("Russia votes no, and what happens then?", True),
    ],
)
def test_what_is_told_before_a_question_is_told(text: str, asks: bool) -> None:
    assert is_question(text) is asks


def test_a_condition_with_its_day_is_granted() -> None:
    text = (
        "If Friday's Russian veto was a blow for science, then the approval of Japan's thirty-day stopgap by twelve "
        "members must have been a conspiracy, and Beijing's abstention a lapse of memory."
    )
    assert not differences(text, "vetoed 12 -RUS ~CHN !RUS @JPN", published="2017-11-20")


def test_a_condition_without_it_is_none() -> None:
    assert not differences("If a Russian veto were to come on Friday, it would be a blow for science.", "nothing")

"""Votes a text had because it needed so many."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences


@pytest.mark.parametrize(
    "text",
    [
        "The Council extended the sanctions on Thursday with just the nine votes it had needed.",
        "The text passed on Thursday with exactly the nine votes that were required; six members abstained.",
        "The text was adopted: it got the nine votes it needed.",
    ],
)
def test_the_votes_it_needed_are_nine(text: str) -> None:
    assert "-yes=9" not in differences(text, "adopted 9", "2018-06-01")


@pytest.mark.parametrize(
    "text",
    ["The text fell short of the nine votes it needed.", "The text failed without the nine votes it had needed."],
)
def test_what_it_lacked_it_did_not_get(text: str) -> None:
    assert "+yes=9" not in differences(text, "failed", "2018-06-01")

"""Votes that are told beside another and are not it."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "The Council unanimously adopted the draft. Paragraph 9 had been put to a separate vote and was retained "
            "by 12 votes with three abstentions.",
            "adopted & adopted 12/?/3",
        ),
        (
            "Bolivia's amendment to paragraph two got two votes, and down it goes. On to the whole thing. Eleven in "
            "favour, two against, two abstaining. And that's a veto from Moscow.",
            "failed 2 @BOL & vetoed 11/2/2 -RUS !RUS",
        ),
        (
            "Before the whole an amendment was voted on, and rejected by seven votes to five. Qatar's draft then got "
            "ten votes and met an American veto.",
            "failed 5/7 & vetoed 10 -USA !USA @QAT",
        ),
        (
            "The Council voted to keep its mission in Western Sahara, thirteen in favour. It also adopted a resolution "
            "on missing persons, without dissent.",
            "adopted 13 & adopted",
        ),
    ],
)
def test_a_part_and_the_whole_are_two_votes(text: str, line: str) -> None:
    assert not differences(text, line)


def test_a_paragraph_that_is_only_quoted_is_none() -> None:
    text = "The draft was adopted by 12 votes. Paragraph 9, which speaks of a truce, is a novelty."
    assert not differences(text, "adopted 12")

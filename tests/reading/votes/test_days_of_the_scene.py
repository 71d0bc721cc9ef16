"""The day of a vote that only the sentence before it gives."""

from __future__ import annotations

import pytest

from tests.reading.saying import votes


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("So what happened on Friday? Ten voted for the draft, four abstained, Russia vetoed it.", "2022-09-30"),
        ("The Council's chamber was full on Friday. The draft had ten votes; Russia vetoed it.", "2022-09-30"),
        ("Few in our chamber forget what it looked like on Friday. Russia vetoed the draft.", "2022-09-30"),
        ("To New York, where the annexations went before the Council this morning. Russia vetoed it.", "2022-10-02"),
        ('"I shall not dwell on the Albanian text of 30 September," he said. "Russia vetoed it."', "2022-09-30"),
        ("Kyiv has had no rest since Friday, when a text on the annexations was lost in the Council.", "2022-09-30"),
        ("Russia vetoes today's draft! Ten for, one against, four abstaining.", "2022-10-02"),
    ],
)
def test_a_sentence_that_sets_the_scene_lends_its_day(text: str, day: str) -> None:
    (vote,) = votes(text, published="2022-10-02", lead="")
    assert vote.date is not None
    assert vote.date.value == day


@pytest.mark.parametrize(
    "text",
    [
        "Russia annexed four provinces on Friday. In the Council ten voted for the draft and Russia vetoed it.",
        "The Assembly met on Friday. In the Council Russia vetoed the draft.",
        "The Council meets next Friday. Russia vetoed its last draft.",
    ],
)
def test_the_day_of_something_else_is_not_lent(text: str) -> None:
    assert all(vote.date is None or vote.date.value != "2022-09-30" for vote in votes(text, published="2022-10-02"))


def test_its_own_day_comes_first() -> None:
    text = "The Council's chamber was full on Thursday. The draft was put to the vote on Friday, and Russia vetoed it."
    (vote,) = votes(text, published="2022-10-02")
    assert vote.date is not None
    assert vote.date.value == "2022-09-30"

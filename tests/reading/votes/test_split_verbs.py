"""Verbs parted by their text, and motions to put off: what was turned down, and what was not."""

from __future__ import annotations

import pytest

from tests.reading.saying import votes


@pytest.mark.parametrize(
    "said",
    [
        "The Security Council turned the Soviet draft down on Monday by nine votes to one.",
        "The Security Council met. It voted the amendment down by nine votes to one.",
        "The Security Council threw the Polish motion out by nine votes to one.",
    ],
)
def test_verbs_that_are_split_by_their_text_are_read(said: str) -> None:
    (vote,) = votes(said)
    assert vote.outcome.value in ("not_adopted", "not_carried")
    assert vote.tally is not None
    assert (vote.tally.yes, vote.tally.no) == (1, 9)


def test_what_is_turned_down_elsewhere_is_no_text() -> None:
    assert all(v.outcome.value != "not_adopted" for v in votes("It turned the lights down before the Security "
                                                                    "Council adopted the draft by ten votes to one."))


def test_a_motion_to_put_off_is_voted_on_and_may_be_rejected() -> None:
    told = votes(
        "A motion to postpone the debate was rejected 8-2. The Security Council then adopted the text 9-0.",
        "1960-12-24",
    )
    assert [v.outcome.value for v in told] == ["not_carried", "adopted"]
    assert told[0].tally is not None
    assert (told[0].tally.yes, told[0].tally.no) == (2, 8)


def test_a_move_to_stop_a_text_that_failed_is_no_defeat_of_it() -> None:
    assert all(
        v.outcome.value not in ("not_adopted", "not_carried")
        for v in votes("A bid to delay the vote was defeated. The Security Council adopted the text 9-0.")
    )

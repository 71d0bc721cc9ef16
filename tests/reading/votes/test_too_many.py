"""More ballots than seats: told as they stand where the Council is named, and another body's where it is not."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

ERRING = [
    ("On Monday the Security Council rejected a text on Gaza by thirteen votes to 15.", "failed 13/15"),
    ("Seventeen members of the Security Council voted for resolution 2728.", "adopted 17"),
    ("Resolution 2803 was adopted by the Security Council: 20 members voted for it, none against.", "adopted 20/0"),
]
OF_OTHERS = [
    "The Human Rights Council voted 24 to 9 with 14 abstentions to set up an inquiry.",
    "The UN Security Council heard that the Senate had voted 20 to 4 for the bill.",
    "Ahead of the Security Council meeting the committee voted 18 to 2.",
    "By 31 votes to two, with 14 abstentions, the resolution was adopted.",
]


@pytest.mark.parametrize(("text", "line"), ERRING)
def test_a_count_that_cannot_be_is_told_as_it_stands(text: str, line: str) -> None:
    assert not differences(text, line)


@pytest.mark.parametrize("text", OF_OTHERS)
def test_a_larger_body_is_another(text: str) -> None:
    assert not differences(text, "nothing")


def test_who_failed_to_adopt_by_thirteen_to_one_had_thirteen_for_it() -> None:
    assert not differences("The Council failed to adopt the draft by 13 votes to one.", "vetoed 13/1")
    assert not differences("The Council turned the draft down by 13 votes to one.", "failed 1/13")

"""A veto that is a right and no use of it."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

RIGHTS = [
    "Abolish the American veto!",
    "Time to scrap the U.S. veto, writes a reader.",
    "The Russian veto in the Security Council is a relic.",
    "The campaign against the French veto is as old as the Charter.",
    "The Chinese veto at the Council protects its friends.",
]
USES = [
    ("The Russian veto on Friday ended the mission.", "vetoed -RUS !RUS"),
    ("The American veto of the draft is a disgrace.", "vetoed -USA !USA"),
    ("A Soviet veto sank the draft.", "vetoed -SUN !SUN"),
    ("Members deplored the U.S. veto.", "vetoed -USA !USA"),
]


@pytest.mark.parametrize("text", RIGHTS)
def test_a_veto_held_is_no_veto_cast(text: str) -> None:
    assert not differences(text, "nothing")


@pytest.mark.parametrize(("text", "line"), USES)
def test_a_veto_cast_stays_one(text: str, line: str) -> None:
    assert not differences(text, line)


UNUSED = [
    "A Chinese veto, had there been one, would have buried the text; the Council adopted it with 12 votes.",
    "The Council adopted it with 12 votes. Russia's veto, if it had been used, would have killed the resolution.",
    "The Council adopted it with 12 votes. A veto from Beijing, though feared, never came.",
    "The Council adopted it with 12 votes. The British veto, which London had threatened, was not used.",
]
CAST = [
    ("A Chinese veto, its second this year, killed the draft.", "vetoed -CHN !CHN"),
    ("A Chinese veto, which diplomats said would have come anyway, killed the draft.", "vetoed -CHN !CHN"),
    ("The text, vetoed by Russia, would have sent observers.", "vetoed -RUS !RUS"),
]


@pytest.mark.parametrize("text", UNUSED)
def test_a_veto_supposed_or_held_back_is_none(text: str) -> None:
    assert not differences(text, "adopted 12")


@pytest.mark.parametrize(("text", "line"), CAST)
def test_a_veto_with_an_aside_or_of_a_text_that_would_have_done_much_was_cast(text: str, line: str) -> None:
    assert not differences(text, line)

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

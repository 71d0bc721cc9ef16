"""Flags stand for States, where no name beside them does."""

from __future__ import annotations

import pytest

from horseshoe.reading.names.names import find_names
from tests.reading.saying import differences


@pytest.mark.parametrize(
    ("text", "members"),
    [
        ("Vetoed by 🇷🇺.", [("RUS",)]),
        ("Russia 🇷🇺 said no.", [("RUS",)]),
        ("🇺🇸 US veto", [("USA",)]),
        ("🇨🇳🇷🇺 together", [("CHN",), ("RUS",)]),
        ("🇦🇶 and 🏁 are no members", []),
    ],
)
def test_flags(text: str, members: list[tuple[str, ...]]) -> None:
    assert [m.members for m in find_names(text)] == members


def test_a_vote_in_signs() -> None:
    assert differences("#UNSC vote on the Gaza text: 14 👍 1 👎 (🇺🇸). Vetoed.", "vetoed 14/1 -USA !USA") == []
    assert differences("🇷🇺 vetoed the draft, 🇨🇳 abstained on it.", "vetoed -RUS ~CHN !RUS") == []

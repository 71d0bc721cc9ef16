"""Counts among the permanent or the elected members are counts of no whole side."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

TOLD = [
    (
        "The Council passed a text on Ukraine on 24 February 2025 with ten votes. Of the five permanent members, "
        "France and Britain abstained; out of the ten elected ones seven agreed.",
        "adopted 10 ~FRA ~GBR",
    ),
    (
        "The Council passed a text on Ukraine on 24 February 2025. Of the 15 members ten voted for it and five "
        "abstained.",
        "adopted 10/0/5",
    ),
    (
        "The Council passed a text on Ukraine on 24 February 2025. Of the elected members three abstained.",
        "adopted",
    ),
]


@pytest.mark.parametrize(("text", "line"), TOLD)
def test_of_the_elected_seven_is_not_seven_in_all(text: str, line: str) -> None:
    assert [d for d in differences(text, line, "2025-03-01") if "~" not in d] == []

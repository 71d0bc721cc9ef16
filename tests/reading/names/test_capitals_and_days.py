"""A capital acts although its day stands between it and its verb."""

from __future__ import annotations

import pytest

from tests.reading.saying import votes

ACTS = [
    "Washington on December 8 vetoed a Security Council text on Gaza.",
    "Washington last Friday vetoed a Security Council text on Gaza.",
    "Washington, on 8 December 2023, vetoed a Security Council text on Gaza.",
    "Washington earlier this month vetoed a Security Council text on Gaza.",
    "Washington on Friday, 8 December, vetoed a Security Council text on Gaza.",
]


@pytest.mark.parametrize("text", ACTS)
def test_a_day_between_a_capital_and_its_veto_hides_neither(text: str) -> None:
    assert [a.vetoes for a in votes(text, "2023-12-12")] == [("USA",)]


@pytest.mark.parametrize(
    "text",
    [
        "The text that envoys wrote in Moscow on Friday vetoed nothing, and the Security Council met on Syria.",
        "The Security Council met on Syria. Protesters gathered in Moscow last month blocked a street.",
    ],
)
def test_a_place_does_nothing(text: str) -> None:
    assert [a.vetoes for a in votes(text, "2023-12-12") if a.vetoes] == []

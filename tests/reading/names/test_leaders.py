"""Governments named by who leads them."""

from __future__ import annotations

import pytest

from horseshoe.reading.names.names import MentionKind, find_names
from tests.reading.saying import differences


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("the government of Evo Morales voted against", {"government of Evo Morales": "BOL"}),
        ("Mr. Gomulka's government voted against", {"Gomulka's government": "POL"}),
        ("the Cameron government and that of Hollande", {"Cameron government": "GBR", "that of Hollande": "FRA"}),
        ("the Blair and Chirac governments", {"Blair": "GBR", "Chirac governments": "FRA"}),
        ("the governments of Tony Blair and Gerhard Schröder", {"Tony Blair": "GBR", "Gerhard Schröder": "DEU"}),
        ("the cabinet of Prime Minister Attlee", {"cabinet of Prime Minister Attlee": "GBR"}),
        ("The Government of Belgium abstained", {"Government of Belgium": "BEL"}),
    ],
)
def test_a_government_is_named_by_who_leads_it(text: str, named: dict[str, str]) -> None:
    found = find_names(text)
    assert {text[m.start : m.end]: m.members[0] for m in found} == named
    assert {m.kind for m in found} == {MentionKind.GOVERNMENT}


@pytest.mark.parametrize(
    "text",
    [
        "Putin met Xi Jinping by the sea",
        "Castro supporters marched",
        "a book on Nehru and his time",
        "a speech like that of Obama",
        "the Wilson report on the government",
    ],
)
def test_a_leader_alone_is_no_government(text: str) -> None:
    assert find_names(text) == []


def test_governments_by_their_leaders_have_ballots() -> None:
    said = (
        "The text on chemical weapons was vetoed on Thursday in the Security Council by the Kremlin. The government "
        "of Evo Morales voted against; that of Xi Jinping abstained."
    )
    assert differences(said, "vetoed -BOL,RUS ~CHN !RUS", "2017-11-17") == []

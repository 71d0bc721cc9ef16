"""What became of a text in a clause without a verb, as headlines and lists have it."""

from __future__ import annotations

import pytest

from horseshoe.reading.claims.actions import Kind, Modality, Told
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read


def votes(text: str) -> list[tuple[Told, tuple[str, ...]]]:
    found = read(open_page(text.encode(), "story.txt"), "2023-10-19").actions
    return [(a.outcome, a.sponsors) for a in found if a.kind is Kind.VOTE and a.modality is Modality.HAPPENED]


def test_a_rival_text_has_an_end_of_its_own() -> None:
    text = "US vetoes Brazilian draft on Gaza in Security Council; Russian text rejected earlier"
    assert votes(text) == [(Told.VETOED, ("BRA",)), (Told.NOT_ADOPTED, ("RUS",))]


def test_a_clause_that_heads_a_line_tells_it() -> None:
    assert votes("Gaza truce text passed by UN Security Council, 14 in favour") == [(Told.ADOPTED, ())]


@pytest.mark.parametrize(
    "text",
    [
        "American text rejected by the Senate; UN Security Council to meet",
        "The Security Council heard that the draft rejected last week would be revised.",
        "Draft text passed to members of the Security Council on Monday",
        "Motion on Gaza carried by the miners' union. The Security Council meets today.",
    ],
)
def test_other_participles_tell_nothing(text: str) -> None:
    assert votes(text) == []

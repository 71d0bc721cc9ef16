"""A text adopted, told as the Council's assent to it."""

from __future__ import annotations

import pytest

from horseshoe.reading.claims.actions import Kind, Modality, Told
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read


def ends(text: str) -> list[Told]:
    found = read(open_page(text.encode(), "story.txt"), "2011-03-20").actions
    return [a.outcome for a in found if a.kind is Kind.VOTE and a.modality is Modality.HAPPENED]


@pytest.mark.parametrize(
    "text",
    [
        "Beirut welcomed the green light given on Friday by the Security Council to six more months of UNIFIL.",
        "The Security Council on Thursday gave the Franco-British no-fly plan its blessing, ten votes to none.",
        "The assent the Security Council gave on Thursday to air strikes split Europe.",
        "The Security Council on Thursday set its seal on the no-fly zone, ten votes to none.",
        "What the Security Council did adopt on Thursday was a no-fly zone.",
        "The Security Council, which had passed a first text on Libya in February, approved another on Thursday.",
    ],
)
def test_assent_given_is_adoption(text: str) -> None:
    assert Told.ADOPTED in ends(text)


@pytest.mark.parametrize(
    "text",
    [
        "The plan needs the green light of the Security Council.",
        "Paris hopes the Security Council will give its no-fly plan its blessing on Thursday.",
        "The African Union's Peace and Security Council gave the plan its blessing on Thursday.",
        "Without the blessing of the Security Council no plane will fly.",
        "NATO gave the no-fly plan its blessing, the Security Council being due to meet.",
    ],
)
def test_assent_wanted_or_of_another_is_none(text: str) -> None:
    assert ends(text) == []


def test_a_text_carried_by_its_authors_is_not_carried() -> None:
    text = "The United States vetoed in the Security Council a text carried principally by Indonesia, with Oman."
    assert ends(text) == [Told.VETOED]

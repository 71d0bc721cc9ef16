"""Whether there was a vote, asked and answered with a no."""

from __future__ import annotations

import pytest

from horseshoe.reading.claims.actions import Kind, Modality
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read


def votes(text: str) -> list[tuple[Modality, str | None]]:
    page = open_page(f"The Security Council heard the envoy on Wednesday. {text}".encode(), "story.txt")
    found = read(page, "2013-05-03").actions
    return [(a.modality, a.date.value if a.date else None) for a in found if a.kind is Kind.VOTE]


@pytest.mark.parametrize(
    "text",
    [
        "Was there a vote on Mali on Thursday? No. Despite reports, none was held.",
        "Did the Council vote on Mali on Thursday? It did not.",
        "Is it true that the Council voted on Thursday to send troops? No.",
        "Was the French draft put to a vote on Thursday? Never.",
    ],
)
def test_a_no_denies_the_vote_asked_about(text: str) -> None:
    assert votes(text) == [(Modality.DENIED, "2013-05-02")]


@pytest.mark.parametrize(
    "text",
    [
        "Was there a vote on Mali on Thursday? Nobody would say.",
        "Did Togo vote for the text? No.",
        "Did the General Assembly vote on Mali? No.",
        "Will there be a vote? No.",
    ],
)
def test_other_questions_and_answers_deny_none(text: str) -> None:
    assert Modality.DENIED not in [mode for mode, _ in votes(text)]

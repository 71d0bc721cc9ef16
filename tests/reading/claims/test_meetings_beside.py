"""Meetings told by who called them, beside a vote or without a verb."""

from __future__ import annotations

import pytest

from horseshoe.reading.claims.actions import Kind, Modality
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read

SITTINGS = (Kind.MEETING, Kind.CONSULTATIONS)


def meetings(text: str) -> list[tuple[Kind, Modality, tuple[str, ...]]]:
    found = read(open_page(text.encode(), "story.txt"), "2018-06-02").actions
    return [(a.kind, a.modality, a.sponsors) for a in found if a.kind in SITTINGS]


def test_a_meeting_called_by_somebody_is_told_beside_the_vote() -> None:
    text = "The United States vetoed a draft at a meeting of the Security Council called at Kuwait's request."
    assert meetings(text) == [(Kind.MEETING, Modality.HAPPENED, ("KWT",))]


def test_a_meeting_asked_for_after_the_veto_is_proposed() -> None:
    text = "Morocco has asked for a new meeting of the Security Council, after the United States vetoed a text."
    assert meetings(text) == [(Kind.MEETING, Modality.PROPOSED, ("MAR",))]


def test_an_item_of_a_list_tells_a_meeting() -> None:
    text = "The Security Council renewed UNIFIL in April. Next: meeting on the southern villages, requested by Lebanon."
    assert (Kind.MEETING, Modality.HAPPENED, ("LBN",)) in meetings(text)


def test_consultations_asked_for_and_got_were_held() -> None:
    text = "Germany had asked for closed consultations of the Security Council, he said, and got them."
    assert meetings(text) == [(Kind.CONSULTATIONS, Modality.HAPPENED, ("DEU",))]


@pytest.mark.parametrize(
    "text",
    [
        "The Security Council adopted the text by 15 votes; no meeting requested by Mali was held.",
        "The Security Council adopted the text on Mali by 15 votes on Thursday.",
        "The Security Council adopted the text, and a meeting of the Arab League was requested by Egypt.",
    ],
)
def test_the_vote_alone_tells_no_meeting(text: str) -> None:
    assert meetings(text) == []

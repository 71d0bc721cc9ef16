"""Meetings and consultations: who asked, and whether they took place."""

from __future__ import annotations

import pytest

from horseshoe.reading.claims.actions import Kind, Modality
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read

HAPPENED, EXPECTED, PROPOSED, DENIED = Modality.HAPPENED, Modality.EXPECTED, Modality.PROPOSED, Modality.DENIED


def of(text: str, kind: Kind) -> list[tuple[Modality, tuple[str, ...]]]:
    page = open_page(text.encode(), "story.txt")
    return [(a.modality, a.sponsors) for a in read(page, "2024-06-12").actions if a.kind is kind]


@pytest.mark.parametrize(
    ("text", "modality", "by"),
    [
        ("Ukraine has asked for an urgent meeting of the Security Council.", PROPOSED, ("UKR",)),
        ("Moscow requested that the Security Council convene on Thursday.", PROPOSED, ("RUS",)),
        ("Israel demanded that the Security Council hold an emergency meeting.", PROPOSED, ("ISR",)),
        ("The Security Council met on Sunday at Israel's request.", HAPPENED, ("ISR",)),
        ("The Security Council held an emergency session at the request of Algeria.", HAPPENED, ("DZA",)),
        ("The meeting of the Security Council, called by Russia, heard two briefers.", HAPPENED, ("RUS",)),
        ("An emergency meeting of the Security Council has been called for Monday.", EXPECTED, ()),
        ("The Security Council has scheduled an emergency session for Tuesday.", EXPECTED, ()),
        ("Lavrov is to chair a meeting of the Security Council on Monday.", EXPECTED, ()),
        ("The Security Council did not meet on Tuesday.", DENIED, ()),
        ("Members could not even agree to hold a meeting of the Security Council.", DENIED, ()),
        ("The Security Council refused to hold a meeting on Xinjiang.", DENIED, ()),
        ("Briefing the Security Council on Tuesday, the aid chief wept.", HAPPENED, ()),
        ("He painted a bleak picture for the Security Council on Wednesday.", HAPPENED, ()),
        ("The Security Council had a letter. It met again on Friday.", HAPPENED, ()),
    ],
)
def test_who_asked_for_a_meeting_and_whether_it_was(text: str, modality: Modality, by: tuple[str, ...]) -> None:
    assert of(text, Kind.MEETING) == [(modality, by)]


@pytest.mark.parametrize(
    "text",
    [
        "Germany wants a seat on the Security Council and promised a meeting with African States.",
        "The Security Council has fifteen members.",
        "The ambassador told the Security Council to act.",
        "The Gulf ministers met in Riyadh.",
        "It was founded in 1946, and so was the Security Council.",
        "The General Assembly held an emergency meeting.",
    ],
)
def test_no_meeting_of_the_council(text: str) -> None:
    assert not of(text, Kind.MEETING)


def test_a_formal_meeting_beside_consultations_is_told_apart() -> None:
    text = "The Security Council went into private consultations on Sunday, and a formal session will be held Tuesday."
    assert of(text, Kind.CONSULTATIONS) == [(HAPPENED, ())]
    assert of(text, Kind.MEETING) == [(EXPECTED, ())]


def test_the_day_of_a_meeting_follows_its_tense() -> None:
    page = open_page(b"The Security Council will meet on Friday on Haiti.", "story.txt")
    [meeting] = [a for a in read(page, "2024-06-12").actions if a.kind is Kind.MEETING]
    assert meeting.date is not None
    assert meeting.date.value == "2024-06-14"


def test_a_meeting_named_only_for_its_time_is_the_one_told_before() -> None:
    told = "The Security Council held closed consultations on Libya. An ambassador spoke after the meeting."
    assert of(told, Kind.MEETING) == []
    assert len(of(told, Kind.CONSULTATIONS)) == 1


def test_a_closed_door_emergency_session_is_one_sitting() -> None:
    told = "The Security Council convened a closed-door emergency session on Sunday."
    assert of(told, Kind.MEETING) == []
    assert len(of(told, Kind.CONSULTATIONS)) == 1

"""Meetings told with what became of them: held, to come, asked for, headed off."""

from __future__ import annotations

import pytest

from horseshoe.reading.claims.actions import Action, Kind, Modality
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read

SITTINGS = (Kind.MEETING, Kind.CONSULTATIONS)


def sittings(text: str) -> list[Action]:
    return [a for a in read(open_page(text.encode(), "story.txt"), "2024-06-12").actions if a.kind in SITTINGS]


@pytest.mark.parametrize(
    "text",
    [
        "Caracas was debated in the Security Council on Monday.",
        "The shelling of Donetsk came before the Security Council on Tuesday.",
        "At the Security Council in New York on Monday, the two envoys exchanged accusations.",
        "The Security Council was the scene of angry exchanges on Tuesday.",
        "Hunger in Somalia topped the agenda as the Security Council came together on Thursday.",
        "Norway and Tunisia called the Security Council into session on Sunday over Gaza.",
        "Mr. Griffiths warned on Thursday in a briefing to the Security Council that Yemen was sliding back.",
        "The plant is at risk, he warned the Security Council today, in a meeting requested by Russia.",
        "Speakers on Friday urged the Security Council to look at the long term, as the 15-member Council met on aid.",
    ],
)
def test_what_was_brought_before_the_council_met_there(text: str) -> None:
    assert [(a.kind, a.modality) for a in sittings(text)] == [(Kind.MEETING, Modality.HAPPENED)]


@pytest.mark.parametrize(
    "text",
    [
        "The Security Council is due to gather on Monday to take up the fighting in Sudan.",
        "Security Council to meet on Sudan Monday",
        "The Security Council plans to hold an open debate on Haiti next week.",
        "The Security Council has been called into session for Monday.",
    ],
)
def test_a_meeting_to_come_is_expected(text: str) -> None:
    assert [(a.kind, a.modality) for a in sittings(text)] == [(Kind.MEETING, Modality.EXPECTED)]


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("Belgrade wants the Security Council to meet without delay on Kosovo.", "SRB"),
        ("Iran urged the Security Council in a letter to convene at once.", "IRN"),
        ("Mexico called for the Security Council to be convened after the raid.", "MEX"),
        ("Security Council envoys are wary. Lebanon asked the Security Council for an urgent session.", "LBN"),
        ("Calls are mounting for an emergency Security Council session on El Fasher.", None),
        ("There was a request from Arab countries to the Security Council to call an open meeting.", None),
    ],
)
def test_a_meeting_asked_for_is_proposed_by_who_asks(text: str, by: str | None) -> None:
    (one,) = sittings(text)
    assert (one.kind, one.modality) == (Kind.MEETING, Modality.PROPOSED)
    assert by is None or one.sponsors == (by,)


@pytest.mark.parametrize(
    "text",
    [
        "China thwarted an attempt to have the Security Council discuss rights in Myanmar at a public meeting.",
        "Moscow blocked a Western bid for a Security Council debate on Bucha.",
        "The United States said no to a public meeting of the Security Council on Friday.",
    ],
)
def test_a_meeting_headed_off_is_denied(text: str) -> None:
    assert [(a.kind, a.modality) for a in sittings(text)] == [(Kind.MEETING, Modality.DENIED)]


def test_a_request_beside_talks_behind_closed_doors_is_another_meeting() -> None:
    told = (
        "Following a request from Arab countries to call an open meeting, members of the Security Council held "
        "closed-door consultations."
    )
    assert [(a.kind, a.modality) for a in sittings(told)] == [
        (Kind.CONSULTATIONS, Modality.HAPPENED),
        (Kind.MEETING, Modality.PROPOSED),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The envoy told a closed Security Council session that he would veto the text.",
        "In consultations the Security Council was told on Monday that the mission was short of fuel.",
        "The fifteen members of the Security Council conferred in secret.",
    ],
)
def test_who_speaks_behind_closed_doors_was_heard_there(text: str) -> None:
    assert [(a.kind, a.modality) for a in sittings(text)] == [(Kind.CONSULTATIONS, Modality.HAPPENED)]


def test_how_the_council_should_work_tells_of_no_meeting() -> None:
    assert not sittings("Small States want a Security Council with fewer closed-door consultations.")


def test_a_matter_on_the_agenda_for_years_was_not_met_on() -> None:
    assert not sittings("It noted that Kashmir was on the agenda of the Security Council.")


def test_a_text_before_the_council_is_a_text() -> None:
    assert not sittings("The draft on Eritrea was discussed at length by the Security Council on Tuesday.")


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("Poland triggered an emergency session of the Security Council, held on Friday afternoon.", ("POL",)),
        ("China got the Security Council to talk about Kashmir behind closed doors on Friday.", ("CHN",)),
        (
            "The Security Council meets on Sunday. The meeting was first called by current Council member Malta.",
            ("MLT",),
        ),
    ],
)
def test_who_brought_a_meeting_about_asked_for_it(text: str, by: tuple[str, ...]) -> None:
    assert sittings(text)[0].sponsors == by

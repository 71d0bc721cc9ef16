"""Meetings told by who spoke there, by the calendar, by who asked; and the next sentence on who asked."""

from __future__ import annotations

import pytest

from horseshoe.reading.claims.actions import Action, Kind, Told
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read

SITTINGS = (Kind.MEETING, Kind.CONSULTATIONS)


def sittings(text: str) -> list[Action]:
    return [a for a in read(open_page(text.encode(), "story.txt"), "2024-06-12").actions if a.kind in SITTINGS]


def said(text: str) -> str:
    return "; ".join(f"{a.kind.value} {a.modality.value} {','.join(a.sponsors)}".strip() for a in sittings(text))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Envoys sparred over Taiwan at the Security Council on Monday.", "meeting happened"),
        ("Western diplomats walked out of the Security Council when Lavrov took the floor.", "meeting happened"),
        ("Taking the floor at the Security Council, Cuba's envoy spoke of genocide.", "meeting happened"),
        ("In a speech to the Security Council on Tuesday, Mr Abbas asked for protection.", "meeting happened"),
        ("Security Council members were told by the aid chief that the roads were closed.", "meeting happened"),
        ("The Security Council chamber fell silent for a minute.", "meeting happened"),
        ("The Security Council was given a closed briefing by the envoy on Thursday.", "consultations happened"),
        ("The Security Council is to be briefed by Sigrid Kaag on Friday.", "meeting expected"),
        ("Calls grew for the Security Council to hold an emergency meeting on Tigray.", "meeting proposed"),
        ("Iran wrote to the Security Council requesting an urgent meeting.", "meeting proposed IRN"),
        ("France and Malta have called a Security Council meeting for Thursday on Rafah.", "meeting expected FRA,MLT"),
        ("The Security Council rejected, in a procedural vote, Russia's request that it meet on Belgrade.",
         "meeting denied RUS"),
    ],
)  # fmt: skip
def test_a_meeting_is_told_in_many_ways(text: str, wanted: str) -> None:
    assert said(text) == wanted


@pytest.mark.parametrize(
    "then",
    [
        "Algeria had handed in the request.",
        "The request came from Algeria.",
        "It was Algeria that had asked for the talks.",
        "The session had been requested by Algeria.",
        "Algeria's envoy Amar Bendjama had called for it in a letter.",
    ],
)
def test_the_next_sentence_says_who_asked(then: str) -> None:
    assert said(f"The Security Council held an emergency meeting on Rafah. {then}") == "meeting happened DZA"


def test_who_asked_for_another_thing_did_not_ask_for_the_meeting() -> None:
    assert said("The Security Council held a meeting on Rafah. Algeria had asked for more aid.") == "meeting happened"


def test_a_meeting_put_off_is_still_to_come() -> None:
    (one,) = sittings("The Security Council meeting on Libya planned for Thursday was postponed.")
    assert (one.modality.value, one.outcome) == ("expected", Told.POSTPONED)


@pytest.mark.parametrize(
    "text",
    [
        "The EU's foreign ministers will hold an emergency meeting; the UN Security Council has been silent.",
        "The movement spoke at the Security Council stakeout.",
        "The Security Council has five veto-wielding members, and officials in capitals spoke of reform.",
        "Germany is a candidate for a seat at the Security Council, its minister told reporters.",
    ],
)
def test_what_others_hold_is_no_meeting_of_the_council(text: str) -> None:
    assert not sittings(text)


def test_days_apart_are_meetings_apart() -> None:
    text = "On 24 March the Security Council will hold a briefing on Mali. On 14 April it will hold an open debate."
    assert len(sittings(text)) == 2


def test_the_day_it_was_announced_is_not_the_day_it_meets() -> None:
    (one,) = sittings("Its president told reporters on Tuesday that the Security Council will hold talks on Friday.")
    assert one.date is not None
    assert one.date.value == "2024-06-14"


def test_what_the_council_met_to_do_does_not_put_the_meeting_off() -> None:
    assert said("The Security Council met behind closed doors to discuss a draft.") == "consultations happened"


def test_who_is_against_a_move_and_asks_for_a_meeting_does_not_vote() -> None:
    text = "Eight countries opposed to the U.S. move requested an emergency Security Council meeting."
    assert [a.kind for a in read(open_page(text.encode(), "story.txt"), None).actions] == [Kind.MEETING]


def test_talks_that_fail_to_agree_on_a_draft_are_no_vote() -> None:
    text = (
        "The Security Council failed to reach a consensus on a draft resolution on Gaza. The E-10, consisting "
        "of 10 non-permanent members, have drafted it. The United States and Britain, permanent members who "
        "possess veto power, have opposed it."
    )
    assert Kind.VOTE not in {a.kind for a in read(open_page(text.encode(), "story.txt"), None).actions}


def test_the_meeting_named_again_is_the_same_meeting() -> None:
    text = (
        "The Security Council held an emergency meeting on Ukraine on Monday. Envoys were grim. Snow fell. "
        "Few spoke. The meeting of the Security Council lasted past midnight."
    )
    assert said(text) == "meeting happened"


def test_a_straw_poll_in_the_consultations_room_is_no_consultation() -> None:
    assert not sittings("The straw poll of the Security Council on Friday will take place in the consultations room.")


def test_who_convened_the_council_called_the_meeting() -> None:
    assert said("Russia convened the Security Council on Friday to air its claims.") == "meeting happened RUS"


@pytest.mark.parametrize(
    "text",
    [
        "The United States blocked a Security Council meeting on Gaza.",
        "For the second week running no Security Council meeting on Tigray could be agreed.",
    ],
)
def test_a_meeting_that_was_stopped_did_not_take_place(text: str) -> None:
    (one,) = sittings(text)
    assert one.modality.value == "denied"


def test_who_meets_a_former_president_of_the_council_does_not_sit_in_it() -> None:
    assert not sittings("Pope Francis met the Security Council's former president in Rome.")

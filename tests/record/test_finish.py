"""A folded vote becomes a row: every seat accounted for, kinds told, nothing guessed."""

from __future__ import annotations

import pytest

from horseshoe.record.classify import subject
from horseshoe.record.finish import row
from horseshoe.record.fold import Folded
from horseshoe.record.vote import Subject

FACTS = {"date": "2026-09-17", "outcome": "vetoed", "tally": "11-2-2", "vetoes": "CHN|RUS", "item": "Non-proliferation"}


def test_ballots_nobody_reports_are_unrecorded_but_a_veto_is_a_vote_against() -> None:
    line = row(Folded("S/2026/740", dict(FACTS), ("un-decisions",)), "")
    assert line["ballots"].startswith("no:CHN RUS|unrecorded:BHR ")
    assert (line["tally"], line["vetoes"], line["draft"]) == ("11-2-2", "CHN RUS", "S/2026/740")


def test_a_tally_of_all_seats_names_everybody() -> None:
    facts = {"date": "2026-09-11", "outcome": "adopted", "tally": "15-0-0"}
    line = row(Folded("S/RES/2828(2026)", facts), "")
    assert line["ballots"].startswith("yes:BHR CHN ")
    assert len(line["ballots"].split()) == 15


def test_an_adoption_without_a_vote_drops_ballots_a_source_made_up() -> None:
    facts = {
        "date": "2006-12-22",
        "outcome": "adopted",
        "method": "without_vote",
        "ballot:USA": "yes",
        "tally": "15-0-0",
    }
    line = row(Folded("S/RES/1733(2006)", facts), "")
    assert (line["ballots"], line["tally"]) == ("", "")


def test_who_took_no_part_is_in_the_tally() -> None:
    cast = {
        f"ballot:{code}": "yes"
        for code in ["AUS", "AUT", "FRA", "GBR", "GIN", "IDN", "IND", "KEN", "PAN", "PER", "SDN", "SUN", "USA", "YUG"]
    }
    facts = {"date": "1973-10-22", "outcome": "adopted", "ballot:CHN": "not_participating", **cast}
    assert row(Folded("S/RES/338(1973)", facts), "")["tally"] == "14-0-0-1-0"


def test_a_note_says_that_a_matter_was_procedure_or_what_was_put() -> None:
    facts = {"date": "1956-10-31", "outcome": "adopted"}
    assert row(Folded("S/RES/119(1956)", facts), "procedural")["procedural"] == "1"
    assert row(Folded("S/PV.194", facts), "amendment")["subject"] == "amendment"


def test_sponsors_and_topics_are_of_the_day_and_sorted() -> None:
    facts = {
        "date": "1960-07-26",
        "outcome": "vetoed",
        "sponsors": "RUS|ITA",
        "item": "The situation in the Middle East",
    }
    line = row(Folded("S/4411", facts), "")
    assert line["sponsors"] == "ITA SUN"
    assert line["topics"] == " ".join(sorted(line["topics"].split()))


@pytest.mark.parametrize(
    ("vote", "item", "title", "kind"),
    [
        ("S/PV.57#2", "Report of the Committee", "Application for Membership Ireland", Subject.ADMISSION),
        ("S/2443", "Admission of new Members Italy", "", Subject.ADMISSION),
        ("S/RES/69(1949)", "", "admission of Israel to membership in the United Nations", Subject.ADMISSION),
        (
            "S/RES/1290(2000)",
            "",
            "the application of Tuvalu for admission to membership in the United Nations",
            Subject.ADMISSION,
        ),
        ("S/PV.613", "Appointment of Secretary-General", "", Subject.APPOINTMENT),
        (
            "S/RES/415(1977)",
            "",
            "appointment of a representative of the Secretary-General on X",
            Subject.DRAFT_RESOLUTION,
        ),
        ("S/RES/2721(2023)", "", "appointment of a Special Envoy for Afghanistan", Subject.DRAFT_RESOLUTION),
        ("S/552#2", "The Greek question preliminary question", "", Subject.PRELIMINARY_QUESTION),
        ("S/2023/1029#amendment", "", "", Subject.AMENDMENT),
        ("S/2024/239", "The situation in the Middle East", "ceasefire in the Gaza Strip", Subject.DRAFT_RESOLUTION),
    ],
)
def test_what_was_put_to_the_vote(vote: str, item: str, title: str, kind: Subject) -> None:
    assert subject(vote, "", item, title) is kind

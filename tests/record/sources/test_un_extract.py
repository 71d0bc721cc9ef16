"""The UN's extract of resolutions, slips included."""

from __future__ import annotations

import pytest

from horseshoe.record.sources import un_extract


def entry(**changes: object) -> dict[str, object]:
    return {
        "symbol": "S/RES/2813 (2026)",
        "document_title": "Adopted by the Security Council at its 10097th meeting, on27 January",
        "adoption_meeting": "10097th meeting",
        "outcome_letter": "S/PV.10097",
        "adoption_date": "27 January 2026",
        "agenda_item_name": "The situation in the Middle East",
        "adoption_type": "Adopted 13-0-2, 10097th meeting",
        "outcome": "",
        "draft_resolution": "S/2026/40",
        "sponsors": ["UNITED KINGDOM", "BY THE SECRETARY-GENERAL"],
        "resolution_title": "Security Council resolution 2813 (2026) [on the mandate of a mission until 31 Mar. 2026]",
        "subjects": [["YEMEN", "UNBIS Thesaurus"], ["Houthis", "DHLAUTH"], ["[58]", "S/81"], ["X", "DHL"]],
        "MS_in_favour": ["FRANCE", "CÔTE.", "D'IVOIRE", "CHILEs"],
        "MS_against": [],
        "MS_abstaining": ["CHINA"],
    } | changes


def test_the_extract_gives_ballots_sponsors_and_subjects() -> None:
    (row,) = un_extract.rows(entry(), "line 1")
    assert row.vote == "S/RES/2813(2026)"
    assert {name: said for name, said in row.facts.items() if name.startswith("ballot:")} == {
        "ballot:CHL": "yes",
        "ballot:CIV": "yes",
        "ballot:FRA": "yes",
        "ballot:CHN": "abstain",
    }
    assert (row.facts["sponsors"], row.facts["subjects"]) == ("GBR", "YEMEN|Houthis")
    assert (row.facts["date"], row.facts["meeting"], row.facts["tally"]) == ("2026-01-27", "S/PV.10097", "13-0-2")
    assert row.facts["title"] == "the mandate of a mission until 31 Mar. 2026"


def test_the_extract_gives_a_meeting_in_two_ways_and_both_are_kept() -> None:
    rows = list(un_extract.rows(entry(outcome_letter="S/PV.10907"), "line 1"))
    assert [row.facts["meeting"] for row in rows] == ["S/PV.10097", "S/PV.10907"]


@pytest.mark.parametrize("said", ["Adopted without vote, 4215th meeting", "Adopted by acclamation, 5607th meeting"])
def test_the_extract_knows_adoptions_without_a_vote(said: str) -> None:
    (row,) = un_extract.rows(entry(adoption_type=said, MS_in_favour=[], MS_abstaining=[]), "line 1")
    assert row.facts["method"] == "without_vote"
    assert "tally" not in row.facts

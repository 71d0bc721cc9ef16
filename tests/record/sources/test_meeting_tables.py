"""The tables of meetings, of vetoes and of later decisions."""

from __future__ import annotations

import pytest

from horseshoe.record.sources import decisions, meetings, vetoes


@pytest.mark.parametrize(
    ("result", "expected"),
    [
        ("S/RES/344 (1973) 10-0-4", [("S/RES/344(1973)", "adopted", "10-0-4")]),
        ("Draft resolution S/5006 vetoed by USSR 10-1-0", [("S/5006", "vetoed", "10-1-0")]),
        ("Draft resolution S/2015/562 vetoed by the Russian Federation11-1-3", [("S/2015/562", "vetoed", "11-1-3")]),
        ("S/2018/355 not adopted 3-8-4", [("S/2018/355", "short", "3-8-4")]),
        ("Draft resolution ( S/2013/660 ) not adopted 7-0-8", [("S/2013/660", "short", "7-0-8")]),
        (
            "Draft resolutions S/507 & Add.1 & S/516 not adopted 6-1-3",
            [("S/507", "short", "6-1-3"), ("S/516", "short", None)],
        ),
        (
            "S/RES/82 (1950) 9-0-1 Draft resolution S/1500 not adopted 1-6-3",
            [("S/RES/82(1950)", "adopted", "9-0-1"), ("S/1500", "short", "1-6-3")],
        ),
        ("S/PRST/2010/30 and S/RES/1965 (2010) 15-0-0", [("S/RES/1965(2010)", "adopted", "15-0-0")]),
        ("--", []),
        ("Communiqué", []),
        ("Note ( S/2017/691 )", []),
        ("S/PV.1576 (PRST)", []),
        ("S/22657 (PRST)", []),
    ],
)
def test_the_meeting_tables_name_votes(result: str, expected: list[tuple[str, str, str | None]]) -> None:
    cells = ["1961", "scact1961_table_en.html", "S/PV.985", "30 November", "Admission of new Members", result]
    rows = list(meetings.rows(cells, "line 1"))
    assert [(row.vote, row.facts["outcome"], row.facts.get("tally")) for row in rows] == expected
    assert all(row.facts["date"] == "1961-11-30" and row.facts["meeting"] == "S/PV.985" for row in rows)


def test_the_meeting_tables_name_all_who_vetoed_and_whom_it_was_about() -> None:
    cells = [
        "1977",
        "t",
        "S/PV.2045",
        "31 October",
        "x",
        "Draft resolution S/12310/Rev.1 vetoed by USA, France and UK 10-5-0",
    ]
    assert next(meetings.rows(cells, "")).facts["vetoes"] == "FRA|GBR|USA"
    cells = ["1946", "t", "S/PV.57", "29 August", "x", "Draft resolution S/PV.57 (Ireland) vetoed by USSR 9-1-1"]
    assert next(meetings.rows(cells, "")).facts["about"] == "Ireland"


@pytest.mark.parametrize("said", ["without vote", "without a vote", "adopted by consensus"])
def test_the_meeting_tables_know_adoptions_without_a_vote(said: str) -> None:
    cells = ["1986", "t", "S/PV.2723", "28 November", "x", f"S/RES/591 (1986) {said}"]
    assert next(meetings.rows(cells, "")).facts["method"] == "without_vote"


def test_the_veto_list_puts_two_amendments_into_one_line() -> None:
    line = {
        "date": "2025-02-24",
        "draft": "S/2025/115 S/2025/116",
        "meeting": "S/PV.9866",
        "agenda_item": "x",
        "vetoed_by": "RUS",
    }
    assert [row.vote for row in vetoes.rows(line, "")] == ["S/2025/115", "S/2025/116"]
    oral = line | {"draft": "S/2023/1029 oral amendment", "vetoed_by": "USA"}
    assert [row.vote for row in vetoes.rows(oral, "")] == ["S/2023/1029#amendment"]
    old = line | {"date_raw": "7-9 January 1980", "draft": "S/13729", "record": "S/PV.2190", "vetoed_by": "RUS"}
    (row,) = vetoes.rows(old, "")
    assert (row.facts["date"], row.facts["meeting"]) == ("1980-01-07..1980-01-09", "S/PV.2190")


def test_a_decision_of_the_later_tables() -> None:
    line = {
        "symbol": "S/2026/740",
        "date": "2026-09-17",
        "outcome": "vetoed",
        "yes": "11",
        "no": "2",
        "abstain": "2",
        "vetoed_by": "RUS,CHN",
        "meeting": "S/PV.10224",
        "agenda_item": "Non-proliferation",
    }
    facts = decisions.row(line, "").facts
    assert (facts["tally"], facts["vetoes"], facts["meeting"]) == ("11-2-2", "CHN|RUS", "S/PV.10224")
    assert "vetoes" not in decisions.row(line | {"outcome": "lack of maj.", "vetoed_by": "lack"}, "").facts

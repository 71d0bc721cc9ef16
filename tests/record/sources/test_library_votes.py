"""The Digital Library's voting data, on rows of our own."""

from __future__ import annotations

from pathlib import Path

import pytest

from horseshoe.errors import RecordError
from horseshoe.record.sources import library_votes
from horseshoe.record.statement import Row
from tests.record.library_rows import vote_lines, write

GAZA = {"resolution": "S/RES/2728 (2024)", "draft": "S/2024/254", "meeting": "S/PV.9586"}


def rows(lines: list[dict[str, str]]) -> list[Row]:
    return list(library_votes.rows(list(enumerate(lines, start=2)), "votes.csv"))


def test_members_lines_make_one_vote() -> None:
    (row,) = rows(vote_lines("2024-03-25", {"USA": "A"}, agenda="MIDDLE EAST SITUATION", **GAZA))
    assert row.vote == "S/RES/2728(2024)"
    assert row.place == "votes.csv line 2, undl_id 4090001"
    assert {name: row.facts[name] for name in ("date", "draft", "meeting", "tally", "outcome", "method", "item")} == {
        "date": "2024-03-25",
        "draft": "S/2024/254",
        "meeting": "S/PV.9586",
        "tally": "14-0-1",
        "outcome": "adopted",
        "method": "vote",
        "item": "MIDDLE EAST SITUATION",
    }
    assert row.facts["ballot:USA"] == "abstain"
    assert sum(name.startswith("ballot:") for name in row.facts) == 15


def test_votes_are_told_apart_wherever_their_lines_stand() -> None:
    first = vote_lines("2024-03-25", undl_id="1", **GAZA)
    second = vote_lines(
        "2024-03-22", {"CHN": "N", "RUS": "N", "DZA": "N", "GUY": "A"}, undl_id="2", draft="S/2024/239"
    )
    mixed = [line for pair in zip(first, second, strict=True) for line in pair]
    found = {row.vote: row.facts["outcome"] for row in rows(mixed)}
    assert found == {"S/RES/2728(2024)": "adopted", "S/2024/239": "vetoed"}


def test_a_draft_short_of_votes_is_no_veto() -> None:
    votes = dict.fromkeys(["USA", "AUS"], "N") | dict.fromkeys(["GBR", "LTU", "NGA", "KOR", "RWA"], "A")
    (row,) = rows(vote_lines("2014-12-30", votes, draft="S/2014/916"))
    assert (row.facts["outcome"], row.facts["tally"]) == ("short", "8-2-5")


@pytest.mark.parametrize("words", ["Adopted without vote", "ADOPTED WITHOUT A VOTE", "Consensus", "By acclamation"])
@pytest.mark.parametrize("column", ["modality", "vote_note"])
def test_fifteen_in_favour_where_nobody_was_asked_are_no_ballots(words: str, column: str) -> None:
    (row,) = rows(vote_lines("2024-05-30", resolution="S/RES/2733(2024)", **{column: words}))
    assert row.facts["method"] == "without_vote"
    assert "tally" not in row.facts
    assert not [name for name in row.facts if name.startswith("ballot:")]


def test_x_is_taking_no_part_and_states_go_by_their_code_of_the_day() -> None:
    lines = vote_lines("1973-10-22", {"CHN": "X"}, resolution="S/RES/338 (1973)")
    for line in lines:
        if line["ms_code"] == "SUN":
            line |= {"ms_code": "RUS", "ms_name": "RUSSIAN FEDERATION"}
    (row,) = rows(lines)
    assert row.facts["ballot:CHN"] == "not_participating"
    assert row.facts["ballot:SUN"] == "yes"
    assert "ballot:RUS" not in row.facts


def test_a_name_stands_in_for_a_code_nobody_knows() -> None:
    lines = vote_lines("2024-03-25", **GAZA)
    for line in lines:
        line["ms_code"] = "" if line["ms_code"] == "KOR" else line["ms_code"]
        line["ms_name"] = "REPUBLIC OF KOREA" if not line["ms_code"] else line["ms_name"]
    assert rows(lines)[0].facts["ballot:KOR"] == "yes"
    with pytest.raises(RecordError, match="Atlantis"):
        library_votes.member({"ms_code": "ATL", "ms_name": "Atlantis"})


def test_where_lines_of_members_are_missing_nothing_is_made_of_the_rest() -> None:
    lines = [
        line for line in vote_lines("2024-03-22", {"RUS": "N"}, draft="S/2024/239") if line["ms_code"] != "CHN"
    ]
    (row,) = rows(lines)
    assert "outcome" not in row.facts


def test_subjects_and_title_come_without_what_the_export_hangs_on_them() -> None:
    lines = vote_lines(
        "2024-03-25", description="Security Council resolution 2728 (2024) [on the cessation of hostilities]",
        subjects="MIDDLE EAST SITUATION; [HOSTAGES] | MIDDLE EAST SITUATION", **GAZA,
    )  # fmt: skip
    (row,) = rows(lines)
    assert row.facts["title"] == "the cessation of hostilities"
    assert row.facts["subjects"] == "MIDDLE EAST SITUATION|HOSTAGES"


def test_it_is_read_from_a_file_with_a_byte_order_mark(tmp_path: Path) -> None:
    path = write(tmp_path / "voting.csv", vote_lines("2024-03-25", **GAZA))
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert [row.vote for row in library_votes.read(path)] == ["S/RES/2728(2024)"]

"""Rows become votes: linking, corrections, what stands and what is kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from horseshoe.errors import RecordError
from horseshoe.record.corrections import Correction, corrected_rows, read
from horseshoe.record.fold import Folded, fold
from horseshoe.record.linking import link
from horseshoe.record.statement import Row, Statement


def row(source: str, vote: str, **facts: str) -> Row:
    return Row(source, f"{source} row", vote, {name.replace("__", ":"): value for name, value in facts.items()})


def correction(vote: str, source: str, field: str, old: str, new: str) -> Correction:
    return Correction(vote, source, field, old, new, "Because.", "somewhere", "high")


def folded(rows: list[Row], *corrections: Correction) -> dict[str, Folded]:
    return {vote.id: vote for vote in fold(corrected_rows(rows, corrections), corrections)}


DAY = "1960-07-26"


def test_two_sources_that_agree_are_one_vote_without_disagreement() -> None:
    votes = folded(
        [
            row("sciencespo", "S/4411", date=DAY, tally="9-2-0"),
            row("un-meetings", "S/4411", date=DAY, tally="9-2-0", meeting="S/PV.883"),
        ]
    )
    assert votes["S/4411"].facts == {"date": DAY, "tally": "9-2-0", "meeting": "S/PV.883"}
    assert votes["S/4411"].sources == ("sciencespo", "un-meetings")
    assert votes["S/4411"].disagreements == ()


def test_what_most_sources_say_stands_and_the_rest_is_kept() -> None:
    votes = folded(
        [
            row("un-meetings", "S/1", date="1950-09-05"),
            row("sciencespo", "S/1", date="1950-09-06"),
            row("un-vetoes", "S/1", date="1950-09-06"),
        ]
    )
    (found,) = votes["S/1"].disagreements
    assert (found.field, found.taken, found.why) == ("date", "1950-09-06", None)
    assert found.said == {"un-meetings": "1950-09-05", "sciencespo": "1950-09-06", "un-vetoes": "1950-09-06"}


def test_a_day_inside_a_range_agrees_with_it() -> None:
    votes = folded(
        [
            row("un-vetoes", "S/1", date="1980-01-11..1980-01-13"),
            row("sciencespo", "S/1", date="1980-01-13"),
        ]
    )
    assert votes["S/1"].facts["date"] == "1980-01-13"
    assert votes["S/1"].disagreements == ()


def test_a_correction_settles_and_stays_visible() -> None:
    rows = [row("sciencespo", "S/1", date=DAY, ballot__CHN="abstain")]
    votes = folded(rows, correction("S/1", "sciencespo", "ballot:CHN", "abstain", "not_participating"))
    assert votes["S/1"].ballots() == {"CHN": "not_participating"}
    (found,) = votes["S/1"].disagreements
    assert (found.said, found.taken, found.why) == ({"sciencespo": "abstain"}, "not_participating", "Because.")


@pytest.mark.parametrize("field", ["ballot:CHN", "vote", "member", "date"])
def test_a_correction_that_fits_nothing_is_an_error(field: str) -> None:
    rows = [row("sciencespo", "S/1", date=DAY, ballot__CHN="yes")]
    with pytest.raises(RecordError, match=r"corrections\.csv.*'abstain'"):
        folded(
            rows,
            correction("S/2" if field != "member" else "1950-01-01..1950-12-31", "sciencespo", field, "abstain", "no"),
        )


def test_a_column_of_another_state_moves_whole_and_only_in_its_years() -> None:
    wrong = correction("1966-01-01..1967-12-31", "sciencespo", "member", "DZA", "ARG")
    votes = folded(
        [
            row("sciencespo", "S/1", date="1966-02-02", ballot__DZA="yes"),
            row("sciencespo", "S/2", date="1968-02-02", ballot__DZA="yes"),
        ],
        wrong,
    )
    assert votes["S/1"].ballots() == {"ARG": "yes"}
    assert votes["S/2"].ballots() == {"DZA": "yes"}


def test_a_duplicate_goes_and_what_is_left_needs_no_number() -> None:
    rows = [
        row("sciencespo", "S/5134#1", date=DAY, outcome="vetoed"),
        row("sciencespo", "S/5134#2", date=DAY, outcome="short"),
    ]
    votes = folded(rows, correction("S/5134#2", "sciencespo", "vote", "", ""))
    assert {name: vote.facts["outcome"] for name, vote in votes.items()} == {"S/5134": "vetoed"}


def test_ballots_decide_over_printed_tallies() -> None:
    votes = folded(
        [
            row("sciencespo", "S/1", date=DAY, ballot__CHN="yes", ballot__FRA="no"),
            row("un-meetings", "S/1", date=DAY, tally="2-0-0"),
        ]
    )
    assert votes["S/1"].facts["tally"] == "1-1-0"
    assert [found.field for found in votes["S/1"].disagreements] == ["tally"]


def test_states_get_the_code_of_the_day_before_anything_is_compared() -> None:
    linked = link(
        [row("sciencespo", "S/1", date=DAY, ballot__RUS="no"), row("un-vetoes", "S/1", date=DAY, vetoes="SUN")]
    )
    assert {said.field: said.value for said in linked["S/1"]} == {"date": DAY, "ballot:SUN": "no", "vetoes": "SUN"}


def test_a_resolution_printed_with_another_year_is_the_same_resolution() -> None:
    votes = folded(
        [
            row("sciencespo", "S/RES/770(1992)", date="1992-08-13"),
            row("un-meetings", "S/RES/770(1991)", date="1992-08-13"),
        ]
    )
    (found,) = votes["S/RES/770(1992)"].disagreements
    assert found.said["un-meetings"] == "S/RES/770(1991)"


def test_votes_on_one_text_are_told_apart_by_what_else_is_known() -> None:
    linked = link(
        [
            row("sciencespo", "S/PV.57#1", date="1946-08-29", item="Application Transjordan"),
            row("sciencespo", "S/PV.57#2", date="1946-08-29", item="Application Ireland"),
            row("un-meetings", "S/PV.57", date="1946-08-29", item="New Members", about="Ireland", meeting="S/PV.57"),
        ]
    )
    assert [said.vote for said in linked["S/PV.57#2"] if said.field == "meeting"] == ["S/PV.57#2"]
    assert all(said.source == "sciencespo" for said in linked["S/PV.57#1"])


def test_one_line_of_the_veto_list_is_one_vote() -> None:
    linked = link(
        [
            row("sciencespo", "S/10805#1", date="1972-09-29", tally="10-1-4"),
            row("sciencespo", "S/10805#2", date="1972-09-29", tally="10-1-4"),
            row("un-vetoes", "S/10805", date="1972-09-29", vetoes="GBR"),
        ]
    )
    assert {name: {said.source for said in found} for name, found in linked.items()} == {
        "S/10805#1": {"sciencespo"},
        "S/10805#2": {"sciencespo", "un-vetoes"},
    }


def test_a_table_may_leave_out_the_revision() -> None:
    linked = link(
        [
            row("sciencespo", "S/18087/Rev.1", date="1986-05-23"),
            row("un-meetings", "S/18087", date="1986-05-23", meeting="S/PV.2686"),
        ]
    )
    assert list(linked) == ["S/18087/Rev.1"]


def test_a_vote_only_a_table_has_is_a_vote() -> None:
    assert list(link([row("un-meetings", "S/10768", date="1972-08-25", tally="3-3-9")])) == ["S/10768"]


def test_a_catalogued_draft_nobody_voted_on_is_no_vote() -> None:
    assert link([row("un-library-drafts", "S/9999", draft="S/9999")]) == {}


def test_of_several_drafts_the_last_revision_became_the_resolution_and_an_amendment_never_did() -> None:
    linked = link(
        [
            row("sciencespo", "S/RES/129(1958)", date="1958-06-11"),
            row("un-library-drafts", "S/RES/129(1958)", draft="S/4056/Rev.1", sponsors="SWE"),
            row("un-library-drafts", "S/RES/129(1958)", draft="S/4056", sponsors="SWE"),
            row("un-library-drafts", "S/RES/129(1958)", draft="S/4060", sponsors="USA", subject="amendment"),
        ]
    )
    assert [said.value for said in linked["S/RES/129(1958)"] if said.field == "draft"] == ["S/4056/Rev.1"]


def test_parts_of_a_draft_were_voted_on_where_the_whole_was() -> None:
    votes = folded(
        [
            row("sciencespo", "S/17172#1", date="1985-05-10"),
            row("sciencespo", "S/17172#2", date="1985-05-11"),
            row("sciencespo", "S/RES/562(1985)", date="1985-05-10", draft="S/17172", meeting="S/PV.2580"),
        ]
    )
    assert votes["S/17172#1"].facts["meeting"] == "S/PV.2580"
    assert "meeting" not in votes["S/17172#2"].facts


def test_a_field_nobody_knows_is_refused() -> None:
    with pytest.raises(ValueError, match="colour"):
        Statement("a", "b", "S/1", "colour", "red")


def test_corrections_are_read_with_every_column(tmp_path: Path) -> None:
    path = tmp_path / "corrections.csv"
    path.write_text("vote,source,field,old,new,reason,evidence,confidence\nS/1,a,date,b,c,Why.,where,high\n")
    assert read(path) == (Correction("S/1", "a", "date", "b", "c", "Why.", "where", "high"),)
    path.write_text("vote,source\nS/1,a\n")
    with pytest.raises(TypeError):
        read(path)

"""What a file would change, on files of our own and on those the record was made from."""

from __future__ import annotations

import csv
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from horseshoe.errors import RecordError
from horseshoe.record.comparing import Comparison, Meets, compare
from horseshoe.record.holding import Holding
from horseshoe.record.place import shipped
from horseshoe.record.sources.known import known
from horseshoe.record.store import load
from horseshoe.record.taking import Import, keep, taken
from tests.record.library_rows import vote_lines, write

SOURCES = Path(__file__).parents[2].parent / "shared" / "record-sources"
GAZA = {"resolution": "S/RES/2728 (2024)", "draft": "S/2024/254", "meeting": "S/PV.9586"}
NEW = {
    "resolution": "S/RES/2990 (2026)",
    "draft": "S/2026/990",
    "meeting": "S/PV.10299",
    "agenda": "The situation in Haiti",
}
US_ABSTAINS = {"USA": "A"}


@pytest.fixture(scope="module")
def holding() -> Holding:
    return Holding.of(None)


def found(tmp_path: Path, holding: Holding, *votes: list[dict[str, str]]) -> Comparison:
    return compare(write(tmp_path / "voting.csv", [line for vote in votes for line in vote]), holding)


@pytest.mark.skipif(not SOURCES.is_dir(), reason="the sources are not at hand")
@pytest.mark.parametrize(
    "name",
    [
        "sciencespo-votes-1946-2025.csv", "un-extract/2000.jsonl", "un-extract/2026.jsonl", "decisions-2022-2026.csv",
        "un-vetoes-1946-2022.csv", "vetoes-2022-2026.csv", "un-meetings-1946-2022.csv",
        "un-akn-english-2000-2026.tar.xz",
    ],
)  # fmt: skip
def test_the_files_the_record_was_made_from_bring_nothing(name: str, holding: Holding) -> None:
    result = compare(SOURCES / name, holding)
    assert result.read > 0
    assert result.agreed > 4 * result.read
    assert result.new == ()
    assert result.unreadable == result.unplaced == ()
    assert result.of(Meets.FILLS) == ()
    assert result.idle == ()
    assert result.of(Meets.DIFFERS) == ()


def test_a_vote_the_record_has_is_agreed_to(tmp_path: Path, holding: Holding) -> None:
    result = found(tmp_path, holding, vote_lines("2024-03-25", US_ABSTAINS, **GAZA))
    assert (result.source, result.read, result.new, result.differences) == ("un-library-votes", 1, (), ())
    assert result.agreed > 15


def test_a_vote_the_record_lacks_is_new(tmp_path: Path, holding: Holding) -> None:
    (new,) = found(tmp_path, holding, vote_lines("2026-10-07", {"RUS": "A"}, **NEW)).new
    assert new.id == "S/RES/2990(2026)"
    assert new.facts["tally"] == "14-0-1"


def test_ballots_nobody_had_fill_a_gap(tmp_path: Path, holding: Holding) -> None:
    vote = load().vote("S/RES/2829(2026)")
    assert not vote.complete
    lines = vote_lines("2026-09-29", {"CHN": "A", "RUS": "A"}, resolution="S/RES/2829 (2026)")
    result = found(tmp_path, holding, lines)
    filled = {one.field for one in result.of(Meets.FILLS)}
    assert {"ballot:CHN", "ballot:USA"} <= filled
    assert len([name for name in filled if name.startswith("ballot:")]) == 15


def test_one_voice_against_two_is_shown_and_changes_nothing(tmp_path: Path, holding: Holding) -> None:
    result = found(tmp_path, holding, vote_lines("2024-03-25", **GAZA))
    differing = {one.field: one for one in result.of(Meets.DIFFERS)}
    assert set(differing) == {"ballot:USA", "tally"}
    assert (differing["ballot:USA"].held, differing["ballot:USA"].said) == ("abstain", "yes")
    assert not [one for one in result.differences if one.changes]


def test_the_better_placed_of_two_would_change_the_record(tmp_path: Path, holding: Holding) -> None:
    vote = load().vote("S/RES/276")
    assert holding.speakers(vote.id, "ballot:GBR") == {"sciencespo"}
    votes = dict.fromkeys(["FRA", "GBR"], "A") | {"FIN": "X"}
    result = found(tmp_path, holding, vote_lines("1970-01-30", votes, resolution="S/RES/276 (1970)"))
    assert [(one.field, one.stands) for one in result.differences if one.changes] == [
        ("ballot:FIN", "not_participating")
    ]


def test_what_a_correction_settled_stays_settled(tmp_path: Path, holding: Holding) -> None:
    lines = vote_lines("1973-10-22", {"CHN": "A"}, resolution="S/RES/338 (1973)")
    (one,) = [each for each in found(tmp_path, holding, lines).differences if each.field == "ballot:CHN"]
    assert (one.held, one.said, one.stands) == ("not_participating", "abstain", "not_participating")


def test_x_for_an_absent_member_is_no_difference(tmp_path: Path, holding: Holding) -> None:
    lines = vote_lines("1950-06-25", {"SUN": "X", "YUG": "A"}, resolution="S/RES/82 (1950)")
    assert not [one for one in found(tmp_path, holding, lines).differences if one.field.startswith("ballot:")]


def test_an_adoption_without_a_vote_meets_its_like(tmp_path: Path, holding: Holding) -> None:
    lines = vote_lines("2006-12-22", resolution="S/RES/1733 (2006)", modality="Adopted without a vote")
    assert not [one for one in found(tmp_path, holding, lines).differences if one.field != "date"]


BAD: dict[str, tuple[Callable[[dict[str, str]], None], str, str]] = {
    "ballot": (lambda line: line.update(ms_vote="Z"), "ms_vote", "'Z' is none of"),
    "day": (lambda line: line.update(date="2026-13-01"), "date", "is not a day"),
    "count": (lambda line: line.update(total_yes="many"), "total_yes", "is not a count"),
    "State": (lambda line: line.update(ms_code="ATL", ms_name="Atlantis"), "ms_name", "'Atlantis' is no State"),
    "symbol": (lambda line: line.update(resolution="", draft=""), "resolution", "neither resolution nor draft"),
    "id": (lambda line: line.update(undl_id=" "), "undl_id", "filled in"),
}


@pytest.mark.parametrize("case", BAD)
def test_a_bad_row_is_named_and_the_rest_is_read(case: str, tmp_path: Path, holding: Holding) -> None:
    spoil, column, why = BAD[case]
    bad, good = (
        vote_lines("2026-10-07", undl_id="1", **NEW),
        vote_lines("2024-03-25", US_ABSTAINS, undl_id="2", **GAZA),
    )
    spoil(bad[3])
    result = found(tmp_path, holding, bad, good)
    (unreadable,) = result.unreadable
    assert (unreadable.file, unreadable.place, unreadable.column) == ("voting.csv", "line 5", column)
    assert why in unreadable.why
    assert result.agreed > 15


def test_bytes_that_are_no_text_spoil_one_line(tmp_path: Path, holding: Holding) -> None:
    path = write(tmp_path / "voting.csv", vote_lines("2024-03-25", US_ABSTAINS, **GAZA))
    path.write_bytes(path.read_bytes().replace(b"CHINA", b"CH\xffNA", 1))
    result = compare(path, holding)
    assert [one.column for one in result.unreadable] == ["ms_name"]
    assert result.agreed > 14


def test_a_line_cut_off_is_named(tmp_path: Path, holding: Holding) -> None:
    path = write(tmp_path / "voting.csv", vote_lines("2024-03-25", US_ABSTAINS, **GAZA))
    path.write_bytes(path.read_bytes()[:-60])
    (unreadable,) = compare(path, holding).unreadable
    assert unreadable.place == "line 16"
    assert unreadable.why == "the line ends before it"


@pytest.mark.parametrize("data", [b"", b"a,b\n1,2\n", b"{}\n", b"PK\x03\x04junk", b"\x89PNG\r\n", b"1,2,3,4,5,6\n"])
def test_a_file_of_no_known_source_is_refused(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "some.csv").write_bytes(data)
    with pytest.raises(RecordError, match="no source the record knows"):
        known(tmp_path / "some.csv")
    with pytest.raises(RecordError, match="cannot be opened"):
        known(tmp_path / "none.csv")


def test_taking_writes_a_record_of_ones_own_and_leaves_the_shipped_one_alone(tmp_path: Path, holding: Holding) -> None:
    before = {each.name: each.read_bytes() for each in shipped().iterdir() if each.is_file()}
    path = write(tmp_path / "voting.csv", vote_lines("2026-10-07", {"RUS": "A"}, **NEW))
    result = compare(path, holding)
    state, broken = keep(taken(holding, result), tmp_path / "own", None, [Import.of(path, result)])
    assert broken == ()
    own = load(tmp_path / "own")
    vote = own.vote("2990")
    assert (str(vote.tally), vote.members("abstain"), vote.sources) == ("14-0-1", ("RUS",), ("un-library-votes",))
    assert len(own.all) == len(load().all) + 1
    assert own.release == state.name
    assert str(own.through) == "2026-10-07"
    assert {each.name: each.read_bytes() for each in shipped().iterdir() if each.is_file()} == before
    (line,) = csv.DictReader((state / "imports.csv").read_text(encoding="utf-8").splitlines())
    assert (line["file"], line["new"]) == ("voting.csv", "1")


def test_a_disagreement_is_kept_in_ones_own_record(tmp_path: Path, holding: Holding) -> None:
    path = write(tmp_path / "voting.csv", vote_lines("2024-03-25", **GAZA))
    result = compare(path, holding)
    keep(taken(holding, result), tmp_path / "own", None, [Import.of(path, result)])
    vote = load(tmp_path / "own").vote("2728")
    assert vote.ballots["USA"] == "abstain"
    (differing,) = [one for one in vote.disagreements if one.field == "ballot:USA"]
    assert differing.said["un-library-votes"] == "yes"
    assert differing.said["un-extract"] == "abstain"
    assert differing.why is None


def test_a_second_import_builds_on_the_first(tmp_path: Path, holding: Holding) -> None:
    own = tmp_path / "own"
    for number, day in ((2990, "2026-10-07"), (2991, "2026-10-08")):
        base = None if number == 2990 else load_folder(own)
        held = Holding.of(base)
        cells = NEW | {"resolution": f"S/RES/{number} (2026)", "draft": f"S/2026/{number}"}
        path = write(tmp_path / f"{number}.csv", vote_lines(day, **cells))
        result = compare(path, held)
        keep(taken(held, result), own, base, [Import.of(path, result)])
    record = load(own)
    assert {vote.symbol for vote in record.votes(since=record.vote("2990").date)} >= {
        "S/RES/2990(2026)",
        "S/RES/2991(2026)",
    }
    assert compare(tmp_path / "2990.csv", Holding.of(load_folder(own))).new == ()


def load_folder(own: Path) -> Path:
    return own / (own / "CURRENT").read_text(encoding="utf-8").strip()


def test_a_file_that_breaks_the_audit_is_not_taken(tmp_path: Path, holding: Holding) -> None:
    own = tmp_path / "own"
    good = write(tmp_path / "good.csv", vote_lines("2026-10-07", **NEW))
    result = compare(good, holding)
    keep(taken(holding, result), own, None, [Import.of(good, result)])
    before = (own / "CURRENT").read_text(encoding="utf-8")
    # Sweden has no seat in 2026, and five in favour adopt nothing.
    votes = dict.fromkeys(["CHN", "RUS", "FRA", "GBR", "USA", "COL", "DNK", "GRC", "LVA", "PAN"], "A") | {"SWE": "Y"}
    cells = {"resolution": "S/RES/2999 (2026)"}
    bad = write(tmp_path / "bad.csv", vote_lines("2026-10-09", votes, **cells))
    held = Holding.of(load_folder(own))
    result = compare(bad, held)
    _, broken = keep(taken(held, result), own, load_folder(own), [Import.of(bad, result)])
    assert {one.vote for one in broken} == {"S/RES/2999(2026)"}
    assert any("SWE" in one.found for one in broken)
    assert (own / "CURRENT").read_text(encoding="utf-8") == before
    assert not list(own.glob(".new-*"))


def test_the_record_in_use_is_the_one_the_environment_names(
    tmp_path: Path, holding: Holding, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path / "voting.csv", vote_lines("2026-10-07", **NEW))
    result = compare(path, holding)
    keep(taken(holding, result), tmp_path / "own", None, [])
    monkeypatch.setenv("HORSESHOE_RECORD", str(tmp_path / "own"))
    assert load().vote("2990").symbol == "S/RES/2990(2026)"
    monkeypatch.setenv("HORSESHOE_RECORD", str(tmp_path))
    with pytest.raises(RecordError, match="holds no record"):
        load()


def test_a_pointer_cannot_lead_out_of_its_folder(tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "votes.csv").write_text("x", encoding="utf-8")
    (tmp_path / "own" / "CURRENT").write_text("..\n", encoding="utf-8")
    with pytest.raises(RecordError, match="no state of the record"):
        load(tmp_path / "own")


def test_a_damaged_spreadsheet_is_said(tmp_path: Path, holding: Holding) -> None:
    pytest.importorskip("openpyxl")
    with zipfile.ZipFile(tmp_path / "drafts.xlsx", "w") as book:
        book.writestr("xl/workbook.xml", "<workbook/>")
    with pytest.raises(RecordError, match="damaged spreadsheet"):
        compare(tmp_path / "drafts.xlsx", holding)


def test_a_spreadsheet_without_its_library_is_said(
    tmp_path: Path, holding: Holding, monkeypatch: pytest.MonkeyPatch
) -> None:
    with zipfile.ZipFile(tmp_path / "drafts.xlsx", "w") as book:
        book.writestr("xl/workbook.xml", "<workbook/>")
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    with pytest.raises(RecordError, match="needs openpyxl"):
        compare(tmp_path / "drafts.xlsx", holding)

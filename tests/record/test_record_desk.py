"""`horseshoe record` at the desk: sources, audit, corrections, import."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from horseshoe.cli.main import main
from horseshoe.record.errata import page
from horseshoe.record.store import load
from horseshoe.record.table import lines
from tests.record.library_rows import vote_lines, write

DOCS = Path(__file__).parents[2] / "docs" / "corrections.md"
NEW = {"resolution": "S/RES/2990 (2026)", "draft": "S/2026/990", "meeting": "S/PV.10299"}


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    status = main(["record", *words])
    out, err = capsys.readouterr()
    return status, out, err


def test_the_page_of_corrections_is_current() -> None:
    assert DOCS.read_text(encoding="utf-8") == page(), "run: horseshoe record corrections > docs/corrections.md"


def test_every_correction_and_every_open_question_is_on_the_page() -> None:
    text = page()
    for vote, *_ in list(lines("corrections.csv"))[1:]:
        assert vote.replace("..", " to ") in text
    for vote, field, _, _, why in list(lines("disagreements.csv"))[1:]:
        assert why or f"| {vote} | {field} |" in text or load().vote(vote).note


def test_one_source_alone_can_be_printed(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, "corrections", "--source", "un-vetoes")
    assert status == 0
    assert "## un-vetoes" in out
    assert "## sciencespo" not in out
    assert run(capsys, "corrections", "--source", "nobody")[0] == 2


def test_the_audit_says_what_it_checked_and_each_exception(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, "audit")
    assert status == 0
    assert "S/RES/119(1956)" in out
    assert "(by construction)" in out
    brief = run(capsys, "audit", "--brief")[1]
    assert len(brief) < len(out) / 10


def test_the_audit_as_json_adds_up(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, "audit", "--format", "json")
    document = json.loads(out)
    assert (status, document["unexplained"]) == (0, 0)
    for check in document["checks"]:
        assert check["asked"] == check["held"] + len(check["exceptions"])
        assert len(check["exceptions"]) == check["explained"] + check["open"] + check["unexplained"]
        assert all(one["why"] for one in check["exceptions"])


def test_an_import_shows_and_takes_nothing_unasked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines_of = vote_lines("2026-10-07", **NEW)
    lines_of[2]["ms_vote"] = "Z"
    path = write(tmp_path / "voting.csv", lines_of)
    status, out, _ = run(capsys, "import", str(path), "--to", str(tmp_path / "own"))
    assert status == 0
    assert "voting.csv line 4, column ms_vote: 'Z' is none of" in " ".join(out.split())
    assert "S/RES/2990(2026), 2026-10-07: adopted" in out
    assert not (tmp_path / "own").exists()


def test_an_import_takes_what_it_is_told_to(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write(tmp_path / "voting.csv", vote_lines("2026-10-07", {"RUS": "A"}, **NEW))
    own = str(tmp_path / "own")
    assert run(capsys, "import", str(path), "--take")[0] == 2
    status, out, _ = run(capsys, "import", str(path), "--take", "--to", own, "--format", "json")
    document = json.loads(out)
    assert (status, document["files"][0]["new"][0]["vote"]) == (0, "S/RES/2990(2026)")
    assert document["taken"].startswith(own)
    assert run(capsys, "audit", "--record", own, "--brief")[0] == 0


def test_an_import_the_audit_refuses_leaves_with_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write(tmp_path / "voting.csv", vote_lines("2026-10-07", {"SWE": "Y"}, **NEW))
    own = tmp_path / "own"
    status, out, _ = run(capsys, "import", str(path), "--take", "--to", str(own))
    assert status == 1
    assert "Not taken" in out
    assert not (own / "CURRENT").exists()


def test_a_file_of_no_source_leaves_with_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "notes.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    status, _, err = run(capsys, "import", str(tmp_path / "notes.csv"))
    assert status == 2
    assert "no source the record knows" in err
    assert run(capsys, "import")[0] == 2

"""`horseshoe story --workspace`, as a user types it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from horseshoe.cli.main import main

_VETO = "On 8 December 2023 the United States vetoed a Security Council draft resolution on Gaza, 13-1-1."
_CALL = "The Security Council adopted resolution 2728 on 25 March 2024 with 14 in favour; the United States abstained."


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "reports").mkdir()
    (tmp_path / "reports" / "veto.txt").write_text(_VETO)
    (tmp_path / "reports" / "call.txt").write_text(_CALL)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _said(capsys: pytest.CaptureFixture[str], *words: str, status: int = 0) -> str:
    assert main(["story", "--workspace", "gaza", *words]) == status
    out, err = capsys.readouterr()
    return out if status == 0 else err


def test_reports_are_added_and_their_story_is_told(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _said(capsys, "add", "reports") == "Added 2 reports.\n"
    told = _said(capsys)
    assert "S/2023/970: not adopted, veto by the United States" in told
    assert "S/RES/2728(2024): adopted" in told


def test_adding_again_adds_nothing(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _said(capsys, "add", "reports")
    assert _said(capsys, "add", "reports/veto.txt") == "Added 0 reports. 1 there already, byte for byte.\n"


def test_one_that_cannot_be_read_is_told_and_the_others_stay(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "no such file" in _said(capsys, "add", "reports/veto.txt", "none.txt", status=2)
    assert "veto.txt" in _said(capsys, "list")


def test_programs_get_json(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    added = json.loads(_said(capsys, "add", "reports", "--format", "json"))
    assert {one["became"] for one in added} == {"added"}
    whole = json.loads(_said(capsys, "events", "--format", "json", "--limit", "1"))
    assert whole["reports"] == []
    assert [event["on_record"]["symbol"] for event in whole["story"]["events"]] == ["S/RES/2728(2024)"]
    assert whole["workspace"]["totals"]["events"] == 2
    listed = json.loads(_said(capsys, "list", "--format", "json"))
    assert {one["report"] for one in listed} == {one["report"] for one in added}


def test_a_page_of_a_long_story_says_what_is_left(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _said(capsys, "add", "reports")
    told = _said(capsys, "events", "--limit", "1")
    assert "S/RES/2728(2024)" in told
    assert "2 events" in told
    assert "--offset" in told


def test_a_story_goes_to_a_page(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _said(capsys, "add", "reports")
    _said(capsys, "--about", "Gaza", "--format", "html", "-o", "story.html")
    assert "S/2023/970" in (desk / "story.html").read_text()


def test_a_report_is_removed_by_its_name(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _said(capsys, "add", "reports")
    assert _said(capsys, "remove", "reports/call.txt") == "Removed 1 report, with the source.\n"
    assert "call.txt" not in _said(capsys, "list")


def test_nothing_is_read_anew_without_need(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _said(capsys, "add", "reports")
    assert _said(capsys, "reread").startswith("Nothing to do: 2 reports")
    assert _said(capsys, "reread", "reports/veto.txt") == "1 report read again, 0 now read otherwise.\n"


def test_what_would_be_read_otherwise_is_shown_before_it_is_written(
    desk: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    _said(capsys, "add", "reports/veto.txt", "--published", "2024-01-01")
    monkeypatch.setattr("horseshoe.workspace.workspace.__version__", "99")
    said = _said(capsys, "reread", "--dry-run")
    assert "0 would be read otherwise; nothing was written" in said
    assert "true" in _said(capsys, "list"), "still to be read anew"
    _said(capsys, "reread")
    assert "true" not in _said(capsys, "list")


@pytest.mark.parametrize(
    ("words", "what"),
    [
        (["tell"], "no word 'tell'"),
        (["add"], "no report named"),
        (["remove"], "no report named"),
        (["remove", "nothing.txt"], "no report in the workspace is called so"),
        (["list", "veto.txt"], "takes no names"),
        (["--limit", "0"], "at least 1 piece"),
        (["--about", "the weather"], "no topic in"),
    ],
)
def test_bad_words_say_what_to_do(
    desk: Path, capsys: pytest.CaptureFixture[str], words: list[str], what: str
) -> None:
    _said(capsys, "add", "reports")
    assert what in _said(capsys, *words, status=2)


def test_no_workspace_is_made_by_looking(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "no workspace here" in _said(capsys, status=2)
    assert not (desk / "gaza").exists()


def test_options_of_a_workspace_need_one(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["story", "reports", "--limit", "3"]) == 2
    assert "goes with --workspace" in capsys.readouterr().err


def test_of_a_large_workspace_the_events_are_shown_until_more_is_asked(
    desk: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    _said(capsys, "add", "reports")
    assert "positions" in json.loads(_said(capsys, "--format", "json"))["workspace"]["totals"]
    monkeypatch.setattr("horseshoe.cli.workspace._MANY", 1)
    totals = json.loads(_said(capsys, "--format", "json"))["workspace"]["totals"]
    assert set(totals) == {"reports", "events", "timeline", "untold"}


def test_whoever_changes_a_workspace_has_its_story_told(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def told() -> set[str]:
        return {path.name for path in (desk / "gaza" / "told").iterdir()}

    _said(capsys, "add", "reports")
    added = told()
    _said(capsys, "remove", "reports/call.txt")
    removed = told()
    _said(capsys, "reread", "reports/veto.txt")
    assert len(added) == len(removed) == len(told()) == 1
    assert len(added | removed | told()) == 3
    reread = told()
    _said(capsys)
    assert told() == reread, "a look finds it told"


def test_telling_can_be_left_to_the_next_look(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _said(capsys, "add", "reports/veto.txt", "--later")
    assert not (desk / "gaza" / "told").exists()
    assert "S/2023/970" in _said(capsys)
    assert len(list((desk / "gaza" / "told").iterdir())) == 1

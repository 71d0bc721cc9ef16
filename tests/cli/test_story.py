"""`horseshoe story` end to end: many reports in, one account out, and bad input told as `horseshoe check` tells it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from horseshoe.cli.main import main
from horseshoe.story.shape import schema
from tests.desk import ROOT, desk
from tests.story.piles import HELD_UP, MARCH, VETO_AFP, VETO_COPY


@pytest.fixture
def pile(tmp_path: Path) -> Path:
    for number, text in enumerate((VETO_AFP, VETO_COPY, HELD_UP, MARCH)):
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    return tmp_path


def run(capsys: pytest.CaptureFixture[str], *words: str | Path) -> tuple[int, str, str]:
    status = main(["story", *(str(word) for word in words)])
    said = capsys.readouterr()
    return status, said.out, said.err


def test_the_terminal_tells_the_account_in_order(capsys: pytest.CaptureFixture[str], pile: Path) -> None:
    status, out, err = run(capsys, pile)
    assert (status, err) == (0, "")
    assert out.index("Statement sought") < out.index("S/2023/970") < out.index("S/2024/239")
    assert "12 in favour" in out
    assert "Words and ballot part" in out
    assert "\x1b" not in out
    assert all(line == line.rstrip() for line in out.splitlines())


def test_json_is_the_contract_with_the_story_filled(capsys: pytest.CaptureFixture[str], pile: Path) -> None:
    _, out, _ = run(capsys, pile, "--format", "json")
    document: dict[str, Any] = json.loads(out)
    assert len(document["reports"]) == 4
    Draft202012Validator(schema()).validate(document["story"])
    contract = ROOT.parent / "shared" / "contract" / "check-output.schema.json"
    if contract.exists():
        Draft202012Validator(json.loads(contract.read_text())).validate(document)


def test_html_is_one_file_there_whole_or_not_at_all(capsys: pytest.CaptureFixture[str], pile: Path) -> None:
    page = pile / "story.html"
    assert run(capsys, pile, "--format", "html", "-o", page)[:2] == (0, "")
    assert page.read_text().startswith("<!doctype html>")
    page.write_text("old")
    assert run(capsys, "missing.txt", "--format", "html", "-o", page)[0] == 2
    assert page.read_text() == "old"


def test_the_record_tells_its_own_story_without_reports(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, "--about", "Gaza", "--since", "2023-10-07", "--until", "2024-03-22")
    assert status == 0
    assert out.startswith("Gaza: the record alone, 16 October 2023 to 22 March 2024")


def test_a_matter_nothing_is_held_on_is_an_empty_story(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, "--about", "Gaza", "--since", "2099-01-01")
    assert status == 0
    assert "holds nothing on it" in " ".join(out.split())


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((), "no report named"),
        (("--about", "the weather"), "no topic in"),
        (("--about", "Gaza", "--since", "yesterday"), "is no day"),
        (("--about", "Gaza", "--since", "2024-01-01", "--until", "2023-01-01"), "is after"),
        (("nowhere.txt",), "no such file"),
        (("--frobnicate",), "no option"),
    ],
)
def test_bad_input_is_told_with_what_to_do(
    capsys: pytest.CaptureFixture[str], words: tuple[str, ...], told: str
) -> None:
    status, out, err = run(capsys, *words)
    assert (status, out) == (2, "")
    assert told in err
    assert err.rstrip().endswith((".", "?"))


def test_one_bad_report_does_not_take_the_pile_down(capsys: pytest.CaptureFixture[str], pile: Path) -> None:
    (pile / "bad.txt").write_bytes(b"%PDF-1.7\n")
    status, out, err = run(capsys, pile)
    assert status == 0
    assert "S/2023/970" in out
    assert "bad.txt" in err


def test_the_schema_is_printed_as_it_is_published(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, "--schema")
    assert json.loads(out) == json.loads((ROOT / "docs" / "story.schema.json").read_text())


def test_a_pipe_that_closes_ends_the_run_quietly(pile: Path) -> None:
    done = desk("story", "-", stdin=VETO_AFP.encode())
    assert done.returncode == 0
    assert "S/2023/970" in done.stdout

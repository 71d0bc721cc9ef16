"""`horseshoe check` end to end: what is asked is what is printed, and what cannot be had is told."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from lxml import html

from horseshoe.cli.main import main
from tests.desk import COMMAND, EXAMPLES, desk

STORY = (
    "Security Council rejects Gaza ceasefire\n\n"
    "NEW YORK, 8 December 2023 - The United States vetoed a Security Council resolution on Friday that demanded an "
    "immediate humanitarian ceasefire in Gaza. Twelve members voted in favour and the United Kingdom abstained.\n\n"
    "The draft was tabled by the United Arab Emirates.\n"
)


@pytest.fixture
def story(tmp_path: Path) -> Path:
    place = tmp_path / "story.txt"
    place.write_text(STORY, encoding="utf-8")
    return place


def run(capsys: pytest.CaptureFixture[str], *words: str | Path) -> tuple[int, str, str]:
    status = main([str(word) for word in words])
    said = capsys.readouterr()
    return status, said.out, said.err


def reports(out: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(out)["reports"]
    return found


def test_the_terminal_names_the_vote_and_shows_its_table(capsys: pytest.CaptureFixture[str], story: Path) -> None:
    status, out, err = run(capsys, "check", story)
    assert (status, err) == (0, "")
    assert "S/2023/970 · 8 December 2023 · 13-1-1" in out
    assert "⊠USA" in out
    assert out.index("contradicted") < out.index("supported")
    assert "“Twelve members voted in favour" in out
    assert "\x1b" not in out
    assert all(line == line.rstrip() for line in out.splitlines())


def test_json_is_one_document_whatever_the_number_of_reports(capsys: pytest.CaptureFixture[str], story: Path) -> None:
    for copy in range(3):
        (story.parent / f"copy{copy}.txt").write_text(STORY, encoding="utf-8")
    _, out, _ = run(capsys, "check", story.parent, "--format", "json")
    assert [Path(one["source"]).name for one in reports(out)] == ["copy0.txt", "copy1.txt", "copy2.txt", "story.txt"]
    assert set(json.loads(out)) >= {"horseshoe", "record", "reports"}


def test_the_document_streamed_is_the_contract_s_own(capsys: pytest.CaptureFixture[str], story: Path) -> None:
    import horseshoe
    from horseshoe.checking.contract import document
    from horseshoe.record.store import load

    _, out, _ = run(capsys, "check", story, "--format", "json")
    whole = json.loads(json.dumps(document([horseshoe.check(story)], load())))
    printed = json.loads(out)
    assert printed["record"] == whole["record"]
    assert printed["reports"] == whole["reports"]


def test_only_shows_those_verdicts_and_fail_on_still_sees_all(capsys: pytest.CaptureFixture[str], story: Path) -> None:
    status, out, _ = run(
        capsys, "check", story, "--format", "json", "--only", "supported", "--fail-on", "contradicted,impossible"
    )
    assert status == 1
    assert {claim["verdict"] for claim in reports(out)[0]["claims"]} == {"supported"}
    status, out, _ = run(capsys, "check", story, "--only", "contradicted")
    assert status == 0
    assert "not asked for" in out
    assert "✓" not in out


def test_fail_on_is_quiet_where_no_such_finding_is(capsys: pytest.CaptureFixture[str], story: Path) -> None:
    assert run(capsys, "check", story, "--fail-on", "conflicting_records")[0] == 0


def test_the_day_given_is_the_day_of_publication(capsys: pytest.CaptureFixture[str], story: Path) -> None:
    _, out, _ = run(capsys, "check", story, "--published", "2023-12-09", "--format", "json")
    assert (reports(out)[0]["published"], reports(out)[0]["published_basis"]) == ("2023-12-09", "given")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--published", "Friday"), "2024-03-22"),
        (("--only", "wrong"), "contradicted"),
        (("--fail-on", "supported,bad"), "impossible"),
        (("--format", "pdf"), "html"),
        (("--no-such-option",), "--no-such-option"),
        (("--output", "/no/such/folder/x.json"), "folder"),
    ],
)
def test_a_wrong_option_is_refused_before_anything_is_printed(
    capsys: pytest.CaptureFixture[str], story: Path, words: tuple[str, ...], told: str
) -> None:
    status, out, err = run(capsys, "check", story, *words)
    assert (status, out) == (2, "")
    assert told in err


def test_no_report_named_is_bad_input(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "check")[0] == 2


@pytest.mark.parametrize("format", ["text", "json", "html"])
def test_a_report_that_cannot_be_had_leaves_nothing_printed_and_no_file(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, format: str
) -> None:
    status, out, err = run(capsys, "check", tmp_path / "gone.txt", "--format", format)
    assert (status, out) == (2, "")
    assert "gone.txt" in err
    place = tmp_path / "out"
    assert run(capsys, "check", tmp_path / "gone.txt", "--format", format, "--output", place)[0] == 2
    assert not place.exists()


def test_a_bad_file_in_a_folder_is_told_and_the_run_goes_on(capsys: pytest.CaptureFixture[str], story: Path) -> None:
    (story.parent / "a-picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    status, out, err = run(capsys, "check", story.parent, "--format", "json")
    assert status == 0
    assert len(reports(out)) == 1
    assert "a-picture.txt" in err


def test_a_named_report_that_is_missing_is_bad_input_though_the_others_are_read(
    capsys: pytest.CaptureFixture[str], story: Path
) -> None:
    status, out, err = run(capsys, "check", story, story.parent / "gone.txt", "--format", "json")
    assert status == 2
    assert len(reports(out)) == 1
    assert "gone.txt" in err


def test_a_fault_on_one_report_does_not_end_a_folder(
    capsys: pytest.CaptureFixture[str], story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import horseshoe.reading.report as report

    sound = report.read

    def trips(page: Any, published: str | None = None) -> Any:
        if "trip" in page.source:
            raise ZeroDivisionError("tripped")
        return sound(page, published)

    monkeypatch.setattr(report, "read", trips)
    (story.parent / "trip.txt").write_text(STORY, encoding="utf-8")
    status, out, err = run(capsys, "check", story.parent, "--format", "json")
    assert status == 0
    assert len(reports(out)) == 1
    assert "ZeroDivisionError" in err


@pytest.mark.parametrize("several", [False, True])
def test_the_page_holds_together_on_real_findings(
    capsys: pytest.CaptureFixture[str], story: Path, several: bool
) -> None:
    sources = [story, *([EXAMPLES / "2014-palestine.html"] if several else [])]
    place = story.parent / "findings.html"
    assert run(capsys, "check", *sources, "--format", "html", "--output", place) == (0, "", "")
    tree: Any = html.document_fromstring(place.read_bytes())
    ids = tree.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert {link[1:] for link in tree.xpath("//a/@href") if link.startswith("#")} <= set(ids)
    assert not tree.xpath("//script")
    assert tree.xpath('//div[@class="text"]')[0].text_content() == STORY
    assert "2026" in tree.xpath("//footer")[0].text_content()


def test_a_pipe_is_read_in_a_process_of_its_own_under_a_second_or_so() -> None:
    done = desk("check", "-", "--format", "json", stdin=STORY.encode())
    assert done.returncode == 0, done.stderr
    assert reports(done.stdout)[0]["source"] == "-"
    assert done.stderr == ""


def test_what_is_interrupted_leaves_with_130_and_an_older_file_as_it_was(tmp_path: Path) -> None:
    folder = tmp_path / "reports"
    folder.mkdir()
    for number in range(3000):
        (folder / f"{number}.txt").write_text(STORY, encoding="utf-8")
    place = tmp_path / "out.json"
    place.write_text("old")
    process = subprocess.Popen(
        [COMMAND, "check", folder, "--format", "json", "--output", place], stderr=subprocess.PIPE, env=os.environ
    )
    until = time.monotonic() + 20
    while not list(tmp_path.glob(".horseshoe-*")) and time.monotonic() < until:
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=20)
    assert process.returncode == 130
    assert b"Traceback" not in err
    assert place.read_text() == "old"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["out.json", "reports"]


def test_a_closed_pipe_is_quiet() -> None:
    process = subprocess.Popen(
        [COMMAND, "votes", "--format", "csv"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=os.environ
    )
    assert process.stdout is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.wait(timeout=20) == 141
    assert process.stderr is not None
    assert process.stderr.read() == b""
    process.stderr.close()


def test_the_picture_is_an_svg_and_the_same_each_time(capsys: pytest.CaptureFixture[str], story: Path) -> None:
    place = story.parent / "picture.svg"
    assert run(capsys, "picture", place, story) == (0, "", "")
    first = place.read_text(encoding="utf-8")
    assert first.startswith("<svg")
    assert "contradicted" in first
    assert "url(http" not in first
    assert "@font-face" not in first
    assert run(capsys, "picture", place, story)[0] == 0
    assert place.read_text(encoding="utf-8") == first


def test_asking_for_the_version_loads_no_room() -> None:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", COMMAND, "--version"], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip()
    for room in ("horseshoe.reading.report", "horseshoe.record.store", "trafilatura", "httpx"):
        assert room not in done.stderr

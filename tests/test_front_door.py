"""The front door: light to open, and everything a notebook wants behind it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import horseshoe
from horseshoe.council.ballots import Ballot
from horseshoe.errors import InputError, NotInRecordError

STORY = "The Security Council failed on 8 December 2023 to adopt a draft on Gaza: the United States vetoed it, 13 to 1."


def test_importing_it_imports_no_room_and_no_library() -> None:
    code = "import sys; before = set(sys.modules); import horseshoe; print(sorted(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "['__future__', 'horseshoe', 'horseshoe.version']"


def test_everything_named_is_there_and_told_of() -> None:
    for name in horseshoe.__all__:
        assert getattr(horseshoe, name, None) is not None
    for door in (horseshoe.check, horseshoe.read, horseshoe.vote, horseshoe.votes, horseshoe.council):
        assert door.__doc__


def test_a_report_is_text_bytes_a_path_or_the_name_of_a_file(tmp_path: Path) -> None:
    place = tmp_path / "story.txt"
    place.write_text(STORY)
    texts = {horseshoe.read(one).page.text for one in (STORY, STORY.encode(), place, str(place))}
    assert texts == {STORY}


def test_a_report_is_checked_in_one_call() -> None:
    checked = horseshoe.check(STORY)
    assert [match.vote.symbol for match in checked.matches if match.vote] == ["S/2023/970"]
    assert checked.findings


def test_a_missing_file_and_a_day_that_is_none_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        horseshoe.check(tmp_path / "gone.txt")
    with pytest.raises(ValueError, match="Friday"):
        horseshoe.read(STORY, published="Friday")


def test_votes_and_councils_are_asked_with_plain_words() -> None:
    assert horseshoe.vote("S/2024/239").vetoes == ("CHN", "RUS")
    found = horseshoe.votes(member="USA", position="no", since="2023-10-07", until="2023-12-31")
    assert "S/2023/970" in {vote.id for vote in found}
    assert all(vote.ballots["USA"] is Ballot.NO for vote in found)
    assert horseshoe.council(on="1960-05-01").president == "LKA"
    with pytest.raises(NotInRecordError):
        horseshoe.vote("S/1899/1")


def test_a_notebook_is_shown_the_table_and_the_findings() -> None:
    vote = horseshoe.vote("S/2023/970")
    shown = vote._repr_html_()  # type: ignore[attr-defined]
    assert 'role="img"' in shown
    assert "S/2023/970" in shown
    framed = horseshoe.check(STORY)._repr_html_()  # type: ignore[attr-defined]
    assert framed.startswith("<iframe")
    assert "<script" not in framed


def test_the_version_is_the_package_s() -> None:
    from importlib.metadata import version

    assert version("horseshoe") == horseshoe.__version__


@pytest.mark.parametrize("length", [200, 300, 800, 1500])
def test_a_report_of_one_line_is_a_report_however_long(length: int) -> None:
    line = "The United States vetoed a Security Council draft on Gaza on 8 December 2023, 13-1-1. "
    assert horseshoe.check((line * 20)[:length]).matches


def test_a_line_with_a_null_is_no_path() -> None:
    with pytest.raises(InputError, match="binary"):
        horseshoe.read("The Council\0met.")

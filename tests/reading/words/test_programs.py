"""An expression read back from a kept program is the expression that compiling gives, and a bad store costs nothing."""

from __future__ import annotations

import importlib
import pkgutil
import re
import subprocess
import sys
from pathlib import Path

import pytest

import horseshoe.reading
from horseshoe.reading.words import late, patterns, seeking
from horseshoe.reading.words import programs as room
from horseshoe.reading.words.needed import told
from horseshoe.reading.words.programs import Programs

VETO = r"\b(?P<who>France|Cuba) (?:has )?veto(?:es|ed)\b"
made = Programs(None).compiled  # laid out to be quick (see test_branches), and kept nowhere
MORE = [rf"\b{word}\b" for word in ("yes", "no", "abstained", "absent")]


def kept(folder: Path) -> Path:
    """A store that holds a few programs."""
    first = Programs(folder / "kept.expressions")
    for source in (VETO, *MORE):
        first.compiled(source)
    first.keep()
    return folder / "kept.expressions"


def test_every_expression_of_the_reader_comes_back_as_compiling_gives_it(tmp_path: Path) -> None:
    for module in pkgutil.walk_packages(horseshoe.reading.__path__, "horseshoe.reading."):
        importlib.import_module(module.name)
    known = {*patterns.known(), *late.put_off()}
    sources = {source for source in known if told(source) is not None}  # those of the reader, not of other tests
    sources |= {source for source in seeking.sought() if told("^" + source) is not None}
    first = Programs(tmp_path / "all.expressions")
    for source in sources:
        first.compiled(source)
    first.keep()
    second = Programs(tmp_path / "all.expressions")
    assert len(sources) > 1_000
    for source in sources:
        assert second.compiled(source) == made(source)  # of expressions Python compares the code
    assert not second._new


def test_names_groups_and_flags_come_back_too(tmp_path: Path) -> None:
    found = Programs(kept(tmp_path)).compiled(VETO).search("Cuba has vetoed")
    assert found is not None
    assert found["who"] == "Cuba"
    assert found.re.pattern == VETO
    flagged = Programs(tmp_path / "flagged.expressions")
    assert flagged.compiled("veto", re.IGNORECASE).search("VETO")
    assert not flagged.compiled("veto").search("VETO")
    assert flagged.compiled(rb"v\w+").search(b"a veto")


@pytest.mark.parametrize("content", [b"", b"\x00", b"half of a file", b"[" * 50])
def test_a_broken_file_is_passed_over_and_written_anew(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "broken.expressions"
    file.write_bytes(content)
    store = Programs(file)
    assert all(store.compiled(source) == made(source) for source in (VETO, *MORE))
    store.keep()
    again = Programs(file)
    assert again.compiled(VETO) == made(VETO)
    assert not again._new


def test_a_file_cut_short_is_passed_over(tmp_path: Path) -> None:
    file = kept(tmp_path)
    file.write_bytes(file.read_bytes()[:-100])
    assert Programs(file).compiled(VETO) == made(VETO)


def test_a_program_that_is_none_is_compiled_from_its_source(tmp_path: Path) -> None:
    store = Programs(tmp_path / "none.expressions")
    store._known = {f"0 {VETO}": (32, b"\xff\xff\xff\x7f" * 9, 1, {"who": 1}, (None, "who"))}
    assert store.compiled(VETO) == re.compile(VETO)


def test_programs_of_another_python_are_not_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = kept(tmp_path)
    monkeypatch.setattr(room, "_MADE_BY", "another")
    store = Programs(file)
    store.compiled(VETO)
    assert store._new


def test_what_one_run_kept_another_adds_to(tmp_path: Path) -> None:
    file = kept(tmp_path)
    second = Programs(file)
    for number in range(9):
        second.compiled(f"seat {number}")
    second.keep()
    third = Programs(file)
    for source in (VETO, "seat 8"):
        third.compiled(source)
    assert not third._new


def test_nothing_is_written_for_hardly_anything_new_nor_where_no_file_may_stand(tmp_path: Path) -> None:
    few = Programs(tmp_path / "few.expressions")
    few.compiled(VETO)
    few.keep()
    nowhere = Programs(tmp_path / "no" / "folder.expressions")
    for source in (VETO, *MORE):
        assert nowhere.compiled(source) == made(source)
    nowhere.keep()
    assert not list(tmp_path.iterdir())


def test_no_half_of_a_file_is_left_behind(tmp_path: Path) -> None:
    assert [path.name for path in kept(tmp_path).parent.iterdir()] == ["kept.expressions"]


def test_no_expression_raises_as_it_does_for_re(tmp_path: Path) -> None:
    with pytest.raises(re.error):
        Programs(tmp_path / "bad.expressions").compiled("(")


def test_programs_are_kept_where_python_keeps_its_own_and_only_if_it_may(tmp_path: Path) -> None:
    command = "from horseshoe.reading.words.programs import place; print(place())"

    def said(*options: str) -> str:
        done = subprocess.run([sys.executable, *options, "-c", command], capture_output=True, text=True, check=True,
                              env={"PYTHONPYCACHEPREFIX": str(tmp_path), "PYTHONPATH": ":".join(sys.path)})
        return done.stdout.strip()

    assert said("-B") == "None"
    assert said().startswith(str(tmp_path))
    assert said().endswith(".expressions")

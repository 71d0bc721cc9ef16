"""A file is there whole or not at all."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from horseshoe.cli.outlet import outlet
from horseshoe.errors import InputError


def test_a_run_that_ends_leaves_the_whole_file(tmp_path: Path) -> None:
    place = tmp_path / "findings.html"
    with outlet(place) as out:
        out.write("é\n")
        assert not place.exists()
    assert place.read_bytes() == "é\n".encode()
    assert os.listdir(tmp_path) == ["findings.html"]


@pytest.mark.parametrize("end", [ValueError, KeyboardInterrupt, InputError])
def test_a_run_that_breaks_off_leaves_an_older_file_as_it_was(tmp_path: Path, end: type[BaseException]) -> None:
    place = tmp_path / "findings.html"
    place.write_text("old")

    def run() -> None:
        with outlet(place) as out:
            out.write("new")
            raise end("stop")

    with pytest.raises(end):
        run()
    assert place.read_text() == "old"
    assert os.listdir(tmp_path) == ["findings.html"]


def test_a_new_file_may_be_read_by_whom_the_mask_lets(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        with outlet(tmp_path / "a.txt") as out:
            out.write("x")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "a.txt").stat().st_mode) == 0o644


def test_a_link_is_written_through_and_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.txt").write_text("old")
    (tmp_path / "link.txt").symlink_to("real.txt")
    with outlet(tmp_path / "link.txt") as out:
        out.write("new")
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "real.txt").read_text() == "new"


def test_a_device_is_written_to_as_it_is() -> None:
    with outlet(Path("/dev/null")) as out:
        out.write("gone")
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)


@pytest.mark.parametrize("name", [".", "no/such/folder/file.txt"])
def test_a_place_that_takes_no_file_is_bad_input(tmp_path: Path, name: str) -> None:
    with pytest.raises(InputError) as refused, outlet(tmp_path / name):
        pass
    assert refused.value.advice

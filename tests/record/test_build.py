"""The tables in git are what the sources give today, byte for byte."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import pytest

from horseshoe.record import build

SOURCES = Path(__file__).parents[2].parent / "shared" / "record-sources"
SHIPPED = Path(str(files("horseshoe.record").joinpath("data")))
WRITTEN = ("votes.csv", "disagreements.csv", "meetings.csv")


@pytest.mark.skipif(not SOURCES.is_dir(), reason="the sources are not at hand")
def test_rebuilding_gives_the_files_in_git(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("openpyxl")
    for name in ("corrections.csv", "notes.csv", "motions.csv"):
        (tmp_path / name).write_bytes((SHIPPED / name).read_bytes())
    build.main(["--sources", str(SOURCES), "--data", str(tmp_path)])
    for name in WRITTEN:
        assert (tmp_path / name).read_bytes() == (SHIPPED / name).read_bytes(), name
    assert "3223 votes" in capsys.readouterr().out

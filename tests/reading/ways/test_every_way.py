"""Every way of saying it that the reader has to know has its file, six wordings and a nearest neighbour."""

from __future__ import annotations

import importlib
import re
from pathlib import Path

import pytest

FILES = sorted(Path(__file__).parent.glob("test_way_*.py"))


def test_every_way_has_a_file_by_its_number() -> None:
    numbers = {int(m[1]) for f in FILES if (m := re.match(r"test_way_(\d+)_", f.name))}
    assert set(range(1, 26)) <= numbers


@pytest.mark.parametrize("name", [f.stem for f in FILES])
def test_every_way_is_said_six_times_and_has_a_neighbour(name: str) -> None:
    way = importlib.import_module(f"tests.reading.ways.{name}")
    assert len({row[0] for row in way.SAID}) >= 6
    assert len(way.NEIGHBOURS) >= 1

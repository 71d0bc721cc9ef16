"""Each precedent is a script a delegate can read; here it is run."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

PRECEDENTS = sorted((Path(__file__).parents[1] / "precedents").glob("*.py"))


@pytest.mark.parametrize("script", PRECEDENTS, ids=lambda script: script.stem)
def test_precedent(script: Path) -> None:
    assert runpy.run_path(str(script))["__doc__"]


def test_there_are_precedents() -> None:
    assert len(PRECEDENTS) >= 25

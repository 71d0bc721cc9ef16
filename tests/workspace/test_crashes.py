"""A process killed at any moment loses nothing that was added and leaves no half of a report."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.workspace.kept import put, report, shelf

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are forked and killed here")
_ROOT = Path(__file__).parents[2]
_KILLS = 100


@pytest.fixture(scope="module")
def nursery() -> Iterator[subprocess.Popen[str]]:
    """A process that has everything loaded and forks adders."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.workspace.kept"],
        cwd=_ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1,
    ) as process:  # fmt: skip
        yield process
        process.kill()


def test_killed_a_hundred_times_it_holds_what_it_said_it_holds(
    tmp_path: Path, nursery: subprocess.Popen[str]
) -> None:
    folder, dice = tmp_path / "w", random.Random(20231208)
    said: set[str] = set()
    into = shelf(folder)
    assert nursery.stdin is not None
    assert nursery.stdout is not None
    began = time.monotonic()
    for number in range(-8, 0):
        put(into, number)
    once = (time.monotonic() - began) / 8  # seconds one addition takes on this machine, as busy as it is
    for round_ in range(_KILLS):
        nursery.stdin.write(f"{folder} {round_ * 1000}\n")
        line = nursery.stdout.readline()
        while not line.startswith("pid "):
            said.add(line.strip())
            line = nursery.stdout.readline()
        time.sleep(dice.random() * 4 * once)
        os.kill(int(line.split()[1]), signal.SIGKILL)
    nursery.stdin.close()
    said |= {line.strip() for line in nursery.stdout if not line.startswith("pid")}

    put(into, 1)  # whoever comes next sweeps up
    held = {row.report for row in into.rows("reports")}
    assert len(said) > _KILLS // 4, "they were killed before they could add anything: nothing was tried"
    assert said <= held
    _, counted = into.ask("SELECT report, count(*), count(DISTINCT place) FROM lines GROUP BY report")
    assert {name for name, _, _ in counted} == held
    assert all(rows == places == 3 for _, rows, places in counted), "half a report, or one twice"
    for name in held:
        into.sources.get(name)
    live = {segment.name for segment in into.present().segments}
    assert {path.name for path in (folder / "segments").iterdir()} == live


def test_four_at_once_add_each_report_once(tmp_path: Path) -> None:
    adders = []
    for start in range(4):
        child = subprocess.Popen(
            [sys.executable, "-c",
             f"from pathlib import Path; from tests.workspace.kept import put, shelf\n"
             f"into = shelf(Path({str(tmp_path / 'w')!r}))\n"
             f"for n in range({start}, {start} + 12): put(into, n)"],
            cwd=_ROOT,
        )  # fmt: skip
        adders.append(child)
    assert [adder.wait(60) for adder in adders] == [0, 0, 0, 0]
    into = shelf(tmp_path / "w")
    assert sorted(row.report for row in into.rows("reports")) == sorted(report(n)[0] for n in range(15))
    assert len(into.rows("lines")) == 45

"""The house as a whole: one way through the rooms, a front door that opens fast, files that stay short."""

from __future__ import annotations

import statistics
import subprocess
import sys
from pathlib import Path

import pytest

from tests.desk import ROOT

SOURCE = ROOT / "src" / "horseshoe"
HEAVY = ("trafilatura", "lxml", "httpx", "rich", "cyclopts", "ahocorasick_rs")
IMPORT_LIMIT = 0.15  # seconds
CAP = 350  # lines


def _python(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    return done.stdout.strip()


def test_rooms_import_only_from_rooms_below() -> None:
    done = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert done.returncode == 0, done.stdout


def test_the_package_imports_without_anything_heavy() -> None:
    loaded = _python("import sys, horseshoe; print(*sys.modules)").split()
    assert not [name for name in HEAVY if name in loaded]


def test_the_package_imports_fast() -> None:
    code = "import time; t = time.perf_counter(); import horseshoe; print(time.perf_counter() - t)"
    assert statistics.median(float(_python(code)) for _ in range(5)) < IMPORT_LIMIT


@pytest.mark.parametrize("name", ["check", "votes", "vote", "council"])
def test_the_front_door_has(name: str) -> None:
    assert _python(f"import horseshoe; print(callable(horseshoe.{name}), {name!r} in horseshoe.__all__)") == "True True"


def test_files_stay_short() -> None:
    lengths = {
        str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines())
        for folder in (SOURCE, ROOT / "evals", ROOT / "benchmarks", ROOT / "tests")
        for path in folder.rglob("*.py")
    }
    assert not {name: n for name, n in lengths.items() if n > CAP}


def test_no_room_is_named_after_nothing() -> None:
    banned = {"utils", "util", "helpers", "helper", "manager", "common", "misc"}
    assert not [p for p in SOURCE.rglob("*.py") if p.stem in banned]


def test_only_the_desk_knows_what_day_it_is() -> None:
    clocks = ("date.today(", "datetime.now(", "datetime.utcnow(", "time.time(")
    below = [p for p in SOURCE.rglob("*.py") if "cli" not in p.relative_to(SOURCE).parts]
    assert not [p.name for p in below if any(c in p.read_text(encoding="utf-8") for c in clocks)]

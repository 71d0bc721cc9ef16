"""The desk as a user has it: the installed command in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "examples"
SHARED = ROOT.parent / "shared"
COMMAND = Path(sys.executable).with_name("horseshoe")


def desk(*words: str | Path, stdin: bytes | None = None, seconds: float = 60) -> subprocess.CompletedProcess[str]:
    """Run `horseshoe` with these words; no terminal, no colour."""
    done = subprocess.run(
        [COMMAND, *words],
        input=stdin,
        capture_output=True,
        timeout=seconds,
        check=False,
        env={**os.environ, "NO_COLOR": "1", "COLUMNS": "120"},
    )
    return subprocess.CompletedProcess(
        done.args, done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")
    )


def checked(*paths: Path) -> dict[str, Any]:
    """The whole document of `horseshoe check --format json`."""
    done = desk("check", "--format", "json", *paths)
    assert done.returncode == 0, done.stderr
    document: dict[str, Any] = json.loads(done.stdout)
    return document

"""The shared sample, scored by its own script as it is: python -m evals.samples"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

SAMPLES = Path(__file__).parent.parent / ".." / "shared" / "samples"


def available() -> bool:
    return (SAMPLES / "score.py").exists()


def numbers() -> dict[str, Any]:
    """What the script prints with --json, for the `horseshoe` of this environment."""
    command = Path(sys.executable).with_name("horseshoe")
    done = subprocess.run(
        [sys.executable, str(SAMPLES / "score.py"), str(SAMPLES), "--command", str(command), "--json"],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"score.py: {done.stderr[-500:]}")
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[0])
    return result


def main() -> None:
    if not available():
        sys.exit("No shared folder beside this checkout: nothing to score.")
    for key, value in numbers().items():
        print(f"{key}: {value}")


if __name__ == "__main__":
    main()

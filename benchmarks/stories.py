"""What a story costs as reports grow: python -m benchmarks.stories [--quick]

Each size is told in a process of its own, from made reports (evals.archive). Time is this process's, in two parts:
reading and checking, and putting together; the making of reports is not counted. The bars: time per report at 10,000
over that at 1,000 under 1.2, peak memory under 500 MB.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent


def measure(reports: int) -> None:
    """Tell one archive and print: seconds of reading and checking, seconds of the whole, peak megabytes, events."""
    from evals.archive import REPORTS, VOTES, make
    from horseshoe.checking.check import check
    from horseshoe.reading.pages.opened import open_page
    from horseshoe.reading.report import read
    from horseshoe.record.store import load
    from horseshoe.story.account import tell
    from horseshoe.story.rows import Rows
    from horseshoe.story.taking import rows

    record = load()
    spent = {"making": 0.0, "reading": 0.0}

    def each() -> Iterator[Rows]:
        made = make(record, seed=1, reports=reports, votes=VOTES * reports // REPORTS)
        while True:
            began = time.process_time()
            one = next(made, None)
            spent["making"] += time.process_time() - began
            if one is None:
                return
            began = time.process_time()
            told = rows(check(read(open_page(one.text.encode(), f"{one.number}.txt")), record))
            spent["reading"] += time.process_time() - began
            yield told

    began = time.process_time()
    story = tell(each(), record)
    whole = time.process_time() - began - spent["making"]
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(spent["reading"], whole, peak, len(story.events))


def run(reports: int) -> tuple[float, float, float]:
    """Milliseconds per report of the whole and of putting together, and peak megabytes."""
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.stories", str(reports)], capture_output=True, text=True, check=True, cwd=ROOT
    )
    reading, whole, peak, events = (float(word) for word in done.stdout.split())
    per, together = 1000 * whole / reports, 1000 * (whole - reading) / reports
    print(f"{reports:6} reports   {per:6.2f} ms a report, {together:5.2f} of it putting together   {peak:4.0f} MB   "
          f"{events:.0f} events", flush=True)  # fmt: skip
    return per, together, peak


def main() -> None:
    if len(sys.argv) > 1 and sys.argv[1].isdigit():
        measure(int(sys.argv[1]))
        return
    small, large = (100, 500) if "--quick" in sys.argv else (1000, 10_000)
    one, many = run(small), run(large)
    print(f"time per report, {large} over {small}: {many[0] / one[0]:.2f}; putting together: {many[1] / one[1]:.2f}")


if __name__ == "__main__":
    main()

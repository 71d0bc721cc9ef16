"""What a workspace of reports costs: python -m benchmarks.workspace [REPORTS]

Made reports (evals.archive) are added through a user's own door; then every view is asked for, and the slowest told.
Adding is told as a ratio: what a report costs in the last tenth over what it costs in the first. The bar: at 10,000
reports any view under a second.
"""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

from evals.archive import REPORTS, VOTES, make
from horseshoe.intake.source import Source
from horseshoe.record.store import Record, load
from horseshoe.story.about import EVERYTHING, scope
from horseshoe.workspace.told import PARTS, Told
from horseshoe.workspace.workspace import Workspace


def main(reports: int) -> None:
    """Measure and print."""
    record = load()
    with tempfile.TemporaryDirectory() as folder:
        workspace = Workspace(Path(folder) / "w", record)
        spent = add(workspace, record, reports)
        tenth = max(1, reports // 10)
        first, last = sum(spent[:tenth]) / tenth, sum(spent[-tenth:]) / tenth
        print(f"adding        {1000 * sum(spent) / reports:8.1f} ms a report, last tenth to first {last / first:.2f}")
        told = Told(workspace, record)
        print(f"telling anew  {timed(told.refresh):8.1f} s")
        views(told)
    print(f"peak          {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:8.0f} MB")


def add(workspace: Workspace, record: Record, reports: int) -> list[float]:
    """Seconds each report took, by the clock on the wall: writing waits for the disk."""

    def coming() -> Iterator[Source]:
        for one in make(record, seed=1, reports=reports, votes=VOTES * reports // REPORTS):
            yield Source(f"{one.number}.txt", one.text.encode(), "text/plain")

    sources = list(coming())
    spent = []
    began = time.perf_counter()
    for _ in workspace.add(sources, at=lambda: datetime(2026, 1, 1, tzinfo=UTC)):
        now = time.perf_counter()
        spent.append(now - began)
        began = now
    return spent


def views(told: Told) -> None:
    """Ask for every part, alone and all together, whole and within a scope."""
    scopes = {"everything": EVERYTHING, "Gaza": scope("Gaza"), "since 2010": scope(None, date(2010, 1, 1))}
    for name, within in scopes.items():
        costs = {part: timed(partial(told.view, [part], within)) for part in PARTS}
        whole = timed(partial(told.view, scope=within))
        slowest = max(costs, key=costs.__getitem__)
        print(f"{name:14}{whole:8.2f} s for all parts; slowest alone: {slowest}, {costs[slowest]:.2f} s")


def timed(do: Callable[[], object]) -> float:
    """Seconds a call takes."""
    began = time.perf_counter()
    do()
    return time.perf_counter() - began


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)

"""A progress bar on standard error: for a run longer than a second, and only where somebody looks."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

_PATIENCE = 1.0  # seconds before a bar is worth anybody's eyes


class Progress:
    """How far a run has come. `at` is told of each report as it is opened."""

    def __init__(self, sources: Sequence[str], *, quiet: bool) -> None:
        self._sources, self._quiet = sources, quiet
        self._began = time.monotonic()
        self._done = 0
        self._bar: Any = None
        self._task: Any = None

    def at(self, name: str) -> None:
        """A report is about to be read."""
        self._done += 1
        if self._quiet or (self._bar is None and time.monotonic() - self._began < _PATIENCE):
            return
        if self._bar is None:
            self._open()
        if self._bar is not None:
            self._bar.update(self._task, completed=self._done - 1, description=_short(name))

    def close(self) -> None:
        """Take the bar away."""
        if self._bar is not None:
            self._bar.stop()

    def _open(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
        from rich.progress import Progress as Bar

        from horseshoe.intake.sources import count_sources

        total = count_sources(self._sources)
        if total < 2:
            self._quiet = True
            return
        said = TextColumn("{task.description}", markup=False)
        columns = (said, BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        self._bar = Bar(*columns, console=Console(stderr=True), transient=True)
        self._task = self._bar.add_task("", total=total)
        self._bar.start()


@contextmanager
def progress(sources: Sequence[str], *, quiet: bool) -> Iterator[Progress]:
    """A bar for a run over `sources`; `quiet` where the reports themselves go to the terminal, and show the way."""
    bar = Progress(sources, quiet=quiet or not sys.stderr.isatty())
    try:
        yield bar
    finally:
        bar.close()


def _short(name: str) -> str:
    from horseshoe.cli.screen import harmless

    return harmless(name if len(name) <= 40 else f"…{name[-39:]}")

"""Reports in, findings out: what `horseshoe check` does once it is known what was asked."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from horseshoe.cli.leaving import BAD_INPUT, FOUND, RAN
from horseshoe.cli.outlet import outlet
from horseshoe.cli.progress import progress
from horseshoe.cli.running import Run
from horseshoe.cli.sheets import sheet
from horseshoe.errors import InputError
from horseshoe.record.store import load

if TYPE_CHECKING:
    from horseshoe.checking.finding import Verdict
    from horseshoe.reading.reader import Reader


def check_reports(
    source: tuple[str, ...],
    read: Reader,
    *,
    published: date | None = None,
    format: str = "text",
    output: Path | None = None,
    shown: Collection[Verdict] = (),
    stops: Collection[Verdict] = (),
) -> int:
    """Check reports and write what was found.

    Args:
        source: their names. read: who reads them.
        published: the day they were published, where it is known.
        format, output: the document, and the file it goes to instead of standard output.
        shown: verdicts of the findings that are written; all without any. stops: those that leave with status 1.

    Returns:
        The exit status.

    Raises:
        InputError: the one report asked for cannot be had, or none of them, or the document cannot be written.
    """
    record = load()
    run = Run(source, record, read, published.isoformat() if published else None, aloud=format == "json")
    stop = False
    with outlet(output) as out, progress(source, quiet=output is None and out.isatty()) as bar:
        document = sheet(format, out, record, alone=run.alone)
        for checked in run.reports(bar):
            stop = stop or any(finding.verdict in stops for finding in checked.findings)
            kept = tuple(f for f in checked.findings if not shown or f.verdict in shown)
            document.add(replace(checked, findings=kept), len(checked.findings))
        if run.read == 0 and run.refused:
            raise InputError("nothing could be read", advice="See the messages above")
        document.finish()
    return BAD_INPUT if run.named_refused else FOUND if stop else RAN

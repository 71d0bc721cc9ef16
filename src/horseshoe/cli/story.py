"""`horseshoe story`: many reports in, one account out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

from cyclopts import Parameter

from horseshoe.cli import asked
from horseshoe.cli.leaving import BAD_INPUT, RAN
from horseshoe.cli.named import Sources, named
from horseshoe.cli.running import Run
from horseshoe.errors import InputError

if TYPE_CHECKING:
    from typing import TextIO

    from horseshoe.cli.progress import Progress
    from horseshoe.cli.sheets import JsonSheet
    from horseshoe.record.store import Record
    from horseshoe.story.account import Story
    from horseshoe.story.rows import Rows

_LIMIT = 40  # pieces of each part a view of a workspace shows


def story(
    *source: Sources,
    about: str | None = None,
    since: str | None = None,
    until: str | None = None,
    format: Literal["text", "json", "html"] = "text",
    output: Annotated[Path | None, Parameter(name=["--output", "-o"])] = None,
    schema: Annotated[bool, Parameter(negative="")] = False,
    workspace: Path | None = None,
    published: str | None = None,
    limit: int = _LIMIT,
    offset: int = 0,
    dry_run: bool = False,
    later: Annotated[bool, Parameter(negative="")] = False,
) -> int:
    """Put many reports together: events, timeline, figures, positions, copies, and what nobody told.

    Without reports, --about tells the record's own story. With --workspace, reports are kept in a folder, and words
    say what to do there: `add REPORT...`, `list`, `remove NAME...`, `reread [NAME...]`, or what to look at
    (reports, events, figures, positions, copies); without a word, all of it, or of more
    than 500 reports the events. Leaves with 0 where it ran, 2
    where input was bad.

    Parameters
    ----------
    source
        Files, folders (of .txt, .html, .htm, .md), http(s) addresses, or - for standard input.
    about
        Keep to one place or matter: Gaza, Ukraine, sanctions.
    since
        First day, like 2023-10-07.
    until
        Last day, like 2024-06-30.
    format
        Text for people, json for programs (the contract of check, with `story` filled), html for one self-contained
        page.
    output
        File to write to instead of standard output; it is there whole or not at all.
    schema
        Print the JSON Schema of `story` and leave.
    workspace
        Folder that keeps reports and what was read of them; adding the first makes it.
    published
        Day the reports were published; without it, each report's own evidence.
    limit
        Pieces of each part a view of a workspace shows, the latest events first to be counted.
    offset
        Pieces left out before them.
    dry_run
        For `reread`: show what would change, and write nothing.
    later
        For `add`, `remove`, `reread`: leave telling the story anew to the next look; for scripts that add one by one.
    """
    if schema:
        return _schema(output)
    from horseshoe.story.about import scope

    asked_for = scope(about, asked.day(since, "--since"), asked.day(until, "--until"))
    day = asked.published(published)
    if workspace is not None:
        from horseshoe.cli.workspace import Asked, work

        iso = day.isoformat() if day else None
        return work(source, Asked(workspace, asked_for, format, output, iso, limit, offset, dry_run, later))
    if dry_run or later or offset or limit != _LIMIT:
        where = "--dry-run, --later, --limit or --offset"
        raise InputError("goes with --workspace", where=where, advice="Name a workspace")
    if source or not about:
        named(source, "story")

    from horseshoe.cli.outlet import outlet
    from horseshoe.cli.progress import progress
    from horseshoe.cli.sheets import JsonSheet
    from horseshoe.record.store import load
    from horseshoe.story.account import tell

    record = load()
    run = _run(source, record, day.isoformat() if day else None, aloud=format != "text")
    with outlet(output) as out, progress(source, quiet=False) as bar:
        sheet = JsonSheet(out, record) if format == "json" else None
        told = tell(_rows(run, bar, sheet), record, asked_for)
        bar.close()
        if run.read == 0 and run.refused:
            raise InputError("nothing could be read", advice="See the messages above")
        _write(told, out, record, sheet, format)
    return BAD_INPUT if run.named_refused else RAN


def _run(source: tuple[str, ...], record: Record, published: str | None, *, aloud: bool) -> Run:
    from horseshoe.reading.report import read

    return Run(source, record, read, published, aloud=aloud)


def _rows(run: Run, bar: Progress, sheet: JsonSheet | None) -> Iterator[Rows]:
    """Rows of each report as it comes; for programs its findings are written on the way, and nothing is held twice."""
    from horseshoe.story.taking import rows

    for checked in run.reports(bar):
        if sheet is not None:
            sheet.add(checked, len(checked.findings))
        yield rows(checked)


def _write(told: Story, out: TextIO, record: Record, sheet: JsonSheet | None, format: str) -> None:
    if sheet is not None:
        from horseshoe.story.shape import as_json

        sheet.finish(as_json(told))
    elif format == "html":
        from horseshoe.drawing.stories.page import page

        out.write(page(told, through=record.through.isoformat()))
    else:
        from horseshoe.cli.storytelling import tell_story

        tell_story(out, told)


def _schema(output: Path | None) -> int:
    from horseshoe.cli.encoding import as_json
    from horseshoe.cli.outlet import outlet
    from horseshoe.story.shape import schema

    with outlet(output) as out:
        out.write(f"{as_json(schema(), out, indent=1)}\n")
    return RAN

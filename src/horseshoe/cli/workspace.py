"""`horseshoe story --workspace DIR`: a folder of reports, added to, looked through, read anew."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from horseshoe.cli.leaving import BAD_INPUT, RAN, complain
from horseshoe.errors import InputError

if TYPE_CHECKING:
    from horseshoe.story.about import Scope
    from horseshoe.workspace.told import Told, View
    from horseshoe.workspace.workspace import Added, Workspace

_MANY = 500  # reports of which all that can be told is shown at once


@dataclass(frozen=True, slots=True)
class Asked:
    """What the user asked for beside the words: where it goes, in which form, and how much of it."""

    folder: Path
    scope: Scope
    format: str = "text"
    output: Path | None = None
    published: str | None = None
    limit: int = 40
    offset: int = 0
    dry_run: bool = False
    later: bool = False


def work(words: Sequence[str], asked: Asked) -> int:
    """Do what the first word says: 'add', 'list', 'remove', 'reread', the name of a view, or nothing for all of them.

    Raises:
        InputError: no such word, nothing named where something has to be, or no workspace there.
    """
    from horseshoe.record.store import load
    from horseshoe.workspace.told import PARTS, Told
    from horseshoe.workspace.workspace import Workspace

    if asked.limit < 1 or asked.offset < 0:
        raise InputError("at least 1 piece, after 0 or more", where="--limit, --offset", advice="Like --limit 40")
    verb, *named = words or [""]
    record = load()
    workspace = Workspace(asked.folder, record)
    if verb in _VERBS:
        return _VERBS[verb](workspace, named, asked)
    unknown = [word for word in words if word not in _VIEWS]
    if unknown:
        advice = f"Say one of {', '.join((*_VERBS, *_VIEWS))}; a report is added with `add`"
        raise InputError(f"no word {unknown[0]!r}", where="story --workspace", advice=advice)
    if not words and workspace.present().reports > _MANY:
        words = ("events",)  # all of it would be nobody's reading, and takes longer than a look may
    parts = [part for part in PARTS if not words or any(part in _VIEWS[word] for word in words)]
    told = Told(workspace, record)
    _tell(told)
    view = told.view(parts, asked.scope, limit=asked.limit, offset=asked.offset)
    return _show(view, parts, workspace, asked)


def _add(workspace: Workspace, named: list[str], asked: Asked) -> int:
    from datetime import UTC, datetime

    from horseshoe.cli.named import named as some_named
    from horseshoe.cli.progress import progress
    from horseshoe.intake.sources import open_sources
    from horseshoe.workspace.workspace import Became

    some_named(tuple(named), "story add")
    done: list[Added] = []
    with progress(named, quiet=False) as bar:
        watched = _watched(open_sources(named), bar.at)
        for added in workspace.add(watched, at=lambda: datetime.now(UTC), published=asked.published):
            done.append(added)
            if added.error is not None:
                complain(added.error.what, where=added.error.where or added.name, advice=added.error.advice)
            for note in added.notes:
                complain(note, where=added.name)
    count = {became: sum(one.became is became for one in done) for became in Became}
    _say_added(done, count, asked)  # before the story is told: what was added is there, whatever becomes of the telling
    if count[Became.ADDED]:
        _changed(workspace, asked)
    return BAD_INPUT if any(one.error for one in done if one.name in named) else RAN


def _watched(sources: Iterator[Any], at: Callable[[str], None]) -> Iterator[Any]:
    for source in sources:
        at(source.name)
        yield source


def _say_added(done: list[Added], count: dict[Any, int], asked: Asked) -> None:
    from horseshoe.cli.listing import show
    from horseshoe.workspace.workspace import Became

    if asked.format == "json":
        rows = [{"source": one.name, "report": one.report, "became": one.became.value} for one in done]
        show(rows, ["source", "report", "became"], "json")
        return
    said = [f"Added {_reports(count[Became.ADDED])}."]
    if count[Became.THERE]:
        said.append(f"{count[Became.THERE]} there already, byte for byte.")
    if count[Became.REFUSED]:
        said.append(f"{count[Became.REFUSED]} could not be read.")
    print(" ".join(said))


def _list(workspace: Workspace, named: list[str], asked: Asked) -> int:
    from horseshoe.cli.listing import show

    _nothing_more(named, "list")
    stale = {row.report for row in workspace.stale()}
    rows = [
        {"report": row.report if asked.format == "json" else row.report[:12], "source": row.source, "added": row.added,
         "stale": row.report in stale}
        for row in workspace.kept()
    ]  # fmt: skip
    remark = _reports(len(rows)) + (f"; {len(stale)} to be read anew with `reread`" if stale else "") + "."
    show(rows, ["report", "source", "added", "stale"], "json" if asked.format == "json" else "text", remark)
    return RAN


def _remove(workspace: Workspace, named: list[str], asked: Asked) -> int:
    if not named:
        raise InputError("no report named", where="story remove", advice="Name reports as `list` prints them")
    workspace.remove([workspace.find(name) for name in named])
    print(f"Removed {_reports(len(named))}, with the source.")
    _changed(workspace, asked)
    return RAN


def _reread(workspace: Workspace, named: list[str], asked: Asked) -> int:
    from horseshoe.workspace.changes import changes

    wanted = {workspace.find(name) for name in named}
    kept = [row for row in workspace.kept() if row.report in wanted] if named else workspace.stale()
    changed = 0
    for row, before, after in workspace.reread(kept, write=not asked.dry_run):
        found = changes(before, after)
        changed += bool(found)
        if found:
            print(row.source)
            for one in found:
                print(f"  {'-' if one.gone else '+'} {one.what}")
    if not kept:
        held = _reports(workspace.present().reports)
        print(f"Nothing to do: {held}, read by this Horseshoe and held against this record.")
        return RAN
    if not asked.dry_run:
        _changed(workspace, asked)
    done = "would be read otherwise; nothing was written" if asked.dry_run else "now read otherwise"
    print(f"{_reports(len(kept))} read again, {changed} {done}.")
    return RAN


_VERBS = {"add": _add, "list": _list, "remove": _remove, "reread": _reread}
_CALLED = {"timeline": "lines of the timeline", "ledger": "series of figures", "alike": "pairs of figures alike",
           "untold": "facts nobody told"}  # fmt: skip
_VIEWS = {
    "reports": ("reports",),
    "events": ("reports", "events", "timeline", "untold"),
    "figures": ("reports", "ledger", "alike", "clashes"),
    "positions": ("reports", "positions"),
    "copies": ("reports", "copies"),
}


def _show(view: View, parts: list[str], workspace: Workspace, asked: Asked) -> int:
    from horseshoe.cli.outlet import outlet

    with outlet(asked.output) as out:
        if asked.format == "json":
            from horseshoe.checking.contract import document
            from horseshoe.cli.encoding import as_json
            from horseshoe.story.shape import as_json as of_story

            cut = {"limit": asked.limit, "offset": asked.offset, "totals": dict(view.totals)}
            whole = {**document((), workspace.record), "story": of_story(view.story), "workspace": cut}
            out.write(f"{as_json(whole, out, indent=1)}\n")
        elif asked.format == "html":
            from horseshoe.drawing.stories.page import page

            out.write(page(view.story, through=workspace.record.through.isoformat()))
        else:
            from horseshoe.cli.storytelling import tell_story

            tell_story(out, view.story)
            more = [f"{view.totals[p]} {_CALLED.get(p, p)}" for p in parts if view.totals[p] > asked.limit]
            if more:
                out.write(f"\nThere are {', '.join(more)} in all; --limit and --offset turn the page.\n")
    return RAN


def _changed(workspace: Workspace, asked: Asked) -> None:
    """Have the story told by who changed what it is of: then no look waits for it."""
    from horseshoe.workspace.told import Told

    if not asked.later:
        _tell(Told(workspace, workspace.record))


def _tell(told: Told) -> None:
    """Tell the story anew where it is out of date, and say so to whoever waits."""
    if told.current:
        return
    if not sys.stderr.isatty():
        told.refresh()
        return
    from rich.console import Console

    with Console(stderr=True).status("Telling the story anew ..."):
        told.refresh()


def _nothing_more(named: list[str], verb: str) -> None:
    if named:
        raise InputError(f"{verb} takes no names", where=named[0], advice=f"Leave {named[0]} out")


def _reports(number: int) -> str:
    return "1 report" if number == 1 else f"{number:,} reports"

"""`horseshoe record import`: what a publisher's file would change, said before anything is taken."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from horseshoe.cli.leaving import FOUND, RAN
from horseshoe.errors import InputError

if TYPE_CHECKING:
    from horseshoe.cli.screen import Screen
    from horseshoe.record.check import Exceptional
    from horseshoe.record.comparing import Comparison, Difference

_SHOWN = 40  # lines of one kind in the text; JSON has them all


def import_(*files: Path, take: bool = False, to: Path | None = None, format: Literal["text", "json"] = "text") -> int:
    """Show what files of the record's sources would bring: new votes, gaps filled, what disagrees, what would change.

    Leaves with 1 where --take was refused because the new record would not hold, with 2 where a file is of no source
    the record knows. Rows that cannot be read are named and left out.

    Parameters
    ----------
    files
        Files as their publishers offer them, of any source `horseshoe record sources` names.
    take
        Take it, into --to. The record shipped is never changed.
    to
        Folder for a record of your own; made where there is none, and the one compared with where it holds one.
    format
        text or json.
    """
    from horseshoe.record.comparing import compare
    from horseshoe.record.holding import Holding
    from horseshoe.record.place import CURRENT, current
    from horseshoe.record.taking import Import, keep, taken

    if not files:
        raise InputError("no file to import", advice="Name files as their publishers offer them")
    if take and to is None:
        raise InputError("--take needs --to", advice="Name a folder for a record of your own: --take --to my-record")
    base = current(to if to is not None and (to / CURRENT).exists() else None)
    holding = Holding.of(base)
    found, imports = [], []
    for path in files:
        found.append(compare(path, holding))
        imports.append(Import.of(path, found[-1]))
        holding = taken(holding, found[-1])
    state, broken = keep(holding, to, base, imports) if take and to is not None else (None, ())
    if format == "json":
        from horseshoe.cli.encoding import as_json

        document = {"files": [document_of(one) for one in found], "taken": None if broken or not state else str(state)}
        print(as_json(document | {"broken": [{"vote": one.vote, "found": one.found} for one in broken]}))
    else:
        _page(found, state, broken, to)
    return FOUND if broken else RAN


def document_of(found: Comparison) -> dict[str, Any]:
    """A comparison as JSON says it."""
    from dataclasses import asdict

    return {
        "file": found.file,
        "source": found.source,
        "rows": found.read,
        "agreed": found.agreed,
        "new": [{"vote": one.id, **one.facts} for one in found.new],
        "differences": [asdict(one) | {"changes": one.changes} for one in found.differences],
        "unreadable": [asdict(one) for one in (*found.unreadable, *found.unplaced)],
        "corrections_no_longer_needed": [
            {"vote": one.vote, "field": one.field, "old": one.old, "new": one.new} for one in found.idle
        ],
    }


def _page(found: list[Comparison], state: Path | None, broken: tuple[Exceptional, ...], to: Path | None) -> None:
    from horseshoe.cli.screen import console, inked, put

    out = console()
    for one in found:
        show_file(out, one)
    if broken:
        put(out, inked("Not taken: the record would no longer hold. The old one stands.", "no"))
        for exception in broken[:_SHOWN]:
            put(out, inked(f"{exception.vote}: {exception.found}"), indent=2, hang=2)
    elif state is not None:
        put(out, inked(f"Taken: {state}. Use it with HORSESHOE_RECORD={to}", "strong"))
    else:
        put(out, inked("Nothing was taken. To take it: --take --to FOLDER", "soft"))


def show_file(out: Screen, found: Comparison) -> None:
    """A comparison as the terminal says it."""
    from horseshoe.cli.screen import inked, put
    from horseshoe.record.comparing import Meets

    put(out, inked(f"{found.file}: {found.source}, {found.read} rows, {found.agreed} statements as the record has them",
                   "strong"), hang=2)  # fmt: skip
    unread = (*found.unreadable, *found.unplaced)
    _list(out, f"{len(unread)} rows left out", [str(one) for one in unread])
    _list(out, f"{len(found.new)} votes the record lacks", [_vote(one.facts, one.id) for one in found.new])
    _list(out, f"{len(found.of(Meets.FILLS))} gaps filled", list(map(_line, found.of(Meets.FILLS))))
    differing = found.of(Meets.DIFFERS)
    would = [one for one in differing if one.changes]
    _list(out, f"{len(differing)} statements disagree", [_line(one) for one in differing if not one.changes])
    _list(out, f"{len(would)} of them would change the record", list(map(_line, would)))
    _list(out, f"{len(found.of(Meets.KNOWN))} slips the record knows and has put right or on view", [])
    idle = [f"{one.vote} {one.field}: no longer says {one.old!r}" for one in found.idle]
    _list(out, f"{len(idle)} corrections the file no longer needs", idle)


def _list(out: Screen, head: str, lines: list[str]) -> None:
    from horseshoe.cli.screen import inked, put

    if head.startswith("0 "):
        return
    put(out, inked(head + (":" if lines else "")), indent=2, hang=2)
    for line in lines[:_SHOWN]:
        put(out, inked(line), indent=4, hang=2)
    if len(lines) > _SHOWN:
        put(out, inked(f"and {len(lines) - _SHOWN} more; --format json has them all", "soft"), indent=4)


def _vote(facts: dict[str, str], name: str) -> str:
    tally = facts.get("tally") or facts.get("method", "")
    return f"{name}, {facts['date']}: {facts['outcome']} {tally}, {facts.get('title') or facts.get('item') or '-'}"


def _line(one: Difference) -> str:
    held = one.held or "(nothing)"
    if one.changes:
        return f"{one.vote} {one.field}: {held} -> {one.stands} [{one.place}]"
    return f"{one.vote} {one.field}: the record has {held}, the file {one.said}; {one.stands} stands [{one.place}]"

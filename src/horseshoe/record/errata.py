"""Errors found in public sources, a section a publisher: docs/corrections.md, ready to be sent to them.

Made from corrections.csv (settled), disagreements.csv (what nothing settles), notes.csv and findings.csv.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from horseshoe.record.agreement import LISTED
from horseshoe.record.audit import audit
from horseshoe.record.check import Standing
from horseshoe.record.place import toml
from horseshoe.record.statement import BALLOT
from horseshoe.record.store import load
from horseshoe.record.table import lines

_HEAD = """# Errors found in public sources

What the record's sources say that cannot be so, or that others contradict: a section a source, each error with what it
should say, why, on what evidence, and how sure we are. Nothing is overwritten: the slip stays on view beside what was
taken (`disagreements.csv`). Made by `horseshoe record corrections`; a test holds this page to the tables.

Publishers are welcome to every line. Tell us where we are wrong ourselves.
"""
_OPEN = """## Nothing settles it

Sources differ, and none of the evidence at hand decides. What stands in the record is what most of them say, or the
better placed of two; it may be wrong.
"""
_PARKED = """## Doubtful, and kept as such

Votes of which the sources contradict one another or themselves, and what is inferred about them.
"""
_LACKING = """## Vetoes the library's list lacks

In another source, and not in the list at hand; for what was found out about a line, see above.
"""
_FIELDS = {"member": "column", "vote": "row"}
Line = Mapping[str, str]


def page(folder: Path | None = None, source: str | None = None) -> str:
    """The page, in Markdown; of one source only where one is named.

    Raises:
        RecordError: a table is missing.
    """
    slips: dict[str, list[Line]] = defaultdict(list)
    for slip in _table("corrections.csv", folder):
        slips[slip["source"]].append(slip)
    found: dict[str, list[Line]] = defaultdict(list)
    for finding in _table("findings.csv", folder):
        found[finding["source"]].append(finding)
    listed = toml("sources.toml", folder)
    names = [name for name in listed if (slips[name] or found[name]) and source in (None, name)]
    parts = [_HEAD, _counts(names, listed, slips, found)]
    parts += [_section(name, listed[name], slips[name], found[name]) for name in names]
    if source in (None, "un-vetoes"):
        parts.append(_LACKING + "\n" + _rows(("vote", "day", "tally", "vetoed by", "held by"), _lacking(folder)))
    notes = list(_table("notes.csv", folder))
    parts.append(_open(_table("disagreements.csv", folder), {note["vote"] for note in notes}, source))
    if source is None:
        parts.append(_PARKED + "\n" + _rows(("vote", "what is known", "on what"), _doubtful(notes)))
    return "\n".join(parts)


def _table(name: str, folder: Path | None) -> Iterator[Line]:
    header, *rows = lines(name, folder)
    return (dict(zip(header, cells, strict=True)) for cells in rows)


def _counts(
    names: Iterable[str],
    listed: Mapping[str, Line],
    slips: Mapping[str, Sequence[Line]],
    found: Mapping[str, Sequence[Line]],
) -> str:
    rows = ((f"`{name}`", listed[name]["title"], str(len(slips[name])), str(len(found[name]))) for name in names)
    return _rows(("source", "what it is", "corrections", "other findings"), rows)


def _section(name: str, source: Line, slips: Sequence[Line], found: Sequence[Line]) -> str:
    parts = [f"## {name}: {source['title']}\n", f"Publisher: {source['publisher']}.\n"]
    if slips:
        head = ("where", "field", "says", "should say", "why", "evidence", "sure")
        parts.append(_rows(head, _grouped(slips)))
    if found:
        rows = ((one["vote"], one["finding"], one["evidence"]) for one in found)
        parts.append(_rows(("where", "what was found", "evidence"), rows))
    return "\n".join(parts)


def _grouped(slips: Iterable[Line]) -> Iterator[tuple[str, ...]]:
    """One row where the same slip was made of several votes for the same reason."""
    same: dict[tuple[str, ...], list[str]] = {}
    for slip in slips:
        field = slip["field"]
        said = f"ballot of {field.removeprefix(BALLOT)}" if field.startswith(BALLOT) else _FIELDS.get(field, field)
        new = slip["new"] or "(nothing: the statement is dropped)"
        key = (said, slip["old"], new, slip["reason"], slip["evidence"], slip["confidence"])
        same.setdefault(key, []).append(slip["vote"].replace("..", " to "))
    return ((", ".join(votes), *key) for key, votes in same.items())


def _open(differing: Iterable[Line], noted: set[str], source: str | None) -> str:
    rows = []
    for line in differing:
        voices = dict(voice.split("=", 1) for voice in line["said"].split("|"))
        if not line["why"] and line["vote"] not in noted and (source is None or source in voices):
            said = "; ".join(f"{name}: {value}" for name, value in voices.items())
            rows.append((line["vote"], line["field"], said, line["taken"]))
    return _OPEN + "\n" + _rows(("vote", "field", "what they say", "what stands"), rows)


def _lacking(folder: Path | None) -> Iterator[tuple[str, ...]]:
    record = load(folder)
    check = next(check for check in audit(record).checks if check.question == LISTED)
    for found in check.standing(Standing.OPEN):
        vote = record.vote(found.vote)
        yield vote.id, vote.date.isoformat(), str(vote.tally), ", ".join(vote.vetoes), ", ".join(vote.sources)


def _doubtful(notes: Iterable[Line]) -> Iterator[tuple[str, ...]]:
    return ((note["vote"], note["note"], note["cite"]) for note in notes if note["kind"] != "procedural")


def _rows(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines_of = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines_of) + "\n"

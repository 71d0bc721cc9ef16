"""`horseshoe record export` and `horseshoe record changes`: releases of the record, written and compared."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Literal

from horseshoe.cli.listing import Form, show

COLUMNS = ("table", "key", "what", "field", "old", "new")


def export(*, output: Path, format: Literal["parquet", "csv", "json", "popolo"] = "csv") -> None:
    """Write the record as files, with a data package (Frictionless), its terms and every column explained.

    Parameters
    ----------
    output
        A folder that is not there yet; it is there whole, or not at all.
    format
        Tables as Parquet, CSV or JSON; or votes as Popolo has them.
    """
    from horseshoe.record.exports import export as write
    from horseshoe.record.store import load

    record = load()
    for path in write(record, format, output):
        print(path)


def changes(old: Path, new: Path | None = None, /, *, format: Form = "text") -> None:
    """List what changed between two exported releases: rows added and removed, and each field that differs.

    Parameters
    ----------
    old
        Folder of an export.
    new
        Folder of a later one; without it, the record as it is here.
    format
        For people, for programs, for a spreadsheet.
    """
    from horseshoe.record import release
    from horseshoe.record.store import load

    before = release.read(old)
    after = release.read(new) if new else release.of(load())
    found = release.changes(before, after)
    rows = [
        {name: getattr(one, name) for name in COLUMNS} | {"key": " ".join(one.key), "what": str(one.what)}
        for one in found
    ]
    by = Counter(f"{one.table} {one.what}" for one in found)
    parts = f" ({', '.join(f'{what} {n}' for what, n in by.items())})" if by else ""
    said = f"{len(rows)} {'change' if len(rows) == 1 else 'changes'} from {before.id} to {after.id}{parts}."
    show(rows, COLUMNS, format, said if format == "text" else "")

"""Releases: an exported record read back, and what changed from one to the next."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from horseshoe.errors import InputError
from horseshoe.record.columns import BY_NAME, TABLES, Table
from horseshoe.record.exports import DESCRIPTOR, Form, as_text
from horseshoe.record.rows import rows
from horseshoe.record.store import Record

Cells = dict[str, str]  # a row as CSV would have it, so that releases of two forms can be compared
Key = tuple[str, ...]


class What(StrEnum):
    """What became of a row or a field."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Change:
    """One difference between two releases: a row added or removed (`field` None), or one field of a row.

    `key` tells the row, in the order of the table's key; values are as in CSV, lists with | between.
    """

    table: str
    key: Key
    what: What
    field: str | None = None
    old: str | None = None
    new: str | None = None


@dataclass(frozen=True, slots=True)
class Release:
    """One state of the record: its id, the last day it covers (ISO), and its tables by name."""

    id: str
    through: str
    tables: Mapping[str, Mapping[Key, Cells]]


def of(record: Record) -> Release:
    """A loaded record as a release."""
    tables = {table.name: _keyed(table, _cells(table, rows(record, table.name))) for table in TABLES}
    return Release(record.release, record.through.isoformat(), tables)


def read(folder: Path) -> Release:
    """An export, read back; of CSV, JSON or Parquet.

    Raises:
        InputError: the folder holds no export, one of another form, or one whose files are damaged.
    """
    try:
        package = json.loads((folder / DESCRIPTOR).read_text(encoding="utf-8"))
        tables = {one["name"]: _table(folder, one) for one in package["resources"]}
        return Release(str(package["version"]), str(package["through"]), tables)
    except OSError as error:
        advice = "Make one with horseshoe record export --format csv --output FOLDER"
        raise InputError("holds no export of the record", where=str(folder), advice=advice) from error
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        raise InputError(f"is no export that can be read ({error})", where=str(folder)) from error


def changes(old: Release, new: Release) -> tuple[Change, ...]:
    """What changed, by table and key; only of tables both have, and of columns both have."""
    both = [table for table in TABLES if table.name in old.tables and table.name in new.tables]
    return tuple(
        change for table in both for change in _changed(table, old.tables[table.name], new.tables[table.name])
    )


def _changed(table: Table, before: Mapping[Key, Cells], after: Mapping[Key, Cells]) -> Iterator[Change]:
    for key in sorted(before.keys() | after.keys()):
        if key not in before:
            yield Change(table.name, key, What.ADDED)
        elif key not in after:
            yield Change(table.name, key, What.REMOVED)
        else:
            was, now = before[key], after[key]
            for name in (column.name for column in table.columns):
                if name in was and name in now and was[name] != now[name]:
                    yield Change(table.name, key, What.CHANGED, name, was[name], now[name])


def _table(folder: Path, resource: Mapping[str, Any]) -> Mapping[Key, Cells]:
    table = BY_NAME.get(resource["name"])
    if table is None:
        raise ValueError(f"{resource['name']} is no table: compare releases exported as csv, json or parquet")
    name = resource["path"]
    if Path(name).name != name:
        # A descriptor from elsewhere must not lead out of its folder.
        raise ValueError(f"{name} is no file of the folder")
    match Form(resource["format"]):
        case Form.CSV:
            with (folder / name).open(encoding="utf-8", newline="") as file:
                return _keyed(table, list(csv.DictReader(file)))
        case Form.JSON:
            return _keyed(table, _cells(table, json.loads((folder / name).read_text(encoding="utf-8"))))
        case Form.PARQUET:
            return _keyed(table, _cells(table, _parquet(folder / name)))
        case other:
            raise ValueError(f"{other} has no tables")


def _parquet(path: Path) -> list[dict[str, Any]]:
    import duckdb

    with path.open("rb"):  # a missing file is said as in the other forms
        pass
    connection = duckdb.connect(":memory:")
    try:
        found = connection.execute("FROM read_parquet(?)", [str(path)])
        names = [column[0] for column in found.description]
        return [dict(zip(names, row, strict=True)) for row in found.fetchall()]
    except duckdb.Error as error:
        raise ValueError(f"{path.name}: {str(error).splitlines()[0]}") from error
    finally:
        connection.close()


def _cells(table: Table, held: Iterable[Mapping[str, Any]]) -> Iterator[Cells]:
    for row in held:
        yield {column.name: as_text(row[column.name], column.kind) for column in table.columns if column.name in row}


def _keyed(table: Table, held: Iterable[Cells]) -> Mapping[Key, Cells]:
    return {tuple(row[name] for name in table.key): row for row in held}

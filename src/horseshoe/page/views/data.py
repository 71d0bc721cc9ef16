"""The record as data: its tables and their columns, sources and terms, and what an audit of it finds."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from horseshoe.errors import NotInRecordError
from horseshoe.page.formats import Sheet
from horseshoe.record.audit import audit
from horseshoe.record.check import Standing
from horseshoe.record.columns import BY_NAME, TABLES
from horseshoe.record.rows import rows
from horseshoe.record.store import Record


@dataclass(frozen=True, slots=True)
class TableRow:
    """One table: what it holds, how many rows and columns."""

    name: str
    text: str
    rows: int
    columns: int


@dataclass(frozen=True, slots=True)
class ColumnRow:
    """One column: what kind of value, its sentence, the column its values stand in, whether it is never empty."""

    name: str
    kind: str
    text: str
    refers: str | None
    required: bool


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One source, with its terms and the citation it asks for."""

    id: str
    title: str
    publisher: str
    licence: str
    citation: str


@dataclass(frozen=True, slots=True)
class CheckRow:
    """One question of the audit: put to `asked` votes, held for `held`; exceptions by how they stand."""

    question: str
    basis: str
    asked: int
    held: int
    explained: int
    open: int
    unexplained: int


@dataclass(frozen=True, slots=True)
class DataView:
    """One release of the record."""

    release: str
    through: dt.date
    tables: tuple[TableRow, ...]
    sources: tuple[SourceRow, ...]
    audit: tuple[CheckRow, ...]


@dataclass(frozen=True, slots=True)
class TableView:
    """One table whole: `key` the columns that tell its rows apart; a row is an object with the columns' names."""

    name: str
    text: str
    release: str
    key: tuple[str, ...]
    columns: tuple[ColumnRow, ...]
    total: int
    rows: tuple[Mapping[str, Any], ...]


@lru_cache(maxsize=2)
def data_view(record: Record) -> DataView:
    """The view of a record."""
    return DataView(
        release=record.release,
        through=record.through,
        tables=tuple(
            TableRow(one.name, one.text, sum(1 for _ in rows(record, one.name)), len(one.columns)) for one in TABLES
        ),
        sources=tuple(SourceRow(one.id, one.title, one.publisher, one.licence, one.citation) for one in record.sources),
        audit=tuple(
            CheckRow(
                check.question,
                check.basis.value,
                check.asked,
                check.held,
                *(len(check.standing(how)) for how in (Standing.EXPLAINED, Standing.OPEN, Standing.UNEXPLAINED)),
            )
            for check in audit(record).checks
        ),
    )


def table_view(record: Record, name: str) -> TableView:
    """One table.

    Raises:
        NotInRecordError: there is none of that name.
    """
    table = BY_NAME.get(name)
    if table is None:
        raise NotInRecordError(f"no table {name[:80]!r}", where="name", advice=f"One of: {', '.join(BY_NAME)}")
    held = tuple(rows(record, name))
    columns = tuple(
        ColumnRow(one.name, one.kind.value, one.text, ".".join(one.refers) if one.refers else None, one.required)
        for one in table.columns
    )
    return TableView(name, table.text, record.release, table.key, columns, len(held), held)


def table_sheet(view: TableView) -> Sheet:
    """The table itself."""
    names = tuple(column.name for column in view.columns)
    return Sheet(names, ([row[name] for name in names] for row in view.rows))

"""The record in SQL: the public tables and the view `rulings` in DuckDB, in memory, to be asked and not changed.

Whoever asks can open no file and no address, load no extension and write nothing: external access is off, the
configuration locked, the transaction read only, and a statement is a question.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files
from threading import Timer
from typing import TYPE_CHECKING, Any

from horseshoe.errors import InputError
from horseshoe.record.columns import RULINGS, TABLES, Column, Kind, Table
from horseshoe.record.rows import rows
from horseshoe.record.store import Record

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

TYPES = {
    Kind.TEXT: "VARCHAR",
    Kind.DAY: "DATE",
    Kind.NUMBER: "INTEGER",
    Kind.FLAG: "BOOLEAN",
    Kind.LIST: "VARCHAR[]",
}
_CLOSED: dict[str, str | bool | int | float | list[str]] = {
    "enable_external_access": "false",
    "python_enable_replacements": "false",  # a table's name is never a variable of ours
    "memory_limit": "512MB",
    "temp_directory": "",
    "threads": "2",
}
_ADVICE = "Tables: " + ", ".join(table.name for table in (*TABLES, RULINGS)) + ". Columns: docs/columns.md, or DESCRIBE"
# 'Binder Error: ...', then the line with a caret under the place: the place goes, the message stays.
_PLACE = re.compile(r"\n+LINE \d+:.*", re.DOTALL)
_KIND = re.compile(r"^(?:TransactionContext|[A-Z][A-Za-z ]*?) Error: ")


@dataclass(frozen=True, slots=True)
class Answer:
    """Rows of a question: `columns` their names, `cut` whether there were more than were asked for."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]
    cut: bool = False

    def dicts(self) -> list[dict[str, Any]]:
        """One dict a row."""
        return [dict(zip(self.columns, row, strict=True)) for row in self.rows]


def query(record: Record, sql: str, *, limit: int | None = 10_000, seconds: float = 30.0) -> Answer:
    """Ask the record one question in SQL.

    Args:
        sql: one SELECT (or DESCRIBE, SHOW, SUMMARIZE, EXPLAIN) over the tables of `horseshoe.record.columns`.
        limit: rows given at most; None for all.
        seconds: time it may take.

    Raises:
        InputError: DuckDB refuses the statement, or does not answer in time.
    """
    connection = connect(record)
    try:
        return _asked(connection, sql, limit, seconds)
    finally:
        connection.close()


def connect(record: Record) -> DuckDBPyConnection:
    """A connection that holds the public tables and `rulings`, closed to the world and in a read-only transaction."""
    import duckdb  # late: whoever asks for one vote does not pay for it

    connection: DuckDBPyConnection = duckdb.connect(":memory:", config=_CLOSED)
    for table in TABLES:
        fill(connection, table, record)
    connection.execute(f"CREATE VIEW rulings AS {rulings()}")
    connection.execute("SET lock_configuration = true")
    connection.execute("BEGIN TRANSACTION READ ONLY")
    return connection


def fill(connection: DuckDBPyConnection, table: Table, record: Record) -> None:
    """Make one table, with its sentences as comments."""
    shape = json.dumps([{column.name: TYPES[column.kind] for column in table.columns}])
    held = json.dumps(list(rows(record, table.name)), default=str, ensure_ascii=False)
    # Row by row is a hundred times slower; the name and the shape are ours, the rows a parameter.
    connection.execute(
        f"CREATE TABLE {table.name} AS SELECT unnest(from_json(?, '{shape}'), recursive := true)",
        [held],
    )
    connection.execute(f"COMMENT ON TABLE {table.name} IS {_literal(table.text)}")
    for column in table.columns:
        connection.execute(f'COMMENT ON COLUMN {table.name}."{column.name}" IS {_sentence(column)}')


def rulings() -> str:
    """The SQL that decides every vote."""
    return files("horseshoe.record").joinpath("rulings.sql").read_text(encoding="utf-8")


def _asked(connection: DuckDBPyConnection, sql: str, limit: int | None, seconds: float) -> Answer:
    import duckdb

    try:
        statements = connection.extract_statements(sql)
        _question(statements, duckdb)
        timer = Timer(seconds, connection.interrupt)
        timer.start()
        try:
            found = connection.execute(statements[0])
            held = found.fetchall() if limit is None else found.fetchmany(limit + 1)
        finally:
            timer.cancel()
    except duckdb.InterruptException:
        raise InputError(f"no answer in {seconds:g} s", where="sql", advice="Ask for less") from None
    except duckdb.OutOfMemoryException:
        room = _CLOSED["memory_limit"]
        raise InputError("too much for memory", where="sql", advice=f"It may take {room}. Ask for less") from None
    except duckdb.Error as error:
        said, _, hint = cleaned(str(error)).partition(" Did you mean ")
        unknown = isinstance(error, duckdb.CatalogException | duckdb.BinderException | duckdb.ParserException)
        advice = f"Did you mean {hint}" if hint else _ADVICE if unknown else None
        raise InputError(said.rstrip("!"), where="sql", advice=advice) from None
    columns = tuple(str(column[0]) for column in found.description or ())
    return Answer(columns, tuple(held[:limit]), limit is not None and len(held) > limit)


def _question(statements: Sequence[Any], duckdb: Any) -> None:
    if len(statements) != 1:
        raise InputError(f"{len(statements)} statements", where="sql", advice="Ask one question at a time")
    if statements[0].type not in (duckdb.StatementType.SELECT, duckdb.StatementType.EXPLAIN):
        kind = statements[0].type.name.lower()
        advice = "The record is read only: SELECT, DESCRIBE, EXPLAIN"
        raise InputError(f"{kind} is no question", where="sql", advice=advice)


def cleaned(message: str) -> str:
    """A message of the database without its kind, its caret and its line breaks."""
    said = _KIND.sub("", _KIND.sub("", _PLACE.sub("", message)))
    return " ".join(said.split()).rstrip(".").replace('""', '"')


def _literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _sentence(column: Column) -> str:
    return _literal(column.text)

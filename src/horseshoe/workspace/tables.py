"""Rows of a story as tables of Parquet: the shape of a table is that of its dataclass."""

from __future__ import annotations

import json
import types
import typing
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from datetime import date
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_SOME = 1024  # rows fetched at a time
_LINE = 1 << 20  # bytes of a line that are made room for at least
_KINDS: Mapping[Any, str] = {str: "VARCHAR", int: "BIGINT", float: "DOUBLE", bool: "BOOLEAN", date: "DATE"}


@cache
def shape(row: type) -> Mapping[str, str]:
    """Columns of a row type, in order, with their DuckDB types.

    Raises:
        TypeError: a field that a table cannot hold; rows are flat but for lists.
    """
    hints = typing.get_type_hints(row)
    return {field.name: _kind(hints[field.name]) for field in fields(row)}


def _kind(hint: Any) -> str:
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        (inner,) = (a for a in args if a is not type(None))
        return _kind(inner)
    if origin is tuple and len(args) == 2 and args[1] is Ellipsis:
        return f"{_kind(args[0])}[]"
    if isinstance(hint, type):
        for kind, name in _KINDS.items():
            if hint is kind or (kind is str and issubclass(hint, str)):
                return name
    raise TypeError(f"no column can hold {hint}")


@cache
def _empty(row: type, column: str) -> str | None:
    """What stands where nothing is written, as SQL; None where None may."""
    hint = typing.get_type_hints(row)[column]
    if typing.get_origin(hint) in (typing.Union, types.UnionType):
        return None
    kind = _kind(hint)
    return f"[]::{kind}" if kind.endswith("[]") else {"VARCHAR": "''", "BOOLEAN": "false", "BIGINT": "0"}.get(kind)


def fingerprint(shapes: Mapping[str, type]) -> str:
    """Eight hex digits that change with the shape of any table."""
    told = json.dumps({name: dict(shape(row)) for name, row in shapes.items()}, sort_keys=True)
    return sha256(told.encode()).hexdigest()[:8]


def save(
    connection: DuckDBPyConnection, path: Path, row: type, rows: Iterable[Any], group: int | None = None
) -> None:
    """Write rows as one Parquet file; they go by way of a file of lines, so that few are held at a time.

    Args:
        group: rows that are read together, where it is known how many a question is about.
    """
    rough = path.with_name(f".{path.name}.lines")
    encode = msgspec.json.Encoder().encode
    longest = 0
    with rough.open("wb") as file:
        for one in rows:
            line = encode(one)
            longest = max(longest, len(line))
            file.write(line + b"\n")
    columns = ", ".join(f"{name}: '{kind}'" for name, kind in shape(row).items())
    room = max(_LINE, 2 * longest)
    read = f"read_json({literal(rough)}, format := 'newline_delimited', columns := {{{columns}}}, "
    try:
        copy(connection, f"FROM {read} maximum_object_size := {room})", path, group)
    finally:
        rough.unlink()


def copy(connection: DuckDBPyConnection, select: str, path: Path, group: int | None = None) -> None:
    """Write what a query of our own gives as one Parquet file."""
    grouped = f", ROW_GROUP_SIZE {group}" if group else ""
    connection.execute(f"COPY ({select}) TO {literal(path)} (FORMAT parquet, COMPRESSION zstd{grouped})")


def view(connection: DuckDBPyConnection, name: str, row: type, paths: Iterable[Path]) -> None:
    """Lay a name over Parquet files of one row type, with the number of each `row` in its file; over none, no rows.

    A column that an earlier Horseshoe did not write is empty in its files; one we no longer know is left out.
    """
    files = ", ".join(literal(path) for path in paths)
    kinds = shape(row)
    none = f"SELECT {', '.join(f'NULL::{kind} AS {column}' for column, kind in kinds.items())}, 0 AS row WHERE false"
    columns = ", ".join(f"coalesce({c}, {empty}) AS {c}" if (empty := _empty(row, c)) else c for c in kinds)
    told = "SELECT *, file_row_number AS row FROM read_parquet([{}], file_row_number := true, union_by_name := true)"
    whole = f"{none} UNION ALL BY NAME {told.format(files)}" if files else none
    select = f"SELECT {columns}, row FROM ({whole})"  # noqa: S608 names and paths of our own
    connection.execute(f"CREATE OR REPLACE VIEW {name} AS {select}")


def literal(path: Path) -> str:
    """A path as SQL text."""
    return "'" + str(path).replace("'", "''") + "'"


def lines(name: str, row: type) -> str:
    """SQL of a table's rows as JSON, each a line, for `stream`: many are made of it in a third of the time."""
    return f"SELECT to_json(struct_pack({', '.join(f'{c} := {c}' for c in shape(row))})) FROM {name}"  # noqa: S608 ours


def stream(answer: DuckDBPyConnection, row: type) -> Iterator[Any]:
    """Row objects of an answer of `lines`, some at a time."""
    decode: Callable[[str], Any] = msgspec.json.Decoder(row).decode
    while some := answer.fetchmany(_SOME):
        yield from (decode(line) for (line,) in some)


def made(row: type, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> Iterator[Any]:
    """Row objects from the rows of an answer, whose columns may be more; lists become tuples."""
    kinds = shape(row)
    picked = [(columns.index(name), kind.endswith("[]")) for name, kind in kinds.items()]
    for cells in rows:
        yield row(*(tuple(cells[at]) if many and cells[at] is not None else cells[at] for at, many in picked))

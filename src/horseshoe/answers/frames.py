"""Rows of an answer as a data frame, in whichever library is there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from enum import StrEnum
from importlib import import_module
from types import ModuleType
from typing import Any

from horseshoe.errors import InputError


class Library(StrEnum):
    """Data frames to be had, the first that is installed first."""

    POLARS = "polars"
    PANDAS = "pandas"
    ARROW = "pyarrow"


def to_frame(rows: Iterable[Any], library: Library | str | None = None) -> Any:
    """Rows as a polars DataFrame, a pandas DataFrame or an Arrow Table: the named library, or the first installed.

    Rows are those of an answer (frozen dataclasses) or dicts of one shape; columns are their fields, in order; tuples
    become lists, unknown stays null. No rows give a frame without columns.

    Raises:
        InputError: none of the three is installed, or not the one named.
        ValueError: `library` is none of the three.
    """
    held = [_dict(row) for row in rows]
    columns = {name: [row[name] for row in held] for name in held[0]} if held else {}
    wanted = [Library(library)] if library else list(Library)
    for one in wanted:
        try:
            module = import_module(one)
        except ImportError:
            continue
        return _made(one, module, columns)
    names = " or ".join(wanted)
    raise InputError(f"a data frame needs {names}, which is not installed", advice=f"pip install {wanted[0]}")


def _made(library: Library, module: ModuleType, columns: Mapping[str, list[Any]]) -> Any:
    # Nothing is guessed from the first rows alone: a column may begin with a hundred unknowns.
    match library:
        case Library.POLARS:
            return module.DataFrame(columns, infer_schema_length=None)
        case Library.PANDAS:
            return module.DataFrame(columns)
        case Library.ARROW:
            return module.table(columns)


def _dict(row: Any) -> dict[str, Any]:
    if is_dataclass(row):
        return {one.name: _plain(getattr(row, one.name)) for one in fields(row)}
    return {name: _plain(value) for name, value in row.items()}


def _plain(value: Any) -> Any:
    if isinstance(value, StrEnum):
        return value.value
    return list(value) if isinstance(value, tuple) else value

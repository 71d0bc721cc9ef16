"""Rows of an answer on the desk: aligned for people, JSON for programs, CSV for a spreadsheet."""

from __future__ import annotations

import csv
import sys
from collections.abc import Mapping, Sequence
from typing import Any, Literal

from horseshoe.cli.encoding import as_json
from horseshoe.cli.screen import one_line

Form = Literal["text", "json", "csv"]
_WIDEST = 60  # a title longer than that would push every other column out of sight


def show(rows: Sequence[Mapping[str, Any]], columns: Sequence[str], form: Form, remark: str = "") -> None:
    """Print rows; `remark` is said after them, to people on the same stream and to others on standard error."""
    match form:
        case "json":
            print(as_json([{name: plain(row[name]) for name in columns} for row in rows]))
        case "csv":
            table = csv.writer(sys.stdout, lineterminator="\n")
            table.writerow(columns)
            table.writerows([_cell(row[name], "|") for name in columns] for row in rows)
        case "text":
            _aligned([[_short(_cell(row[name], " ")) for name in columns] for row in rows], columns, rows)
    if remark:
        print(remark, file=sys.stdout if form == "text" else sys.stderr)


def plain(value: Any) -> Any:
    """A value as JSON has it: days as ISO days, anything it lacks as text."""
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, Mapping):
        return {str(key): plain(held) for key, held in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(held) for held in value]
    return str(value)


def _cell(value: Any, between: str) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | tuple):
        return between.join(map(str, value))
    return f"{value:.4g}" if isinstance(value, float) and between == " " else str(value)


def _short(text: str) -> str:
    line = one_line(text)
    return line if len(line) <= _WIDEST else f"{line[: _WIDEST - 3].rstrip()}..."


def _aligned(cells: list[list[str]], columns: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> None:
    counted = [all(isinstance(row[name], int | float | None) for row in rows) for name in columns]
    widths = [max(map(len, column)) for column in zip(columns, *cells, strict=True)]
    for line in (list(columns), *cells):
        put = (
            cell.rjust(width) if number else cell.ljust(width)
            for cell, width, number in zip(line, widths, counted, strict=True)
        )
        print("  ".join(put).rstrip())

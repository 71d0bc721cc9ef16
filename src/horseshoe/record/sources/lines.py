"""Lines of a publisher's table one by one: what a cell must be, and what is said of one that is not."""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from horseshoe.council.states import STATES
from horseshoe.errors import HorseshoeError, RecordError
from horseshoe.record.sources.dates import printed
from horseshoe.record.sources.written import bare_symbol

Check = Callable[[str], object]  # raises ValueError, KeyError or a HorseshoeError where a cell will not do
Lines = list[tuple[int, dict[str, str]]]


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A row left out: the file, the place in it ('line 7'), the column, and what is wrong there."""

    file: str
    place: str
    column: str
    why: str

    def __str__(self) -> str:
        return f"{self.file} {self.place}, column {self.column}: {self.why}"


def good_lines(path: Path, checks: Mapping[str, Check], bad: list[Unreadable]) -> Lines:
    """Numbered lines of a CSV with a header, without those a check refuses; these go to `bad`.

    Raises:
        OSError: the file cannot be read.
        RecordError: it is no CSV at all.
    """
    good: Lines = []
    # A byte that is no UTF-8 spoils its own line and no other.
    with path.open(encoding="utf-8-sig", errors="surrogateescape", newline="") as file:
        table = csv.DictReader(file, restkey="", strict=True)
        try:
            for line in table:
                found = refused(line, checks, len(table.fieldnames or ()))
                if found:
                    bad.append(Unreadable(path.name, f"line {table.line_num}", *found))
                else:
                    good.append((table.line_num, {name: cell or "" for name, cell in line.items()}))
        except csv.Error as error:
            # What follows an unclosed quotation mark cannot be told into lines: the rest of the file is lost.
            bad.append(Unreadable(path.name, f"line {table.line_num}", "(all)", f"no table from here on: {error}"))
    return good


def refused(line: Mapping[str, str | None], checks: Mapping[str, Check], width: int) -> tuple[str, str] | None:
    """The first column of a line that will not do, and why; None where all will."""
    if "" in line:
        return "(last)", f"more than the {width} cells of the header"
    for column, cell in line.items():
        if cell is None:
            return column, "the line ends before it"
        if not cell.isascii() and any("\ud800" <= sign <= "\udfff" for sign in cell):
            return column, "bytes that are not UTF-8"
    for column, check in checks.items():
        cell = line[column] or ""
        try:
            check(cell)
        except HorseshoeError as error:
            return column, error.what
        except (ValueError, KeyError):
            return column, f"{cell!r} is not {check.__doc__ or 'what stands there'}"
    return None


def a_day(cell: str) -> None:
    """a day"""
    date.fromisoformat(cell.strip())


def a_printed_day(cell: str) -> None:
    """a day"""
    for part in printed(cell).split(".."):
        date.fromisoformat(part)


def a_count(cell: str) -> None:
    """a count"""
    if cell.strip() not in ("", "?") and int(cell) < 0:
        raise ValueError(cell)


def a_number(cell: str) -> None:
    """a number"""
    int(cell)


def a_symbol(cell: str) -> None:
    """a symbol"""
    if not bare_symbol(cell).startswith("S/"):
        raise ValueError(cell)


def something(cell: str) -> None:
    """filled in"""
    if not cell.strip():
        raise ValueError(cell)


def some_states(cell: str) -> None:
    """a list of States' codes"""
    for name in cell.replace(",", ";").split(";"):
        if name.strip() not in STATES:
            raise RecordError(f"{name.strip()!r} is no State's code")


def one_of(*words: str) -> Check:
    """A check that a cell is one of these words."""

    def check(cell: str) -> None:
        if cell.strip() not in words:
            said = ", ".join(word or "(empty)" for word in words)
            raise RecordError(f"{cell!r} is none of {said}")

    return check

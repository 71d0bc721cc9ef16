"""Rows to try a shelf with, and a process that adds them until it is killed."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from horseshoe.workspace.shelf import Shelf


@dataclass(frozen=True, slots=True)
class Report:
    report: str
    title: str | None
    words: int


@dataclass(frozen=True, slots=True)
class Line:
    report: str
    place: int
    text: str
    states: tuple[str, ...]


SHAPES: dict[str, type] = {"reports": Report, "lines": Line}


def shelf(folder: Path) -> Shelf:
    return Shelf(folder, SHAPES, key="reports")


def report(number: int, lines: int = 3) -> tuple[str, bytes, dict[str, list[object]]]:
    """A report: its id, its bytes, its rows."""
    data = f"report {number}, as it came".encode()
    name = sha256(data).hexdigest()
    rows: dict[str, list[object]] = {
        "reports": [Report(name, f"Report “{number}” 'quoted'" if number % 3 else None, lines)],
        "lines": [Line(name, i, f"line {i}", ("FRA", "GBR")[: i % 3]) for i in range(lines)],
    }
    return name, data, rows


def put(into: Shelf, *numbers: int) -> frozenset[str]:
    """Add reports in one go."""
    made = [report(number) for number in numbers]
    rows = {table: [row for _, _, rows in made for row in rows[table]] for table in SHAPES}
    return into.put({name: data for name, data, _ in made}, rows)


def add_until_killed(folder: Path, first: int) -> None:
    """Add report after report, and say each that is there on standard output."""
    into = shelf(folder)
    number = first
    while True:
        for name in put(into, number):
            os.write(1, f"{name}\n".encode())
        number += 1


def serve() -> None:
    """Fork an adder for each line 'FOLDER FIRST' of standard input, and say its process id: no import is paid twice."""
    import duckdb  # noqa: F401
    import filelock  # noqa: F401

    for line in sys.stdin:
        folder, first = line.split()
        child = os.fork()
        if child == 0:
            add_until_killed(Path(folder), int(first))
        os.write(1, f"pid {child}\n".encode())


if __name__ == "__main__":
    serve()

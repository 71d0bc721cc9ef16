"""The Council's meeting tables as a list of meetings: number, day, topics, outcomes. Votes are `meetings`' matter."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from horseshoe.record.sources.dates import printed
from horseshoe.record.sources.meetings import FILE, SOURCE, carried
from horseshoe.record.sources.written import bare_symbol

_NUMBER = re.compile(r"S/PV\.\s?(\d+)")
_RESUMED = re.compile(r"\(?Resumption ?(\d+|I)?\s?\)", re.IGNORECASE)
_CLOSED = re.compile(r"closed|privada|private", re.IGNORECASE)
_PRESS = re.compile(r"\bSC/\d+(?:/Rev\.\d)?")
_TWO_DAYS = re.compile(r"^(\d{1,2})\s*(?:/|\+|-|–)\s*(\d{1,2})\s+([A-Za-z]+)")
# What a meeting decides has a symbol of its own; letters, notes and reports are only named beside it.
_DECIDED = re.compile(
    r"S/RES/\s?\d+\s?\(\d{4}\s?\)|S/PRST/\d{4}/\d+|S/\d+(?=\s?\(PRST\))|S/(?:PV\.)?\d+(?:/\d+)?(?:/Rev\.\s?\d)*"
    r"(?=(?:\s?\([^)]*\)|\s?(?:and|&)\s(?:Add|Corr)\.\d)*\s(?:vetoed|(?:was\s)?not\sadopted))",
    re.IGNORECASE,
)


def read(folder: Path, renamed: Mapping[str, str]) -> list[dict[str, str]]:
    """Rows of meetings.csv, by number and resumption.

    Args:
        folder: with the file of the tables.
        renamed: 'S/RES/663(1990)@1990-09-13' to the symbol that is meant, '' where nothing is, and 'S/PV.3311' to its
            day: see corrections.csv.

    Raises:
        OSError: the file cannot be read.
    """
    with (folder / FILE).open(encoding="utf-8", newline="") as file:
        return rows(csv.reader(file), renamed)


def rows(lines: Iterable[list[str]], renamed: Mapping[str, str]) -> list[dict[str, str]]:
    """Rows from lines of the tables; a meeting with several topics has several lines and becomes one row."""
    met: dict[tuple[int, int], dict[str, str]] = {}
    for cells in carried(lines):
        number = _NUMBER.search(cells[2]) if len(cells) > 4 else None
        if number is None:
            continue  # 2020 and 2021: decided in writing, not at a meeting
        resumed = _RESUMED.search(cells[2])
        key = int(number[1]), (int(resumed[1]) if (resumed[1] or "I").isdigit() else 1) if resumed else 0
        line = _line(key, cells, renamed)
        held = met.setdefault(key, line)
        if held is not line:
            # Parts of one meeting, on days of their own.
            last = max(held["until"] or held["date"], line["until"] or line["date"])
            held["date"] = min(held["date"], line["date"])
            held["until"] = last if last != held["date"] else ""
            for name in ("topics", "outcomes"):
                joined = [*held[name].split("|"), *line[name].split("|")]
                held[name] = "|".join(dict.fromkeys(part for part in joined if part))
    return [met[key] for key in sorted(met)]


def _line(key: tuple[int, int], cells: Sequence[str], renamed: Mapping[str, str]) -> dict[str, str]:
    first, last = _days(cells[3], int(cells[0]))
    if f"S/PV.{key[0]}" in renamed and not key[1]:
        first = last = renamed[f"S/PV.{key[0]}"]
    press = _PRESS.search(cells[4]) if len(cells) > 6 else None
    return {
        "number": str(key[0]),
        "resumption": str(key[1] or ""),
        "date": first,
        "until": last if last != first else "",
        "closed": "1" if _CLOSED.search(cells[2]) else "",
        "press": press[0] if press else "",
        "topics": " ".join((cells[4] if len(cells) < 7 else cells[5]).replace("|", "/").split()),
        "outcomes": "|".join(dict.fromkeys(_decided(cells[-1], first, renamed))),
        "source": SOURCE,
    }


def _days(text: str, year: int) -> tuple[str, str]:
    two = _TWO_DAYS.match(text)
    if two:
        return printed(f"{two[1]} {two[3]}", year), printed(f"{two[2]} {two[3]}", year)
    first, _, last = printed(text, year).partition("..")
    return first, last or first


def _decided(text: str, day: str, renamed: Mapping[str, str]) -> Iterator[str]:
    for found in _DECIDED.findall(text):
        symbol = re.sub(r"\s", "", bare_symbol(found))
        symbol = renamed.get(f"{symbol}@{day}", symbol)
        if symbol:
            yield symbol

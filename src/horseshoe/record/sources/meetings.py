"""The Council's own meeting tables, 1946 to June 2022: meeting, day, topic and what came of it."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from horseshoe.record.sources.dates import printed
from horseshoe.record.sources.spellings import codes_in
from horseshoe.record.sources.written import bare_symbol, meeting
from horseshoe.record.statement import Row

SOURCE = "un-meetings"
FILE = "un-meetings-1946-2022.csv"
_RESULT = re.compile(
    r"""(?P<symbol>S/RES/\s?\d+\s?\(\d{4}\s?\)|S/(?:PV\.)?\d+(?:/\d+)?(?:/(?:Rev|Add|Corr)\.\s?\d)*)\s?
    (?P<hung>\)|(?:\([^)]*\)|(?:and|&)\s(?:Add|Corr)\.\d\s?)*)\s?
    (?P<how>vetoed\sby\s(?:the\s)?[A-Z][A-Za-z ,]*?|(?:was\s)?not\sadopted|adopted\sunanimously|by\sconsensus|
    adopted\sby\sconsensus|without\s(?:a\s)?vote)?\s*(?P<tally>\d+-\d+-\d+)?
    (?P<note>\s?\([^)]*(?:participate|absent)[^)]*\))?(?=\s|$|\+)""",
    re.VERBOSE | re.IGNORECASE,
)


def read(folder: Path) -> Iterator[Row]:
    """One row a vote named in the tables, in the tables' order.

    Raises:
        OSError: the file cannot be read.
    """
    with (folder / FILE).open(encoding="utf-8", newline="") as file:
        above: list[str] = []
        for number, cells in enumerate(csv.reader(file), start=1):
            # A meeting with two topics has two lines, the second without meeting and day.
            if len(cells) > 3 and not cells[2].strip() and above[:2] == cells[:2]:
                cells[2:4] = above[2:4]
            above = cells
            yield from rows(cells, f"{FILE} line {number}")


def rows(cells: Sequence[str], place: str) -> Iterator[Row]:
    """The votes one line of a table names: six cells, seven from 1994, nine while the Council voted by letter."""
    if len(cells) < 6:
        return
    year, sitting, day, result = int(cells[0]), meeting(cells[2]), cells[3], cells[-1]
    item = cells[4] if len(cells) == 6 else cells[5]
    for found in _RESULT.finditer(result):
        facts = _facts(found)
        if not facts:
            continue
        facts["date"] = printed(day, year)
        facts["item"] = " ".join(item.split())
        if sitting:
            facts["meeting"] = sitting
        yield Row(SOURCE, place, bare_symbol(found["symbol"]), facts)


def _facts(found: re.Match[str]) -> dict[str, str]:
    how = (found["how"] or "").lower()
    resolution = found["symbol"].startswith("S/RES")
    if not resolution and not how:
        return {}  # a note, a letter, a statement: no vote
    facts = {"outcome": "adopted" if resolution else "short"}
    if how.startswith("vetoed"):
        facts["outcome"] = "vetoed"
        facts["vetoes"] = "|".join(sorted(codes_in(found["how"].split(" by ", 1)[1])))
    if "without" in how:
        facts["method"] = "without_vote"
    if found["tally"]:
        facts["tally"] = found["tally"]
    return facts

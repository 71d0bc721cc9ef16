"""The Council's own meeting tables, 1946 to June 2022: meeting, day, topic and what came of it."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from horseshoe.record.sources.dates import printed
from horseshoe.record.sources.spellings import codes_in
from horseshoe.record.sources.written import bare_symbol, meeting
from horseshoe.record.statement import Row

SOURCE = "un-meetings"
FILE = "un-meetings-1946-2022.csv"
# "Draft resolution S/PV.57 (Ireland) vetoed by USSR 9-1-1", "S/RES/344 (1973) 10-0-4", "S/2018/355 not adopted 3-8-4".
_RESULT = re.compile(
    r"""(?P<symbol>S/RES/\s?\d+\s?\(\d{4}\s?\)|S/(?:PV\.)?\d+(?:/\d+)?(?:/(?:Rev|Add|Corr)\.\s?\d)*)\s?
    (?:\)|(?:\((?P<label>[^)]*)\)|(?:and|&)\s(?:Add|Corr)\.\d\s?)*)\s?
    (?P<how>vetoed\sby\s(?P<vetoers>[A-Za-z ,]+?)(?=\s?\d+-\d|\sDraft|\sS/|\sPRST|\sPower|$)|(?:was\s)?not\sadopted|
    adopted\sunanimously|(?:adopted\s)?by\sconsensus|without\s(?:a\s)?vote)?
    \s*(?P<tally>\d+-\d+-\d+)?""",
    re.VERBOSE | re.IGNORECASE,
)


# "S/507 & Add.1 & S/516 not adopted 6-1-3": two texts of which the tally is the first's.
_TWO = re.compile(r"(S/\d+)(?: & Add\.\d)? (?:&|and) (S/\d+) (not adopted)((?: \d+-\d+-\d+)?)")


def read(folder: Path) -> Iterator[Row]:
    """One row a vote named in the tables, in the tables' order.

    Raises:
        OSError: the file cannot be read.
    """
    with (folder / FILE).open(encoding="utf-8", newline="") as file:
        for number, cells in enumerate(carried(csv.reader(file)), start=1):
            yield from rows(cells, f"{FILE} line {number}")


def carried(lines: Iterable[list[str]]) -> Iterator[list[str]]:
    """Lines with meeting and day in each: a meeting with two topics has two lines, the second without them."""
    above: list[str] = []
    for cells in lines:
        if len(cells) > 3 and not cells[2].strip() and above[:2] == cells[:2]:
            cells[2:4] = above[2:4]
        above = cells
        yield cells


def rows(cells: Sequence[str], place: str) -> Iterator[Row]:
    """The votes one line of a table names: six cells, seven from 1994, nine while the Council voted by letter."""
    if len(cells) < 6:
        return
    year, sitting, day, result = int(cells[0]), meeting(cells[2]), cells[3], cells[-1]
    item = cells[4] if len(cells) == 6 else cells[5]
    for found in _RESULT.finditer(_TWO.sub(r"\1 \3\4 \2 \3", result)):
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
    if found["vetoers"]:
        facts["outcome"] = "vetoed"
        facts["vetoes"] = "|".join(codes_in(found["vetoers"]))
    if "without" in how or "consensus" in how:
        facts["method"] = "without_vote"
    if found["tally"]:
        facts["tally"] = found["tally"]
    if found["label"] and "amended" not in found["label"]:
        facts["about"] = found["label"]
    return facts

"""The library's catalogue of drafts (a spreadsheet of MARC fields): who submitted what, and what became of it.

Needs openpyxl (`pip install horseshoe[record]`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from horseshoe.errors import RecordError
from horseshoe.record.sources.spellings import codes_in
from horseshoe.record.sources.titles import draft_title
from horseshoe.record.sources.written import bare_symbol
from horseshoe.record.statement import Row

SOURCE = "un-library-drafts"
FILE = "un-library-drafts.xlsx"
_SYMBOL, _TITLE, _KIND, _BY, _SUBJECTS, _BECAME = "191__a", "239__a", "245__a", "245__c", "650__a", "993__a"
_RESOLUTION = re.compile(r"S/RES/\d+ ?\(\d{4}\)")
_AMENDMENT = re.compile(r"\bamendments?\b", re.IGNORECASE)


def read(folder: Path) -> Iterator[Row]:
    """One row a draft and vote: a sheet of three drafts adopted as three resolutions gives three.

    Raises:
        ImportError: openpyxl is not installed.
        OSError: the file cannot be read.
    """
    for number, line in sheet(folder / FILE):
        yield from rows(line, f"{FILE} row {number}")


def sheet(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """Numbered rows of the spreadsheet, each with what is filled in.

    Raises:
        ImportError: openpyxl is not installed.
        RecordError: not the catalogue.
    """
    import openpyxl  # rebuilding the record needs it, reading the record does not

    lines = iter(openpyxl.load_workbook(path, read_only=True).active.iter_rows(values_only=True))
    header = [str(name) for name in next(lines, ())]
    if not {_SYMBOL, _KIND} <= set(header):
        raise RecordError("is no catalogue of drafts", where=str(path), advice=f"It has no column {_SYMBOL}")
    for number, cells in enumerate(lines, start=2):
        yield number, {name: str(cell) for name, cell in zip(header, cells, strict=False) if cell is not None}


def rows(line: Mapping[str, str], place: str) -> Iterator[Row]:
    """Rows of one catalogue entry; none for notes and reports."""
    said = f"{line.get(_KIND, '')} {line.get(_TITLE, '')}"
    draft = bare_symbol(line.get(_SYMBOL, ""))
    if not re.search(r"resolution|résolution|resolución|rezoliutsii|amendment", said, re.IGNORECASE) or not draft:
        return
    facts = {
        "draft": draft,
        "title": draft_title(line.get(_TITLE, "")),
        "sponsors": "|".join(codes_in(line.get(_BY, ""))),
        "subjects": "|".join(dict.fromkeys(part.strip() for part in line.get(_SUBJECTS, "").split(";"))),
        "subject": "amendment" if _AMENDMENT.search(line.get(_KIND, "")) else "",
    }
    facts = {key: value for key, value in facts.items() if value}
    became = [bare_symbol(found) for found in _RESOLUTION.findall(line.get(_BECAME, ""))]
    for vote in became or [draft]:
        yield Row(SOURCE, place, vote, dict(facts))

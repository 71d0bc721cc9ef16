"""Days of drafts: as the UN's extract and XML print them, and as the library's catalogue tells.

    python -m horseshoe.record.sources.draft_dates --sources FOLDER --out drafts.csv

A day is left out where it cannot be right: of another year than the symbol, or after the vote (19 of the extract's).
"""

from __future__ import annotations

import argparse
import csv
import json
import re
import tarfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from horseshoe.errors import HorseshoeError
from horseshoe.record.sources import akn_ballots, library_drafts, un_extract
from horseshoe.record.sources.dates import printed
from horseshoe.record.sources.written import bare_symbol
from horseshoe.record.store import Record, load

HEADER = ("draft", "date", "source")
Row = tuple[str, str, str]
_ISSUED = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}docDate"
_DRAFT = re.compile(r"S/(?:(?P<year>\d{4})/)?\d+(?:/Rev\.\d+)?")
_SUBMITTED = re.compile(r"\b(?:on|of|dated) (\d{1,2} [A-Z][a-z]+ \d{4})")


def extract(entry: Mapping[str, Any]) -> Row | None:
    """The day the extract gives for the draft of one resolution."""
    symbol = bare_symbol(entry["draft_resolution"])
    day = str(entry.get("draft_resolution_date") or "")[:10]
    return (symbol, day, un_extract.SOURCE) if day else None


def issued(data: bytes, name: str) -> Row | None:
    """The day of issue at the head of a draft in AKN4UN."""
    root = ET.fromstring(data)  # noqa: S314  (no external entities; an archive the user vouches for)
    day = next((found.get("date") or "" for found in root.iter(_ISSUED)), "")
    return (akn_ballots.symbol(name), day, akn_ballots.SOURCE) if day else None


def catalogued(line: Mapping[str, str]) -> Row | None:
    """The day a catalogue entry says a draft was submitted on: 'submitted ... on 12 October 1951'."""
    told = _SUBMITTED.search(f"{line.get('245__a', '')} {line.get('245__c', '')}")
    if not told:
        return None
    try:
        return bare_symbol(line.get("191__a", "")), printed(told[1]), library_drafts.SOURCE
    except (ValueError, HorseshoeError):
        return None


def possible(rows: Iterable[Row], voted: Mapping[str, date]) -> dict[str, Row]:
    """Draft to its first row whose day can be right: a draft voted on, dated in its year and not after its vote."""
    kept: dict[str, Row] = {}
    for draft, day, source in rows:
        shape = _DRAFT.fullmatch(draft)
        if not shape or draft not in voted or draft in kept:
            continue
        if shape["year"] in (None, day[:4]) and date.fromisoformat(day) <= voted[draft]:
            kept[draft] = draft, day, source
    return kept


def read(folder: Path, record: Record) -> list[Row]:
    """All of them by day and symbol.

    Raises:
        OSError: a source cannot be read.
        ImportError: openpyxl is not installed.
    """
    voted: dict[str, date] = {}
    for vote in record.all:
        if vote.draft:
            voted.setdefault(vote.draft, vote.date)  # the first vote on it
    return sorted(possible(_told(folder), voted).values(), key=lambda row: (row[1], row[0]))


def _told(folder: Path) -> Iterator[Row]:
    for path in sorted((folder / un_extract.FOLDER).glob("*.jsonl")):
        yield from filter(None, (extract(json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines()))
    with tarfile.open(folder / akn_ballots.FILE) as archive:
        for member in archive:
            name = member.name.removeprefix("en/not-adopted/")
            file = archive.extractfile(member) if name != member.name and member.isfile() else None
            if file is not None and (row := issued(file.read(), name)):
                yield row
    import openpyxl  # rebuilding the record needs it, reading the record does not

    sheet = openpyxl.load_workbook(folder / library_drafts.FILE, read_only=True).active.iter_rows(values_only=True)
    header = [str(name) for name in next(sheet)]
    for cells in sheet:
        line = {name: str(cell) for name, cell in zip(header, cells, strict=False) if cell is not None}
        if row := catalogued(line):
            yield row


def main() -> None:
    """Build the table of drafts' days."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--sources", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    given = parser.parse_args()
    with given.out.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(HEADER)
        table.writerows(read(given.sources, load()))


if __name__ == "__main__":
    main()

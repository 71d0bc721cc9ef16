"""The library's tables of decisions, July 2022 to September 2026, as transcribed by hand: tally, vetoes, meeting."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from pathlib import Path

from horseshoe.record.sources.written import bare_symbol, meeting
from horseshoe.record.statement import Row

SOURCE = "un-decisions"
FILE = "decisions-2022-2026.csv"
COLUMNS = ("date", "symbol", "meeting", "agenda_item", "yes", "no", "abstain", "outcome", "vetoed_by")
OUTCOMES = {"adopted": "adopted", "vetoed": "vetoed", "lack of maj.": "short"}


def read(folder: Path) -> Iterator[Row]:
    """Rows oldest first.

    Raises:
        OSError: the file cannot be read.
    """
    with (folder / FILE).open(encoding="utf-8", newline="") as file:
        lines = list(csv.DictReader(file))
    for number, line in reversed(list(enumerate(lines, start=2))):
        yield row(line, f"{FILE} line {number}")


def row(line: Mapping[str, str], place: str) -> Row:
    """One decision."""
    facts = {
        "date": line["date"],
        "outcome": OUTCOMES[line["outcome"]],
        "tally": "-".join(line[side] for side in ("yes", "no", "abstain")),
        "item": " ".join(line["agenda_item"].split()),
    }
    if facts["outcome"] == "vetoed":
        facts["vetoes"] = "|".join(sorted(line["vetoed_by"].split(",")))
    sitting = meeting(line["meeting"])
    if sitting:
        facts["meeting"] = sitting
    return Row(SOURCE, place, bare_symbol(line["symbol"]), facts)

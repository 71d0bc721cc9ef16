"""The Dag Hammarskjöld Library's list of vetoes, to May 2022 as published and after that as transcribed."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from horseshoe.record.sources.dates import printed
from horseshoe.record.sources.written import bare_symbol, meeting
from horseshoe.record.statement import Row

SOURCE = "un-vetoes"
FILES = ("un-vetoes-1946-2022.csv", "vetoes-2022-2026.csv")


def read(folder: Path) -> Iterator[Row]:
    """Rows oldest first; several vetoes on one text are told apart only by what the list says of them.

    Raises:
        OSError: a file cannot be read.
    """
    for name in FILES:
        with (folder / name).open(encoding="utf-8", newline="") as file:
            lines = list(csv.DictReader(file))
        for number, line in reversed(list(enumerate(lines, start=2))):
            yield from rows(line, f"{name} line {number}")


def rows(line: Mapping[str, str], place: str) -> Iterator[Row]:
    """The vetoes of one line: the later list puts two amendments of one day into one."""
    day = printed(line["date_raw"]) if line.get("date_raw") else line["date"]
    facts = {"date": day, "outcome": "vetoed", "item": " ".join(line["agenda_item"].split())}
    vetoers = sorted(line["vetoed_by"].replace(",", ";").split(";"))
    facts["vetoes"] = "|".join(name.strip() for name in vetoers if name.strip())
    sitting = meeting(line.get("record") or line.get("meeting") or "")
    if sitting:
        facts["meeting"] = sitting
    draft = line["draft"]
    if "oral amendment" in draft:
        yield Row(SOURCE, place, f"{bare_symbol(draft.split()[0])}#amendment", {**facts, "subject": "amendment"})
        return
    symbols = [bare_symbol(part) for part in draft.split() if part.startswith("S/")] if _several(draft) else []
    for symbol in symbols or [bare_symbol(draft)]:
        yield Row(SOURCE, place, symbol, dict(facts))


def _several(draft: str) -> bool:
    return Counter(part.startswith("S/20") for part in draft.split())[True] > 1

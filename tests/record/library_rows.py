"""Rows as the UN Digital Library exports them, written by ourselves: its file is not at hand."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from horseshoe.council.seats import council
from horseshoe.council.states import STATES
from horseshoe.record.sources.library_votes import COLUMNS


def vote_lines(
    day: str, votes: Mapping[str, str] | None = None, /, undl_id: str = "4090001", **cells: str
) -> list[dict[str, str]]:
    """A line a member of the day, in favour where `votes` does not say otherwise; `cells` of every line."""
    on = date.fromisoformat(day)
    votes = votes or {}
    cast = {code: votes.get(code, "Y") for code in council(on).members} | dict(votes)
    count = {letter: str(list(cast.values()).count(letter)) for letter in "YNAX"}
    same = dict.fromkeys(COLUMNS, "") | {
        "undl_id": undl_id,
        "date": day,
        "total_yes": count["Y"],
        "total_no": count["N"],
        "total_abstentions": count["A"],
        "total_non_voting": count["X"],
        "total_ms": str(len(cast)),
        "modality": "Recorded vote",
        "undl_link": f"https://digitallibrary.example/record/{undl_id}",
    }
    return [
        same | {"ms_code": code, "ms_name": STATES[code].name(on).upper(), "ms_vote": letter} | cells
        for code, letter in cast.items()
    ]


def write(path: Path, lines: list[dict[str, str]]) -> Path:
    """Lines as a file."""
    with path.open("w", encoding="utf-8", newline="") as file:
        sheet = csv.DictWriter(file, COLUMNS)
        sheet.writeheader()
        sheet.writerows(lines)
    return path

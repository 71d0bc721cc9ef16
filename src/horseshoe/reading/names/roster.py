"""Who spoke for whom, by year: permanent representatives and deputies of States, and officials of the United Nations.

The facts are the record's: representatives.csv among its tables, one row a person and term. Years are all it knows; a
row whose source is U was found in no source, and its years may be one off. This room reads the table and nothing else
of the record.
"""

from __future__ import annotations

import csv
from datetime import date
from functools import cache
from pathlib import Path

from msgspec import Struct


class Envoy(Struct, frozen=True):
    """A person in an office for some years.

    Attributes:
        name: as the table has it; `forms` are all the ways it may be printed, `name` among them.
        alone: the short forms (one word) may stand without the full name or an office before them.
        state: code; '' for officials of the United Nations.
        office: 'representative', 'deputy' or 'observer' of a State; 'Secretary-General', 'under-secretary', 'special
            envoy' or another office of the United Nations.
        since, until: years, inclusive; None where it lasts.
        source: where the term is told.
    """

    name: str
    forms: tuple[str, ...]
    alone: bool
    state: str
    office: str
    since: int
    until: int | None
    source: str

    @property
    def first(self) -> date:
        """The first day of the first year."""
        return date(self.since, 1, 1)

    @property
    def after(self) -> date | None:
        """The day after the last year: years are all the table knows."""
        return None if self.until is None else date(self.until + 1, 1, 1)


@cache
def _rows() -> tuple[Envoy, ...]:
    text = Path(__file__).parents[2].joinpath("record", "data", "representatives.csv").read_text(encoding="utf-8")
    rows = []
    for row in csv.DictReader(text.splitlines()):
        forms = tuple(row["name"].split("|"))
        since, until = int(row["since"]), int(row["until"]) if row["until"] else None
        rows.append(
            Envoy(forms[0], forms, row["alone"] == "1", row["state"], row["office"], since, until, row["source"])
        )
    return tuple(rows)


def envoys() -> tuple[Envoy, ...]:
    """Those who spoke for a State."""
    return tuple(row for row in _rows() if row.state)


def officials() -> tuple[Envoy, ...]:
    """Those who spoke for the Organization."""
    return tuple(row for row in _rows() if not row.state)


def full_name(surname: str, state: str | None) -> str | None:
    """The one listed envoy whose surname may stand alone, in full; None where two share it or nobody has it."""
    found = {row.name for row in envoys() if row.alone and surname in row.forms and state in (None, row.state)}
    full = {name for name in found if " " in name}
    return full.pop() if len(full) == 1 else None

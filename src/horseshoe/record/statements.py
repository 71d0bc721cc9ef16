"""Presidential statements since 2000: symbol, day, meeting, agenda item. Agreed by all; nobody votes on them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache

from horseshoe.record.table import lines


@dataclass(frozen=True, slots=True)
class PresidentialStatement:
    """One statement.

    Attributes:
        symbol: 'S/PRST/2024/1'.
        date: of the meeting it was made at, or of its issue where it was agreed in writing (2020-21).
        meeting: 'S/PV.9556'; None where there was none, or the text names none.
        item: agenda item; None where the text names none.
        topics: ids of horseshoe.council.topics, with parents, from the item and the places the text keeps naming.
        source: id of the source, see sources.toml.
    """

    symbol: str
    date: date
    meeting: str | None
    item: str | None
    topics: frozenset[str]
    source: str


@cache
def statements() -> tuple[PresidentialStatement, ...]:
    """All of them, by day and symbol. From 2000 on, so none found in an earlier year means nothing.

    Raises:
        RecordError: the package was installed without them.
    """
    _, *rows = lines("presidential_statements.csv")
    return tuple(sorted(map(_statement, rows), key=lambda one: (one.date, one.symbol)))


def _statement(row: list[str]) -> PresidentialStatement:
    symbol, day, meeting, item, topics, source = row
    about = frozenset(topics.split())
    return PresidentialStatement(symbol, date.fromisoformat(day), meeting or None, item or None, about, source)


def statements_on(day: date) -> tuple[PresidentialStatement, ...]:
    """Those of one day."""
    return tuple(one for one in statements() if one.date == day)

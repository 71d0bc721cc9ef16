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
        withdrawn: symbol of the paper that withdrew it, so that it stands no longer; None for all but one.
    """

    symbol: str
    date: date
    meeting: str | None
    item: str | None
    topics: frozenset[str]
    source: str
    withdrawn: str | None = None


@cache
def statements() -> tuple[PresidentialStatement, ...]:
    """All of them, by day and symbol, the one withdrawn among them. From 2000 on, and without S/PRST/2000/1-5, 7, 8 and
    S/PRST/2003/27, which no source at hand has: none found there means nothing.

    Raises:
        RecordError: the package was installed without them.
    """
    _, *rows = lines("presidential_statements.csv")
    return tuple(sorted(map(_statement, rows), key=lambda one: (one.date, one.symbol)))


def _statement(row: list[str]) -> PresidentialStatement:
    symbol, day, meeting, item, topics, source, withdrawn = row
    about = frozenset(topics.split())
    on = date.fromisoformat(day)
    return PresidentialStatement(symbol, on, meeting or None, item or None, about, source, withdrawn or None)


def statements_on(day: date) -> tuple[PresidentialStatement, ...]:
    """Those of one day."""
    return tuple(one for one in statements() if one.date == day)

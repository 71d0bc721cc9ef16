"""When a Secretary-General invoked Article 99, by name or all but by name.

Other uses are disputed (1950 Korea, 1961 Bizerte, 1971 East Pakistan, 1974 Cyprus, 1976 Lebanon): they are not here,
so a count made from this list is a count of the express ones and no more.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Invocation:
    """One letter to the President of the Council: its day, who signed it, what it was about, and its symbol."""

    on: date
    by: str
    topics: frozenset[str]  # ids of horseshoe.council.topics
    cite: str


INVOCATIONS = (
    Invocation(date(1960, 7, 13), "Dag Hammarskjöld", frozenset({"congo-1960"}), "S/4381"),
    Invocation(date(1979, 11, 25), "Kurt Waldheim", frozenset({"iran", "iran-hostages"}), "S/13646"),
    Invocation(date(1989, 8, 15), "Javier Pérez de Cuéllar", frozenset({"lebanon"}), "S/20789"),
    Invocation(date(2023, 12, 6), "António Guterres", frozenset({"israel-palestine", "gaza"}), "S/2023/962"),
)  # fmt: skip

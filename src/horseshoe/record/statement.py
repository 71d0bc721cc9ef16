"""A statement: one source says one thing of one vote, at a place anybody can look up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

BALLOT = "ballot:"  # a ballot's field is 'ballot:' and the member's code

# What a statement can be about. Every field is told apart in schema.py; ballots are one field a member.
FIELDS = frozenset({
    "date", "meeting", "draft", "outcome", "method", "tally", "vetoes", "item", "title", "subject", "subjects",
    "sponsors", "symbol",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing a source says.

    Attributes:
        source: id in sources.toml.
        place: where in the source: file and row, or file and line.
        vote: symbol the source files the vote under ('S/RES/338(1973)', 'S/3502', 'S/PV.49'); with '#n' where the
            source itself tells several votes on one text apart.
        field: one of FIELDS, or 'ballot:CHN'.
        value: as text. Dates are ISO, a range 'a..b'; tallies '13-1-1'; ballots as `Ballot`; lists joined by '|'.

    Raises:
        ValueError: a field nobody knows.
    """

    source: str
    place: str
    vote: str
    field: str
    value: str

    def __post_init__(self) -> None:
        if self.field not in FIELDS and not self.field.startswith(BALLOT):
            raise ValueError(f"{self.field!r} is no field of a vote")


@dataclass(frozen=True, slots=True)
class Row:
    """Everything one row of a source says of one vote; what cannot be known is left out, never guessed."""

    source: str
    place: str
    vote: str
    facts: dict[str, str]

    def statements(self) -> Iterator[Statement]:
        """The row, one statement a fact. What only helps to tell votes on one text apart (`about`) is none."""
        for field, value in self.facts.items():
            if field != "about":
                yield Statement(self.source, self.place, self.vote, field, value)

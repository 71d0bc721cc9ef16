"""The gold table of the whole articles, read when the evaluation runs: nothing of it is copied here."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

VERDICTS = (
    "supported",
    "imprecise",
    "contradicted",
    "impossible",
    "conflicting_records",
    "ambiguous",
    "not_in_record",
    "attributed",
    "opinion",
    "furniture",
)
DECIDABLE = frozenset({"supported", "imprecise", "contradicted", "impossible", "conflicting_records"})

_ROW = re.compile(r"^\| (\d{3}-\d{2}) \|")
_ALSO = re.compile(r"[Aa]lso acceptable: ([^.;)]*)")
_COLUMNS = 8


@dataclass(frozen=True, slots=True)
class Item:
    """One row: what a careful reader finds, which verdicts may stand on it, and where the article says it."""

    id: str
    expected: str
    accepted: frozenset[str]
    never: frozenset[str]
    spans: tuple[tuple[int, int], ...]
    kinds: frozenset[str]
    is_claim: bool

    @property
    def article(self) -> str:
        return self.id[:3]

    @property
    def decidable(self) -> bool:
        """Whether record and law alone decide it."""
        return self.is_claim and self.expected in DECIDABLE

    def touches(self, start: int, end: int) -> bool:
        return any(start < b and a < end for a, b in self.spans)

    def speaks(self, kind: str) -> bool:
        return "*" in self.kinds or kind in self.kinds


def verdicts(markdown: str) -> dict[str, tuple[str, frozenset[str]]]:
    """Item id to (expected verdict, every acceptable verdict), off the tables of the gold page."""
    table = {}
    for line in markdown.splitlines():
        row = _ROW.match(line)
        if not row:
            continue
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if len(cells) != _COLUMNS or cells[6] not in VERDICTS:
            raise ValueError(f"gold row {row[1]} has {len(cells)} cells and verdict {cells[6:7]}")
        also = {word for said in _ALSO.findall(cells[7]) for word in VERDICTS if word in said}
        table[row[1]] = (cells[6], frozenset({cells[6], *also}))
    return table


def items(gold: Path, places: Path) -> tuple[Item, ...]:
    """Verdicts of the gold page joined to the places of seeds.toml; an item on one side only is an error."""
    table = verdicts(gold.read_text(encoding="utf-8"))
    where = tomllib.loads(places.read_text(encoding="utf-8"))
    if table.keys() != where.keys():
        raise ValueError(f"gold table and {places.name} differ on {sorted(table.keys() ^ where.keys())}")
    return tuple(
        Item(
            id=id_,
            expected=table[id_][0],
            accepted=table[id_][1],
            never=frozenset(place.get("never", ())),
            spans=tuple((a, b) for a, b in place["spans"]),
            kinds=frozenset(place["kinds"]),
            is_claim=place.get("claim", True),
        )
        for id_, place in sorted(where.items())
    )

"""Counts as pairs of a label and a number: "for - 10, against - 1, abstained - 4", "Yes: 9. No: 0. Abst: 6"."""

from __future__ import annotations

from collections.abc import Iterator

from horseshoe.council.ballots import Ballot
from horseshoe.reading.line import Line
from horseshoe.reading.sides.sides_words import ABSTAIN, LABELS, V
from horseshoe.reading.words.patterns import Pattern

_SIDES = dict(LABELS)
_STOP = r"(?= (?:[.,;:()/|—-]|and|votes?|members?|countries|states|delegations)(?![\w-])|$)"
_PAIR = Pattern(
    "|".join(rf"(?P<{side.name}>(?<![\w-]){label}) ?[—:=-] (?P<{side.name}_v>{V}){_STOP}" for side, label in LABELS)
)
_GAP = frozenset({"", ",", ";", ".", "and", ", and", "; and", "/", "|"})


def pairs(line: Line) -> Iterator[tuple[Ballot, int, int, int]]:
    """Each side of such a row with where its pair begins, its voters stand, and the row ends; a row has two sides."""
    row: list[tuple[Ballot, int, int, int]] = []
    for m in _PAIR.finditer(line.norm):
        side = Ballot[m.lastgroup.removesuffix("_v")] if m.lastgroup else ABSTAIN
        if row and line.norm[row[-1][3] : m.start()].strip() not in _GAP:
            yield from _told(row)
            row = []
        row.append((side, m.start(), m.start(f"{side.name}_v"), m.end()))
    yield from _told(row)


def _told(row: list[tuple[Ballot, int, int, int]]) -> list[tuple[Ballot, int, int, int]]:
    return row if len({side for side, _, _, _ in row}) > 1 else []

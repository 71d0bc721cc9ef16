"""Counts as pairs of a label and a number: "for - 10, against - 1, abstained - 4", "Yes: 9. No: 0. Abst: 6".

A row may stand without stops ("For: 12 Against: Brazil and Turkey Abstained: Lebanon"): where a label opens it, every
label is of what stands behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from horseshoe.council.ballots import Ballot
from horseshoe.reading.line import Line
from horseshoe.reading.sides.sides_words import ABSTAIN, LABELS, V
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

_STOP = r"(?= (?:[.,;:()/|—-]|and|votes?|members?|countries|states|delegations)(?![\w-])|$)"
_PAIR = Pattern(
    "|".join(rf"(?P<{side.name}>(?<![\w-]){label}) ?[—:=-] (?P<{side.name}_v>{V}){_STOP}" for side, label in LABELS)
)
_GAP = frozenset({"", ",", ";", ".", "and", ", and", "; and", "/", "|"})
# A label and what stands behind it, the names of a count in brackets; then another.
_ITEM = r"(?P<v><V\d+>)(?: votes?)?(?: [(:] ?(?P<who><V\d+>))?(?: \))?"
_HEADS = "|".join(f"(?P<{side.name}>{label})" for side, label in LABELS)
_HEAD = late(rf"(?:{_HEADS})(?: votes?)?(?: ?[:=—-])? {_ITEM}(?= |$)")
_BARE = "|".join(label for _, label in LABELS)
_OPENS = Pattern(rf"(?:^|(?<=[.;:(—] ))(?=(?:{_BARE})(?: votes?)?(?: ?[:=—-])? {V}(?: [^ ]+){{0,5}}? (?:{_BARE}) ?)")
_BETWEEN = late(r" (?:(?:[,;.|/—-]|and) )*")


class Pair(Struct, frozen=True):
    """A side with where its pair begins, its voters stand, the row ends, and where the names of a count stand."""

    side: Ballot
    start: int
    at: int
    end: int
    names: int | None = None


def pairs(line: Line) -> Iterator[Pair]:
    """Each side of such a row; a row has two sides."""
    row: list[Pair] = []
    for m in _PAIR.finditer(line.norm):
        side = Ballot[m.lastgroup.removesuffix("_v")] if m.lastgroup else ABSTAIN
        if row and line.norm[row[-1].end : m.start()].strip() not in _GAP:
            yield from _told(row)
            row = []
        row.append(Pair(side, m.start(), m.start(f"{side.name}_v"), m.end()))
    yield from _told(row)
    for m in _OPENS.finditer(line.norm):
        yield from _unparted(line, m.start())


def _told(row: list[Pair]) -> list[Pair]:
    return row if len({pair.side for pair in row}) > 1 else []


def _unparted(line: Line, at: int) -> list[Pair]:
    """The row that opens at a label: each label once, each with its voters, to the end of the row."""
    row: list[Pair] = []
    while (m := _HEAD.match(line.norm, at)) is not None:
        side = next(side for side, _ in LABELS if m[side.name])
        if side in {pair.side for pair in row}:
            break
        row.append(Pair(side, m.start(), m.start("v"), m.end(), m.start("who") if m["who"] else None))
        between = _BETWEEN.match(line.norm, m.end())
        if between is None:
            break
        at = between.end()
    closed = bool(row) and re.match(r"(?: [.;)]|$)", line.norm[row[-1].end :]) is not None
    return row if len(row) > 1 and closed else []

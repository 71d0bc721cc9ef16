"""Corrections: a source's slip, what it should have said, why we think so, and on what evidence.

They are data (data/corrections.csv) and never rewrite a source: the slip stays visible beside what was taken.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from horseshoe.errors import RecordError
from horseshoe.record.sources.dates import within
from horseshoe.record.statement import BALLOT, Row, Statement

_WHOLE, _COLUMN = "vote", "member"
MEETING = "meeting_date"  # the day of a meeting, under its own symbol: of no vote, so no part of the fold
# Put right before rows are linked: what row it is, whose column, and the item votes on one text are told apart by.
_EARLY = frozenset({_WHOLE, _COLUMN, "item"})
Slips = dict[tuple[str, str], list[tuple[Statement, str]]]


@dataclass(frozen=True, slots=True)
class Correction:
    """One slip.

    Attributes:
        vote: id of the vote; for `field` 'member' a range of days; for 'vote' the id the source's own order gives.
        source: whose slip.
        field: field of the statement; 'vote' where a whole row is a duplicate (`new` empty) or misnamed (`new` the
            right id; a day after '@' where the source files several rows under it); 'member' where a column holds
            another State's ballots; 'meeting_date' where a table has the wrong day for a meeting.
        old, new: what the source says, what stands instead. An empty `new` drops the statement.
        reason: one sentence. evidence: where it can be checked. confidence: 'high' or 'medium'.
    """

    vote: str
    source: str
    field: str
    old: str
    new: str
    reason: str
    evidence: str
    confidence: str


def read(path: Path) -> tuple[Correction, ...]:
    """Corrections of a file, in its order.

    Raises:
        OSError: the file cannot be read.
        TypeError: a column too many or too few.
    """
    with path.open(encoding="utf-8", newline="") as file:
        return tuple(Correction(**line) for line in csv.DictReader(file))


def corrected_rows(
    rows: Iterable[Row], corrections: Iterable[Correction], idle: list[Correction] | None = None
) -> Iterator[Row]:
    """Rows with duplicates gone, misnamed votes renamed and ballots moved to the State whose seat it was.

    Args:
        rows: of any sources.
        corrections: those that apply.
        idle: takes the corrections that fit nothing; without it they are an error.

    Raises:
        RecordError: a correction that fits nothing.
    """
    early = [found for found in corrections if found.field in _EARLY]
    named = {(found.source, found.vote): found for found in early if found.field != _COLUMN}
    columns = [found for found in early if found.field == _COLUMN]
    unused = set(early)
    for row in rows:
        dated = f"{row.vote}@{row.facts.get('date', '')}"
        found = named.get((row.source, row.vote)) or named.get((row.source, dated))
        if found:
            unused.discard(found)
            if found.field == _WHOLE and not found.new:
                continue
            row = _renamed(row, found)
        for column in columns:
            if column.source == row.source and within(row.facts["date"], column.vote):
                moved = _moved(row, column)
                if moved is not row:
                    unused.discard(column)
                    row = moved
        yield row
    _complain(unused, idle)


def _renamed(row: Row, found: Correction) -> Row:
    if found.field == _WHOLE:
        return replace(row, vote=found.new)
    return replace(row, facts=row.facts | {found.field: found.new})


def _moved(row: Row, column: Correction) -> Row:
    wrong, right = f"{BALLOT}{column.old}", f"{BALLOT}{column.new}"
    if wrong not in row.facts:
        return row
    return replace(row, facts={right if name == wrong else name: said for name, said in row.facts.items()})


def corrected(
    linked: dict[str, list[Statement]], corrections: Iterable[Correction], idle: list[Correction] | None = None
) -> Slips:
    """Put right the statements of `linked`, in place, and return the slips: (vote, field) to slip and reason.

    `idle` takes the corrections whose slip no source makes; without it they are an error.

    Raises:
        RecordError: a correction whose slip no source makes.
    """
    slips: Slips = defaultdict(list)
    unused = set()
    for found in corrections:
        if found.field in _EARLY:
            continue
        statements = linked.get(found.vote, [])
        wrong = [said for said in statements if _meant(said, found)]
        if not wrong:
            unused.add(found)
        for said in wrong:
            statements.remove(said)
            slips[found.vote, found.field].append((said, found.reason))
            if found.new:
                statements.append(replace(said, value=found.new))
    _complain(unused, idle)
    return dict(slips)


def _meant(said: Statement, found: Correction) -> bool:
    return (said.source, said.field, said.value) == (found.source, found.field, found.old)


def _complain(unused: Iterable[Correction], idle: list[Correction] | None) -> None:
    if idle is not None:
        idle.extend(sorted(unused, key=lambda found: (found.vote, found.field)))
        return
    for found in unused:
        raise RecordError(
            f"{found.source} does not say {found.field} {found.old!r} of {found.vote}",
            where="corrections.csv",
            advice="The source has changed, or the correction was never right: look, and take it out or fix it",
        )

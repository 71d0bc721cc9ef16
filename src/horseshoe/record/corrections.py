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
Slips = dict[tuple[str, str], list[tuple[Statement, str]]]


@dataclass(frozen=True, slots=True)
class Correction:
    """One slip.

    Attributes:
        vote: id of the vote; for `field` 'member' a range of days; for 'vote' the id the source's own order gives.
        source: whose slip.
        field: field of the statement; 'vote' where a whole row is a duplicate (`new` empty) or misnamed (`new` the
            right id); 'member' where a column holds another State's ballots.
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


def corrected_rows(rows: Iterable[Row], corrections: Iterable[Correction]) -> Iterator[Row]:
    """Rows with duplicates gone, misnamed votes renamed and ballots moved to the State whose seat it was.

    Raises:
        RecordError: a correction that fits nothing.
    """
    whole = {(found.source, found.vote): found for found in corrections if found.field == _WHOLE}
    columns = [found for found in corrections if found.field == _COLUMN]
    unused: set[Correction] = {*whole.values(), *columns}
    for row in rows:
        found = whole.get((row.source, row.vote))
        if found:
            unused.discard(found)
            if not found.new:
                continue
            row = replace(row, vote=found.new)
        for column in columns:
            field = f"{BALLOT}{column.old}"
            if column.source == row.source and field in row.facts and within(row.facts["date"], column.vote):
                unused.discard(column)
                right = f"{BALLOT}{column.new}"
                row = replace(row, facts={right if name == field else name: said for name, said in row.facts.items()})
        yield row
    _complain(unused)


def corrected(linked: dict[str, list[Statement]], corrections: Iterable[Correction]) -> Slips:
    """Put right the statements of `linked`, in place, and return the slips: (vote, field) to slip and reason.

    Raises:
        RecordError: a correction whose slip no source makes.
    """
    slips: Slips = defaultdict(list)
    unused = set()
    for found in corrections:
        if found.field in {_WHOLE, _COLUMN}:
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
    _complain(unused)
    return dict(slips)


def _meant(said: Statement, found: Correction) -> bool:
    return (said.source, said.field, said.value) == (found.source, found.field, found.old)


def _complain(unused: Iterable[Correction]) -> None:
    for found in unused:
        raise RecordError(
            f"{found.source} does not say {found.field} {found.old!r} of {found.vote}",
            where="corrections.csv",
            advice="The source has changed, or the correction was never right: look, and take it out or fix it",
        )

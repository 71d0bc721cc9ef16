"""A row of a table of votes, read like a sentence: its cells give the count, its other words the rest."""

from __future__ import annotations

from horseshoe.reading.line import Line
from horseshoe.reading.marks import Marks
from horseshoe.reading.votes.facts import Slot
from horseshoe.reading.votes.tables import Row, facts
from horseshoe.reading.votes.telling import DECISIVE, Telling
from horseshoe.reading.votes.tellings import tell, too_many


def tell_row(marks: Marks, row: Row, block: int, order: int) -> tuple[list[Telling], Line, bool]:
    """Read one row of a table of votes, as `tell` reads a sentence; a head tells nothing."""
    cells = facts(row, marks)
    tellings, line, foreign = tell(marks, row.start, row.end, block, order)
    if not cells or foreign:
        return [], line, foreign
    if too_many(cells):
        return [], line, True
    if cells[0].slot is Slot.SCORE and len(tellings) == 1:  # what else it says is words
        (telling,) = tellings
        telling.facts += cells if not telling.of(Slot.SCORE) else []
        telling.table = row.table
        return tellings, line, False
    told = {f.slot for f in cells}
    kept = [f for t in tellings for f in t.facts if f.slot not in DECISIVE and f.slot not in told]
    days = tellings[0].days if tellings else []
    kept += [d for d in days if d not in kept]
    first = Telling(row.start, row.end, block, order, facts=[*cells, *kept], table=row.table, days=days)
    first.drafts = tellings[0].drafts if tellings else []
    return [first], line, False

"""The reversed default of S/RES/2231(2015): the vote is on going on with relief, and its failure is what takes effect.

So a permanent member could bring the measures back alone, by its "no" to going on, and no other could stop it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from horseshoe.council.decide import Outcome, Reason, Ruling
from horseshoe.council.rules import RULES
from horseshoe.council.speaking import day
from horseshoe.errors import ProcedureError

WAIT = timedelta(days=30)
ENDS = date(2025, 10, 18)  # ten years after Adoption Day (paragraph 8), where nothing was brought back before
MEASURES = ("S/RES/1696(2006)", "S/RES/1737(2006)", "S/RES/1747(2007)", "S/RES/1803(2008)", "S/RES/1835(2008)",
            "S/RES/1929(2010)")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Default:
    """What a vote, or none, led to: `back` whether the measures apply again, `on` from the end of which day (GMT)."""

    back: bool
    on: date | None
    because: tuple[Reason, ...]


def snapback(notified: date, ruling: Ruling | None) -> Default:
    """What follows a notification of significant non-performance.

    Args:
        notified: the day the Council received it; the thirtieth day after is the last.
        ruling: of the vote on a draft to continue relief; None where none was held.

    Raises:
        ProcedureError: the day is before the resolution, or after its end.
    """
    rule = RULES["snapback"]
    if not rule.since <= notified < ENDS:
        raise ProcedureError(f"nothing could be notified on {day(notified)}", rule=rule.cite)
    if ruling is not None and ruling.outcome is Outcome.ADOPTED:
        return Default(False, None, (Reason("relief continues: the draft to continue it was adopted", rule.cite),))
    how = {None: "nothing was put to the vote", Outcome.VETOED: "it was vetoed"}.get(
        ruling.outcome if ruling else None, "it lacked the votes"
    )
    last = notified + WAIT
    said = f"no draft to continue relief was adopted ({how}); {len(MEASURES)} resolutions apply again after {day(last)}"
    return Default(True, last, (Reason(said, rule.cite),))

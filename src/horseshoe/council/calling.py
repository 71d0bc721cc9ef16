"""Who may have a meeting called, and who only asks (rules 1-4; Articles 11(3), 35 and 99).

The President calls; nobody else does. What differs is whether the President may or must.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from horseshoe.council.decide import Reason
from horseshoe.council.rules import RULES
from horseshoe.council.seats import council
from horseshoe.council.speaking import called, start
from horseshoe.errors import ProcedureError

LONGEST_GAP = 14  # days between meetings, rule 1


class Ground(StrEnum):
    """On what ground a meeting is asked for."""

    PRESIDENT = "president"  # rule 1
    MEMBER = "member"  # rule 2
    STATE = "state"  # rule 3, Article 35
    ASSEMBLY = "assembly"  # rule 3, Article 11
    SECRETARY_GENERAL = "secretary_general"  # rule 3, Article 99
    PERIODIC = "periodic"  # rule 4


@dataclass(frozen=True, slots=True)
class Call:
    """A meeting called: `must` is whether the President had a choice; nothing in it has to be put to the vote."""

    ground: Ground
    must: bool
    because: tuple[Reason, ...]


_RULE = {
    Ground.PRESIDENT: "rule1", Ground.MEMBER: "rule2", Ground.STATE: "rule3", Ground.ASSEMBLY: "rule3",
    Ground.SECRETARY_GENERAL: "rule3", Ground.PERIODIC: "rule4",
}  # fmt: skip


def call(ground: Ground, on: date, by: str | None = None) -> Call:
    """What the rules make of a request for a meeting.

    Args:
        by: code of the State that asks, for MEMBER and STATE.

    Raises:
        ProcedureError: somebody without a seat asks under rule 2; a State that is no member of the Council goes by
            Article 35.
    """
    rule = RULES[_RULE[ground]]
    if ground is Ground.PRESIDENT:
        return Call(ground, False, (Reason("the President calls a meeting at will", rule.cite),))
    if ground is Ground.PERIODIC:
        return Call(ground, False, (Reason("periodic meetings have fallen out of use", rule.cite),))
    if ground is Ground.SECRETARY_GENERAL:
        said = "the Secretary-General brings the matter to the Council; the President calls the meeting"
        return Call(ground, True, (Reason(said, f"{RULES['art99'].cite}; {rule.cite}"),))
    if ground is Ground.ASSEMBLY:
        said = "the General Assembly refers a matter; the President must call a meeting"
        return Call(ground, True, (Reason(said, f"Charter Art. 11; {rule.cite}"),))
    if by is None:
        raise ProcedureError("nobody is named who asks for the meeting", rule=rule.cite)
    name = start(called(by, on))
    if ground is Ground.MEMBER:
        if by not in council(on):
            advice = "A State without a seat brings a matter to the Council under Article 35"
            raise ProcedureError(f"{name} is no member of the Council", rule=rule.cite, advice=advice)
        return Call(ground, True, (Reason(f"{name}, a member, asks: the President must call a meeting", rule.cite),))
    said = f"{name} brings a dispute or situation to the Council: the President must call a meeting"
    return Call(ground, True, (Reason(said, f"{RULES['art35'].cite}; {rule.cite}"),))


def overdue(last: date, on: date) -> Reason | None:
    """Rule 1 would have the Council meet every fourteen days; a note where it did not, for nothing follows from it."""
    gap = (on - last).days
    if gap <= LONGEST_GAP:
        return None
    return Reason(f"{gap} days since the last meeting, {LONGEST_GAP} allowed", RULES["rule1"].cite)

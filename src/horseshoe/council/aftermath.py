"""What follows a veto: a debate of the General Assembly (A/RES/76/262), and what may follow (Uniting for Peace).

Neither follows a draft that fell short of votes, and neither follows a statement that somebody blocked.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

from horseshoe.council.decide import Outcome, Reason, Ruling
from horseshoe.council.rules import NEEDED, RULES, holds, in_force
from horseshoe.council.rules import rule as rule_on
from horseshoe.council.speaking import day

WORKING_DAYS = 10
REPORT_BEFORE = timedelta(hours=72)
SESSION_WITHIN = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Debate:
    """The Assembly's debate on a veto.

    Attributes:
        by: the last day it may be held on; None where the resolution asks for none.
        report_by: the last day on which the Council's special report, to which it is only invited, is in time.
        first: codes of those that go first on the list of speakers.
    """

    by: date | None
    report_by: date | None
    first: tuple[str, ...]
    because: tuple[Reason, ...]


def working_day(after: date, number: int, holidays: Collection[date] = ()) -> date:
    """The `number`th working day after a day, which itself does not count; Saturdays and Sundays are none.

    Args:
        holidays: official holidays of the Headquarters, which differ from year to year. Without them the day found
            may be earlier than the true one, never later.

    Raises:
        ValueError: `number` is less than one.
    """
    if number < 1:
        raise ValueError(f"{number} is no number of working days to come")
    found = after
    while number:
        found += timedelta(days=1)
        number -= found.weekday() < 5 and found not in holidays
    return found


def debate(
    ruling: Ruling, on: date, *, emergency_session: bool = False, holidays: Collection[date] = ()
) -> Debate:
    """When the Assembly debates a veto.

    Args:
        ruling: of the vote, on a draft or an amendment. on: the day the veto was cast.
        emergency_session: whether one is meeting on the same situation, which takes the place of the debate.
        holidays: as for `working_day`.
    """
    rule = RULES["veto_debate"]
    if ruling.outcome is not Outcome.VETOED:
        return Debate(None, None, (), (Reason("no veto was cast, so no debate follows", rule.cite),))
    if not holds(rule, on):
        return Debate(None, None, (), (Reason(f"the rule is younger than this veto: {day(rule.since)}", rule.cite),))
    if emergency_session:
        said = "an emergency special session meets on the same situation, so no debate has to be called"
        return Debate(None, None, (), (Reason(said, rule.cite),))
    by = working_day(on, WORKING_DAYS, holidays)
    report = by - REPORT_BEFORE
    report_rule = RULES["veto_report"]
    counted = "" if holidays else ", official holidays not counted out"
    because = (
        Reason(f"the General Assembly debates the veto by {day(by)}: ten working days{counted}; unless an emergency "
               "special session meets on the same situation", rule.cite),
        Reason("those that cast it go first on the list of speakers", f"{rule.cite}, para. 2"),
        Reason(f"the Council is invited to report 72 hours before: by {day(report)} for the last day",
               report_rule.cite),
    )  # fmt: skip
    return Debate(by, report, ruling.vetoes, because)


def uniting_for_peace(ruling: Ruling, on: date) -> tuple[Reason, ...]:
    """Who may call an emergency special session after a vote; () where nobody may on the strength of it.

    The call has to recite the failed meeting and the lack of unanimity, and there must appear to be a threat to the
    peace, a breach of it or an act of aggression: that is not asked here.
    """
    rule, procedure = RULES["uniting_for_peace"], rule_on("art27_2", on)
    if ruling.outcome is not Outcome.VETOED or not holds(rule, on):
        return ()
    votes = in_force(NEEDED, on).yes
    hours = int(SESSION_WITHIN.total_seconds()) // 3600
    return (
        Reason("the permanent members lack unanimity", rule.cite),
        Reason(f"any {votes} members of the Council may call a session within {hours} hours, by a vote of procedure",
               f"{rule.cite}; {procedure.cite}"),
        Reason("so may a majority of the Members of the United Nations", rule.cite),
    )  # fmt: skip

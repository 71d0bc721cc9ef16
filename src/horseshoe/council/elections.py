"""Elected seats: how many of them each group fills, in which year, and what it takes to be elected.

A/RES/1991 A (XVIII) of 17 December 1963 gives Africa and Asia five seats together, Eastern Europe one, Latin America
and the Caribbean two, Western Europe and Others two. That Africa has three of the five, and that one of the five is an
Arab State's, from either in turn, is practice.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from horseshoe.council.decide import Reason
from horseshoe.council.rules import FIRST_MEETING
from horseshoe.council.terms import Group, Term, terms
from horseshoe.errors import ProcedureError

FIRST_REGULAR_YEAR = 1966  # of election; the ten of 1966 were filled at once, two of them for one year
CITE = "A/RES/1991 A (XVIII), 17 December 1963; practice"
FIRST_JUNE_POLL = 2016
# Of the six elected seats of before 1966: never written down, and broken more than once. The words are of 1946.
AGREEMENT_OF_1946: Mapping[str, int] = {
    "Latin America": 2, "the British Commonwealth": 1, "the Middle East": 1, "Western Europe": 1, "Eastern Europe": 1,
}  # fmt: skip
AGREEMENT_CITE = "Gentlemen's agreement, London 1946, as told in A/PV.450 (1953); ask.un.org/faq/14368"

_EVEN: Mapping[Group, int] = {Group.AFRICA: 1, Group.ASIA_PACIFIC: 1, Group.GRULAC: 1, Group.WEOG: 2}
_ODD: Mapping[Group, int] = {Group.AFRICA: 2, Group.ASIA_PACIFIC: 1, Group.GRULAC: 1, Group.EEG: 1}


def seats_filled(year: int) -> Mapping[Group, int]:
    """Seats each group fills in the election held in a year, for terms from 1 January after it.

    Raises:
        ProcedureError: before 1966 a gentlemen's agreement shared the seats out.
    """
    if year < FIRST_REGULAR_YEAR:
        shares = ", ".join(f"{area} {seats}" for area, seats in AGREEMENT_OF_1946.items())
        advice = f"Before 1966 an agreement shared out the six elected seats: {shares}"
        raise ProcedureError(f"the elections of {year} followed no group", rule=AGREEMENT_CITE, advice=advice)
    return _ODD if year % 2 else _EVEN


def arab_group(year: int) -> Group | None:
    """The group whose candidate in the election of a year is by practice an Arab State; None in even years."""
    if year % 2 == 0 or year < FIRST_REGULAR_YEAR:
        return None
    return Group.AFRICA if (year + 1) % 4 == 0 else Group.ASIA_PACIFIC


def beyond_pattern(began: int, elected: tuple[Term, ...]) -> Counter[Group]:
    """Terms beginning in a year that are more than their group's share: what by-elections and split terms leave."""
    found = Counter(term.group for term in elected if term.group is not None and term.since.year == began)
    return found - Counter(seats_filled(began - 1))


def poll(year: int) -> tuple[Reason, ...]:
    """When and how the General Assembly elects in a year.

    Raises:
        ProcedureError: before 1946 there was nothing to elect to.
    """
    if year < FIRST_MEETING.year:
        raise ProcedureError(f"no election was held in {year}", rule="Charter Art. 23")
    when = (
        Reason("in June, six months before the terms begin", "A/RES/68/307")
        if year >= FIRST_JUNE_POLL
        else Reason("in the autumn, at the Assembly's regular session", "Practice until 2015")
    )
    return (
        when,
        Reason("by secret ballot and without nominations, by two thirds of Members present and voting",
               "Charter Art. 18(2); General Assembly rules 83, 92"),
        Reason("a ballot is held even where there is one candidate for a seat: the Council is a principal organ",
               "General Assembly decision 34/401, para. 16; Security Council Report, Elections 2008"),
    )  # fmt: skip


class Round(StrEnum):
    """Who can be voted for in a round of the General Assembly's secret ballot (its rules 92 to 94)."""

    OPEN = "open"
    RESTRICTED = "restricted"  # to those with most votes, at most twice as many as seats left
    UNRESTRICTED = "unrestricted"


def ballot_round(number: int) -> Round:
    """The kind of the first, second ... ballot for a seat: one open, then three restricted, three not, and so on.

    Raises:
        ValueError: there is no ballot before the first.
    """
    if number < 1:
        raise ValueError(f"there is no ballot number {number}")
    return Round.OPEN if number == 1 else Round.RESTRICTED if (number - 2) // 3 % 2 == 0 else Round.UNRESTRICTED


def needed(present_and_voting: int) -> int:
    """Votes a candidate needs: two thirds of Members present and voting; abstentions and invalid ballots not counted.

    Raises:
        ValueError: a negative number of Members.
    """
    if present_and_voting < 0:
        raise ValueError(f"{present_and_voting} Members cannot vote")
    return -(-2 * present_and_voting // 3)


@dataclass(frozen=True, slots=True)
class Eligible:
    """Whether a State may stand, and why."""

    may: bool
    because: Reason


def eligible(code: str, year: int) -> Eligible:
    """Whether a State may be elected in a year for the term after it: not straight after another term (Art. 23(2))."""
    leaving = any(term.since.year <= year < term.until.year and term.until.year == year + 1 for term in terms(code))
    sitting = any(term.since.year <= year + 1 < term.until.year for term in terms(code) if term.since.year <= year)
    cite = "Charter Art. 23(2)"
    if leaving:
        return Eligible(False, Reason("a retiring member is not eligible for immediate re-election", cite))
    if sitting:
        return Eligible(False, Reason("it sits in the Council until the end of the year after", cite))
    return Eligible(True, Reason("it does not retire from the Council this year", cite))

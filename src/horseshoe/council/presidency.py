"""Who presided: one calendar month each, in the English alphabetical order of the members' names (rule 18).

A member is followed by the first on the roster of the new month whose name comes after the name under which the
outgoing President took the chair. So Upper Volta presided in August 1984, and again in October as Burkina Faso.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from horseshoe.council.naming import Name, NameKind, unaccented
from horseshoe.council.rules import PERMANENT, permanent
from horseshoe.council.states import lineage, on_day, state, succession_days
from horseshoe.council.terms import KNOWN_UNTIL, Term, all_terms

FIRST_MONTH = (1947, 1)
# In 1946 a term ran from the 17th to the 16th (International Organization 1, 1947: each for one month in English
# alphabetical order, Australia first); S/RES/14(1946) let the eleventh President stay from 17 to 31 December.
_TURN_OF_1946 = 17


@dataclass(frozen=True, slots=True)
class PutOff:
    """A turn that was not taken in its order: the member was passed over in one month and presided in another."""

    code: str
    passed: tuple[int, int]
    presided: tuple[int, int]
    cite: str


PUT_OFF = (
    PutOff("RWA", (1994, 9), (1994, 12), "S/PV.3420 and S/PRST/1994/48: Spain presided; S/PV.3453: the United States; "
           "S/PV.3426 and S/PRST/1994/55: Rwanda's turn in December"),
)  # fmt: skip


def president(on: date) -> str | None:
    """Code of the State that held the presidency on the day; None after 2027, whose members nobody has elected."""
    if on.year == 1946:
        return roster(on)[min(_turn_of_1946(on), len(roster(on)) - 1)]
    code = _presidents().get((on.year, on.month))
    return None if code is None else on_day(code, on)


def _turn_of_1946(on: date) -> int:
    return on.month - 1 if on.day >= _TURN_OF_1946 else on.month - 2


def presidencies(code: str) -> tuple[date, ...]:
    """First days of the months in which the Member presided by rule 18, under any of its codes, through 2027.

    Those of 1946 began on the 17th; that of 17 November 1946 is one, to the end of the year.
    """
    codes = lineage(code)
    first = (date(1946, n, _TURN_OF_1946) for n in range(1, 12))
    later = (date(*month, 1) for month in _presidents())
    return tuple(day for day in (*first, *later) if president(day) in codes)


def place(code: str, on: date) -> str:
    """What orders members at the table and in the presidency: the official name of the day, without accents."""
    return next((key for name, key in _places(code) if name.held(on)), _places(code)[-1][1])


def roster(on: date) -> tuple[str, ...]:
    """Codes of all members on the day, in English alphabetical order."""
    elected = (on_day(term.code, on) for term in _terms_by_year().get(on.year, ()) if term.since <= on < term.until)
    return tuple(sorted((*permanent(on), *elected), key=lambda code: place(code, on)))


@cache
def _places(code: str) -> tuple[tuple[Name, str], ...]:
    names = (name for name in state(code).names if name.kind is NameKind.OFFICIAL)
    return tuple((name, unaccented(name.text).casefold()) for name in names)


@cache
def _terms_by_year() -> Mapping[int, tuple[Term, ...]]:
    years = range(1946, KNOWN_UNTIL.year)
    return {year: tuple(t for t in all_terms() if t.since.year <= year < t.until.year) for year in years}


@cache
def _presidents() -> Mapping[tuple[int, int], str]:
    return rotation()


def rotation(
    named: Callable[[str, date], str] = place, put_off: Iterable[PutOff] = PUT_OFF
) -> Mapping[tuple[int, int], str]:
    """Who presides in each month from 1947 through 2027 by rule 18: year and month to code.

    Args:
        named: a member's place in the alphabetical order on a day. Another than that of its official name of the day
            shows what difference the name makes.
        put_off: turns not taken in their order.
    """
    passed, presided = ({getattr(one, when): one.code for one in put_off} for when in ("passed", "presided"))
    chairs: dict[tuple[int, int], str] = {}
    outgoing, names, stale = "", dict[str, str](), _months_of_change()
    for month in ((year, n) for year in range(FIRST_MONTH[0], KNOWN_UNTIL.year) for n in range(1, 13)):
        if month in stale:
            first = date(*month, 1)
            names = dict(sorted((named(code, first), code) for code in roster(first)))
        if month in presided:
            chairs[month] = presided[month]
            continue
        order = [name for name, code in names.items() if code != passed.get(month)]
        outgoing = next((name for name in order if name > outgoing), order[0])
        chairs[month] = names[outgoing]
    return chairs


def _months_of_change() -> frozenset[tuple[int, int]]:
    """Months on whose first day the roster, or a name on it, may differ from the month before."""
    codes = {term.code for term in all_terms()} | {seat.code for seat in PERMANENT}
    days = {day for code in codes for name, _ in _places(code) for day in (name.since, name.until) if day}
    days |= {*succession_days(), *(term.since for term in all_terms())}
    changed = {(day.year, day.month) if day.day == 1 else _next(day.year, day.month) for day in days}
    return frozenset(changed | {(year, 1) for year in range(FIRST_MONTH[0], KNOWN_UNTIL.year)})


def _next(year: int, month: int) -> tuple[int, int]:
    return (year, month + 1) if month < 12 else (year + 1, 1)

"""Who can have voted: the members of a year, by every code they have had."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import lru_cache

from horseshoe.council.rules import FIRST_MEETING
from horseshoe.council.seats import council
from horseshoe.council.states import lineage
from horseshoe.council.terms import KNOWN_UNTIL


@lru_cache(maxsize=128)
def seated(year: int) -> frozenset[str]:
    """Every code of whoever had a seat on some day of a year; empty where that is not known."""
    if not FIRST_MEETING.year <= year < KNOWN_UNTIL.year:
        return frozenset()
    days = max(date(year, 1, 1), FIRST_MEETING), date(year, 1, 31), date(year, 6, 30), date(year, 12, 31)
    return frozenset(code for day in days for member in council(day).members for code in lineage(member))


def may_have_voted(members: tuple[str, ...], years: tuple[int, ...]) -> bool:
    """Whether all had a seat in one of the years; True where none is given."""
    known = [seated(year) for year in years]
    return not all(known) or not known or any(set(members) <= codes for codes in known)


def of_others(members: Iterable[str], year: int) -> bool:
    """Whether most of those named had no seat in a year, and more than a reporter mistakes: another body voted."""
    named = set(members)
    return len(odd := strangers(named, year)) >= _MANY and 2 * len(odd) > len(named)


_MANY = 3  # strangers


def strangers(members: Iterable[str], year: int) -> set[str]:
    """Those of some States that had no seat in a year; none where that is not known."""
    codes = seated(year)
    return {member for member in members if member not in codes} if codes else set()

"""Members: everybody who ever had a seat, with terms, presidencies and votes."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from horseshoe.answers.chosen import continued
from horseshoe.council.presidency import presidencies
from horseshoe.council.rules import PERMANENT
from horseshoe.council.seats import council, terms
from horseshoe.council.terms import Term, all_terms
from horseshoe.drawing.naming import short_name
from horseshoe.page.formats import Sheet
from horseshoe.record.store import Record

_ONE_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class TermRow:
    """One elected term, both days in it; `group` the regional group, null before 1966."""

    since: dt.date
    until: dt.date
    group: str | None

    @classmethod
    def of(cls, term: Term) -> TermRow:
        """Of a term."""
        return cls(term.since, term.until - _ONE_DAY, str(term.group) if term.group else None)

    def __str__(self) -> str:
        first, last = self.since.year, self.until.year
        return str(first) if first == last else f"{first}–{last}"


@dataclass(frozen=True, slots=True)
class MemberRow:
    """One member, under its code and name of today. `presided` months in the chair, through the day; `sits` that day.

    `votes` are those put to the vote while it had a seat.
    """

    code: str
    name: str
    permanent: bool
    sits: bool
    terms: tuple[TermRow, ...]
    presided: int
    votes: int


@dataclass(frozen=True, slots=True)
class MembersView:
    """Everybody who ever had a seat, by name; `on` the day that "now" means."""

    on: dt.date
    sitting: int
    rows: tuple[MemberRow, ...]


def members_view(record: Record, on: dt.date) -> MembersView:
    """The view as of a day."""
    votes = _votes(record)
    now = frozenset(map(continued, council(on).members))
    five = frozenset(continued(seat.code) for seat in PERMANENT)
    codes = five | {continued(term.code) for term in all_terms() if term.since <= on}
    rows = tuple(
        MemberRow(
            code=code,
            name=short_name(code),
            permanent=code in five,
            sits=code in now,
            terms=tuple(TermRow.of(term) for term in terms(code) if term.since <= on),
            presided=sum(month <= on for month in presidencies(code)),
            votes=votes[code],
        )
        for code in sorted(codes, key=short_name)
    )
    return MembersView(on, len(now), rows)


def members_sheet(view: MembersView) -> Sheet:
    """The members as a table."""
    columns = ("code", "name", "permanent", "sits", "terms", "presided", "votes")
    return Sheet(
        columns,
        [
            (row.code, row.name, row.permanent, row.sits, [str(term) for term in row.terms], row.presided, row.votes)
            for row in view.rows
        ],
    )


@lru_cache(maxsize=4)
def _votes(record: Record) -> Counter[str]:
    """Votes with ballots by member, under its code of today."""
    return Counter(continued(code) for vote in record.all for code in vote.ballots)

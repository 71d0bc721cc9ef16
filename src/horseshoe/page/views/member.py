"""A member: terms, presidencies, ballots by year, vetoes by convention, lone votes, and who votes like it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from horseshoe import answers
from horseshoe.answers.chosen import continued
from horseshoe.answers.pairs import Agreement
from horseshoe.answers.veto_counts import DEFINITIONS, Convention
from horseshoe.council.presidency import presidencies
from horseshoe.council.rules import PERMANENT
from horseshoe.council.seats import council, terms
from horseshoe.council.states import lineage, state
from horseshoe.drawing.naming import short_name
from horseshoe.drawing.years import Year, year_columns
from horseshoe.page.formats import Sheet
from horseshoe.page.views.members import TermRow
from horseshoe.page.views.refs import VoteRow
from horseshoe.record.store import Record

FEWEST = 30  # divided votes together before two members are called near or far
_SHOWN, _LATEST = 8, 8


@dataclass(frozen=True, slots=True)
class YearRow:
    """Ballots of one year, over `votes` in which it had a seat. `vetoes` are all it stopped (convention: instances)."""

    year: int
    votes: int
    yes: int
    abstain: int
    no: int
    not_participating: int
    absent: int
    unrecorded: int
    vetoes: int


@dataclass(frozen=True, slots=True)
class VetoRow:
    """Texts vetoed as one convention counts them, what it counts, where it is used."""

    convention: str
    texts: int
    counts: str
    cite: str
    doubt: str | None


@dataclass(frozen=True, slots=True)
class AloneRow:
    """How often it was the only one to cast a ballot, of `n` votes with every ballot known; its 95 % interval."""

    ballot: str
    n: int
    alone: int
    share: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class NeighbourRow:
    """One other member: `n` divided votes with both ballots known, the share with one ballot, its 95 % interval."""

    code: str
    name: str
    n: int
    share: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class MemberView:
    """One member under its code and name of today; `codes` all it has had.

    `near` and `far` are those it agreed with most and least on divided votes, among those with at least `fewest`.
    """

    code: str
    name: str
    official: str
    codes: tuple[str, ...]
    former: tuple[str, ...]
    permanent: bool
    sits: bool
    on: dt.date
    terms: tuple[TermRow, ...]
    presidencies: tuple[dt.date, ...]
    votes: int
    years: tuple[YearRow, ...]
    vetoes: tuple[VetoRow, ...]
    alone: tuple[AloneRow, ...]
    near: tuple[NeighbourRow, ...]
    far: tuple[NeighbourRow, ...]
    fewest: int
    latest: tuple[VoteRow, ...]
    through: dt.date


def member_view(record: Record, code: str, on: dt.date) -> MemberView:
    """The view of a State as of a day; one that never sat has no terms, no years, no neighbours.

    Raises:
        UnknownStateError: the code is no State's.
    """
    code = continued(code)
    codes = lineage(code)
    years = _years(record, code)
    beside = _beside(record, code)
    latest = [vote for vote in record.votes(member=code) if codes & {*vote.members("no"), *vote.members("abstain")}]
    return MemberView(
        code=code,
        name=short_name(code),
        official=state(code).official(),
        codes=tuple(sorted(codes)),
        former=tuple(sorted({short_name(one) for one in codes if one != code} - {short_name(code)})),
        permanent=any(seat.code in codes for seat in PERMANENT),
        sits=any(one in council(on) for one in codes),
        on=on,
        terms=tuple(TermRow.of(term) for term in terms(code) if term.since <= on),
        presidencies=tuple(month for month in presidencies(code) if month <= on),
        votes=sum(year.votes for year in years),
        years=years,
        vetoes=_vetoes(record, code) if any(year.vetoes for year in years) else (),
        alone=tuple(
            AloneRow(row.ballot, row.n, row.alone, row.share, row.low, row.high)
            for row in answers.alone([code], record=record)
        ),
        near=beside[:_SHOWN],
        far=tuple(reversed(beside[_SHOWN:]))[:_SHOWN],
        fewest=FEWEST,
        latest=tuple(VoteRow.of(vote) for vote in latest[: -_LATEST - 1 : -1]),
        through=record.through,
    )


def member_sheet(view: MemberView) -> Sheet:
    """The years as a table."""
    names = ("year", "votes", "yes", "abstain", "no", "not_participating", "absent", "unrecorded", "vetoes")
    return Sheet(("member", *names), [(view.code, *(getattr(row, name) for name in names)) for row in view.years])


def member_drawing(view: MemberView, *, alone: bool = True) -> str:
    """The years as columns; an empty string for who never sat."""
    years = [
        Year(row.year, row.yes, row.abstain, row.no, row.not_participating + row.absent + row.unrecorded)
        for row in view.years
    ]
    return year_columns(years, view.name, alone=alone)


def _years(record: Record, code: str) -> tuple[YearRow, ...]:
    return tuple(
        YearRow(
            int(row.under), row.votes, row.yes, row.abstain, row.no, row.not_participating, row.absent, row.unrecorded,
            row.vetoes,
        )
        for row in answers.profile(code, record=record)
    )  # fmt: skip


def _vetoes(record: Record, code: str) -> tuple[VetoRow, ...]:
    counts = {one: {row.member: row.texts for row in answers.vetoes(one, record=record)} for one in Convention}
    return tuple(
        VetoRow(one.value, counts[one].get(code, 0), said.text, said.cite, said.doubt)
        for one, said in DEFINITIONS.items()
    )


def _beside(record: Record, code: str) -> tuple[NeighbourRow, ...]:
    rows = answers.neighbours(code, contested=True, record=record)
    return tuple(made for row in rows if row.n >= FEWEST and (made := _neighbour(row)))


def _neighbour(row: Agreement) -> NeighbourRow | None:
    if row.share is None or row.low is None or row.high is None:
        return None
    return NeighbourRow(row.second, short_name(row.second), row.n, row.share, row.low, row.high)

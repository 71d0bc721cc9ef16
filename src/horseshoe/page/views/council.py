"""The Council on a day: who sat, who presided, what it decided."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from horseshoe.council.rules import NEEDED, in_force
from horseshoe.council.seats import Council, council
from horseshoe.drawing.naming import short_name
from horseshoe.drawing.seating import from_the_head
from horseshoe.page.formats import Sheet
from horseshoe.page.views.refs import StateRef, VoteRow
from horseshoe.record.statements import statements_on
from horseshoe.record.store import Record

_ONE_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class SeatRow:
    """One seat in the order of the table; `until` the last day of an elected term."""

    seat: int
    code: str
    name: str
    permanent: bool
    president: bool
    group: str | None
    since: dt.date | None
    until: dt.date | None


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """One meeting of the day; `address` where its record is kept."""

    symbol: str
    address: str
    closed: bool
    topics: tuple[str, ...]
    outcomes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StatementRow:
    """One presidential statement of the day."""

    symbol: str
    address: str
    item: str | None


@dataclass(frozen=True, slots=True)
class CouncilView:
    """The Council of `date`. `before` and `after` are the nearest days with a vote.

    Every meeting is known through `meetings_through`; of later days only those at which something was decided, and
    statements only since 2000: none shown then means nothing.
    """

    date: dt.date
    president: StateRef | None
    seats: tuple[SeatRow, ...]
    size: int
    needed: int
    cite: str
    votes: tuple[VoteRow, ...]
    statements: tuple[StatementRow, ...]
    meetings: tuple[MeetingRow, ...]
    meetings_through: dt.date
    before: dt.date | None
    after: dt.date | None


def council_view(record: Record, day: dt.date) -> CouncilView:
    """The view of a day.

    Raises:
        HorseshoeError: the Council had not met yet, or nobody knows its members.
    """
    sitting = council(day)
    days = [vote.date for vote in record.all]
    before, after = bisect_left(days, day), bisect_right(days, day)
    chair = sitting.president
    return CouncilView(
        date=day,
        president=StateRef.of(chair, day) if chair else None,
        seats=_seats(sitting),
        size=sitting.size,
        needed=sitting.needed,
        cite=in_force(NEEDED, day).cite,
        votes=tuple(VoteRow.of(vote) for vote in record.on(day)),
        statements=tuple(
            StatementRow(one.symbol, f"https://docs.un.org/en/{one.symbol}", one.item) for one in statements_on(day)
        ),
        meetings=tuple(
            MeetingRow(one.symbol, f"https://docs.un.org/en/S/PV.{one.number}", one.closed, one.topics, one.outcomes)
            for one in record.meetings.on(day)
        ),
        meetings_through=record.meetings.through,
        before=days[before - 1] if before else None,
        after=days[after] if after < len(days) else None,
    )


def council_sheet(view: CouncilView) -> Sheet:
    """The seats as a table."""
    columns = ("date", "seat", "member", "name", "permanent", "president", "group", "since", "until")
    return Sheet(
        columns,
        [
            (view.date, one.seat, one.code, one.name, one.permanent, one.president, one.group, one.since, one.until)
            for one in view.seats
        ],
    )


def _seats(sitting: Council) -> tuple[SeatRow, ...]:
    rows = []
    for place, code in enumerate(from_the_head(sitting.members, sitting.president), start=1):
        held = sitting.seat(code)
        term, group = held.term if held else None, sitting.group(code)
        rows.append(
            SeatRow(
                seat=place,
                code=code,
                name=short_name(code, sitting.on),
                permanent=code in sitting.permanent,
                president=code == sitting.president,
                group=str(group) if group else None,
                since=term.since if term else None,
                until=term.until - _ONE_DAY if term else None,
            )
        )
    return tuple(rows)

"""Meetings of the Council: number, days, topics, what came of them. Loaded when first asked for."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from horseshoe.errors import NotInRecordError, RecordError
from horseshoe.record.statements import statements
from horseshoe.record.table import lines
from horseshoe.record.vote import Vote

_NUMBER = re.compile(r"(?:S/PV\.\s?)?(\d{1,2},\d{3}|\d{1,5})(?:st|nd|rd|th)?(?: meeting)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting, or one resumption of it.

    Attributes:
        number: 9584, counted since 1946. resumption: 0 where it was opened, 1 where it was first resumed.
        date: the day it was opened. until: its last day, another where it ran past midnight or over days.
        closed: held in private.
        press: the press release on it, 'SC/15637'; None before 1994, and where there was none.
        topics: items of its agenda. outcomes: symbols of what it decided or failed to decide, in the table's order.
        source: id of the source, see sources.toml.
    """

    number: int
    resumption: int
    until: date
    date: date
    closed: bool
    press: str | None
    topics: tuple[str, ...]
    outcomes: tuple[str, ...]
    source: str

    @property
    def symbol(self) -> str:
        """Symbol of its record: 'S/PV.9584', 'S/PV.4614 (Resumption 1)'."""
        return f"S/PV.{self.number}" + (f" (Resumption {self.resumption})" if self.resumption else "")


class Meetings:
    """All meetings the record knows, by number.

    Attributes:
        all: every meeting and resumption.
        through: the last day up to which there is one row a meeting; after it only those at which something was decided
            are known, so none found then means nothing.
    """

    def __init__(self, held: Iterable[Meeting], through: date) -> None:
        self.all = tuple(sorted(held, key=lambda one: (one.number, one.resumption)))
        self.through = through
        self._numbered = {(one.number, one.resumption): one for one in self.all}
        self._opened = [one for one in self.all if not one.resumption]
        self._numbers = [one.number for one in self._opened]
        self._by_day = sorted(self.all, key=lambda one: one.date)
        self._days = [one.date for one in self._by_day]

    def __len__(self) -> int:
        return len(self.all)

    def __iter__(self) -> Iterator[Meeting]:
        return iter(self.all)

    def meeting(self, number: int | str, resumption: int = 0) -> Meeting:
        """A meeting by its number: 9584, 'S/PV.9584', '9584th', '9,584th meeting'.

        Raises:
            NotInRecordError: no such meeting here, which is no evidence that there was none.
        """
        found = _NUMBER.fullmatch(str(number).strip())
        key = (int(found[1].replace(",", "")), resumption) if found else None
        if key is None or key not in self._numbered:
            advice = f"Every meeting is known to {self.through}, later ones only where something was decided"
            raise NotInRecordError(f"no meeting {number!r} in the record", advice=advice)
        return self._numbered[key]

    def around(self, number: int) -> tuple[date | None, date | None]:
        """Days a meeting of this number can have been opened between: numbers and days rise together.

        The day itself twice where the meeting is known; None where no known meeting is before, or after.
        """
        if (number, 0) in self._numbered:
            day = self._numbered[number, 0].date
            return day, day
        place = bisect_left(self._numbers, number)
        before = self._opened[place - 1].date if place else None
        after = self._opened[place].date if place < len(self._opened) else None
        return before, after

    def on(self, day: date, days: int = 0) -> tuple[Meeting, ...]:
        """Meetings opened on a day, or within `days` days of it."""
        reach = timedelta(days)
        first, last = bisect_left(self._days, day - reach), bisect_right(self._days, day + reach)
        return tuple(self._by_day[first:last])


def meetings_of(votes: Iterable[Vote], folder: Path | None = None) -> Meetings:
    """Those of meetings.csv, and later ones known from the votes and statements they brought.

    Raises:
        RecordError: the table is missing or damaged.
    """
    listed = _listed(folder)
    through = max(one.date for one in listed)
    return Meetings([*listed, *_later(votes, through)], through)


@cache
def _listed(folder: Path | None) -> tuple[Meeting, ...]:
    _, *rows = lines("meetings.csv", folder)
    return tuple(map(_meeting, rows))


def _meeting(row: list[str]) -> Meeting:
    try:
        number, resumption, day, until, closed, press, topics, outcomes, source = row
        first = date.fromisoformat(day)
        last = date.fromisoformat(until) if until else first
        parts = tuple(topics.split("|")) if topics else ()
        came = tuple(outcomes.split("|")) if outcomes else ()
        return Meeting(
            int(number), int(resumption or 0), last, first, bool(closed), press or None, parts, came, source
        )
    except ValueError as error:
        raise RecordError(f"no meeting: {error}", where=f"meetings.csv {row[0] if row else ''}") from error


def _later(votes: Iterable[Vote], through: date) -> Iterator[Meeting]:
    """Meetings after the tables end, from what was decided at them."""
    told: dict[int, list[tuple[date, str, str | None, str]]] = {}
    for vote in votes:
        if vote.date > through and vote.meeting and vote.meeting.startswith("S/PV."):
            told.setdefault(int(vote.meeting[5:]), []).append((vote.date, vote.symbol, vote.item, vote.sources[0]))
    for one in statements():
        if one.date > through and one.meeting and one.meeting.startswith("S/PV."):
            told.setdefault(int(one.meeting[5:]), []).append((one.date, one.symbol, one.item, one.source))
    for number, said in told.items():
        days = [day for day, *_ in said]
        topics = tuple(dict.fromkeys(item for _, _, item, _ in said if item))
        outcomes = tuple(dict.fromkeys(symbol for _, symbol, _, _ in said))
        yield Meeting(number, 0, max(days), min(days), False, None, topics, outcomes, said[0][3])

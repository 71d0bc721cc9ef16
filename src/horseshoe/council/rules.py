"""Dated rules, each with its citation. Law is data here; code only picks what is in force.

Article = Charter of the United Nations; rule = Provisional Rules of Procedure of the Security Council (S/96/Rev.7).
`until` is the first day a rule no longer holds.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Protocol, TypeVar

from horseshoe.council.rulebook import FIFTEEN_SIT, FIRST_MEETING, RULES, Rule
from horseshoe.errors import HorseshoeError

__all__ = [
    "FIFTEEN_SIT", "FIRST_MEETING", "NEEDED", "PERMANENT", "PERMANENT_CODES", "RULES", "SIZES",
    "PermanentSeat", "Rule", "Threshold", "holds", "in_force", "permanent", "rule",
]  # fmt: skip


class Dated(Protocol):
    """Whatever holds from a day until before another."""

    @property
    def since(self) -> date: ...
    @property
    def until(self) -> date | None: ...


D = TypeVar("D", bound=Dated)


@dataclass(frozen=True, slots=True)
class Threshold:
    """Votes in favour a decision needs: an absolute number, which no absence or vacancy lowers."""

    seats: int
    yes: int
    since: date
    until: date | None
    cite: str

    @property
    def blocking(self) -> int:
        """Members that keep anything from being decided by withholding their yes: five, since 1966 seven.

        Elected members alone can be so many: their "sixth veto", which is none, and which procedure does not escape.
        """
        return self.seats - self.yes + 1


@dataclass(frozen=True, slots=True)
class PermanentSeat:
    """A permanent seat under the name of the State that held it; `name` as a sentence wants it."""

    code: str
    name: str
    since: date
    until: date | None
    cite: str


NEEDED = (
    Threshold(11, 7, since=FIRST_MEETING, until=FIFTEEN_SIT, cite="Charter Art. 27 as of 1945"),
    Threshold(15, 9, since=FIFTEEN_SIT, until=None, cite="Charter Art. 27, A/RES/1991 A (XVIII)"),
)
SIZES = tuple(one.seats for one in NEEDED)  # how many seats the Council has had

_ART_23 = "Charter Art. 23(1)"
PERMANENT = (
    PermanentSeat("CHN", "China", since=FIRST_MEETING, until=None, cite=f"{_ART_23}; A/RES/2758 (XXVI)"),
    PermanentSeat("FRA", "France", since=FIRST_MEETING, until=None, cite=_ART_23),
    PermanentSeat("SUN", "the Soviet Union", since=FIRST_MEETING, until=date(1991, 12, 24), cite=_ART_23),
    PermanentSeat(
        "RUS", "the Russian Federation", since=date(1991, 12, 24), until=None,
        cite=f"{_ART_23}; letter of 24 December 1991",
    ),
    PermanentSeat("GBR", "the United Kingdom", since=FIRST_MEETING, until=None, cite=_ART_23),
    PermanentSeat("USA", "the United States", since=FIRST_MEETING, until=None, cite=_ART_23),
)  # fmt: skip
PERMANENT_CODES = frozenset(seat.code for seat in PERMANENT)  # since 1946, by the codes of any day


def holds(item: Dated, on: date) -> bool:
    """Whether it is in force on the day."""
    return item.since <= on and (item.until is None or on < item.until)


def in_force(table: Iterable[D], on: date) -> D:
    """The one entry of a dated table that holds on the day.

    Raises:
        HorseshoeError: none holds; before 17 January 1946 there was no Council.
    """
    for item in table:
        if holds(item, on):
            return item
    raise HorseshoeError(
        f"no rule of the Council in force on {on.isoformat()}", advice="It first met on 17 January 1946"
    )


def permanent(on: date) -> Mapping[str, PermanentSeat]:
    """The permanent seats of a day by code of the State that held them: SUN before 24 December 1991, RUS since."""
    return {seat.code: seat for seat in PERMANENT if holds(seat, on)}


def rule(name: str, on: date) -> Rule:
    """The rule called `name` ('art27_2') as it read on the day, the wording of 1945 included.

    Raises:
        KeyError: no rule is called that.
        HorseshoeError: it did not hold on that day.
    """
    wordings = [RULES[name], *(RULES[key] for key in (f"{name}_1945",) if key in RULES)]
    return in_force(wordings, on)

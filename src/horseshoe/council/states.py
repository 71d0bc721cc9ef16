"""States: what they were called on a day, and which one a seat's later or earlier holder was.

Codes are ISO 3166 alpha-3, with former ones where a State that had one voted: SUN until 24 December 1991, YUG, CSK,
DDR, YMD, ZAR. A State that only changed its name keeps today's code: BFA, BEN, BLR, UKR, EGY while it was the UAR.
China is CHN throughout, whoever spoke for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from types import MappingProxyType

from horseshoe.council.naming import Name, NameKind, Row, read_row
from horseshoe.council.state_names_africa import AFRICA
from horseshoe.council.state_names_americas import AMERICAS
from horseshoe.council.state_names_asia import ASIA
from horseshoe.council.state_names_europe import EUROPE
from horseshoe.errors import UnknownStateError

__all__ = [
    "STATES", "Name", "NameKind", "Standing", "State", "lineage", "on_day", "state", "succession_days",
]  # fmt: skip


class Standing(StrEnum):
    """What it is to the United Nations today."""

    MEMBER = "member"
    OBSERVER = "observer"  # may speak, has never had a vote
    FORMER = "former"  # was a Member, and is none under this code
    OTHER = "other"


_STANDING = {
    "PSE": Standing.OBSERVER, "VAT": Standing.OBSERVER, "TWN": Standing.OTHER, "XKX": Standing.OTHER,
    "SUN": Standing.FORMER, "YUG": Standing.FORMER, "CSK": Standing.FORMER, "DDR": Standing.FORMER,
    "YMD": Standing.FORMER, "ZAR": Standing.FORMER,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class State:
    """A State, or an entity reports name like one.

    Attributes:
        code: see the module.
        standing: Member of the United Nations, observer, former Member, or none of these.
    """

    code: str
    standing: Standing = Standing.MEMBER

    @property
    def names(self) -> tuple[Name, ...]:
        """Every name, dated where days matter, short ones first."""
        return _names(self.code)

    def name(self, on: date | None = None) -> str:
        """Its short English name on the day, or today: 'Ceylon', 'Sri Lanka'."""
        return self._called(NameKind.SHORT, on)

    def official(self, on: date | None = None) -> str:
        """The name the United Nations listed it by, which sets its place in the alphabetical order (rule 18)."""
        return self._called(NameKind.OFFICIAL, on)

    def called(self, *kinds: NameKind, on: date | None = None) -> tuple[str, ...]:
        """Its names of these kinds; with a day, only those that held on it."""
        return tuple(n.text for n in self.names if n.kind in kinds and (on is None or n.held(on)))

    def __str__(self) -> str:
        return self.name()

    def _called(self, kind: NameKind, on: date | None) -> str:
        names = [name for name in self.names if name.kind is kind]
        for name in names:
            if name.until is None if on is None else name.held(on):
                return name.text
        return names[-1].text


_ROWS: Mapping[str, Row] = {row[0]: row for table in (AFRICA, AMERICAS, ASIA, EUROPE) for row in table}
STATES: Mapping[str, State] = MappingProxyType(
    {code: State(code, _STANDING.get(code, Standing.MEMBER)) for code in _ROWS}
)


@cache  # a row is read when somebody asks for its names: importing this room stays cheap
def _names(code: str) -> tuple[Name, ...]:
    return read_row(_ROWS[code])


def state(code: str) -> State:
    """The State of a code.

    Raises:
        UnknownStateError: no State has it.
    """
    try:
        return STATES[code]
    except KeyError:
        raise UnknownStateError(
            f"{code!r} is the code of no State", advice="Codes are three capitals: USA, RUS, GBR"
        ) from None


# One seat, one line of holders: each from its day until the next. Zaire was the Congo before and is the Congo since.
# The Yemen that sat in early 1990 was Democratic Yemen; the other Yemen has had the code YEM all along.
_LINES: tuple[tuple[tuple[date, str], ...], ...] = (
    ((date.min, "SUN"), (date(1991, 12, 24), "RUS")),
    ((date.min, "COD"), (date(1971, 10, 27), "ZAR"), (date(1997, 5, 17), "COD")),
    ((date.min, "YEM"), (date(1990, 1, 1), "YMD"), (date(1990, 5, 22), "YEM")),
)


def lineage(code: str) -> frozenset[str]:
    """Every code the same Member has had: {'RUS', 'SUN'} for either; the code alone for most."""
    for line in _LINES:
        codes = frozenset(held for _, held in line)
        if code in codes:
            return codes
    return frozenset({code})


def on_day(code: str, day: date) -> str:
    """The code the same Member had on the day: RUS in 1970 -> SUN."""
    for line in _LINES:
        if any(held == code for _, held in line):
            return next(held for since, held in reversed(line) if since <= day)
    return code


def succession_days() -> tuple[date, ...]:
    """The days on which a Member went on under another code."""
    return tuple(sorted({since for line in _LINES for since, _ in line if since > date.min}))

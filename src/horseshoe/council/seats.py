"""The Council of a day: who sat, for which group, who presided, and how many votes it took."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from horseshoe.council.presidency import president, roster
from horseshoe.council.rules import NEEDED, in_force, permanent
from horseshoe.council.states import state
from horseshoe.council.terms import KNOWN_UNTIL, Group, Term, group_of, terms
from horseshoe.errors import HorseshoeError

__all__ = ["Council", "Group", "Seat", "Term", "council", "sat", "terms"]


@dataclass(frozen=True, slots=True)
class Seat:
    """One place at the table; `term` is None for a permanent member, `group` before 1966."""

    code: str
    permanent: bool
    group: Group | None
    term: Term | None


@dataclass(frozen=True, slots=True, repr=False)
class Council:
    """The members of one day, by code, in the English alphabetical order of their official names that day."""

    on: date
    members: tuple[str, ...]

    @property
    def permanent(self) -> tuple[str, ...]:
        """The five, in order."""
        five = permanent(self.on)
        return tuple(code for code in self.members if code in five)

    @property
    def elected(self) -> tuple[str, ...]:
        """The six of before 1966, or the ten; five or nine where a seat was empty."""
        five = permanent(self.on)
        return tuple(code for code in self.members if code not in five)

    @property
    def president(self) -> str | None:
        """Who presided by rule 18. A President may step aside for an item (rule 20): that is not here."""
        return president(self.on)

    @property
    def size(self) -> int:
        """Seats the Charter provides: 11 until the end of 1965, 15 since; one stood empty on 1-6 January 1980."""
        return in_force(NEEDED, self.on).seats

    @property
    def needed(self) -> int:
        """Votes in favour a decision takes: 7 or 9, whoever is absent."""
        return in_force(NEEDED, self.on).yes

    @property
    def blocking(self) -> int:
        """Members that can keep anything from being decided by not voting yes: 5, since 1966 7."""
        return in_force(NEEDED, self.on).blocking

    def group(self, code: str) -> Group | None:
        """Regional group of a member; None before 1966, and for whoever had no seat."""
        return group_of(code, self.on) if code in self.members else None

    def seat(self, code: str) -> Seat | None:
        """The seat a State held that day; None where it held none."""
        if code not in self.members:
            return None
        held = next((term for term in terms(code) if term.since <= self.on < term.until), None)
        return Seat(code, code in permanent(self.on), self.group(code), held)

    def __contains__(self, code: object) -> bool:
        return code in self.members

    def __repr__(self) -> str:
        chair = self.president
        presided = f", {state(chair).name(self.on)} presiding" if chair else ""
        return f"<Council of {self.on.isoformat()}{presided}: {' '.join(self.members)}>"


@lru_cache(maxsize=4096)
def council(on: date) -> Council:
    """The Council as it sat on a day.

    Raises:
        HorseshoeError: it had not met yet (17 January 1946), or the day is after 2027, whose members nobody elected.
    """
    in_force(NEEDED, on)
    if on >= KNOWN_UNTIL:
        raise HorseshoeError(
            f"the members of {on.year} are not known", advice=f"Ask for a day before {KNOWN_UNTIL.isoformat()}"
        )
    return Council(on, roster(on))


def sat(code: str, on: date) -> bool:
    """Whether the State of that code had a seat on the day. RUS had none in 1970: SUN did."""
    return code in council(on).members

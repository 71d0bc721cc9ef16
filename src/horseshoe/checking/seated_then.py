"""When an undated report was written, by who it says presides over the Council and who holds a seat."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from horseshoe.checking.clues import Clue, Sort
from horseshoe.checking.index import seat_of
from horseshoe.checking.weigh import Weighed
from horseshoe.council.presidency import president
from horseshoe.council.seats import sat
from horseshoe.reading.claims.claims import Claim, MembershipSaid

_PRESIDED, _ANOTHER, _NO_SEAT = 2.0, -4.0, -3.0


class Seated(Struct, frozen=True):
    """Codes of the States a report has presiding, and of those it has sitting, on the day it was written."""

    presiding: frozenset[str]
    sitting: frozenset[str]

    @classmethod
    def of(cls, claims: Sequence[Claim]) -> Seated:
        """What the claims of a report say of its own time; what they date themselves is of another."""
        said = [c.content for c in claims if isinstance(c.content, MembershipSaid)]
        undated = [s for s in said if s.when is None]
        return cls(
            frozenset(seat_of(m) for s in undated if s.status == "president" for m in s.members),
            frozenset(m for s in undated if s.status == "elected" for m in s.members),
        )

    def weighed(self, ranked: list[Weighed]) -> list[Weighed]:
        """Votes told as news, with what these say for and against their days; best first."""
        if not self.presiding and not self.sitting:
            return ranked
        again = [self._with(w) for w in ranked]
        return sorted(again, key=lambda w: (w.barred, -w.score))

    def _with(self, weighed: Weighed) -> Weighed:
        on = weighed.entry.vote.date
        clues = list(weighed.clues)
        if len(self.presiding) == 1:
            if self.presiding & _presiding(on):
                clues.append(Clue(Sort.WHEN, _PRESIDED, "{} presided then", (tuple(self.presiding),)))
            else:
                clues.append(Clue(Sort.WHEN, _ANOTHER, "{} did not preside then", (tuple(self.presiding),)))
        absent = tuple(sorted(m for m in self.sitting if not sat(m, on)))
        if absent:
            clues.append(Clue(Sort.WHEN, _NO_SEAT, "{} had no seat then", (absent,)))
        return replace(weighed, clues=tuple(clues), score=sum(clue.points for clue in clues))


@lru_cache(maxsize=512)
def _presiding(on: date) -> frozenset[str]:
    holder = president(on)
    return frozenset((seat_of(holder),)) if holder else frozenset()

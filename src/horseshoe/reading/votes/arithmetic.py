"""The Council's arithmetic: fifteen seats (eleven until 1965), and what follows from what is told.

Printed numbers are `stated`; what follows from names, "all others" or the seats is `derived`, and only where the sum
closes: a reading that breaks the law is a finding, not a reading, so nothing is bent to fit.
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct, field

from horseshoe.council.ballots import Ballot
from horseshoe.reading.claims.actions import CountBasis, SaidTally
from horseshoe.reading.sides.voters import Voters

_NO_MEMBERS = frozenset({"PSE", "VAT", "XKX"})  # no Members of the United Nations: what they "oppose" is no ballot
SIDES = (Ballot.YES, Ballot.NO, Ballot.ABSTAIN, Ballot.NOT_PARTICIPATING, Ballot.ABSENT)
STATED, DERIVED = CountBasis.STATED, CountBasis.DERIVED


class Sheet(Struct):
    """Counts and names as told, filled in one after the other; the first telling of a count stands."""

    counts: dict[Ballot, int] = field(default_factory=dict)
    basis: dict[Ballot, CountBasis] = field(default_factory=dict)
    names: dict[Ballot, list[str]] = field(default_factory=dict)
    partial: set[Ballot] = field(default_factory=set)
    rest: Ballot | None = None
    excluded: set[str] = field(default_factory=set)  # "all but Russia": not in the rest
    every: bool = False  # the rest is "all members"
    torn: set[str] = field(default_factory=set)  # named on two sides: on none, then

    def count(self, side: Ballot, n: int, basis: CountBasis) -> None:
        if side not in self.counts or (self.basis[side] is DERIVED and basis is STATED):
            self.counts[side], self.basis[side] = n, basis

    def name(self, side: Ballot, members: Iterable[str]) -> None:
        """Put members on a side. One the report puts on two sides stands on none: missing beats wrong."""
        for member in members:
            if member in _NO_MEMBERS:
                continue
            others = [s for s, names in self.names.items() if s is not side and member in names]
            if others or member in self.torn:
                self.torn.add(member)
                for other in others:
                    self.names[other].remove(member)
            elif member not in self.names.setdefault(side, []):
                self.names[side].append(member)

    def tell(self, side: Ballot, voters: Voters, sponsors: tuple[str, ...] = ()) -> None:
        """Enter one ballot phrase."""
        if voters.others and voters.count is None:
            self.rest = self.rest or side
            self.every |= voters.every and not voters.excluded
            self.excluded |= set(voters.excluded)
            self.name(side, voters.members)
            self.partial |= {side} if voters.members else set()
            return
        self.name(side, voters.members)
        if voters.of and voters.partial and not voters.members:
            self.partial.add(side)  # "seven of the ten elected members": of the whole side nothing is said
            return
        if voters.group:
            self.count(side, voters.count or 0, DERIVED)
            return
        if voters.count is not None:
            extra = len(sponsors) if voters.others and side is Ballot.YES and sponsors else 0
            derived = bool(extra) or voters.joined or voters.summed
            self.count(side, voters.count + extra, DERIVED if derived else STATED)
        if voters.partial:
            self.partial.add(side)


def close(sheet: Sheet, vetoers: Iterable[str], seats: int, *, unanimous: bool = False) -> SaidTally | None:
    """Derive what follows, and give the tally; None where nothing is counted."""
    vetoers = tuple(vetoers)
    sheet.name(Ballot.NO, vetoers)
    listed = {side: len(names) for side, names in sheet.names.items() if names}
    for side in [s for s, n in listed.items() if sheet.counts.get(s, n) < n and s not in sheet.partial]:
        del sheet.counts[side], sheet.basis[side]  # "one of the negative votes": a count of some, not of the side
    for side, n in listed.items():
        if side in sheet.counts or side in sheet.partial:
            continue
        if _closes(sheet, side, n, listed, seats):
            sheet.count(side, n, DERIVED)
    if sheet.rest is not None and sheet.rest not in sheet.counts:
        known = sum(max(sheet.counts.get(s, 0), listed.get(s, 0)) for s in SIDES if s is not sheet.rest)
        placed = {m for s, names in sheet.names.items() if s is not sheet.rest for m in names}
        known += len(sheet.excluded - placed) if known == len(placed) else 0
        if (known or sheet.every) and known < seats:
            for side, n in listed.items():
                sheet.count(side, n, DERIVED) if side is not sheet.rest and side not in sheet.partial else None
            sheet.count(sheet.rest, seats - known, DERIVED)
    _left_out(sheet, seats)
    if unanimous and Ballot.YES in sheet.counts and sheet.counts[Ballot.YES] == seats:
        sheet.count(Ballot.NO, 0, DERIVED)
        sheet.count(Ballot.ABSTAIN, 0, DERIVED)
    total = sum(sheet.counts.values())
    if total == seats and Ballot.YES in sheet.counts:
        for side in (Ballot.NO, Ballot.ABSTAIN):
            sheet.count(side, 0, DERIVED)
    elif Ballot.YES in sheet.counts and total < seats:
        _one_open(sheet, listed, seats - total)
    if not sheet.counts:
        return None
    basis = {side.value: sheet.basis[side] for side in SIDES if side in sheet.counts}
    yes, no, abstain, out, gone = (sheet.counts.get(side) for side in SIDES)
    return SaidTally(yes, no, abstain, out, gone, basis)


def _left_out(sheet: Sheet, seats: int) -> None:
    """ "All but Qatar voted for it; his was the only vote against": who was left out fills the side without names."""
    placed = {m for names in sheet.names.values() for m in names}
    if not sheet.excluded or sheet.excluded & placed or sum(sheet.counts.values()) != seats:
        return
    sides = [s for s, n in sheet.counts.items() if n == len(sheet.excluded) and s is not sheet.rest]
    if len(sides) == 1 and sum(n for s, n in sheet.counts.items() if s is not sheet.rest) == len(sheet.excluded):
        sheet.name(sides[0], sorted(sheet.excluded))


def _closes(sheet: Sheet, side: Ballot, n: int, listed: dict[Ballot, int], seats: int) -> bool:
    """Whether taking a list for the whole side makes the seats come out."""
    total = sum(sheet.counts.values()) + sum(c for s, c in listed.items() if s not in sheet.counts)
    return total == seats


def _one_open(sheet: Sheet, listed: dict[Ballot, int], left: int) -> None:
    """One side told by nobody takes the rest only where the others are told: "14-0, China abstaining"."""
    open_sides = [s for s in (Ballot.NO, Ballot.ABSTAIN) if s not in sheet.counts]
    if len(open_sides) == 1 and listed.get(open_sides[0], 0) == left:
        sheet.count(open_sides[0], left, DERIVED)

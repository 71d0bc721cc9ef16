"""Voters and sides brought together by the count of the seats.

The rules of sides know frames; reporters have more of them than anybody can list. Here a run of sentences is read by
what must be true of it: every voter phrase that no rule placed may take a side that is said near it, and of all ways
to do so those count that fill the Council: fifteen seats (eleven until 1965), no member on two sides, names no more
than their count. What all such ways share is told; where none fills the seats, nothing is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import prod

from msgspec import Struct, field

from horseshoe.council.ballots import Ballot
from horseshoe.council.rules import PERMANENT_CODES
from horseshoe.reading.claims.actions import Told
from horseshoe.reading.sides.hands import Hand

_FAILED = frozenset({Told.NOT_ADOPTED, Told.SHORT})
_MOST = 600  # ways to give the loose hands of one vote sides; where there are more, it is a list of something else


class _Count(Struct):
    """Sides as filled so far."""

    counts: dict[Ballot, int] = field(default_factory=dict)
    names: dict[Ballot, frozenset[str]] = field(default_factory=dict)
    partial: frozenset[Ballot] = frozenset()
    rest: Ballot | None = None

    def with_hand(self, hand: Hand, side: Ballot) -> _Count | None:
        """The sides with one more hand; None where it cannot stand there."""
        voters = hand.voters
        if voters.others and voters.count is None:
            return None if self.rest not in (None, side) else _Count(self.counts, self.names, self.partial, side)
        count = self.counts.get(side)
        if voters.count is not None and not voters.group:
            if count not in (None, voters.count):
                return None
            count = voters.count
        members = frozenset(voters.members) | self.names.get(side, frozenset())
        if any(members & names for other, names in self.names.items() if other is not side):
            return None
        partial = self.partial | {side} if hand.partial else self.partial
        if count is not None and len(members) > count:
            return None
        counts = {**self.counts, side: count} if count is not None else self.counts
        return _Count(counts, {**self.names, side: members}, partial, self.rest)

    def size(self, side: Ballot) -> int:
        return self.counts.get(side, len(self.names.get(side, ())))

    def fills(self, seats: int) -> bool:
        """Whether every seat is told of, and every list that stands for its side is as long as its count."""
        sides = {*self.counts, *self.names}
        whole = all(
            side in self.partial or not names or len(names) == self.size(side) or side is Ballot.YES
            for side, names in self.names.items()
        )
        return (
            self.rest is None
            and whole
            and not any(side in self.partial and side not in self.counts for side in self.names)
            and sum(self.size(side) for side in sides) == seats
            and self.size(Ballot.YES) > 0
        )

    def bears(self, told: frozenset[Told], needed: int) -> bool:
        """Whether the count can have had the outcomes told of it."""
        enough = self.size(Ballot.YES) >= needed
        barred = bool(PERMANENT_CODES & self.names.get(Ballot.NO, frozenset()))
        if Told.ADOPTED in told and (not enough or barred):
            return False
        if Told.VETOED in told and (not enough or not (barred or self._unnamed(Ballot.NO))):
            return False
        return not (told & _FAILED and enough and not barred)

    def _unnamed(self, side: Ballot) -> bool:
        """Whether a side has more members than are named."""
        return self.size(side) > len(self.names.get(side, ()))

    def has(self, hand: Hand) -> bool:
        """Whether a hand left out says nothing else than what is told."""
        voters = hand.voters
        return any(
            (set(voters.members) <= self.names.get(near.side, frozenset()) and bool(voters.members))
            or (voters.count is not None and not voters.members and voters.count == self.size(near.side))
            for near in hand.sides
        )


def align(
    placed: Sequence[Hand], loose: Sequence[Hand], seats: int, told: frozenset[Told] = frozenset()
) -> list[tuple[Hand, Ballot]] | None:
    """The side of every loose hand that fills the seats; None where no way does, [] where several disagree.

    `told`: the outcomes the report gives, which the count must bear out.
    """
    if prod(len(hand.sides) + 1 for hand in loose) > _MOST:
        return None
    start = _Count()
    for hand in placed:
        grown = start.with_hand(hand, hand.sides[0].side)
        if grown is None:
            return None
        start = grown
    if start.rest is not None:  # "China stood aside. Everyone else said yes."
        return _besides(start, loose) or None
    if not loose and not start.fills(seats):
        return None
    if start.fills(seats):
        return [(h, h.sides[0].side) for h in loose if h.partial and start.with_hand(h, h.sides[0].side)]
    found = [
        ways
        for ways, count in _ways(start, loose)
        if _whole(count, ways, loose, seats) and count.bears(told, 7 if seats == 11 else 9)
    ]
    if not found:
        return None
    fewest = min(sum(side is None for side in ways) for ways in found)
    found = [ways for ways in found if sum(side is None for side in ways) == fewest]
    return [
        (hand, ways[0])
        for hand, ways in zip(loose, zip(*found, strict=True), strict=True)
        if ways[0] is not None and len(set(ways)) == 1
    ]


def _besides(start: _Count, loose: Sequence[Hand]) -> list[tuple[Hand, Ballot]]:
    """Names of whom another side than the rest's is said right beside."""
    near = [(h, h.sides[0].side) for h in loose if h.near and h.voters.bare and len(h.sides) == 1]
    return [(hand, side) for hand, side in near if side is not start.rest and start.with_hand(hand, side)]


def _ways(count: _Count, loose: Sequence[Hand]) -> Iterator[tuple[tuple[Ballot | None, ...], _Count]]:
    """Every way to give the hands sides, or leave them out."""
    if not loose:
        yield (), count
        return
    hand, *others = loose
    for near in hand.sides:
        grown = count.with_hand(hand, near.side)
        if grown is not None:
            for ways, end in _ways(grown, others):
                yield (near.side, *ways), end
    for ways, end in _ways(count, others):
        yield (None, *ways), end


def _whole(count: _Count, ways: tuple[Ballot | None, ...], loose: Sequence[Hand], seats: int) -> bool:
    """Whether a way fills the seats and leaves out nobody of whom a side is said right beside."""
    return count.fills(seats) and all(
        side is not None or not hand.near or count.has(hand) for side, hand in zip(ways, loose, strict=True)
    )

"""A count that sums up names told before it: "China and Russia, of course; but also Japan. All three abstained."

Where the sentences right before name as many States as are counted, and put none of them on a side, they are those.
"""

from __future__ import annotations

from collections.abc import Sequence

from horseshoe.council.ballots import Ballot
from horseshoe.reading.claims.actions import Modality
from horseshoe.reading.line import Line
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.telling import Telling
from horseshoe.reading.words.late import late

_ALL = late(r"^(?:(?:and|but|in the end|together|yet) ,? ?)?(?P<all>(?:(?:all|these|those|the|of) )*)(?P<v><V\d+>)(?: "
r"of them)? ")
_SUMS = late(r"(?i)(?:all|these|those|the)\b")
_NEAR = 4  # sentences back
_FEWEST, _MOST = 2, 14


def name_as_many(told: Sequence[tuple[list[Telling], Line]]) -> None:
    """Add to the tellings of a report, in its order, the names their counts sum up."""
    for i, (tellings, line) in enumerate(told):
        if len(tellings) != 1 or tellings[0].modality is not Modality.HAPPENED:
            continue
        m = _ALL.match(line.norm)
        if m is None or not _FEWEST <= (line.chunk(m["v"]).value.count or 0) <= _MOST:
            continue
        side = _side(tellings[0], line, m.start("v"))
        chunk = line.chunk(m["v"])
        sums = m["all"] or _SUMS.match(line.text, chunk.start, chunk.end)
        if side is None or not sums or chunk.value.members:
            continue
        found = _named(told[max(0, i - _NEAR) : i], line.chunk(m["v"]).value.count)
        if found:
            place = line.place(m.start(), m.end("v"))
            tellings[0].facts.append(Fact(Slot.BALLOT, (side, Voters(tuple(found), bare=True)), *place, m.start("v")))


def _side(telling: Telling, line: Line, at: int) -> Ballot | None:
    """The side of those counted at a place, that has no names."""
    count = line.chunk(line.norm[at : line.norm.index(">", at) + 1]).value.count
    facts = [f for f in telling.facts + telling.weak if f.slot is Slot.BALLOT and f.modality is Modality.HAPPENED]
    sides = {f.value[0] for f in facts if f.at == at and f.value[1].count == count and not f.value[1].members}
    return sides.pop() if len(sides) == 1 else None


def _named(rows: Sequence[tuple[list[Telling], Line]], count: int) -> list[str]:
    """Names told right before, without a side, if they are so many."""
    found: list[str] = []
    for tellings, line in reversed(rows):
        if any(f.slot in _TOLD and _members(f) for t in tellings for f in t.facts):
            return []
        fresh = [s for _, c in line.tags("V") if c.value.bare for s in c.value.members if s not in found]
        if not fresh and found:
            return []
        found += fresh
        if len(found) >= count:
            return found if len(found) == count == len(set(found)) else []
    return []


def _members(fact: Fact) -> tuple[str, ...]:
    members: tuple[str, ...] = (fact.value[1] if fact.slot is Slot.BALLOT else fact.value).members
    return members


_TOLD = frozenset({Slot.BALLOT, Slot.VETO})

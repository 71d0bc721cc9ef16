"""Names that are a sentence of their own behind a count: a bare list, "Among them were Malta and Japan".

A list belongs to the side that was counted so and has no names yet, if there is only one; some of a side ("one of
them") to the side counted last.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from horseshoe.council.ballots import Ballot
from horseshoe.reading.claims.actions import Modality
from horseshoe.reading.line import Line
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.telling import Telling
from horseshoe.reading.words.patterns import Pattern

_LIST = Pattern(r"^(?:they are |they were |namely |in order |in alphabetical order )?:? ?(?P<v><V\d+>) ?[.!]?$")
_SOME = Pattern(
    r"^(?:among|amongst) (?:them|those|these|the <V\d+>|whom) (?:were|was|are|is)(?: also)? (?P<v><V\d+>)|^(?:they|"
    r"these|those) (?:included|include|numbered) (?P<v2><V\d+>)|^(?:[,a-z]+ ){0,2}?(?P<v3><V\d+>) (?:was|were|is|"
    r"are)(?: also)? (?:<[VN]\d+> (?:of )?|one of |two of |among |amongst )(?:them|those)\b"
)
_SIDES = (Ballot.YES, Ballot.NO, Ballot.ABSTAIN)
_NEAR = 4  # sentences back to the count

Rows = Sequence[tuple[list[Telling], Line]]


def name_behind(told: Rows) -> None:
    """Add to the tellings of a report, in its order, the names that stand behind their counts."""
    rows = [(tellings[0], line) for tellings, line in told if len(tellings) == 1]
    for i, (telling, line) in enumerate(rows):
        if telling.modality is not Modality.HAPPENED or telling.history:
            continue
        near = [t for t, _ in rows[max(0, i - _NEAR) : i + 1] if t.modality is Modality.HAPPENED]
        before = [t for t in near if telling.order - t.order <= _NEAR and t.entry == telling.entry]
        for at, end, voters, whole in _named(line):
            side = _counted(before, len(voters.members)) if whole else _last(before[:-1])
            if side is None or _placed(before, voters):
                continue
            kept = Voters(voters.members, bare=True) if whole else Voters(voters.members, partial=True)
            telling.facts.append(Fact(Slot.BALLOT, (side, kept), *line.place(at, end), at))


def _named(line: Line) -> Iterator[tuple[int, int, Voters, bool]]:
    """Names of a line, with whether they are all of a side."""
    if (m := _LIST.match(line.norm)) is not None:
        names = line.chunk(m["v"]).value
        if (names.bare or names.count == len(names.members)) and len(names.members) > 1:
            yield m.start(), m.end(), names, True
    if (m := _SOME.match(line.norm)) is not None:
        names = line.chunk(m["v"] or m["v2"] or m["v3"]).value
        if names.bare:
            yield m.start(), m.end(), names, False


def sides(telling: Telling) -> Iterator[tuple[Ballot, int, bool]]:
    """Each side a telling counts, with its count and whether it has names."""
    for f in telling.facts:
        if f.slot is Slot.BALLOT and f.value[1].count is not None:
            yield f.value[0], f.value[1].count, bool(f.value[1].members)
        elif f.slot is Slot.BALLOT and f.value[1].members:
            yield f.value[0], len(f.value[1].members), True
        elif f.slot is Slot.VETO:
            yield Ballot.NO, len(f.value.members), True
        elif f.slot is Slot.SCORE:
            for side, n in zip(_SIDES, f.value, strict=False):
                yield side, n, False


def _counted(before: list[Telling], size: int) -> Ballot | None:
    """The one side counted so, in the sentence nearest, that has no names yet."""
    for telling in reversed(before):
        counted = {side for side, n, _ in sides(telling) if n == size}
        named = {side for t in before for side, n, names in sides(t) if names}
        if counted:
            left = counted - named
            return left.pop() if len(left) == 1 else None
    return None


def _last(before: list[Telling]) -> Ballot | None:
    """The side counted last, if the sentence right before counts one."""
    if not before:
        return None
    counts = [f for f in before[-1].facts if f.slot is Slot.BALLOT and (f.value[1].count or 0) > 1]
    return max(counts, key=lambda f: f.at).value[0] if counts else None


def _placed(before: list[Telling], voters: Voters) -> bool:
    """Whether a side of any of these was told already."""
    told = [f.value[1] if f.slot is Slot.BALLOT else f.value for t in before for f in t.facts if f.slot in _OF_NAMES]
    return any(set(voters.members) & set(v.members) for v in told)


_OF_NAMES = frozenset({Slot.BALLOT, Slot.VETO})

"""Sentences beside a count no Council can reach: the vote they go on with is of the same table."""

from __future__ import annotations

from bisect import bisect_left

from horseshoe.reading.marks import Marks
from horseshoe.reading.names.body import Body
from horseshoe.reading.votes.facts import Slot
from horseshoe.reading.votes.telling import Telling

_OUR_OWN = (Slot.VETO, Slot.SYMBOL)


def is_same_table(marks: Marks, place: tuple[int, int], tellings: list[Telling], larger: tuple[int, int]) -> bool:
    """Whether a sentence tells ballots of the vote whose count, in the next, is too large for the Council.

    "The agency has 35 nations on its board. Russia and Cuba abstained. The resolution had 31 votes": neither of the
    last two names a body, and the one named last before them is another than the Council.
    """
    bodies = [m for m in marks.bodies[: bisect_left(marks.bodies, larger[1], key=lambda m: m.start)] if not m.passing]
    if any(m.start >= min(place[0], larger[0]) for m in bodies) or not bodies or bodies[-1].body is not Body.OTHER:
        return False
    told = [f.slot for t in tellings for f in t.facts]
    return Slot.BALLOT in told and not any(slot in told for slot in _OUR_OWN)

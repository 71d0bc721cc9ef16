"""Backers a text had outside the Council: "penned by Ghana, it was supported by 113 States"."""

from __future__ import annotations

from horseshoe.council.ballots import Ballot
from horseshoe.reading.line import Line
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.words.late import late

_MOST = 16  # ballots a reporter may come to who errs about fifteen seats
_FEW = 2  # members against a text that a crowd beside the Council backs
_BY_ITS_AUTHORS = late(
    r"\b(?:draft(?:ed|ers?)|sponsor\w*|author\w*|penned|penholders?|the pen|tabled|put forward|circulated|presented|"
    r"introduced|submitted|proposed|crafted|elaborated|brought by|initiative|joint effort|written|wrote)\b|"
    r"<D\d+> (?:from|by) <V|<C\d+>"
)


def without_crowds(line: Line, facts: list[Fact], weak: list[Fact]) -> list[Fact]:
    """Weak ballots without those of more States than the Council seats, where a sentence tells who wrote its text."""
    texts = [chunk.value for _, chunk in line.tags("D")] if weak else []
    if not texts or not (any(t.sponsors for t in texts) or _BY_ITS_AUTHORS.search(line.norm)):
        return weak
    others = [f for f in facts if f.slot is Slot.BALLOT and (f.value[1].count or 0) > _FEW]
    if any(f.value[0] is not Ballot.YES for f in weak + others):
        return weak  # an assembly's count, with its noes
    return [f for f in weak if (f.value[1].count or 0) <= _MOST]

"""Where in a sentence a second vote begins: one put off, one of an earlier day, one of other authors."""

from __future__ import annotations

from horseshoe.reading.line import Line
from horseshoe.reading.votes.facts import Slot
from horseshoe.reading.votes.telling import DECISIVE, Telling
from horseshoe.reading.words.late import late

BREAK = late(r" (?:[,;—]|and|but|while|whereas) ")
COUNTED = frozenset({Slot.VETO, Slot.OUTCOME, Slot.BALLOT, Slot.SCORE})
_PAIR = 2
# "It failed on Monday, while a vote on a rival text was put off"; "the 13-1 vote came two weeks after a 14-1 vote".
_MEANWHILE = late(
    r" (?:, )?(?:while|whereas|but|and) (?=(?:an? |the )?(?:vote|voting|ballot|decision) on <D\d+> (?:was|were|has "
    r"been|had been|"
    r"is|will|would) (?:\w+ly )?(?:delayed|postponed|put off|deferred|adjourned|expected|set|scheduled|due|planned|not|"
    r"be|come|take))"
)
_SOME_TIME_AFTER = late(
    r" (?:came|comes|follows|followed|comes?) (?:just |only |barely |less than |more than )?(?:<[VNM]\d+> |an? )?"
    r"(?:(?:days?|weeks?|months?|years?|hours?) )?after (?=an? (?:<T\d+> |similar |earlier |previous )+(?:vote|ballot|"
    r"veto|defeat))"
)


def second_begins(telling: Telling, line: Line) -> int | None:
    """Where the second vote begins, told beside one that has its end or its count before it."""
    for pattern in (_MEANWHILE, _SOME_TIME_AFTER):
        m = pattern.search(line.norm)
        if m is not None and any(f.slot in COUNTED and f.at < m.start() for f in telling.facts):
            return m.end()
    return _second_author(telling, line)


_OTHER = late(r"(?i)the (?:other|second|latter)\b|another\b")


def _second_author(telling: Telling, line: Line) -> int | None:
    """ "One draft was Malta's, and the other was put forward by Ghana": where no vote is told, each its own."""
    texts = [(at, c.value) for at, c in line.tags("D")]
    if len(texts) != _PAIR or any(f.slot in DECISIVE for f in (*telling.facts, *telling.weak)):
        return None
    (_, first), (at, second) = texts
    other = second.rival or _OTHER.match(line.text, line.place(at, at + 1)[0]) is not None
    apart = other and first.sponsors and second.sponsors and not set(first.sponsors) & set(second.sponsors)
    return at if apart and BREAK.search(line.norm, 0, at) else None

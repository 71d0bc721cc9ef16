"""Who stood beside somebody on a side, told by a noun: "Bolivia the other 'no'", "the second abstention was China's".

And whose chair was empty: "the Soviet chair was still empty", "the seat of the Soviet Union being vacant".
"""

from __future__ import annotations

from collections.abc import Iterator

from horseshoe.council.ballots import Ballot
from horseshoe.reading.line import Line
from horseshoe.reading.sides.sides_words import ABSTAIN, GONE, NO, YES
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.modality import modality
from horseshoe.reading.words.patterns import AnyOf, Patterns

_V = r"(?P<v><V\d+>)"
_CAST = r"(?:votes?|ballots?|voices?|hands?|ones?)"
_NOUNS = (
    (
        NO,
        rf"(?:(?:\" )?(?:no|nay|nyet)(?: \")?(?: {_CAST})?|(?:negative|dissenting|contrary|opposing) {_CAST}|{_CAST} "
        r"against(?: it| <D\d+>)?|against|opponent|dissenter|hold ?- ?out|nay ?- ?sayer)",
    ),
    (ABSTAIN, rf"(?:abstention|abstainer|abstaining (?:{_CAST}|member|country|state))"),
    (
        YES,
        rf"(?:(?:\" )?(?:yes|aye)(?: \")?(?: {_CAST})?|(?:positive|affirmative|favou?rable) {_CAST}|{_CAST} (?:for|in "
        r"(?:its )?favou?r)(?: it| <D\d+>)?|supporter|backer)",
    ),
)
_WHICH = r"(?:the )?(?:only )?(?:other|second|third|fourth|further|remaining|additional)"
_ENDS = r"(?= (?:[.,;:)!—|]|and\b|while\b|but\b|as\b|on\b|in\b)|$)"
_OTHERS = Patterns(
    [
        row
        for side, noun in _NOUNS
        for row in (
            (
                side,
                rf"{_V}(?: 's)?(?: ,)? (?:(?:was|were|being|is|cast|casting|supplied|provided|contributed|making|"
                rf"with) )?{_WHICH} {noun}{_ENDS}",
            ),
            (
                side,
                rf"\b{_WHICH} {noun}(?: ?[,:—(]| (?:was|were|came|being|is|belonged|cast))(?: (?:that|"
                rf"those))?(?: (?:of|from|by|to|cast by))?(?: the)? {_V}(?: 's)?{_ENDS}",
            ),
        )
    ]
)
_SEAT = r"(?:chairs?|seats?|places?|desks?|benche?s?)"
_WAS = (
    r"(?:(?:was|were|is|stood|standing|remained|remaining|remains|stayed|staying|gaped|gaping|being|had been|has been|"
    r"lay|lying|yawned|yawning) )?(?:(?:still|again|once more|yet|now|also|left|therefore|thus) )*(?:empty|vacant|"
    r"unoccupied|deserted|unfilled|untenanted|abandoned)"
)
_CHAIRS = Patterns(
    [
        (
            GONE,
            rf"\b{_SEAT} (?:of|for|reserved for|assigned to|set aside for|kept for) (?:the )?{_V} "
            rf"(?:(?:in|at|on) (?:the )?(?:<C\d+>|table|horseshoe) )?{_WAS}\b",
        ),
        (GONE, rf"{_V} (?:'s )?{_SEAT} (?:(?:in|at|on) (?:the )?(?:<C\d+>|table|horseshoe) )?{_WAS}\b"),
        (GONE, rf"{_V} (?:'s )?(?:delegate |delegation |representative )?(?:still |again )?(?:kept|keeping|stayed) "
         rf"away{_ENDS}"),
    ]
)
OTHERS = AnyOf(_OTHERS, _CHAIRS)


def other_ones(line: Line) -> Iterator[Fact]:
    """Every side somebody is the other one on, and every empty chair."""
    for patterns in (_OTHERS, _CHAIRS):
        for side, pattern in patterns.on(line.norm):
            for m in pattern.finditer(line.norm):
                voters: Voters = line.chunk(m["v"]).value
                if voters.bare and not (side in _OF_ONE and len(voters.members) > 1 and " second " in m[0]):
                    mode = modality(line.norm, m.start())
                    yield Fact(Slot.BALLOT, (side, voters), *line.place(m.start(), m.end()), m.start("v"), mode)


_OF_ONE = (Ballot.NO, Ballot.ABSTAIN, Ballot.YES)

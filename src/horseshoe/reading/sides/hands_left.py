"""Who is told to be left of the Council: "the fifteenth was China", "the remaining two, Cuba and Yemen".

Of such voters a sentence need not say the side; where all others are told of, the seats leave them only one.
"""

from __future__ import annotations

from collections.abc import Iterator

from horseshoe.council.ballots import Ballot
from horseshoe.reading.line import Line
from horseshoe.reading.sides.hands_near import Near
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.words.late import late

_MANY = 7  # so many can adopt a text, and are told by that
_FAR = 24  # words: by their place among the others alone
_ORDINAL = (
    r"(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|"
    r"fifteenth|1[0-5]th|last|final|other|others|remaining|rest|two|three|four|five|six)"
    r"(?:(?: ,)? (?:and|to|or)(?: the)? | )?)+"
)
_WHO = r"(?:(?:members?|votes?|seats?|chairs?|hands?|ambassadors?|delegat\w+|voices?|ballots?|voters?|governments?) )?"
_BE = (
    r"(?:, |: |— |\( |(?:was|were|is|are|being|belonged to|came from|remained|turned out to be|proved to be|"
    r"who remained were)(?: those of| that of| the vote of| the votes of)? )"
)
_BEFORE = late(
    rf"(?:^|[,;:.—(] |\band |\bbut )(?:and |but |only |so |then )*(?:the |its |numbers? |this |that )(?:{_ORDINAL}|"
    rf"(?:(?:other|last|remaining|missing|final|absent) )*<V\d+> (?:that |who |which |were |had )*(?:remained|left|"
    rf"remaining|to go|over|missing)? ?|<V\d+>(?: and <V\d+>)* )?{_WHO}{_BE}(?:the )?$"
)
_THEY_LEAVE = late(
    r"\b(?:that|this|which) (?:leaves|left)(?: only| just| us with)?(?: <V\d+>(?: votes?| members?)? [:,—] )? ?"
    r"(?:the )?$|\b(?:there (?:remained|remains|was left|is left|were left)|leaving|remained|remains)(?: only| just)? $"
)
_AFTER = late(
    rf" (?:was|were|is|are|made|made up|being) the (?:only |sole )?{_ORDINAL}{_WHO}?(?=[.,;:)—]|and|to\b|$)"
)


def left(line: Line, at: int, stop: int) -> Iterator[Near]:
    """Any side, for names at a place that are told by who is left."""
    voters: Voters = line.chunk(line.norm[at:stop]).value
    if not voters.members or voters.partial or voters.group:
        return
    before = line.norm[max(0, at - 90) : at]
    said = _BEFORE.search(before) or _THEY_LEAVE.search(before) or _AFTER.match(line.norm, stop)
    if said or _is_of_the_left(line, at, voters):
        place = line.place(at, stop)
        yield from (Near(side, _FAR, *place, supposed=True) for side in (Ballot.NO, Ballot.ABSTAIN, Ballot.YES))


# "The other five, Britain, Lithuania, ..."; "two, France and the United States": folded into one phrase
_LEFT = late(
    r"\b(?:the (?:other|last|remaining|final|missing)|only|just|all) $|(?:^|[.;:—,] )(?:and |but |only |the )*$"
)


def _is_of_the_left(line: Line, at: int, voters: Voters) -> bool:
    counted = voters.count is not None and voters.count == len(voters.members) and voters.count < _MANY
    return counted and _LEFT.search(line.norm, max(0, at - 24), at) is not None

"""Whose the only votes or hands of a side were: "Moscow's and Beijing's were the only ones raised against it".

Owners stand before the verb or behind it, and there may be several; what they own may be named or left unsaid.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from horseshoe.reading.line import Line
from horseshoe.reading.sides.sides_words import ABSTAIN, NO, YES
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.modality import modality
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import AnyOf, Patterns

_V = r"(?P<v><V\d+>)"
_THING = r"(?:votes?|ballots?|hands?|voices?|arms?|fingers?|cards?|names?|delegations?|delegates?|envoys?|ambassadors?)"
_ONES = rf"(?:ones?|two|three|four|pair|{_THING})"
_THE_ONLY = (
    r"(?:the |but |its |their )?(?:(?:only|sole|lone|single|solitary|one) )+"
    r"(?:(?:two|three|four|five|other|<[NV]\d+>) )?"
)
# "The only one", "the two hands" stand as one phrase of voters.
_THOSE = rf"(?:(?P<n><V\d+>)(?: {_ONES})? |{_THE_ONLY}{_ONES} )"
_TOLD = (
    r"(?:(?:which |that )?(?:(?:was|were|to be|to have been|being|had been|went|rose|came|to go|to rise|to come) )?"
    r"(?:(?:raised|lifted|cast|given|counted|heard|recorded|registered|noted|put|sent|thrown|up|stretched|shown|"
    r"seen) )?(?:up |out )?)"
)
_IT = r"(?: (?:it|them|him|her|<D\d+>|the (?:text|draft|motion|resolution|measure|proposal|idea|plan)))?"
_FOR = rf"(?:for|in (?:its |his |the )?favou?r(?: of)?|in (?:its )?support(?: of)?){_IT}"
_AGAINST = rf"(?:against|in opposition(?: to)?|in the way(?: of)?){_IT}"
_KEPT = r"(?:withheld|kept (?:back|down)|that (?:stayed|remained) down|held back|not raised)"
_SIDES = (
    (
        YES,
        rf"(?:{_THOSE}{_TOLD}{_FOR}|{_THE_ONLY}(?:(?:yes|positive|affirmative|favou?rable|supporting) "
        r"(?:votes?|ballots?|voices?|ones?)|ayes?|yeses))",
    ),
    (
        NO,
        rf"(?:{_THOSE}{_TOLD}{_AGAINST}|{_THE_ONLY}(?:(?:no|\" no \"|negative|dissenting|contrary|opposing) "
        r"(?:votes?|ballots?|voices?|ones?)|noes|nos|nays|dissents))",
    ),
    (
        ABSTAIN,
        rf"(?:{_THOSE}{_KEPT}|{_THE_ONLY}(?:abstentions?|abstaining (?:ones?|votes?|voices?)))",
    ),
)
_BE = r"(?:was|were|is|are|being|had been|have been|remained)"
_ENDS = r"(?= (?:[.,;:)(—]|and\b|but\b|while\b|when\b|as\b|at\b|in\b|on\b|from\b|yet\b|so\b|which\b|enough\b)|$)"
_WAYS = Patterns(
    [
        row
        for side, noun in _SIDES
        for row in (
            (
                side,
                rf"{_V} (?:(?:'s )?(?:own )?(?:(?:raised |outstretched |right )?{_THING} )|'s (?:own )?)"
                rf"(?:alone )?{_BE} {noun}{_ENDS}",
            ),
            (
                side,
                rf"(?<![\w-]){noun}(?: (?:on|in|at|all|that|the whole) (?:<M\d+>|<C\d+>|day|evening|night))?"
                rf"(?: {_BE}| came| belonged)? (?:from |to |by )?(?:those|that|the (?:hand|vote|voice)s?) (?:of |from )"
                rf"(?:the )?{_V}{_ENDS}",
            ),
        )
    ]
    + [
        # "Fourteen voted for it; Romania's alone went against"
        (side, rf"{_V} 's (?:own )?(?:{_THING} )?alone (?:was|were|went|rose|came|is) {_TOLD}{how}{_IT}{_ENDS}")
        for side, how in ((YES, "(?:for|in (?:its )?favou?r)"), (NO, "against"), (ABSTAIN, "(?:withheld|kept down)"))
    ]
)
OWNED = AnyOf(_WAYS)


def owned_votes(line: Line) -> Iterator[Fact]:
    """All who are on a side, as the owners of its only votes."""
    for side, pattern in _WAYS.on(line.norm):
        for m in pattern.finditer(line.norm):
            voters: Voters = line.chunk(m["v"]).value
            if voters.bare and voters.members and _as_many(line, m, len(voters.members)):
                said = Voters(voters.members, len(voters.members), joined=True, persons=voters.persons)
                yield Fact(
                    Slot.BALLOT, (side, said), *line.place(m.start(), m.end()), m.start("v"),
                    modality(line.norm, m.start()),
                )


_ALL = late(r"(?i)(?:but |just )?(?:the|only|lone|sole|single)\b(?!.*\bof\b)")


def _as_many(line: Line, m: re.Match[str], owners: int) -> bool:
    """Whether the votes are as many as their owners, and all there were."""
    if m.groupdict().get("n") is None:
        return True
    counted = line.chunk(m["n"])
    return counted.value.count == owners and _ALL.match(line.text, counted.start, counted.end) is not None

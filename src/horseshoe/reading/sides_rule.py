"""A rule of saying: the side it stands for, and the voter phrases it is for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from horseshoe.council.ballots import Ballot
from horseshoe.reading.voters import Voters

# A word without which nothing is said of the side.
_WORDS = {
    Ballot.ABSTAIN: re.compile(
        r"abst|withh|\bsat |sitting|\bout\b|fence|withdr|absen|held|holding|aside|neither|silent|kept|keep"
    ),
    Ballot.NOT_PARTICIPATING: re.compile(r"part|vot|ballot|without|stay|room|hall|chamber"),
    Ballot.ABSENT: re.compile(
        r"absen|boycott|walk|away|seat|chair|empty|present|missing|show|turn|attend|vacant|room|hall|chamber"
    ),
}


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


@dataclass(frozen=True, slots=True)
class Rule:
    """One way of saying a side; the flags say of which voter phrases it is true."""

    side: Ballot
    pattern: str
    weak: bool = False
    bare_count: bool = False  # only for a number that is not the number of anything else
    counted: bool = False  # only for a number of members
    decisive: bool = False  # only for as many as can adopt a text
    told: bool = False  # "Russia has one vote here" tells none
    alone: bool = False  # "the lone dissenter": one
    of_needed: bool = False  # only for "eight of the nine"

    def matches(self, norm: str) -> Iterator[re.Match[str]]:
        """Where the line says it so. Most lines hold no word of the side, and then the pattern is not even compiled."""
        words = _WORDS.get(self.side)
        if words is None or words.search(norm):
            yield from _compiled(self.pattern).finditer(norm)

    def takes(self, voters: Voters) -> bool:
        """Whether the phrase is of the kind the rule is for."""
        if self.decisive:
            return voters.others or (voters.count is not None and 7 <= voters.count <= 15)
        if self.counted:
            return voters.count is not None and voters.count > 1 and not voters.group
        if self.of_needed:
            return voters.of is not None
        return not self.bare_count or (
            voters.count is not None and voters.count <= 15 and not voters.members and not voters.nobody
        )


def rule(side: Ballot, pattern: str, **flags: bool) -> Rule:
    """A rule from its pattern; `flags` as the fields of Rule."""
    return Rule(side, pattern, **flags)

"""Voters of whom a sentence says only that they did the same: "China voted yes. So did Russia."."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from horseshoe.reading.claims.actions import Modality
from horseshoe.reading.line import Line
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.telling import Telling
from horseshoe.reading.words.patterns import Pattern

_SAME = Pattern(
    r"^(?:and |but |even |also )*(?:so|as|thus) (?:too )?(?:did|had|was|were|has|have) (?:also |even |, [^,;]{1,40} "
    r", )?"
    r"(?P<a><V\d+>)(?= (?:[.,;!—]|despite|though|although|after|in|on|while|as|again)|$)|"
    r"^(?:and |but |also |even )*(?P<b><V\d+>) (?:(?:did|had|was|were) (?:so|too|likewise|as well|also|the same)|"
    r"followed "
    r"suit|concurred|did the same|also did(?: so)?|likewise)(?= (?:too )?(?:[.,;!—]|despite|though|although|after|"
    r"in|on|"
    r"while|as|again)|$)"
)


def same_again(told: Sequence[tuple[list[Telling], Line]]) -> None:
    """Give those who did the same the side of the ballot told last, where the sentence before tells of one alone."""
    for (before, _), (tellings, line) in pairwise(told):
        if len(tellings) != 1 or len(before) != 1:
            continue
        if {tellings[0].modality, before[0].modality} != {Modality.HAPPENED}:
            continue
        m = _SAME.search(line.norm)
        voters: Voters | None = line.chunk(m["a"] or m["b"]).value if m else None
        ballots = sorted(before[0].of(Slot.BALLOT), key=lambda f: f.at)
        named = [f for f in ballots if f.value[1].bare]
        if m is None or voters is None or not voters.bare or not named or ballots[-1] is not named[-1]:
            continue
        if any(set(voters.members) & set(f.value[1].members) for f in ballots):
            continue
        key = "a" if m["a"] else "b"
        place = line.place(m.start(), m.end())
        tellings[0].facts.append(Fact(Slot.BALLOT, (named[-1].value[0], voters), *place, m.start(key)))

"""Voters of whom a sentence says only that they did the same: "China voted yes. So did Russia.", "London vetoed it. "
"So did Paris."."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from horseshoe.council.ballots import Ballot
from horseshoe.council.rules import PERMANENT_CODES
from horseshoe.reading.claims.actions import Modality
from horseshoe.reading.line import Line
from horseshoe.reading.sides.cues import cues
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.telling import Telling
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

_SAME = Pattern(
    r"^(?:and |but |even |also )*(?:so|as|thus) (?:too )?(?:did|had|was|were|has|have) (?:also |even |"
    r", [^,;]{1,40} , )?(?P<a><V\d+>)(?= (?:[.,;!—]|despite|though|although|after|in|on|while|as|again)|$)|"
    r"^(?:and |but |also |even )*(?P<b><V\d+>) (?:(?:did|had|was|were) (?:so|too|likewise|as well|also|the same)|"
    r"followed suit|concurred|(?:took|adopted|held|shared|chose) the same (?:position|stance|stand|line|view|side|"
    r"attitude|course)|did the same|also did(?: so)?|likewise)(?= (?:too )?(?:[.,;!—]|despite|though|although|after|in|"
    r"on|while|as|again)|$)"
)
# "It abstained, China did too, and so did Mali"; "by abstaining, as China in the end did".
_HERE = Pattern(
    r"(?<=[,;—] )(?:(?:and|but|while|then) )?(?P<a><V\d+>) (?:did|had|was|were|has|have)(?: so)? "
    r"(?:too|likewise|as well|also|the same|so)(?= [.,;:)—]| and | while | but |$)|"
    r"\bso (?:too )?(?:did|had|was|were|has|have) (?P<b><V\d+>)(?= [.,;:)—]| and | while | but |$)|"
    r"\b(?:as|so) (?:did|had|was) (?:(?:every ?(?:one|body)|all)(?: else)? ?[,—(:] )(?P<d><V\d+>)(?= [.,;:)—]|$)|"
    r"(?P<e><V\d+>) (?:to do (?:so|it|likewise)|(?:who|that|which) (?:did|had)(?: so| likewise)?|doing so)(?= [.,;:)—]|"
    r" and |$)|\b(?:just )?as (?P<c><V\d+>) (?:(?:also|itself|later|too|finally|duly|ultimately|eventually|in the end|"
    r"in the event|at last|for its part) )*(?:did|had|has)(?: (?:too|also|in the end|itself|later|in turn|"
    r"as well))?(?= [.,;:)—]|$)"
)


def same_here(line: Line, facts: list[Fact]) -> list[Fact]:
    """Those who did the same as the voters, or the words of a side, before them in the sentence."""
    found: list[Fact] = []
    for m in _HERE.finditer(line.norm):
        key = next(k for k in "abcde" if m[k])
        voters: Voters = line.chunk(m[key]).value
        side = _side_before(line, m.start(), [*facts, *found])
        if key == "e":
            if side is not None and voters.of and not voters.members:  # "one of ten to do so": ten did
                place = line.place(m.start(), m.end())
                found.append(Fact(Slot.BALLOT, (side, Voters(count=voters.of)), *place, m.start("e")))
            continue
        told = {member for f in facts if f.slot in (Slot.BALLOT, Slot.VETO) for member in _members(f)}
        if side is None or not (voters.bare or key == "d") or set(voters.members) & told:
            continue
        found.append(Fact(Slot.BALLOT, (side, voters), *line.place(m.start(), m.end()), m.start(key)))
    return found


def _side_before(line: Line, at: int, facts: list[Fact]) -> Ballot | None:
    """The side told last before a place, if no other fact or word tells of another since."""
    said = [cue for cue in cues(line) if cue.end <= at]
    if not said or _DENIED.search(line.norm, max(0, said[-1].start - _NEAR), said[-1].start):
        return None
    if any(f.slot is Slot.BALLOT and f.value[0] is not said[-1].side and said[-1].end < f.at < at for f in facts):
        return None
    return said[-1].side


_NEAR = 20
_DENIED = late(r"\b(?:not|n't|never|without|neither|nor|instead of|rather than)(?: \w+)? $")


def _members(fact: Fact) -> tuple[str, ...]:
    voters: Voters = fact.value if fact.slot is Slot.VETO else fact.value[1]
    return voters.members


_STOOD_SO = late(r"\bthe same (?:position|stance|stand|line|view|side|attitude|course)\b")


def same_again(told: Sequence[tuple[list[Telling], Line]]) -> None:
    """Give those who did the same the side of the ballot told last, where the sentence before tells of one alone."""
    for (before, _), (tellings, line) in pairwise(told):
        if len(tellings) != 1 or len(before) != 1:
            continue
        if {tellings[0].modality, before[0].modality} != {Modality.HAPPENED}:
            continue
        m = _SAME.search(line.norm)
        voters: Voters | None = line.chunk(m["a"] or m["b"]).value if m else None
        if m is None or voters is None or not voters.bare:
            continue
        key = "a" if m["a"] else "b"
        place = line.place(m.start(), m.end())
        ballots = sorted(before[0].of(Slot.BALLOT), key=lambda f: f.at)
        vetoes = [f for f in before[0].of(Slot.VETO) if not any(b.at > f.at for b in ballots)]
        if vetoes and set(voters.members) <= PERMANENT_CODES - {s for f in vetoes for s in f.value.members}:
            tellings[0].facts.append(Fact(Slot.VETO, voters, *place, m.start(key)))
            tellings[0].also = True
            continue
        if vetoes and not set(voters.members) & PERMANENT_CODES and _STOOD_SO.search(line.norm):  # with it, and no veto
            tellings[0].facts.append(Fact(Slot.BALLOT, (Ballot.NO, voters), *place, m.start(key)))
            continue
        named = [f for f in ballots if f.value[1].bare]
        if not named or ballots[-1] is not named[-1]:
            continue
        if any(set(voters.members) & set(f.value[1].members) for f in ballots):
            continue
        tellings[0].facts.append(Fact(Slot.BALLOT, (named[-1].value[0], voters), *place, m.start(key)))

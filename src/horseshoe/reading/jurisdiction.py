"""Whose vote a sentence tells: carried from sentence to sentence, as a reader carries it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from horseshoe.council.ballots import Ballot
from horseshoe.council.symbols import SymbolKind
from horseshoe.reading.bodies import Body, BodyMention, is_pretence, speaks_of_council
from horseshoe.reading.facts import Slot
from horseshoe.reading.marks import Marks
from horseshoe.reading.tellings import Telling

_PERMANENT = frozenset({"CHN", "FRA", "GBR", "RUS", "SUN", "USA"})
# Bodies that reports on the Council name in passing.
_COMPANY = re.compile(r"(?i)general assembly|unga|arab league|african union|nato|iaea|rights council|governors|european union|congress|senate|parliament|cabinet|criminal court|members?$")
_ENOUGH = 2  # points without the Council's name


def _evidence(marks: Marks, tellings: list[Telling], foreign: bool) -> bool:
    """Whether a report is about the Council at all: by its name, or by what no other body has.

    Only there does a State veto, are resolutions numbered in thousands, and do ballots close at fifteen with permanent
    members among them. Points are added up; another body that is named takes two away.
    """
    mentions = list(marks.bodies)
    if is_pretence(marks.text):
        return False
    if speaks_of_council(marks.text, mentions):
        return True
    bodies = {m.body for m in mentions}
    strangers = {m for m in mentions if m.body is Body.OTHER and not _COMPANY.search(marks.text[m.start : m.end])}
    points = (Body.BARE in bodies) + (Body.UN in bodies) - (Body.OTHER in bodies) - 3 * bool(strangers or foreign)
    points += 2 * any(s.kind is SymbolKind.DOCUMENT or (s.number or 0) > 99 for _, _, s in marks.symbols)
    vetoers = {m for t in tellings for f in t.of(Slot.VETO) for m in f.value.members}
    points += 3 * bool(vetoers and vetoers <= _PERMANENT)
    voters = {m for t in tellings for f in (*t.of(Slot.BALLOT), *t.weak) for m in f.value[1].members}
    points += (len(voters) >= 2) + bool(voters & _PERMANENT)
    closing = max(2 * any(_closes(t) for t in tellings), _closes_over(tellings))
    points += closing + bool(closing and marks.topics)
    return points >= _ENOUGH


def vetoed_by_permanent(telling: Telling) -> bool:
    """Whether a sentence has permanent members, and nobody else, veto something."""
    members = {m for f in telling.of(Slot.VETO) for m in f.value.members}
    return bool(members) and members <= _PERMANENT


def _closes(telling: Telling) -> bool:
    """Whether a score in one sentence makes fifteen."""
    return any(len(f.value) >= 3 and sum(f.value) == 15 for f in telling.of(Slot.SCORE))


def _closes_over(tellings: list[Telling]) -> int:
    """Points where neighbouring sentences give sides that make fifteen: one, and two with a permanent member named."""
    best = 0
    for i, first in enumerate(tellings):
        sides: dict[str, int] = {}
        named: set[str] = set()
        for telling in tellings[i : i + 3]:
            for fact in (*telling.of(Slot.BALLOT), *telling.weak):
                side, voters = fact.value
                named |= set(voters.members)
                sides.setdefault(side, voters.count if voters.count is not None else len(voters.members))
            for fact in telling.of(Slot.SCORE):
                for side, n in zip((Ballot.YES, Ballot.NO, Ballot.ABSTAIN), fact.value, strict=False):
                    sides.setdefault(side, n)
        if first.tells_vote and sum(sides.values()) == 15 and len(sides) >= 2:
            best = max(best, 1 + bool(named & _PERMANENT))
    return best


@dataclass(slots=True)
class Jurisdiction:
    """Walks through a report and says of each place whether the Council is meant.

    A passage without a name inherits the body last spoken of; another body takes over only where it acts.
    """

    marks: Marks
    evidence: bool
    current: Body
    named: Body | None = None

    @classmethod
    def of(cls, marks: Marks, tellings: Iterable[Telling], *, foreign: bool = False) -> Jurisdiction:
        """`foreign` where some sentence counts more votes than the Council has seats."""
        evidence = _evidence(marks, list(tellings), foreign)
        return cls(marks, evidence, Body.COUNCIL if evidence else Body.OTHER)

    def mentions(self, start: int, end: int) -> list[BodyMention]:
        return [m for m in self.marks.bodies if m.start >= start and m.end <= end]

    def at(self, start: int, end: int, key: int, *, acts: bool, vetoed: bool = False) -> bool:
        """Whether the Council is meant at `key` in the sentence; `acts` where the sentence tells a vote.

        Where a permanent member `vetoed`, it did so in the Council, whatever body it was about.
        """
        if not self.evidence:
            return False
        if vetoed:
            self.current = self.named = Body.COUNCIL
            return True
        mentions = self.mentions(start, end)
        strong = [m for m in mentions if m.body in (Body.COUNCIL, Body.OTHER)]
        before = [m for m in strong if m.start <= key]
        body = before[-1].body if before else (strong[0].body if strong else None)
        if body is Body.OTHER and any(m.body is Body.COUNCIL for m in strong) and not acts:
            body = Body.COUNCIL
        if body is None:
            bare = any(m.body is Body.BARE for m in mentions)
            body = (self.named or self.current) if bare else self.current
        if strong:
            self.named = strong[-1].body
            if acts or strong[-1].body is Body.COUNCIL:
                self.current = body
        return body is Body.COUNCIL

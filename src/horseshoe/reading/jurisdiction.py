"""Whose vote a sentence tells: carried from sentence to sentence, as a reader carries it."""

from __future__ import annotations

from dataclasses import dataclass

from horseshoe.reading.bodies import Body, BodyMention, is_pretence, speaks_of_council
from horseshoe.reading.marks import Marks


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
    def of(cls, marks: Marks) -> Jurisdiction:
        mentions = list(marks.bodies)
        evidence = speaks_of_council(marks.text, mentions) and not is_pretence(marks.text)
        bare = any(m.body in (Body.BARE, Body.UN) for m in mentions)
        other = any(m.body is Body.OTHER for m in mentions)
        # "The Council turned it down", no other body far and wide, States voting: the Council.
        evidence = evidence or (bare and not other and not is_pretence(marks.text))
        return cls(marks, evidence, Body.COUNCIL if evidence else Body.OTHER)

    def mentions(self, start: int, end: int) -> list[BodyMention]:
        return [m for m in self.marks.bodies if m.start >= start and m.end <= end]

    def at(self, start: int, end: int, key: int, *, acts: bool) -> bool:
        """Whether the Council is meant at `key` in the sentence; `acts` where the sentence tells a vote."""
        if not self.evidence:
            return False
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

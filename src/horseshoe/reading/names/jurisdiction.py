"""Whose vote a sentence tells: carried from sentence to sentence, as a reader carries it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from horseshoe.council.ballots import Ballot
from horseshoe.council.symbols import SymbolKind
from horseshoe.reading.claims.actions import Modality
from horseshoe.reading.marks import Marks
from horseshoe.reading.names.bodies import Body, BodyMention, is_alike, speaks_of_council
from horseshoe.reading.names.craft import craft, is_civic
from horseshoe.reading.names.pretence import is_domestic, is_pretence
from horseshoe.reading.votes.facts import Slot
from horseshoe.reading.votes.telling import Telling
from horseshoe.reading.words.late import late

_PERMANENT = frozenset({"CHN", "FRA", "GBR", "RUS", "SUN", "USA"})
# Bodies that reports on the Council name in passing.
_COMPANY = late(
    r"(?i)assembly|unga|arab league|african union|nato|iaea|rights council|governors|european "
    r"union|congress|senate|parliament|cabinet|criminal court|members?$"
)
# A vote that other bodies take at other tables, told of in a sentence of its own.
_ELSEWHERE = late(
    r"\b(?:EU|E\.U\.|European\s+(?:Union|Council|Commission)|Brussels|NATO|WTO|World\s+Trade|OSCE|OAS|G-?7|G-?20|"
    r"ASEAN|Common\s+Market|Bundes\w+|"
    r"climate\s+(?:summit|talks|conference)|OPEC|ICAO|IMO|IMF|World\s+Bank|bloc|(?!Arab|African|Western|Contact|"
    r"Islamic)[A-Z]\w+(?:['’]s)?\s+(?:Group|"
    r"Club|Conference|Forum|[Ss]ummit|Convention|Process))\b"
)
_TEXTS = frozenset({"resolution", "draft", "draft resolution", "text", "draft text"})
_NO_COUNCIL = late(r"(?i)\bgeneral\s+assembly\b|\bunga\b|\bassembly\b")
_ENOUGH = 2  # points without the Council's name


def _evidence(marks: Marks, tellings: list[Telling], foreign: bool) -> bool:
    """Whether a report is about the Council at all: by its name, or by what no other body has.

    Only there does a State veto, are resolutions numbered in thousands, and do ballots close at fifteen with permanent
    members among them. Points are added up; another body that is named takes two away.
    """
    mentions = list(marks.bodies)
    if is_pretence(marks.text):
        return False
    if speaks_of_council(marks.text, mentions) and not is_domestic(marks.text):
        return True
    bodies = {m.body for m in mentions if not m.passing}
    strangers = {m for m in mentions if m.body is Body.OTHER and not _COMPANY.search(marks.text[m.start : m.end])}
    points = (Body.BARE in bodies) + (Body.UN in bodies) - (Body.OTHER in bodies) - 3 * bool(strangers or foreign)
    points += 2 * any(s.kind is SymbolKind.DOCUMENT or (s.number or 0) > 99 for _, _, s in marks.symbols)
    vetoers = {
        m
        for t in tellings
        for f in t.of(Slot.VETO)
        for m in f.value.members
        if not _ELSEWHERE.search(marks.text, t.start, t.end)
    }
    points += 3 * bool(vetoers and vetoers <= _PERMANENT)
    voters = {m for t in tellings for f in (*t.of(Slot.BALLOT), *t.weak) for m in f.value[1].members}
    points += (len(voters) >= 2) + bool(voters & _PERMANENT)
    if not vetoers and not bodies & {Body.BARE, Body.UN} and _ELSEWHERE.search(marks.text):
        points -= 2
    points -= 2 * is_civic(marks.text)
    told = craft(marks, votes=any(t.tells_vote and t.modality is Modality.HAPPENED for t in tellings))
    points += told
    closing = max(2 * any(_closes(t) for t in tellings), _closes_over(tellings))
    points += closing + bool(closing and marks.topics)
    counted = any(t.of(Slot.SCORE) or any(f.value[1].count for f in (*t.of(Slot.BALLOT), *t.weak)) for t in tellings)
    counted = counted or any(d.value.term in _TEXTS for t in tellings for d in t.drafts)
    # Two States on one side vote anywhere.
    sign = bool(
        bodies & {Body.BARE, Body.UN} or marks.symbols or vetoers or closing or told or counted or len(voters) > 2
    )
    return sign and points >= _ENOUGH


def vetoed_by_permanent(tellings: Iterable[Telling]) -> bool | None:
    """Whether a sentence has permanent members, and nobody else, veto something; None where nobody vetoes."""
    sets = [f.value.members for t in tellings for f in t.of(Slot.VETO)]
    return any(set(members) <= _PERMANENT for members in sets) if sets else None


def _closes(telling: Telling) -> bool:
    """Whether a score in one sentence makes fifteen, or all fifteen did the same."""
    whole = any(f.value[1].count == 15 for f in telling.of(Slot.BALLOT))
    return whole or any(len(f.value) >= 3 and sum(f.value) == 15 for f in telling.of(Slot.SCORE))


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
    named: BodyMention | None = None
    met: bool = False  # the Council has been named

    @classmethod
    def of(cls, marks: Marks, tellings: Iterable[Telling], *, foreign: bool = False) -> Jurisdiction:
        """`foreign` where some sentence counts more votes than the Council has seats."""
        evidence = _evidence(marks, list(tellings), foreign)
        return cls(marks, evidence, Body.COUNCIL if evidence else Body.OTHER)

    def mentions(self, start: int, end: int) -> list[BodyMention]:
        """The bodies a stretch of text names, other than in passing."""
        row = self.marks.bodies
        first = bisect_left(row, start, key=lambda m: m.start)
        last = bisect_left(row, end, key=lambda m: m.start)
        return [m for m in row[first:last] if m.end <= end and not m.passing]

    def at(self, start: int, end: int, key: int, *, acts: bool, vetoed: bool | None = None) -> bool:
        """Whether the Council is meant at `key` in the sentence; `acts` where the sentence tells a vote.

        `vetoed` where the sentence has members veto: True if permanent members only, who do so in the Council, whatever
        body the sentence is about; False if another State, which does so elsewhere unless the Council is named.
        """
        if not self.evidence:
            return False
        mentions = self.mentions(start, end)
        strong = [
            m
            for m in mentions
            if m.body in (Body.COUNCIL, Body.OTHER) or (m.fifteen and not is_alike(self.marks.text, self.named))
        ]
        if vetoed is not None and (council := self._of_veto(start, end, strong, permanent=vetoed)) is not None:
            return council
        before = [m for m in strong if m.start <= key]
        decider = before[-1] if before else (strong[0] if strong else None)
        body = None if decider is None else Body.COUNCIL if decider.fifteen else decider.body
        if body is Body.OTHER and any(m.body is not Body.OTHER for m in strong) and not acts:
            body = Body.COUNCIL
        if body is Body.OTHER and any(m.body is Body.BARE for m in mentions) and not acts:
            body = self._inherited(mentions)  # "after the Assembly had asked the Council"
        if body is None:
            body = self._inherited(mentions)
        if mentions and not self.met and all(m.body is Body.OTHER for m in mentions):
            self.current = Body.OTHER  # named before the Council ever is: the report begins elsewhere
        self.met = self.met or any(m.body is not Body.OTHER for m in mentions)
        if strong:
            self.named = strong[-1]
            if acts or strong[-1].body is not Body.OTHER:
                self.current = body
        return body is Body.COUNCIL

    def _of_veto(self, start: int, end: int, strong: list[BodyMention], *, permanent: bool) -> bool | None:
        """Whose veto a sentence tells; None where its other words must say."""
        own = any(m.body is Body.COUNCIL for m in strong) or any(
            m.body in (Body.UN, Body.BARE) for m in self.mentions(start, end)
        )
        elsewhere = bool(_ELSEWHERE.search(self.marks.text, start, end))
        if permanent and (own or not elsewhere):
            self.current, self.named, self.met = Body.COUNCIL, None, True
            return True
        if not permanent and elsewhere:
            self.current = Body.OTHER
            return False
        return None

    def _inherited(self, mentions: list[BodyMention]) -> Body:
        """ "The council" is the one named last."""
        if not any(m.body is Body.BARE for m in mentions) or self.named is None:
            return self.current
        if self.met and _NO_COUNCIL.search(self.marks.text, self.named.start, self.named.end):
            return Body.COUNCIL  # "the Assembly upgraded it. The application never came to a vote in the Council"
        return Body.OTHER if self.named.body is Body.OTHER else Body.COUNCIL

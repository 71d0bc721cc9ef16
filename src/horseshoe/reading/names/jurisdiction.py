"""Whose vote a sentence tells: carried from sentence to sentence, as a reader carries it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Self

from horseshoe.council.ballots import Ballot
from horseshoe.council.rules import PERMANENT_CODES
from horseshoe.council.symbols import SymbolKind
from horseshoe.reading.claims.actions import Modality
from horseshoe.reading.marks import Marks
from horseshoe.reading.names.bodies import is_alike, speaks_of_council
from horseshoe.reading.names.bodies_others import is_voting
from horseshoe.reading.names.body import Body, BodyMention
from horseshoe.reading.names.craft import craft, is_civic
from horseshoe.reading.names.deciding import decides, is_agent
from horseshoe.reading.names.pretence import has_its_officers, is_domestic, is_pretence
from horseshoe.reading.votes.facts import Slot
from horseshoe.reading.votes.telling import Telling
from horseshoe.reading.words.late import late

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
_NO_COUNCIL = late(
    r"(?i)(?!.*\bcouncil)\b(?:[\w.'’-]+\s+)*(?:assembly|unga|senat(?:e|ors)|congress|house|parliament|knesset|duma|"
    r"majlis|lawmakers|mps|legislature|court|judges|cabinet)\b"
)
# Bodies that have, or are, a council or a board of members that reports call "the council" too.
_HAS_A_COUNCIL = late(
    r"(?i)council|\bEU\b|E\.U\.|european|nato|league|union|wto|trade org|commonwealth|city|board|governors|committee|"
    r"senate|parliament|assembly"
)
# "In New York on Friday, the Security Council ...": a sentence that begins with it is about it.
_LEADING = late(
    r"\W*(?:(?:[A-Z][\w.]*|earlier|later|last|this|in|at|on|week|month|year|the|day|hours?|days?|before|after|"
    r"inside|a|few|\d+)[\s,(–—-]+){0,7}"
)
_COMPOUND = late(
    r"(?:['’]s)?\s+(?:resolutions?|action|debates?|sanctions|members?|presiden\w+|veto(?:es)?|committee|mandates?|"
    r"decisions?|statements?|reports?|rules?|powers?)\b"
)
_FIRST = 1946  # the year of its first meeting
_ENOUGH = 2  # points without the Council's name


def _evidence(marks: Marks, tellings: list[Telling], foreign: bool) -> bool:
    """Whether a report is about the Council at all: by its name, or by what no other body has.

    Only there does a State veto, are resolutions numbered in thousands, and do ballots close at fifteen with permanent
    members among them. Points are added up; another body that is named takes two away.
    """
    mentions = list(marks.bodies)
    if is_pretence(marks.text) or has_its_officers(marks.text):
        return False
    if speaks_of_council(marks.text, mentions) and not is_domestic(marks.text):
        return True
    if max((m.year for m in marks.moments if m.year), default=_FIRST) < _FIRST:
        return False  # of the League, and of none that sits in New York
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
    points += 3 * bool(vetoers and vetoers <= PERMANENT_CODES)
    voters = {m for t in tellings for f in (*t.of(Slot.BALLOT), *t.weak) for m in f.value[1].members}
    points += (len(voters) >= 2) + bool(voters & PERMANENT_CODES)
    if not vetoers and not bodies & {Body.BARE, Body.UN} and _ELSEWHERE.search(marks.text):
        points -= 2
    points -= 2 * is_civic(marks.text)
    told = craft(marks, votes=any(t.tells_vote and t.modality is Modality.HAPPENED for t in tellings))
    points += told
    closing = max(2 * any(_closes(t) for t in tellings), _closes_over(tellings))
    voted = any(t.tells_vote and d.value.term in _TEXTS for t in tellings for d in t.drafts)
    points += closing + bool((closing or voted) and marks.topics)
    counted = any(t.of(Slot.SCORE) or any(f.value[1].count for f in (*t.of(Slot.BALLOT), *t.weak)) for t in tellings)
    counted = counted or any(d.value.term in _TEXTS for t in tellings for d in t.drafts)
    asked = any(m.body is Body.COUNCIL and m.passing for m in mentions) and not (strangers or foreign)
    asked = asked and not _ELSEWHERE.search(marks.text)
    points += asked + (asked and any(t.sides_counted > 1 for t in tellings))
    # Two States on one side vote anywhere.
    sign = bool(
        bodies & {Body.BARE, Body.UN} or marks.symbols or vetoers or closing or told or counted or len(voters) > 2
    )
    return sign and points >= _ENOUGH


def vetoed_by_permanent(tellings: Iterable[Telling]) -> bool | None:
    """Whether a sentence has permanent members, and nobody else, veto something; None where nobody vetoes."""
    sets = [f.value.members for t in tellings for f in t.of(Slot.VETO)]
    return any(set(members) <= PERMANENT_CODES for members in sets) if sets else None


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
                told = voters.count if voters.count is not None else len(voters.members)
                sides[side] = max(sides.get(side, 0), told)
            for fact in telling.of(Slot.SCORE):
                for side, n in zip((Ballot.YES, Ballot.NO, Ballot.ABSTAIN), fact.value, strict=False):
                    sides.setdefault(side, n)
        if not first.tells_vote or len(sides) < 2:
            continue
        if sum(sides.values()) == 15:
            best = max(best, 1 + bool(named & PERMANENT_CODES))
        elif sum(sides.values()) == 11 and named & PERMANENT_CODES:
            best = max(best, 1)  # as many as sat there until 1965
    return best


@dataclass(frozen=True, slots=True)
class Deed:
    """A sentence, by what it tells.

    Attributes:
        key: where it tells of a vote; its start if it tells of none.
        acts: it tells of a vote, the Council's or another's; happened: of one that was held.
        closes: its ballots fill the fifteen seats; foreign: they are more than the Council has seats.
        headline: it heads the report.
        vetoed: whether permanent members alone veto in it, who do so in the Council; None where nobody vetoes.
    """

    start: int
    end: int
    key: int
    acts: bool = False
    happened: bool = False
    closes: bool = False
    headline: bool = False
    foreign: bool = False
    vetoed: bool | None = None

    @classmethod
    def of(cls, start: int, end: int, key: int, tellings: list[Telling], *, foreign: bool = False) -> Self:
        """A sentence by what its tellings are."""
        votes = [t for t in tellings if t.tells_vote]
        return cls(
            start,
            end,
            key,
            acts=foreign or bool(votes),
            happened=any(t.modality is Modality.HAPPENED for t in votes),
            closes=any(_closes(t) for t in votes) or _closes_over(votes) > 0,
            headline=any(t.headline for t in tellings),
            foreign=foreign,
            vetoed=vetoed_by_permanent(tellings),
        )


@dataclass(slots=True)
class Jurisdiction:
    """Walks through a report and says of each place whether the Council is meant.

    A passage without a name inherits the body last spoken of; another body takes over only where it acts. Where
    another body decides, and the Council decides nothing by its name, what is told without a name is that body's.
    """

    marks: Marks
    evidence: bool
    current: Body
    named: BodyMention | None = None
    met: bool = False  # the Council has been named
    guest: bool = False  # the Council is only spoken of, and another body decides
    elsewhere: bool = False  # the passage is of another body, which decided something in it

    @classmethod
    def of(
        cls, marks: Marks, tellings: Iterable[Telling], deeds: Sequence[Deed] = (), *, foreign: bool = False
    ) -> Self:
        """`foreign` where some sentence counts more votes than the Council has seats."""
        evidence = _evidence(marks, list(tellings), foreign)
        body = cls(marks, evidence, Body.COUNCIL if evidence else Body.OTHER)
        if evidence:
            body._survey(deeds)
        return body

    def _survey(self, deeds: Sequence[Deed]) -> None:
        """Who decides anywhere in the report, by the names in each sentence alone."""
        deciders = [(deed, self._decider(deed)) for deed in deeds if deed.acts or self._acts_elsewhere(deed)]
        strangers = [deed.start for deed, body in deciders if body is Body.OTHER and deed.happened]
        own = [deed.start for deed, body in deciders if body is Body.COUNCIL and deed.happened]
        first = next((m for m in self.marks.bodies if not m.passing and m.body is not Body.UN), None)
        begins = first is not None and first.body is Body.OTHER and not any(self._beside(d, first) for d in deeds)
        self.guest = (bool(strangers) or begins) and not own
        if self.guest or (strangers and min(strangers) < min(own)):
            self.current = Body.OTHER  # the headline, too, is of the body whose vote comes first

    def _acts_elsewhere(self, deed: Deed, by: Callable[[str], bool] = bool) -> bool:
        """Whether another body (of a name that `by` takes) decides in a sentence, whatever is read of it."""
        text = self.marks.text
        others = [m for m in self.mentions(deed.start, deed.end) if m.body is Body.OTHER and by(text[m.start : m.end])]
        return any(decides(text, m.start, m.end) for m in others)

    def _decider(self, deed: Deed) -> Body | None:
        """The body whose vote a sentence tells; None where it names none."""
        mentions = self.mentions(deed.start, deed.end)
        before = self.marks.bodies[: bisect_left(self.marks.bodies, deed.start, key=lambda m: m.start)]
        others = [m for m in before if m.body is Body.OTHER and not m.passing]
        if deed.vetoed and not self._acts_elsewhere(deed) and self._is_own_veto(deed):
            return Body.COUNCIL
        if found := self._of_key(self._strong(mentions, others[-1] if others else None), deed.key):
            return found
        if deed.foreign:
            return Body.OTHER
        if deed.headline:
            return None  # "UN body votes to condemn Iran"
        if mentions or deed.closes:  # "the council", unless it may be one that was named before
            councils = [m for m in others if not _NO_COUNCIL.match(self.marks.text, m.start, m.end)]
            return None if councils or (others and self._nameless(mentions)) else Body.COUNCIL
        return None if others else Body.COUNCIL

    def mentions(self, start: int, end: int) -> list[BodyMention]:
        """The bodies a stretch of text names, other than in passing."""
        row = self.marks.bodies
        first = bisect_left(row, start, key=lambda m: m.start)
        last = bisect_left(row, end, key=lambda m: m.start)
        return [m for m in row[first:last] if m.end <= end and not m.passing]

    def _strong(self, mentions: list[BodyMention], named: BodyMention | None) -> list[BodyMention]:
        """Those of a name that only one body has, where `named` is the body named before."""
        alike = is_alike(self.marks.text, named)
        return [m for m in mentions if m.body in (Body.COUNCIL, Body.OTHER) or (m.fifteen and not alike)]

    def _nameless(self, mentions: list[BodyMention]) -> bool:
        """Whether a body is meant by a word for any of them ("the world body")."""
        return any(self.marks.text[m.start : m.end].lower().endswith(("body", "organ")) for m in mentions)

    def _of_key(self, strong: list[BodyMention], key: int) -> Body | None:
        """The body by which it is done, or the one named last before a place of a sentence, or else first in it."""
        agent = next((m for m in strong if is_agent(self.marks.text, key, m.start)), None) if len(strong) > 1 else None
        if agent is not None:
            return Body.COUNCIL if agent.fifteen else agent.body
        before = [m for m in strong if m.start <= key]
        decider = before[-1] if before else (strong[0] if strong else None)
        return None if decider is None else Body.COUNCIL if decider.fifteen else decider.body

    def at(self, deed: Deed) -> bool:
        """Whether the Council is meant in a sentence.

        Permanent members veto in the Council, whatever body the sentence is about; another State does so elsewhere
        unless the Council is named.
        """
        if not self.evidence:
            return False
        mentions = self.mentions(deed.start, deed.end)
        strong = self._strong(mentions, self.named)
        if deed.vetoed is not None and (council := self._of_veto(deed)) is not None:
            return council
        body = self._of_key(strong, deed.key)
        if body is Body.OTHER and any(m.body is not Body.OTHER for m in strong) and not deed.acts:
            body = Body.COUNCIL
        if body is Body.OTHER and any(m.body is Body.BARE for m in mentions) and not deed.acts:
            body = self._inherited(mentions)  # "after the Assembly had asked the Council"
        if body is None:
            body = self._inherited(mentions)
        begins = bool(mentions) and not self.met and all(m.body is Body.OTHER for m in mentions)
        if begins and (deed.acts or self._acts_elsewhere(deed, by=is_voting) or self._strange(mentions)):
            self.current = Body.OTHER  # named before the Council ever is: the report begins elsewhere
        self.met = self.met or any(m.body in (Body.COUNCIL, Body.BARE) for m in mentions)
        if strong:
            self._pass_on(deed, strong, body)
        return body is Body.COUNCIL

    def _strange(self, mentions: list[BodyMention]) -> bool:
        """Whether a body is named that reports on the Council do not name in passing."""
        names = [self.marks.text[m.start : m.end] for m in mentions]
        return any(name.endswith("Council") or not _COMPANY.search(name) for name in names)

    def _pass_on(self, deed: Deed, strong: list[BodyMention], body: Body) -> None:
        """Whose the next sentences are, where they name nobody."""
        if deed.acts or (body is Body.OTHER and self._acts_elsewhere(deed, by=is_voting)):
            self.current, self.named, self.elsewhere = body, strong[-1], body is Body.OTHER
        elif strong[-1].body is Body.OTHER:
            self.named = strong[-1]
        elif not self.guest and not (self.elsewhere and self._beside(deed, strong[-1])):
            self.current, self.named, self.elsewhere = body, strong[-1], False

    def _beside(self, deed: Deed, named: BodyMention) -> bool:
        """Whether a sentence speaks of a body beside its matter, and does not begin with it."""
        if not deed.start <= named.start < deed.end:
            return False
        before = self.marks.text[deed.start : named.start]
        return not _LEADING.fullmatch(before) or bool(_COMPOUND.match(self.marks.text, named.end))

    def _is_own_veto(self, deed: Deed) -> bool:
        """Whether the veto of permanent members is one in the Council."""
        elsewhere = _ELSEWHERE.search(self.marks.text, deed.start, deed.end)
        return not elsewhere or any(m.body is not Body.OTHER for m in self.mentions(deed.start, deed.end))

    def _of_veto(self, deed: Deed) -> bool | None:
        """Whose veto a sentence tells; None where its other words must say."""
        own = any(m.body is not Body.OTHER for m in self.mentions(deed.start, deed.end))
        if deed.vetoed and self._is_own_veto(deed):
            if not (self.guest or (self.elsewhere and not own) or self._acts_elsewhere(deed)):
                self.current, self.named, self.elsewhere = Body.COUNCIL, None, False
            self.met = True
            return True
        if not deed.vetoed and _ELSEWHERE.search(self.marks.text, deed.start, deed.end):
            self.current = Body.OTHER
            return False
        return None

    def _inherited(self, mentions: list[BodyMention]) -> Body:
        """ "The council" is the one named last."""
        if not any(m.body is Body.BARE for m in mentions) or self.named is None:
            return self.current
        assembly = _NO_COUNCIL.match(self.marks.text, self.named.start, self.named.end)
        if assembly and self.met and not self.guest and not self._nameless(mentions):
            return Body.COUNCIL  # "the Assembly upgraded it. The application never came to a vote in the Council"
        ours = self.met and self.current is Body.COUNCIL and not (self.elsewhere or self.guest)
        if ours and not _HAS_A_COUNCIL.search(self.marks.text, self.named.start, self.named.end):
            return Body.COUNCIL  # "a draft on an inquiry by the OPCW. Four council members opposed it"
        return Body.OTHER if self.named.body is Body.OTHER else Body.COUNCIL

"""Whose vote a sentence tells: carried from sentence to sentence, as a reader carries it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from typing import Self

from msgspec import Struct

from horseshoe.reading.claims.actions import Modality
from horseshoe.reading.marks import Marks
from horseshoe.reading.names.bodies import is_alike
from horseshoe.reading.names.bodies_others import is_voting
from horseshoe.reading.names.body import Body, BodyMention
from horseshoe.reading.names.council_evidence import (
    COMPANY,
    COMPOUND,
    COMPOUND_AFTER,
    ELSEWHERE,
    closes,
    closes_over,
    counts_seats,
    has_evidence,
    is_beside_ours,
    vetoed_by_permanent,
)
from horseshoe.reading.names.deciding import decides, is_agent
from horseshoe.reading.votes.telling import Telling
from horseshoe.reading.words.late import late

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
# "Three of the Security Council's five permanent members were for it in the Assembly".
_BESIDE_ANOTHER = late(rf"{COMPOUND_AFTER}|(?:['’]s)?\s+(?:[\w-]+\s+){{0,2}}members?\b|[^;]*\bAssembly\b")


class Deed(Struct, frozen=True):
    """A sentence, by what it tells.

    Attributes:
        key: where it tells of a vote; its start if it tells of none.
        acts: it tells of a vote, the Council's or another's; happened: of one that was held.
        closes: its ballots fill the fifteen seats; foreign: they are more than the Council has seats.
        seats: it counts who was for a text, no more of them than the Council has seats.
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
    seats: bool = False
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
            closes=any(closes(t) for t in votes) or closes_over(votes) > 0,
            headline=any(t.headline for t in tellings),
            foreign=foreign,
            seats=not foreign and any(counts_seats(t) for t in votes),
            vetoed=vetoed_by_permanent(tellings),
        )


class Jurisdiction(Struct):
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
    bare: bool = True  # "the Council" alone is this one, beside the Assembly
    led: bool = False  # the Council was the body spoken of last, and by itself

    @classmethod
    def of(
        cls, marks: Marks, tellings: Iterable[Telling], deeds: Sequence[Deed] = (), *, foreign: bool = False
    ) -> Self:
        """`foreign` where some sentence counts more votes than the Council has seats."""
        told = list(tellings)
        evidence = has_evidence(marks, told, foreign)
        body = cls(marks, evidence, Body.COUNCIL if evidence else Body.OTHER, bare=is_beside_ours(marks, told))
        if evidence:
            body._survey(deeds)
        return body

    def _survey(self, deeds: Sequence[Deed]) -> None:
        """Who decides anywhere in the report, by the names in each sentence alone."""
        deciders = [(deed, self._decider(deed)) for deed in deeds if deed.acts or self._acts_elsewhere(deed)]
        deciders += [(deed, Body.COUNCIL) for deed in deeds if self._leads(deed) and deed.seats]
        self.led = False
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
        led = self._leads(deed)
        if body is None:
            body = Body.COUNCIL if led and deed.seats else self._inherited(mentions)
            if led and deed.seats and not mentions:
                self.current, self.elsewhere = Body.COUNCIL, False
        begins = bool(mentions) and not self.met and all(m.body is Body.OTHER for m in mentions)
        if begins and (deed.acts or self._acts_elsewhere(deed, by=is_voting) or self._strange(mentions)):
            self.current = Body.OTHER  # named before the Council ever is: the report begins elsewhere
        self.met = self.met or any(m.body in (Body.COUNCIL, Body.BARE) for m in mentions)
        if strong:
            self._pass_on(deed, strong, body)
        return body is Body.COUNCIL

    def _leads(self, deed: Deed) -> bool:
        """Whether the Council is the body spoken of last, in a sentence or before it; the Assembly does not count.

        "The Assembly voted, 110 to none. In the Council things had gone less well. A text was adopted with ten votes":
        so many were for it as the Council has seats, and the Council was named last.
        """
        mentions = self.mentions(deed.start, deed.end)
        if mentions:
            last = mentions[-1]
            bare = self.bare and last.body is Body.BARE and not self._other_councils(last.start)
            ours = bare or last.body is Body.COUNCIL
            self.led = ours and not _BESIDE_ANOTHER.match(self.marks.text, last.end, deed.end)
        elif deed.foreign:
            self.led = False
        return self.led

    def _other_councils(self, stop: int) -> bool:
        """Whether a body is named before a place that reports may call "the council" too."""
        row = self.marks.bodies[: bisect_left(self.marks.bodies, stop, key=lambda m: m.start)]
        others = [m for m in row if m.body is Body.OTHER and not m.passing]
        return any(not _NO_COUNCIL.match(self.marks.text, m.start, m.end) for m in others)

    def pass_by(self) -> None:
        """Another body's count went by: what follows is its, unless the Council was named behind it."""
        if not self.led:
            self.current = Body.OTHER

    def _strange(self, mentions: list[BodyMention]) -> bool:
        """Whether a body is named that reports on the Council do not name in passing."""
        names = [self.marks.text[m.start : m.end] for m in mentions]
        return any(name.endswith("Council") or not COMPANY.search(name) for name in names)

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
        return not _LEADING.fullmatch(before) or bool(COMPOUND.match(self.marks.text, named.end))

    def _is_own_veto(self, deed: Deed) -> bool:
        """Whether the veto of permanent members is one in the Council."""
        elsewhere = ELSEWHERE.search(self.marks.text, deed.start, deed.end)
        return not elsewhere or any(m.body is not Body.OTHER for m in self.mentions(deed.start, deed.end))

    def _of_veto(self, deed: Deed) -> bool | None:
        """Whose veto a sentence tells; None where its other words must say."""
        own = any(m.body is not Body.OTHER for m in self.mentions(deed.start, deed.end))
        if deed.vetoed and self._is_own_veto(deed):
            if not (self.guest or (self.elsewhere and not own) or self._acts_elsewhere(deed)):
                self.current, self.named, self.elsewhere = Body.COUNCIL, None, False
            self.met = True
            return True
        if not deed.vetoed and ELSEWHERE.search(self.marks.text, deed.start, deed.end):
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

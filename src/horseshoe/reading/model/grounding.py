"""A model's facts held against the text: each stands at its place and says there what it is said to say, or is dropped.

A quote is found letter for letter or not at all. A State must be named in it, a number printed, a day or a symbol read
from it by the same finders the grammar uses; what a member did must be in words in the same sentence. Nothing of the
model's own reaches a reading but the choice of place and side.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import TypeVar

from msgspec import Struct

from horseshoe.council.ballots import Ballot
from horseshoe.council.states import STATES, lineage
from horseshoe.council.symbols import SymbolKind
from horseshoe.reading.claims.actions import Modality, Told
from horseshoe.reading.marks import Marks
from horseshoe.reading.model.grounding_words import ALL_OF_THEM, NOBODY, TELLS_BALLOT, TELLS_OUTCOME, UNDONE
from horseshoe.reading.model.llm_answer import Pointed, SaidFact
from horseshoe.reading.model.llm_prompt import Excerpt
from horseshoe.reading.names.names import Mention, MentionKind
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.modality import is_question, modality
from horseshoe.reading.words.sentences import Sentence

_SEATS = 15
_PERSONS = frozenset({MentionKind.ENVOY, MentionKind.PERSON})
_SYMBOLS = frozenset({SymbolKind.RESOLUTION, SymbolKind.DOCUMENT})
_DECISIVE = frozenset({Slot.BALLOT, Slot.SCORE, Slot.OUTCOME, Slot.VETO, Slot.UNANIMOUS})
Place = tuple[int, int]
E = TypeVar("E", bound=StrEnum)


class Ground(Struct, frozen=True):
    """The text a model's facts must stand on."""

    marks: Marks
    excerpt: Excerpt
    sentences: Sequence[Sentence]

    def passages(self, pointed: Sequence[Pointed]) -> list[Place]:
        """The places of passages, in order of the text; those not found, or not told from another, are left out."""
        found = {place for one in pointed if (place := self._place(one)) is not None}
        return sorted(found)

    def fact(self, said: SaidFact, passages: Sequence[Place], mode: Modality) -> Fact | None:
        """The fact at its place inside one of the passages; None where it does not stand there."""
        place = self._place(said.words, passages)
        if place is None:
            return None
        got = self._read(said, place)
        if got is None:
            return None
        slot, value = got
        if slot in _DECISIVE and mode is Modality.HAPPENED and not self._happened(place):
            return None
        return Fact(slot, value, *place, place[0], mode)

    def _place(self, pointed: Pointed, within: Sequence[Place] | None = None) -> Place | None:
        """Where words stand: the occurrence given, or the only one there is."""
        places = [place for place in self.excerpt.places(pointed.quote) if not self._splits_a_word(*place)]
        if pointed.occurrence is not None and len(places) > 1:
            places = places[pointed.occurrence - 1 : pointed.occurrence]
        if within is not None:
            places = [(a, b) for a, b in places if any(start <= a and b <= end for start, end in within)]
        return places[0] if len(places) == 1 else None

    def _splits_a_word(self, start: int, end: int) -> bool:
        text = self.marks.text
        return any(0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum() for at in (start, end))

    def _read(self, said: SaidFact, place: Place) -> tuple[Slot, object] | None:
        """What the words at a place say, where that is what the model says of them."""
        words = self.marks.text[slice(*place)]
        match said.slot:
            case "outcome":
                told = one_of(Told, said.value)
                return (Slot.OUTCOME, told) if told and self._tells(TELLS_OUTCOME.get(told), place) else None
            case "unanimous":
                return (Slot.UNANIMOUS, True) if ALL_OF_THEM.search(words) else None
            case "date":
                inside = [m for m in self.marks.moments if place[0] <= m.start and m.end <= place[1]]
                return (Slot.MOMENT, inside[0]) if len(inside) == 1 else None
            case "symbol":
                found = [s for a, b, s in self.marks.symbols if place[0] <= a and b <= place[1] and s.kind in _SYMBOLS]
                return (Slot.SYMBOL, found[0]) if len(found) == 1 else None
            case "score":
                return self._score(said.value, place)
            case "count":
                return self._count(said.value, place)
        return self._of_member(said, place)

    def _of_member(self, said: SaidFact, place: Place) -> tuple[Slot, object] | None:
        mention = self._mention(said, place)
        if mention is None or said.member is None:
            return None
        member = _code(mention, said.member)
        voters = Voters((member,), persons=mention.kind in _PERSONS, bare=True)
        if said.slot == "sponsor":
            return Slot.SPONSOR, (member,)
        if said.slot == "veto":
            return (Slot.VETO, voters) if self._tells(TELLS_OUTCOME[Told.VETOED], place) else None
        side = one_of(Ballot, said.value) if said.slot == "ballot" else None
        return (Slot.BALLOT, (side, voters)) if side and self._tells(TELLS_BALLOT.get(side), place) else None

    def _mention(self, said: SaidFact, place: Place) -> Mention | None:
        """Where the words, or those they stand for, name the member."""
        if said.member is None or said.member not in STATES:
            return None
        where = self._place(said.named) if said.named is not None else place
        for mention in self.marks.names if where else ():
            inside = where is not None and where[0] <= mention.start and mention.end <= where[1]
            if inside and lineage(said.member) & {*mention.members, mention.place}:
                return mention
        return None

    def _count(self, value: object, place: Place) -> tuple[Slot, object] | None:
        if not isinstance(value, dict):
            return None
        side, n = one_of(Ballot, value.get("side")), value.get("number")
        if side is None or not isinstance(n, int) or not _is_count(n) or not self._prints(n, place):
            return None
        return (Slot.BALLOT, (side, Voters(count=n))) if self._tells(TELLS_BALLOT.get(side), place) else None

    def _score(self, value: object, place: Place) -> tuple[Slot, object] | None:
        if not isinstance(value, list) or not 2 <= len(value) <= 4 or not all(_is_count(n) for n in value):
            return None
        parts = tuple(value)
        printed = [tuple(c.value.parts) for c in self.marks.inside(*place) if c.cls == "T"]
        return (Slot.SCORE, parts) if sum(parts) <= _SEATS and parts in printed else None

    def _prints(self, n: int, place: Place) -> bool:
        """Whether the number stands there: in words or figures, as part of a score, or as "nobody"."""
        words = self.marks.text[slice(*place)]
        for chunk in self.marks.chunks:
            inside = place[0] <= chunk.start and chunk.end <= place[1]
            if chunk.cls == "N" and inside and chunk.value.whole == n:
                return True
            part = chunk.start <= place[0] and place[1] <= chunk.end and words == str(n)
            if chunk.cls == "T" and n in chunk.value.parts and (inside or part):
                return True
        return n == 0 and NOBODY.search(words) is not None

    def _sentence(self, place: Place) -> Sentence | None:
        return next((s for s in self.sentences if s.start <= place[0] and place[1] <= s.end), None)

    def _tells(self, words: object, place: Place) -> bool:
        """Whether the sentence has a word for what it is said to tell."""
        sentence = self._sentence(place)
        if sentence is None or words is None:
            return False
        assert hasattr(words, "search")
        return words.search(self.marks.text, sentence.start, sentence.end) is not None

    def _happened(self, place: Place) -> bool:
        """Whether the words around a place leave it a fact: no "would", "did not" or question."""
        text, sentence = self.marks.text, self._sentence(place)
        if sentence is None or is_question(text[sentence.start : sentence.end]) or UNDONE.match(text, place[1]):
            return False
        before = self.marks.line(sentence.start, place[0]).norm + " "  # so that "after" at its end ends a clause
        return modality(before, len(before)) is Modality.HAPPENED


def _code(mention: Mention, member: str) -> str:
    """The code of the day: the mention's own where it is of the same line (SUN for a model's RUS)."""
    return next((m for m in mention.members if m in lineage(member)), member)


def _is_count(n: object) -> bool:
    return isinstance(n, int) and not isinstance(n, bool) and 0 <= n <= _SEATS


def one_of(kind: type[E], value: object) -> E | None:
    """The member of an enumeration a model's word is, None where it is none."""
    return kind(value) if isinstance(value, str) and value in list(kind) else None

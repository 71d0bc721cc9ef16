"""The record, arranged so that the votes a report may mean are found in well under a millisecond.

Every fact of a vote ("thirteen in favour", "Gabon abstained", "about Mali") owns one long integer in which bit i is
set where vote i has it. Votes stand in order of date, so a stretch of days is a run of bits, and "all but one of
these facts hold" is a handful of integer operations over the whole record.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, timedelta
from functools import cache, lru_cache
from math import log

from msgspec import Struct

from horseshoe.checking.ladder import with_parents
from horseshoe.council.ballots import Ballot, Tally
from horseshoe.council.decide import Outcome
from horseshoe.council.states import lineage
from horseshoe.errors import UnknownStateError
from horseshoe.record.store import Record
from horseshoe.record.vote import Subject, Vote

PASSED = frozenset({Outcome.ADOPTED, Outcome.CARRIED})
_OF_PROCEDURE = frozenset({Subject.PROCEDURAL_MOTION, Subject.PRELIMINARY_QUESTION})
Key = tuple[str, object]


@cache
def seat_of(code: str) -> str:
    """One code for one seat through its renamings: SUN and RUS, ZAR and COD give the same. Unknown codes stay."""
    try:
        return min(lineage(code) | {code})
    except UnknownStateError:
        return code


@lru_cache(maxsize=4096)
def _seats(codes: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(seat_of, codes))


@lru_cache(maxsize=4096)  # asked of few votes, and of those again and again
def _symbols(*of: str | None) -> frozenset[str]:
    return frozenset(map(bare, filter(None, of))) - {""}


@lru_cache(maxsize=4096)
def _missions(title: str) -> frozenset[str]:
    return missions_in((title,))


class Entry(Struct, frozen=True):
    """One vote of the record, with its members as `seat_of` has them."""

    vote: Vote
    ballots: Mapping[str, Ballot]
    vetoes: frozenset[str]
    sponsors: frozenset[str]
    passed: bool
    topics: frozenset[str]  # with those that hold them
    days: tuple[date, ...] = ()  # other days that sources give for it, a range day by day

    @property
    def symbols(self) -> frozenset[str]:
        """Of the text and its draft, as `bare` has them."""
        return _symbols(self.vote.symbol, self.vote.draft, self.vote.id)

    @property
    def missions(self) -> frozenset[str]:
        """Acronyms in its title."""
        return _missions(self.vote.title) if self.vote.title else frozenset()


_CAPITALS = re.compile(r"\b(?:[UO]N|MI|MON)[A-Z]{3,7}\b")


def missions_in(texts: Iterable[str]) -> frozenset[str]:
    """What may be the acronym of a mission."""
    held = [text for text in texts if "UN" in text or "ON" in text or "MI" in text]  # most titles hold none
    return frozenset(found for text in held for found in _CAPITALS.findall(text))


def _other_days(vote: Vote) -> tuple[date, ...]:
    """What sources say of the day besides what was taken; "7..9 January" is three days."""
    if not vote.disagreements:
        return ()
    found: set[date] = set()
    for entry in vote.disagreements:
        if entry.field == "date":
            for said in entry.said.values():
                first, _, last = said.partition("..")
                begin, end = date.fromisoformat(first), date.fromisoformat(last or first)
                found |= {begin + timedelta(days=n) for n in range(min(7, (end - begin).days + 1))}
    return tuple(sorted(found - {vote.date}))


def bare(symbol: str | None) -> str:
    """A symbol without blanks, year in brackets or revision: what two ways of citing one text share."""
    if not symbol:
        return ""
    text = symbol.replace(" ", "").upper().split("(")[0].split("#")[0]
    return text.split("/REV")[0].split("/CORR")[0]


def is_untold(vote: Vote) -> bool:
    """Whether the record has nothing of a failed text but its ballots: it may have been an amendment as well."""
    bare_text = vote.subject is Subject.DRAFT_RESOLUTION and vote.outcome not in PASSED
    return bare_text and not vote.title and not vote.sponsors


def is_of_procedure(vote: Vote) -> bool:
    """Whether a vote was on a question of procedure: a motion, or a resolution that calls the Assembly."""
    return vote.procedural or vote.subject in _OF_PROCEDURE


def _counted(count: Callable[[Tally], int]) -> Callable[[Entry], Iterable[object]]:
    return lambda entry: (count(entry.vote.tally),) if entry.vote.tally is not None else ()


def _where(holds: Callable[[Entry], bool]) -> Callable[[Entry], Iterable[object]]:
    return lambda entry: (True,) if holds(entry) else ()


def _nothing(entry: Entry) -> Iterable[object]:
    return ()


# What an entry has of each kind of fact.
_FACTS: dict[str, Callable[[Entry], Iterable[object]]] = {
    "yes": _counted(lambda tally: tally.yes),
    "no": _counted(lambda tally: tally.no),
    "abstain": _counted(lambda tally: tally.abstain),
    "folded": _counted(lambda tally: tally.no + tally.abstain),  # "12-3" of a 12-0-3
    "unanimous": _where(lambda e: e.vote.tally is None or e.vote.tally.no == 0 == e.vote.tally.abstain),
    "veto": lambda entry: entry.vetoes,
    "veto as": lambda entry: entry.vote.vetoes,  # under the name its State bore
    "source": lambda entry: entry.vote.sources,
    "text": lambda entry: (entry.vote.draft or entry.vote.symbol,),
    "sponsor": lambda entry: entry.sponsors,
    "sponsorless": _where(lambda entry: not entry.vote.sponsors),
    "topic": lambda entry: entry.vote.topics,
    "topicless": _where(lambda entry: not entry.vote.topics),
    "mission": lambda entry: entry.missions,
    "missionless": _where(lambda entry: not entry.missions),
    "passed": lambda entry: (entry.passed,),
    "outcome": lambda entry: (entry.vote.outcome.value,),
    "subject": lambda entry: (entry.vote.subject.value,),
    "procedural": _where(lambda entry: is_of_procedure(entry.vote)),
    "untold": _where(lambda entry: is_untold(entry.vote)),
    "weekday": lambda entry: (entry.vote.date.weekday(),),
    "month": lambda e: ((e.vote.date.month, e.vote.date.day), (e.vote.date.month, None)),
    "symbol": lambda entry: entry.symbols,
    "meeting": lambda entry: (bare(entry.vote.meeting),) if entry.vote.meeting else (),
}


def _seated(votes: Iterable[Vote]) -> dict[int, Mapping[str, Ballot]]:
    """Ballots by seat, of ballots by their identity: a record has the votes cast alike as one object."""
    return {
        key: {seat_of(member): ballot for member, ballot in cast.items()}
        for key, cast in {id(vote.ballots): vote.ballots for vote in votes}.items()
    }


def _bits(places: Iterable[int], size: int) -> int:
    row = bytearray(size // 8 + 1)
    for place in places:
        row[place >> 3] |= 1 << (place & 7)
    return int.from_bytes(row, "little")


class Index:
    """The votes of a record in order of date, and for each fact the set of votes that have it, as an integer."""

    def __init__(self, votes: Iterable[Vote]) -> None:
        ordered = sorted(votes, key=lambda v: (v.date, v.id))
        seated = _seated(ordered)
        self.entries: tuple[Entry, ...] = tuple(
            Entry(
                vote=v,
                ballots=seated[id(v.ballots)],
                vetoes=_seats(v.vetoes),
                sponsors=_seats(v.sponsors),
                passed=v.outcome in PASSED,
                topics=with_parents(v.topics),
                days=_other_days(v),
            )
            for v in ordered
        )
        self.days: list[date] = [v.date for v in ordered]
        self.size = len(ordered)
        self.all: int = (1 << self.size) - 1
        self._masks = self._hands()
        self._places: dict[str, dict[object, list[int]]] = {}  # by kind of fact, laid out when first asked for
        self._rarity: dict[Key, float] = {}
        self._again: list[int] | None = None  # the votes on each text that was voted on more than once

    def _hands(self) -> dict[Key, int]:
        """Which votes have each member's ballot, and where it sat at all: one step for all that were cast alike."""
        alike: defaultdict[int, list[int]] = defaultdict(list)
        for place, entry in enumerate(self.entries):
            alike[id(entry.ballots)].append(place)
        masks: defaultdict[Key, int] = defaultdict(int)
        words = {ballot: ballot.value for ballot in Ballot}  # an enumeration is slow to say its own
        for places in alike.values():
            bits = _bits(places, self.size)
            for member, ballot in self.entries[places[0]].ballots.items():
                masks[words[ballot], member] |= bits
                masks["sat", member] |= bits
        return dict(masks)

    def having(self, name: str, value: object) -> int:
        """Votes with this fact, as a bit set; 0 where none has it."""
        key = (name, value)
        known = self._masks.get(key)
        if known is None:
            found = self._laid_out(name).get(value)
            if found is None:
                return 0  # and not kept in mind: what reports name has no end
            known = self._masks[key] = _bits(found, self.size)
        return known

    def _laid_out(self, name: str) -> dict[object, list[int]]:
        """The places of the votes that have a kind of fact, by what it is."""
        known = self._places.get(name)
        if known is None:
            known = self._places[name] = {}
            of = _FACTS.get(name, _nothing)
            for place, entry in enumerate(self.entries):
                for value in of(entry):
                    known.setdefault(value, []).append(place)
        return known

    def between(self, earliest: date | None, latest: date | None) -> int:
        """Votes of these days, both included; None leaves an end open."""
        low = 0 if earliest is None else bisect_left(self.days, earliest)
        high = self.size if latest is None else bisect_right(self.days, latest)
        return (1 << high) - (1 << low) if high > low else 0

    def rarity(self, name: str, value: object) -> float:
        """How much a fact tells, in nats: 0 where every vote has it, about 8 where one alone has."""
        key = (name, value)
        known = self._rarity.get(key)
        if known is None:
            having = self.having(name, value)
            known = log((self.size + 1) / (having.bit_count() + 1))
            if having:
                self._rarity[key] = known
        return known

    def numbers(self, bits: int) -> Iterator[int]:
        """The places of the votes of a bit set, in order of date."""
        places = bin(bits)[:1:-1]
        at = places.find("1")
        while at >= 0:
            yield at
            at = places.find("1", at + 1)

    def back(self, bits: int) -> Iterator[int]:
        """The same from the last on."""
        places = bin(bits)
        at, last = places.find("1", 2), len(places) - 1
        while at >= 0:
            yield last - at
            at = places.find("1", at + 1)

    def picked(self, bits: int) -> Iterator[Entry]:
        """The votes of a bit set, in order of date."""
        return map(self.entries.__getitem__, self.numbers(bits))

    def once(self, bits: int) -> int:
        """Of several votes on one text the last alone."""
        if self._again is None:
            self._again = [_bits(places, self.size) for places in self._laid_out("text").values() if len(places) > 1]
        for alike in self._again:
            if several := bits & alike:
                bits ^= several ^ 1 << several.bit_length() - 1
        return bits


_last: tuple[Record, Index] | None = None


def index_of(record: Record) -> Index:
    """The index of a record, built once for each."""
    global _last
    if _last is None or _last[0] is not record:
        _last = (record, Index(record.all))
    return _last[1]

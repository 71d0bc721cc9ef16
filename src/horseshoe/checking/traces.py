"""What stands near a vote that no rule made anything of: names and numbers that the record knows what to do with.

Each comes with its sentence in words, names and counts in it replaced by what they were in that vote: the same words
are then said of every vote alike.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache

from msgspec import Struct, field

from horseshoe.checking.vicinity import touches, vicinity
from horseshoe.checking.whole_sides import as_seated
from horseshoe.council.ballots import Ballot
from horseshoe.reading.claims.actions import Action
from horseshoe.reading.names.mentions import Mention
from horseshoe.reading.names.names import find_names
from horseshoe.reading.pages.page import Page
from horseshoe.reading.spans import Span
from horseshoe.reading.words.number_words import UNITS
from horseshoe.reading.words.programs import compiled
from horseshoe.reading.words.sentences import Sentence
from horseshoe.record.vote import Vote

SIDES = (Ballot.YES, Ballot.NO, Ballot.ABSTAIN)
BALLOT, COUNT, SPONSOR = "ballot", "count", "sponsor"
_OWN = {"ballot": BALLOT, "veto": BALLOT, "sponsor": SPONSOR}  # kinds of evidence that are of a State
# What stands in the place of a name: this one, one of the same side, of another side, of a State without a seat.
THIS, SAME, OTHER, GUEST = "<this>", "<same>", "<other>", "<guest>"
_ITS_COUNT, _A_COUNT, _NUMBER_WORD = "<its count>", "<a count>", "<number>"
_REACH = 2  # sentences to either side of one that tells of the vote
_SEATS = 15
_SPELT = "|".join(sorted((w for w, n in UNITS.items() if 0 < n <= _SEATS), key=len, reverse=True))
_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
# A count of members: no day of a month, no mark of a list, no size of a body, and not the "one" of "no one".
NUMBER = compiled(
    rf"(?im)(?!^\d{{1,2}}\))(?<![\w.,/-])(?<!\bno )(?<!\bnot )(?:{_SPELT}|1[0-5]|[1-9])"
    rf"(?![\w/]|[.,]\d| (?:{_MONTHS})| (?:another|more|permanent|elected|non-permanent|other)\b"
    r"|-(?:year|member|nation|power|s))"
)
_WORD = compiled(r"[a-z]+(?:'s)?|\d+|[^\w\s]")
# Marks of quotation alike, and what software leaves inside words taken out.
_PLAIN = str.maketrans("’‘“”", "''\"\"", "\u00ad\u200b\u200c\u200d\u2060\ufeff")


class Trace(Struct, frozen=True):
    """A name or a number near a vote, and the fact of the record it may tell.

    `head` is BALLOT, COUNT or SPONSOR; `side` a Ballot's value, "sponsor" of an author; `member` is empty of a count.
    `words` are those of its sentence, lower-cased, and `at` is its place among them. `whole` where its sentence names
    all of its side; `same` and `others` are how many of it and of other sides the sentence names.
    """

    head: str
    side: str
    member: str
    words: tuple[str, ...]
    at: int
    whole: bool
    same: int
    others: int
    span: Span
    far: int = 0  # sentences from where the vote is told
    otherwise: bool = False  # told there of the same State already, as an author or a voter


class Ground(Struct, frozen=True):
    """Where a report tells of a vote: the spans of the action, those of its other votes, and what has been used.

    `used` holds the places at which something was made of a State already, under "" those of counts; `named`, by kind
    of fact and State, where this vote's authors and voters are told; `told` the facts told.
    """

    own: Sequence[Span]
    others: Sequence[Span] = ()
    used: Mapping[str, Sequence[Span]] = field(default_factory=dict)
    named: Mapping[str, Sequence[Span]] = field(default_factory=dict)
    told: Container[str] = ()

    @classmethod
    def of(cls, action: Action, votes: Iterable[Action]) -> Ground:
        """The ground of an action among the votes of its report, itself one of them."""
        used: dict[str, list[Span]] = {}
        named: dict[str, list[Span]] = {}
        others: list[Span] = []
        for one in votes:
            others += one.spans if one.id != action.id else ()
            for fact, spans in one.evidence.items():
                kind, _, member = fact.partition(".")
                if one.id == action.id and kind in _OWN:
                    named.setdefault(f"{_OWN[kind]}.{member}", []).extend(spans)
                elif kind in ("ballot", "veto", "sponsor", "tally"):
                    used.setdefault("" if kind == "tally" else member, []).extend(spans)
        return cls(action.spans, others, used, named, _told(action))


def _told(action: Action) -> frozenset[str]:
    tally = action.tally
    counted = [s.value for s in SIDES if tally is not None and getattr(tally, s.value) is not None]
    return frozenset(
        [f"{BALLOT}.{m}" for m in action.ballots] + [f"{SPONSOR}.{m}" for m in action.sponsors]
        + [f"{COUNT}.{side}" for side in counted]
    )  # fmt: skip


def traces(page: Page, vote: Vote, ground: Ground, *, reach: int = _REACH) -> Iterator[Trace]:
    """Everything near a vote that may tell a ballot, an author or a count of it, in the order of the text."""
    for sentence, far in vicinity(page, ground.own, reach, reach):
        if far and touches(ground.others, sentence.start, sentence.end):
            continue
        names = _names(page.text, sentence, vote)
        counts = _counts(page.text, sentence.start, sentence.end)
        seen = _Seen(page.text, sentence, names, counts, vote)
        for start, end, members in names:
            for member in members:
                if touches(ground.used.get(member, ()), start, end):
                    continue
                voter, author = (touches(ground.named.get(f"{k}.{member}", ()), start, end) for k in (BALLOT, SPONSOR))
                if vote.ballots.get(member) in SIDES and not voter and f"{BALLOT}.{member}" not in ground.told:
                    yield seen.trace(BALLOT, vote.ballots[member].value, member, start, end, far, author)
                if member in vote.sponsors and not author and f"{SPONSOR}.{member}" not in ground.told:
                    yield seen.trace(SPONSOR, SPONSOR, member, start, end, far, voter)
        for start, end, count in counts:
            if vote.tally is None or touches(ground.used.get("", ()), start, end):
                continue
            for side in SIDES:
                if getattr(vote.tally, side.value) == count and f"{COUNT}.{side.value}" not in ground.told:
                    yield seen.trace(COUNT, side.value, "", start, end, far)


def worth(word: str) -> int:
    """The number a count is, in words or figures."""
    return UNITS.get(word.lower()) or int(word)


_Named = tuple[int, int, tuple[str, ...]]
_Count = tuple[int, int, int]


def _names(text: str, sentence: Sentence, vote: Vote) -> list[_Named]:
    """The States a sentence names, by the codes under which they sat."""
    found = _mentions(text, sentence.start, sentence.end, vote.date)
    return [(m.start, m.end, as_seated(m.members, vote)) for m in found]


# A sentence is asked what it tells of vote after vote.
@lru_cache(maxsize=256)
def _mentions(text: str, start: int, end: int, on: date) -> tuple[Mention, ...]:
    return tuple(m for m in find_names(text, start, end, on) if m.members)


@lru_cache(maxsize=256)
def _counts(text: str, start: int, end: int) -> tuple[_Count, ...]:
    return tuple((m.start(), m.end(), worth(m[0])) for m in NUMBER.finditer(text, start, end))


@lru_cache(maxsize=1024)
def _plain(stretch: str) -> tuple[str, ...]:
    """Its words in small letters."""
    return tuple(_WORD.findall(stretch.lower().translate(_PLAIN)))


class _Seen(Struct, frozen=True):
    """One sentence near a vote, with its names and numbers."""

    text: str
    sentence: Sentence
    names: list[_Named]
    counts: tuple[_Count, ...]
    vote: Vote

    def trace(
        self, head: str, side: str, member: str, start: int, end: int, far: int, otherwise: bool = False
    ) -> Trace:
        theirs = set(self.vote.sponsors if head == SPONSOR else self.vote.members(side))
        named = {m for _, _, members in self.names for m in members}
        others = (named & set(self.vote.ballots)) - theirs
        words, at = self._words(theirs, len(theirs) if head == SPONSOR else self._count(side), start)
        return Trace(
            head, side, member, words, at, theirs <= named, len(named & theirs), len(others),
            Span.of(self.text, start, end), far, otherwise,
        )  # fmt: skip

    def _count(self, side: str) -> int:
        return getattr(self.vote.tally, side, 0)

    def _words(self, theirs: set[str], count: int, target: int) -> tuple[tuple[str, ...], int]:
        """The words of the sentence with names and counts replaced, and the place of the target among them."""
        marks = [(start, end, self._name(members, theirs)) for start, end, members in self.names]
        marks += [(start, end, self._number(n, count)) for start, end, n in self.counts]
        words: list[str] = []
        at, past = 0, self.sentence.start
        for start, end, mark in sorted(marks):
            if start < past:
                continue
            words += _plain(self.text[past:start])
            if start == target:
                at, mark = len(words), THIS
            words.append(mark)
            past = end
        return (*words, *_plain(self.text[past : self.sentence.end])), at

    def _name(self, members: tuple[str, ...], theirs: set[str]) -> str:
        if theirs.issuperset(members):
            return SAME
        return GUEST if set(self.vote.ballots).isdisjoint(members) else OTHER

    def _number(self, number: int, count: int) -> str:
        if number == count:
            return _ITS_COUNT
        return _A_COUNT if number in {self._count(side.value) for side in SIDES} else _NUMBER_WORD

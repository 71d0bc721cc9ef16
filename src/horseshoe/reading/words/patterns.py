"""Patterns that are tried only on lines that hold what they need.

A report has a few dozen lines and this room hundreds of ways of saying; hardly any line can hold more than two or
three of them. So each line is gone through once for the pieces of text the patterns need (see needs), and a pattern
is tried, and compiled, only where its pieces stand.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from sys import maxsize
from typing import Any, Generic, TypeVar

from ahocorasick_rs import AhoCorasick, MatchKind

from horseshoe.reading.words.needed import told
from horseshoe.reading.words.programs import compiled

MOST = 4  # of each pattern; more tell little more
_FEW = 10  # words of a clue
_LONGEST = 12  # code points of a piece that are looked for: of a hundred lines one more holds them and not the rest
_KNOWN: list[str] = []  # the source of every pattern, by its number
_CLUES: list[str] = []
_APART: list[str] = []

T = TypeVar("T")


class Pattern:
    """A regular expression over lines, used like a compiled one. Compiled when a line first holds what it needs."""

    __slots__ = ("_compiled", "bits", "source")

    def __init__(self, source: str) -> None:
        self.source = source
        self.bits = 1 << len(_KNOWN)
        self._compiled: re.Pattern[str] | None = None
        _KNOWN.append(source)
        _screen.cache_clear()
        passing.cache_clear()

    @property
    def compiled(self) -> re.Pattern[str]:
        """The regular expression itself."""
        if self._compiled is None:
            self._compiled = compiled(self.source)
        return self._compiled

    def may_match(self, line: str) -> bool:
        """Whether the line holds what the pattern needs."""
        return bool(passing(line) & self.bits)

    def search(self, line: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        return self.compiled.search(line, start, end) if passing(line) & self.bits else None

    def match(self, line: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        return self.compiled.match(line, start, end) if passing(line) & self.bits else None

    def finditer(self, line: str, start: int = 0, end: int = maxsize) -> Iterator[re.Match[str]]:
        return self.compiled.finditer(line, start, end) if passing(line) & self.bits else iter(())


class Patterns(Generic[T]):
    """Patterns in the order they are tried, each with what it stands for."""

    __slots__ = ("_first", "bits", "rows")

    def __init__(self, rows: Iterable[tuple[T, str]]) -> None:
        self._first = len(_KNOWN)
        self.rows = tuple((meaning, Pattern(source)) for meaning, source in rows)
        self.bits = (1 << len(_KNOWN)) - (1 << self._first)

    @staticmethod
    def numbered(*sources: str) -> Patterns[int]:
        """Patterns that stand for their place in the row."""
        return Patterns(enumerate(sources))

    def any_on(self, line: str) -> bool:
        """Whether the line holds the needs of any."""
        return bool(passing(line) & self.bits)

    def on(self, line: str) -> Iterator[tuple[T, re.Pattern[str]]]:
        """Those the line holds the needs of."""
        left = passing(line) & self.bits
        while left:
            lowest = left & -left
            left ^= lowest
            meaning, pattern = self.rows[lowest.bit_length() - 1 - self._first]
            yield meaning, pattern.compiled


class AnyOf:
    """Several patterns asked at once: what would only try them is left out where a line holds the needs of none."""

    __slots__ = ("bits",)

    def __init__(self, *patterns: Pattern | Patterns[Any] | AnyOf) -> None:
        self.bits = 0
        for pattern in patterns:
            self.bits |= pattern.bits

    def on(self, line: str) -> bool:
        """Whether the line holds the needs of any."""
        return bool(passing(line) & self.bits)


class Clue:
    """Words of which a text must hold one to be worth more, given as a pattern. Looked for apart from all patterns."""

    __slots__ = ("_automaton", "_words", "source")

    def __init__(self, source: str) -> None:
        self.source = source
        self._words: tuple[str, ...] = ()
        self._automaton: AhoCorasick | None = None
        _CLUES.append(source)

    def on(self, text: str) -> bool:
        """Whether a text holds one of the words."""
        if not self._words:
            (need,) = _needs_of(self.source)
            self._words = tuple(sorted(need))
            if len(need) > _FEW:
                self._automaton = AhoCorasick(list(self._words), matchkind=MatchKind.Standard)
        if self._automaton is not None:
            return bool(self._automaton.find_matches_as_indexes(text))
        return any(word in text for word in self._words)  # so few are looked for faster one by one


@lru_cache(maxsize=64)
def passing(line: str) -> int:
    """The patterns whose every need the line holds, as bits by their numbers."""
    return _screen().passing(line)


class _Screen:
    """An automaton over all pieces, of long ones over their beginning, and the needs each piece meets.

    A need is a bit: the n-th need of pattern p is bit p of the n-th row of bits. `free` are the needs no pattern has.
    """

    __slots__ = ("_helped", "automaton", "bits", "free", "known")

    def __init__(self, sources: list[str]) -> None:
        self.known = len(sources)
        self.free = 0
        helped: defaultdict[str, list[int]] = defaultdict(list)
        for number, source in enumerate(sources):
            found = _needs_of(source)
            for row in range(MOST):
                place = number + row * self.known
                if row >= len(found):
                    self.free |= 1 << place
                    continue
                for piece in {piece[:_LONGEST] for piece in found[row]}:
                    helped[piece].append(place)
        self.automaton = AhoCorasick(list(helped), matchkind=MatchKind.Standard)
        self._helped = list(helped.values())
        self.bits = [0] * len(self._helped)  # of each piece what `met_by` said of it, 0 until it was asked

    def passing(self, text: str) -> int:
        """The patterns whose every need a text holds, as bits by their numbers."""
        bits, known = self.free, self.bits
        for piece in {piece for piece, _, _ in self.automaton.find_matches_as_indexes(text, overlapping=True)}:
            bits |= known[piece] or self.met_by(piece)
        met = bits
        for _ in range(MOST - 1):
            bits >>= self.known
            met &= bits
        return met & ((1 << self.known) - 1)

    def met_by(self, piece: int) -> int:
        """The needs a piece meets; of ten thousand pieces a page holds a few hundred."""
        self.bits[piece] = sum(1 << place for place in self._helped[piece])
        return self.bits[piece]


@lru_cache(maxsize=1)
def _screen() -> _Screen:
    return _Screen(_KNOWN)


class PatternsApart(Generic[T]):
    """Patterns for whole texts, each with what it stands for; they are looked for apart from those for lines."""

    __slots__ = ("_compiled", "_screen", "rows")

    def __init__(self, rows: Iterable[tuple[T, str]]) -> None:
        self.rows = tuple(rows)
        self._compiled: dict[int, re.Pattern[str]] = {}  # by their places, each once a text may hold it
        self._screen: _Screen | None = None
        _APART.extend(source for _, source in self.rows)

    def on(self, text: str) -> Iterator[tuple[T, re.Pattern[str]]]:
        """Those the text holds the needs of."""
        if self._screen is None:
            self._screen = _Screen([source for _, source in self.rows])
        left = self._screen.passing(text)
        while left:
            lowest = left & -left
            left ^= lowest
            place = lowest.bit_length() - 1
            meaning, source = self.rows[place]
            if place not in self._compiled:
                self._compiled[place] = compiled(source)
            yield meaning, self._compiled[place]


def _needs_of(source: str) -> Sequence[Collection[str]]:
    """The needs of a pattern: as they were read off it beforehand, else read off it now."""
    known = told(source)
    if known is not None:
        return known
    from horseshoe.reading.words.needs import needs

    return needs(source, MOST)


def known() -> tuple[str, ...]:
    """The source of every pattern and clue there is so far."""
    return (*_KNOWN, *_CLUES, *_APART)

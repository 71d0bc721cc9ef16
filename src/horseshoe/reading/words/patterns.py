"""Patterns that are tried only on lines that hold what they need.

A report has a few dozen lines and this room hundreds of ways of saying; hardly any line can hold more than two or
three of them. So each line is gone through once for the pieces of text the patterns need (see needs), and a pattern
is tried, and compiled, only where its pieces stand.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from hashlib import sha256
from importlib.resources import files
from sys import maxsize
from typing import Generic, TypeVar

from ahocorasick_rs import AhoCorasick, MatchKind

MOST = 3  # of each pattern; more tell little more
_KNOWN: list[str] = []  # the source of every pattern, by its number

T = TypeVar("T")


class Pattern:
    """A regular expression over lines, used like a compiled one. Compiled when a line first holds what it needs."""

    __slots__ = ("_bit", "_compiled", "source")

    def __init__(self, source: str) -> None:
        self.source = source
        self._bit = 1 << len(_KNOWN)
        self._compiled: re.Pattern[str] | None = None
        _KNOWN.append(source)

    @property
    def compiled(self) -> re.Pattern[str]:
        """The regular expression itself."""
        if self._compiled is None:
            self._compiled = re.compile(self.source)
        return self._compiled

    def may_match(self, line: str) -> bool:
        """Whether the line holds what the pattern needs."""
        return bool(_passing(line, len(_KNOWN)) & self._bit)

    def search(self, line: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        return self.compiled.search(line, start, end) if _passing(line, len(_KNOWN)) & self._bit else None

    def match(self, line: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        return self.compiled.match(line, start, end) if _passing(line, len(_KNOWN)) & self._bit else None

    def finditer(self, line: str, start: int = 0, end: int = maxsize) -> Iterator[re.Match[str]]:
        return self.compiled.finditer(line, start, end) if _passing(line, len(_KNOWN)) & self._bit else iter(())


class Patterns(Generic[T]):
    """Patterns in the order they are tried, each with what it stands for."""

    def __init__(self, rows: Iterable[tuple[T, str]]) -> None:
        self._first = len(_KNOWN)
        self.rows = tuple((meaning, Pattern(source)) for meaning, source in rows)
        self._bits = (1 << len(_KNOWN)) - (1 << self._first)

    @staticmethod
    def numbered(*sources: str) -> Patterns[int]:
        """Patterns that stand for their place in the row."""
        return Patterns(enumerate(sources))

    def any_on(self, line: str) -> bool:
        """Whether the line holds the needs of any."""
        return bool(_passing(line, len(_KNOWN)) & self._bits)

    def on(self, line: str) -> Iterator[tuple[T, re.Pattern[str]]]:
        """Those the line holds the needs of."""
        left = _passing(line, len(_KNOWN)) & self._bits
        while left:
            lowest = left & -left
            left ^= lowest
            meaning, pattern = self.rows[lowest.bit_length() - 1 - self._first]
            yield meaning, pattern.compiled


@lru_cache(maxsize=16)
def _passing(line: str, known: int) -> int:
    """The patterns whose every need the line holds, as bits by their numbers."""
    automaton, helped, free = _screen(known)
    bits = free
    for piece in {found[0] for found in automaton.find_matches_as_indexes(line, overlapping=True)}:
        bits |= helped[piece]
    met = bits
    for _ in range(MOST - 1):
        bits >>= known
        met &= bits
    return met & ((1 << known) - 1)


@lru_cache(maxsize=1)
def _screen(known: int) -> tuple[AhoCorasick, list[int], int]:
    """An automaton over all pieces, the needs each piece meets, and the needs no pattern has.

    A need is a bit: the n-th need of pattern p is bit p of the n-th row of `known` bits.
    """
    helped: dict[str, int] = {}
    free = 0
    for number, source in enumerate(_KNOWN[:known]):
        found = _needs_of(source)
        for row in range(MOST):
            bit = 1 << (number + row * known)
            free |= bit if row >= len(found) else 0
            for piece in found[row] if row < len(found) else ():
                helped[piece] = helped.get(piece, 0) | bit
    return AhoCorasick(list(helped), matchkind=MatchKind.Standard), list(helped.values()), free


def _needs_of(source: str) -> tuple[frozenset[str], ...]:
    """The needs of a pattern: as they were read off it beforehand, else read off it now."""
    told = _told().get(name(source))
    if told is not None:
        return tuple(map(frozenset, told))
    from horseshoe.reading.words.needs import needs

    return needs(source, MOST)


def name(source: str) -> str:
    """What a pattern is called in needs.json; another pattern has another name."""
    return sha256(source.encode()).hexdigest()[:16]


def known() -> tuple[str, ...]:
    """The source of every pattern there is so far."""
    return tuple(_KNOWN)


@cache
def _told() -> dict[str, list[list[str]]]:
    """needs.json, made by `make needs`: parsing hundreds of patterns would be a third of a cold start."""
    told: dict[str, list[list[str]]] = json.loads(files("horseshoe.reading.words").joinpath("needs.json").read_bytes())
    return told

"""Patterns over whole texts that are tried only where one of the strings they can begin with stands (see openings)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from ahocorasick_rs import AhoCorasick, MatchKind

from horseshoe.reading.words.needed import told
from horseshoe.reading.words.programs import compiled

_KNOWN: list[str] = []
_BLANKS = "\n\t\r\x0b\x0c\x1c\x1d\x1e\x1f\xa0\u2009\u202f\u2028"



class Seeker:
    """A regular expression, used like a compiled one; it finds the same. Its openings are looked for in one pass."""

    __slots__ = ("_automaton", "_compiled", "source")

    def __init__(self, source: str) -> None:
        self.source = source
        self._compiled: re.Pattern[str] | None = None
        self._automaton: AhoCorasick | None = None
        _KNOWN.append(source)

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """Every match in text[start:end], in order, not overlapping."""
        if self._compiled is None:
            self._compiled = compiled(self.source)
            known = _openings_of(self.source)
            self._automaton = AhoCorasick(known, matchkind=MatchKind.Standard) if known else None
        stop, low = len(text) if end is None else end, _lowered(text)
        if self._automaton is None or low is None:
            yield from self._compiled.finditer(text, start, stop)
            return
        part = low[start:stop] if start or stop < len(low) else low
        at = start
        places = {begin for _, begin, _ in self._automaton.find_matches_as_indexes(part, overlapping=True)}
        for place in sorted(places):
            if start + place >= at and (m := self._compiled.match(text, start + place, stop)) is not None:
                yield m
                at = m.end()

    def search(self, text: str) -> re.Match[str] | None:
        """The first match."""
        return next(self.finditer(text), None)


@lru_cache(maxsize=4)
def _lowered(text: str) -> str | None:
    """The text in small letters and single blanks, place for place; None where that would hide an opening."""
    low = text.lower()
    for blank in _BLANKS:
        low = low.replace(blank, " ")
    if not low.isascii() and (len(low) != len(text) or any(map(_is_odd, set(low)))):
        return None
    return low


def _is_odd(letter: str) -> bool:
    """Letters that are i and s to a pattern, and not to str.lower; digits and white space that are none of ours."""
    return letter > "\x7f" and (letter in "ıſ" or letter.isdecimal() or letter.isspace())


def _openings_of(source: str) -> list[str]:
    """The openings of a pattern: as they were read off it beforehand, else read off it now."""
    known = told("^" + source)
    if known is not None:
        return known[0]
    from horseshoe.reading.words.openings import openings

    return sorted(openings(source))


def sought() -> tuple[str, ...]:
    """The source of every pattern of this kind there is so far."""
    return tuple(_KNOWN)

"""Phrases: many fixed expressions found in one pass over a text's words, each at its exact place.

A phrase is words divided by blanks. A word in small letters stands for any case; one with a capital asks for a
capital, so that "polish" is no State; an abbreviation of up to four letters asks for capitals throughout ("AI").
`word(s)` is with or without the ending, `one|two` either. Between two words of a phrase a text may have blanks, one
line end, a hyphen, an apostrophe, a quotation mark or a comma; `U N seat` also finds "U.N. seat".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import product

_WORD = re.compile(r"[^\W_]+")
_GAP = re.compile(r"(?:[\s,'’‘\"“”()/\-‐‑–—]{1,3}|\.[\s\-]?)")


@dataclass(slots=True)
class _Node:
    """What may follow, and the phrases that end here: their spelling, for its capitals, and their tag."""

    following: dict[str, _Node] = field(default_factory=dict)
    ends: list[tuple[tuple[str, ...], str]] = field(default_factory=list)


def fold(word: str) -> str:
    """Lower case without diacritics: 'Côte' is 'cote'."""
    if word.isascii():
        return word.lower()
    return "".join(c for c in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(c))


@lru_cache(maxsize=1 << 13)
def _folded(word: str) -> str:
    return fold(word)


def spellings(phrase: str) -> Iterator[tuple[str, ...]]:
    """All word sequences a phrase stands for: `peace talk(s)` gives ('peace', 'talk') and ('peace', 'talks')."""
    choices: list[list[str]] = []
    for word in phrase.split():
        forms: list[str] = []
        for form in word.split("|"):
            stem, bracket, ending = form.partition("(")
            forms += [stem, stem + ending.rstrip(")")] if bracket else [form]
        choices.append(forms)
    yield from product(*choices)


def _stands(words: tuple[str, ...], printed: list[str]) -> bool:
    for word, seen in zip(words, printed, strict=True):
        if word[0].isupper() and not seen[0].isupper():
            return False
        if 1 < len(word) < 5 and word.isupper() and not seen.isupper():
            return False
    return True


def _joined(text: str, before: tuple[int, int], after: tuple[int, int]) -> bool:
    gap = text[before[1] : after[0]]
    if gap == " ":
        return True
    if gap.startswith("."):
        return before[1] - before[0] == 1 and _GAP.fullmatch(gap) is not None
    return gap.count("\n") < 2 and _GAP.fullmatch(gap) is not None


class Phrases:
    """An automaton over words. Built once from (tag, phrases divided by semicolons); several may share a tag."""

    def __init__(self, entries: Iterable[tuple[str, str]]) -> None:
        root = _Node()
        for tag, phrases in entries:
            for phrase in filter(None, map(str.strip, phrases.split(";"))):
                for words in spellings(phrase):
                    node = root
                    for word in words:
                        node = node.following.setdefault(fold(word), _Node())
                    node.ends.append((words, tag))
        self._first = root.following

    def find(self, text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int, str]]:
        """Every phrase at every place, (start, end, tag), by start and then by end; they may overlap."""
        words = _WORD.findall(text, start, len(text) if end is None else end)
        folded, first = [*map(_folded, words), ""], self._first
        begins = [
            (i, node)
            for i, word in enumerate(folded)
            if (node := first.get(word)) is not None and (node.ends or folded[i + 1] in node.following)
        ]
        if not begins:
            return
        places, at = [], start
        for word in words:  # one follows the other, with no letter between
            at = text.index(word, at)
            places.append((at, at + len(word)))
            at += len(word)
        for i, node in begins:
            yield from self._from(text, words, places, i, node)

    @staticmethod
    def _from(
        text: str, words: list[str], places: list[tuple[int, int]], at: int, node: _Node
    ) -> Iterator[tuple[int, int, str]]:
        first = at
        here: _Node | None = node
        while here is not None:
            for spelling, tag in here.ends:
                if _stands(spelling, words[first : at + 1]):
                    yield places[first][0], places[at][1], tag
            at += 1
            if at == len(words) or not here.following or not _joined(text, places[at - 1], places[at]):
                return
            here = here.following.get(_folded(words[at]))

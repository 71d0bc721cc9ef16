"""A sentence as a line of classed tokens: the cascade's working surface.

Names, numbers, bodies and the like become single tokens such as `<L3>`; words stay, lower-cased, one blank between.
Rules are regular expressions over `norm`, and every match has its place in the text, because each token keeps it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

_WORD = re.compile(
    r"(?:[^\W\d_]\.){2,}|['’]s\b|n['’]t\b|[^\W_]+(?:['’][^\W\d_]+)?|--+|[-‐‑–—―]|[.,;:!?()\[\]/*•|…]|[\"“”„«»]|['‘’]|\S"
)
_TAG = re.compile(r"<([A-Z])(\d+)>")
_SAME = {"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‐": "-", "‑": "-", "–": "-", "―": "—"}


@dataclass(frozen=True, slots=True)
class Chunk:
    """A stretch of text with a class (one capital letter) and what it stands for."""

    start: int
    end: int
    cls: str
    value: Any


@dataclass(slots=True)
class Line:
    """One sentence: `norm` and, for every token of it, where it stands in the text."""

    text: str
    start: int
    end: int
    norm: str
    chunks: list[Chunk]
    _places: list[tuple[int, int]]  # of each token, in the text
    _offsets: list[int] | None = None  # of each token, in norm
    _tagged: list[tuple[int, int, Chunk]] | None = None  # chunks, with where their tags stand in norm

    @property
    def offsets(self) -> list[int]:
        """Where each token begins in norm."""
        if self._offsets is None:
            lengths = (len(token) + 1 for token in self.norm.split(" "))
            self._offsets = list(accumulate(lengths, initial=0))[: len(self._places)]
        return self._offsets

    def chunk(self, tag: str) -> Chunk:
        """The chunk a tag such as '<L3>' stands for."""
        return self.chunks[int(tag[2:-1])]

    def tags(self, cls: str, start: int = 0, end: int | None = None) -> list[tuple[int, Chunk]]:
        """Chunks of some classes in a stretch of norm, with the offset in norm where each begins."""
        if self._tagged is None:
            self._tagged = [(*m.span(), self.chunks[int(m[2])]) for m in _TAG.finditer(self.norm)]
        stop = len(self.norm) if end is None else end
        return [(a, chunk) for a, b, chunk in self._tagged if chunk.cls in cls and start <= a and b <= stop]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """The text positions under a stretch of norm."""
        first = max(0, bisect_right(self.offsets, start) - 1)
        last = max(first, bisect_right(self.offsets, max(start, end - 1)) - 1)
        return self._places[first][0], self._places[last][1]


_DASHES = "-‐‑‒–—―"
_DASH = re.compile(rf"(?<=\s)[{_DASHES}](?=\s)")


def _words(text: str, places: list[tuple[int, int]]) -> Iterator[str]:
    """Each token's form in norm. A dash between blanks is a dash, whatever was typed; one inside a word is a hyphen."""
    for a, b in places:
        word = text[a:b]
        if word.startswith("--") or (word in _DASHES and _DASH.match(text, a)):
            yield "—"
        elif word.isascii():
            yield word.lower()
        else:
            yield _SAME.get(word, word).lower().replace("’", "'")


def lay(text: str, start: int, end: int, chunks: list[Chunk]) -> Line:
    """Lay a sentence out: `chunks` must be sorted, inside the sentence, and must not overlap."""
    parts: list[str] = []
    places: list[tuple[int, int]] = []
    here = start
    for i, chunk in enumerate(chunks):
        between = [m.span() for m in _WORD.finditer(text, here, chunk.start)]
        parts += _words(text, between)
        parts.append(f"<{chunk.cls}{i}>")
        places += between
        places.append((chunk.start, chunk.end))
        here = chunk.end
    between = [m.span() for m in _WORD.finditer(text, here, end)]
    parts += _words(text, between)
    places += between
    return Line(text, start, end, " ".join(parts), chunks, places)


def fold(line: Line, matches: list[tuple[int, int, str, Any]]) -> Line:
    """The line with stretches of norm (start, end, class, value) as single tokens; the cascade's next step."""
    if not matches:
        return line
    words, chunks = line.norm.split(" "), list(line.chunks)
    parts: list[str] = []
    places: list[tuple[int, int]] = []
    here = 0
    for start, end, cls, value in sorted(matches):
        first = max(here, bisect_left(line.offsets, start))
        if first == len(line.offsets):
            break
        last = max(first, bisect_left(line.offsets, end) - 1)
        place = (line._places[first][0], line._places[last][1])
        parts += words[here:first]
        parts.append(f"<{cls}{len(chunks)}>")
        places += line._places[here:first]
        places.append(place)
        chunks.append(Chunk(*place, cls, value))
        here = last + 1
    parts += words[here:]
    places += line._places[here:]
    return Line(line.text, line.start, line.end, " ".join(parts), chunks, places)


def drop(line: Line, spans: list[tuple[int, int]]) -> Line:
    """The line without the tokens that begin inside the given stretches of norm."""
    if not spans:
        return line
    starts = [a for a, _ in spans]

    def gone(offset: int) -> bool:
        k = bisect_right(starts, offset) - 1
        return k >= 0 and offset < spans[k][1]

    kept = [
        (word, place)
        for word, place, offset in zip(line.norm.split(" "), line._places, line.offsets, strict=True)
        if not gone(offset)
    ]
    norm = " ".join(word for word, _ in kept)
    return Line(line.text, line.start, line.end, norm, list(line.chunks), [place for _, place in kept])

"""A sentence as a line of classed tokens: the cascade's working surface.

Names, numbers, bodies and the like become single tokens such as `<L3>`; words stay, lower-cased, one blank between.
Rules are regular expressions over `norm`, and every match has its place in the text, because each token keeps it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import Any

_WORD = re.compile(
    r"(?:[^\W\d_]\.){2,}|['’]s\b|n['’]t\b|[^\W_]+(?:['’][^\W\d_]+)?|[-‐‑–—―]|[.,;:!?()\[\]/*•|…]|[\"“”„«»]|['‘’]|\S"
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
    norm: str = ""
    chunks: list[Chunk] = field(default_factory=list)
    _at: list[int] = field(default_factory=list)  # offset of each token in norm
    _tokens: list[tuple[int, int]] = field(default_factory=list)  # its place in the text

    def chunk(self, tag: str) -> Chunk:
        """The chunk a tag such as '<L3>' stands for."""
        m = _TAG.fullmatch(tag)
        assert m is not None, tag
        return self.chunks[int(m[2])]

    def tags(self, cls: str, start: int = 0, end: int | None = None) -> list[tuple[int, Chunk]]:
        """Chunks of a class in a stretch of norm, with the offset in norm where each begins."""
        stop = len(self.norm) if end is None else end
        return [(m.start(), self.chunks[int(m[2])]) for m in _TAG.finditer(self.norm, start, stop) if m[1] in cls]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """The text positions under a stretch of norm."""
        first = max(0, bisect_right(self._at, start) - 1)
        last = max(first, bisect_right(self._at, max(start, end - 1)) - 1)
        return self._tokens[first][0], self._tokens[last][1]


_DASHES = frozenset("-‐‑‒–—―")


def _word(text: str, m: re.Match[str]) -> str:
    """A token's form in norm. A dash between blanks is a dash, whatever was typed; one inside a word is a hyphen."""
    piece = m[0]
    if piece in _DASHES and text[m.start() - 1 : m.start()].isspace() and text[m.end() : m.end() + 1].isspace():
        return "—"
    return _SAME.get(piece, piece).lower().replace("’", "'")


def lay(text: str, start: int, end: int, chunks: list[Chunk]) -> Line:
    """Lay a sentence out: `chunks` must be sorted, inside the sentence, and must not overlap."""
    line = Line(text, start, end)
    parts: list[str] = []
    at = 0

    def put(token: str, a: int, b: int) -> None:
        nonlocal at
        line._at.append(at)
        line._tokens.append((a, b))
        parts.append(token)
        at += len(token) + 1

    here = start
    for i, chunk in enumerate(chunks):
        for m in _WORD.finditer(text, here, chunk.start):
            put(_word(text, m), m.start(), m.end())
        put(f"<{chunk.cls}{i}>", chunk.start, chunk.end)
        here = chunk.end
    for m in _WORD.finditer(text, here, end):
        put(_word(text, m), m.start(), m.end())
    line.chunks = list(chunks)
    line.norm = " ".join(parts)
    return line


def fold(line: Line, matches: list[tuple[int, int, str, Any]]) -> Line:
    """A new line in which stretches of norm (start, end, class, value) are single tokens; the cascade's next step."""
    out = Line(line.text, line.start, line.end, chunks=list(line.chunks))
    parts: list[str] = []
    at = 0
    todo = iter(sorted(matches))
    nxt = next(todo, None)
    i = 0
    while i < len(line._at):
        a = line._at[i]
        if nxt is not None and a >= nxt[0]:
            j = i
            while j + 1 < len(line._at) and line._at[j + 1] < nxt[1]:
                j += 1
            token = f"<{nxt[2]}{len(out.chunks)}>"
            place = (line._tokens[i][0], line._tokens[j][1])
            out.chunks.append(Chunk(*place, nxt[2], nxt[3]))
            i, nxt = j + 1, next(todo, None)
        else:
            stop = line._at[i + 1] - 1 if i + 1 < len(line._at) else len(line.norm)
            token, place = line.norm[a:stop], line._tokens[i]
            i += 1
        out._at.append(at)
        out._tokens.append(place)
        parts.append(token)
        at += len(token) + 1
    out.norm = " ".join(parts)
    return out


def drop(line: Line, spans: list[tuple[int, int]]) -> Line:
    """A new line without the tokens that begin inside the given stretches of norm."""
    if not spans:
        return line
    out = Line(line.text, line.start, line.end, chunks=list(line.chunks))
    starts = [a for a, _ in spans]
    parts: list[str] = []
    at = 0
    for i, offset in enumerate(line._at):
        k = bisect_right(starts, offset) - 1
        if k >= 0 and offset < spans[k][1]:
            continue
        stop = line._at[i + 1] - 1 if i + 1 < len(line._at) else len(line.norm)
        token = line.norm[offset:stop]
        out._at.append(at)
        out._tokens.append(line._tokens[i])
        parts.append(token)
        at += len(token) + 1
    out.norm = " ".join(parts)
    return out

"""A sentence as a line of classed tokens: the cascade's working surface.

Names, numbers, bodies and the like become single tokens such as `<L3>`; words stay, lower-cased, one blank between.
Rules are regular expressions over `norm`, and every match has its place in the text, because each token keeps it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from functools import lru_cache, partial
from itertools import accumulate
from typing import Any

from msgspec import Struct, field

from horseshoe.reading.words.late import late

_WORD = late(
    r"not(?=(?:adopted|approved?|passed|carried|accepted)\b)|"
    r"[^\W_]{2,}?(?=n['’]t\b)|[^\W_]{2,}(?:['’][^\W\d_]+)?|(?:[^\W\d_]\.){2,}|['’]s\b|n['’]t\b|"
    r"[^\W_](?:['’][^\W\d_]+)?|--+|\S"
)
_TAG = late(r"<[A-Z](\d+)>")
_SAME = str.maketrans("’‘“”„«»‐‑–―", "''\"\"\"\"\"---—") | {ord("👍"): "yes", ord("👎"): "no"}
_DASHES = frozenset("-‐‑‒–—―")
_LONG = 40  # code points of a word worth keeping in mind
_Places = list[tuple[int, int]]


class Chunk(Struct, frozen=True):
    """A stretch of text with a class (one capital letter) and what it stands for."""

    start: int
    end: int
    cls: str
    value: Any


class Line(Struct):
    """One sentence: `norm` and, for every token of it, where it stands in the text."""

    text: str
    start: int
    end: int
    norm: str
    chunks: list[Chunk]
    _lay: Callable[[], _Places]  # gives the places of the tokens; most lines are never asked
    _places: _Places | None = None
    _offsets: list[int] | None = None
    _tagged: list[tuple[int, int, Chunk]] | None = None
    _by_class: dict[str, list[tuple[int, Chunk]]] = field(default_factory=dict)
    kept: dict[str, Any] = field(default_factory=dict)  # what was found in it, for the next rule that asks
    whole: Line | None = None  # with the asides that tell nothing of a vote, where some were left out

    @property
    def places(self) -> _Places:
        """Where each token stands in the text."""
        if self._places is None:
            self._places = self._lay()
        return self._places

    @property
    def offsets(self) -> list[int]:
        """Where each token begins in norm."""
        if self._offsets is None:
            lengths = [len(token) + 1 for token in self.norm.split(" ")] if self.norm else []
            self._offsets = list(accumulate(lengths, initial=0))[: len(lengths)]
        return self._offsets

    @property
    def tagged(self) -> list[tuple[int, int, Chunk]]:
        """Where each tag stands in norm, with its chunk."""
        if self._tagged is None:
            self._tagged = [(*m.span(), self.chunks[int(m[1])]) for m in _TAG.finditer(self.norm)]
        return self._tagged

    def chunk(self, tag: str) -> Chunk:
        """The chunk a tag such as '<L3>' stands for."""
        return self.chunks[int(tag[2:-1])]

    def tags(self, cls: str, start: int = 0, end: int | None = None) -> Sequence[tuple[int, Chunk]]:
        """Chunks of some classes in a stretch of norm, with the offset in norm where each begins."""
        found = self._by_class.get(cls)
        if found is None:
            found = self._by_class[cls] = [(a, chunk) for a, _, chunk in self.tagged if chunk.cls in cls]
        if not found or (not start and end is None):
            return found
        if end is None:
            return [row for row in found if start <= row[0]]
        tagged = self.tagged
        return [(a, chunk) for a, b, chunk in tagged if chunk.cls in cls and start <= a and b <= end]

    def is_quoted(self, at: int) -> bool:
        """Whether a place of norm stands behind a quotation mark that is still open."""
        return self.norm.count('"', 0, at) % 2 == 1

    def place(self, start: int, end: int) -> tuple[int, int]:
        """The text positions under a stretch of norm."""
        first = max(0, bisect_right(self.offsets, start) - 1)
        last = max(first, bisect_right(self.offsets, max(start, end - 1)) - 1)
        return self._under(first, last)

    def _under(self, first: int, last: int) -> tuple[int, int]:
        """The text positions under some tokens; a tag knows its own."""
        opens, closes = self._tag_at(self.offsets[first]), self._tag_at(self.offsets[last])
        return opens.start if opens else self.places[first][0], closes.end if closes else self.places[last][1]

    def _tag_at(self, offset: int) -> Chunk | None:
        i = bisect_left(self.tagged, (offset,))
        return self.tagged[i][2] if i < len(self.tagged) and self.tagged[i][0] == offset else None


def _cut(word: str) -> str:
    """What stands between two blanks as it stands in norm, a blank between its tokens.

    A dash between blanks is a dash, whatever was typed; one inside a word is a hyphen.
    """
    if word in _DASHES:
        return "—"
    tokens = _WORD.findall(word)
    return " ".join(["—" if token.startswith("--") else token.translate(_SAME).lower() for token in tokens])


_known_cut = lru_cache(maxsize=1 << 14)(_cut)


def _words(text: str, start: int, end: int) -> list[str]:
    """The words of a stretch of text as they stand in norm."""
    words = text[start:end].split()
    if not words:
        return words
    cut = [_known_cut(word) if len(word) < _LONG else _cut(word) for word in words]
    for i, edge, beyond in ((0, start, start - 1), (-1, end - 1, end)):
        if words[i] in _DASHES and not text[edge].isspace() and not text[max(0, beyond) : beyond + 1].isspace():
            cut[i] = words[i].translate(_SAME)
    return cut


def _owned(text: str, here: int, words: list[str], cls: str) -> list[str]:
    """The words behind a State, "the United States' veto" read as if its last letter were written twice."""
    ends = cls == "L" and text[here - 1 : here] == "s" and text[here : here + 2] in ("' ", "’ ")
    if ends and words and words[0].startswith("'"):
        return ["'s" + words[0][1:], *words[1:]]
    return words


def lay(text: str, start: int, end: int, chunks: list[Chunk]) -> Line:
    """Lay a sentence out: `chunks` must be sorted, inside the sentence, and must not overlap."""
    parts: list[str] = []
    here = start
    for i, chunk in enumerate(chunks):
        parts += _owned(text, here, _words(text, here, chunk.start), chunks[i - 1].cls if i else "")
        parts.append(f"<{chunk.cls}{i}>")
        here = chunk.end
    parts += _owned(text, here, _words(text, here, end), chunks[-1].cls if chunks else "")
    return Line(text, start, end, " ".join(parts), chunks, partial(_laid, text, start, end, chunks))


def _laid(text: str, start: int, end: int, chunks: list[Chunk]) -> _Places:
    """Where each token stands, of a sentence as it was laid out."""
    places: _Places = []
    here = start
    for chunk in chunks:
        places += [m.span() for m in _WORD.finditer(text, here, chunk.start)]
        places.append((chunk.start, chunk.end))
        here = chunk.end
    return places + [m.span() for m in _WORD.finditer(text, here, end)]


def fold(line: Line, matches: list[tuple[int, int, str, Any]]) -> Line:
    """The line with stretches of norm (start, end, class, value) as single tokens; the cascade's next step."""
    if not matches:
        return line
    offsets, chunks = line.offsets, list(line.chunks)
    parts: list[str] = []
    merged: list[tuple[int, int]] = []  # of each match, its first and last token
    here = 0
    for start, end, cls, value in sorted(matches):
        first = max(here, bisect_left(offsets, start))
        if first == len(offsets):
            break
        last = max(first, bisect_left(offsets, end) - 1)
        if first > here:
            parts.append(line.norm[offsets[here] : offsets[first] - 1])
        parts.append(f"<{cls}{len(chunks)}>")
        chunks.append(Chunk(*line._under(first, last), cls, value))
        merged.append((first, last))
        here = last + 1
    if here < len(offsets):
        parts.append(line.norm[offsets[here] :])
    return Line(line.text, line.start, line.end, " ".join(parts), chunks, partial(_merged, line, merged))


def _merged(line: Line, merged: list[tuple[int, int]]) -> _Places:
    """Where each token stands, of a line some of whose tokens were folded into one."""
    places: _Places = []
    here = 0
    for first, last in merged:
        places += line.places[here:first]
        places.append((line.places[first][0], line.places[last][1]))
        here = last + 1
    return places + line.places[here:]


def reword(line: Line, matches: list[tuple[int, int, str]]) -> Line:
    """The line with stretches of norm (start, end, word) as one plain word each, which stands where they stood."""
    if not matches:
        return line
    offsets = line.offsets
    tokens, places = line.norm.split(" "), list(line.places)
    for start, end, word in reversed(matches):
        first, last = bisect_left(offsets, start), bisect_left(offsets, end)
        tokens[first:last] = [word]
        places[first:last] = [(places[first][0], places[last - 1][1])]
    return Line(line.text, line.start, line.end, " ".join(tokens), list(line.chunks), lambda: places)


def drop(line: Line, spans: list[tuple[int, int]]) -> Line:
    """The line without the tokens that begin inside the given stretches of norm."""
    if not spans:
        return line
    starts = [a for a, _ in spans]

    def gone(offset: int) -> bool:
        k = bisect_right(starts, offset) - 1
        return k >= 0 and offset < spans[k][1]

    words = zip(line.norm.split(" "), line.places, line.offsets, strict=True)
    kept = [(word, place) for word, place, offset in words if not gone(offset)]
    places = [place for _, place in kept]
    return Line(line.text, line.start, line.end, " ".join(word for word, _ in kept), list(line.chunks), lambda: places)

"""The fair copy of a text: what print and software left among its words is taken out, and every place is known.

Soft hyphens and blanks of no width, words parted at the end of a line, ligatures, entities nobody decoded, UTF-8 read
as Windows-1252, the marks of Markdown and of mails, numbers of footnotes, a comma with no blank behind it, a slip of
the keys: a reader sees the words and not these. So does the house: it reads the copy, and places what it found in the
text as it came.
"""

from __future__ import annotations

import html
import re
from array import array
from bisect import bisect_left

from msgspec import Struct

from horseshoe.reading.words.late import late
from horseshoe.reading.words.misspellings import misspellings
from horseshoe.reading.words.word_for_word import plain_words


class FairCopy(Struct, frozen=True):
    """A text to read; `starts` and `ends`: of each code point of it, the place in the text as it came."""

    text: str
    starts: array[int]
    ends: array[int]

    @classmethod
    def of(cls, text: str) -> FairCopy:
        """A copy every letter of which is at its place."""
        return cls(text, array("L", range(len(text))), array("L", range(1, len(text) + 1)))

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """Where what stands at text[start:end] of the copy stands in the text as it came."""
        if start >= end:
            at = self.starts[start] if start < len(self.starts) else (self.ends[-1] if self.ends else 0)
            return at, at
        return self.starts[start], self.ends[end - 1]

    def place(self, at: int) -> int:
        """Where in the copy a place of the text as it came is, or what follows it."""
        return bisect_left(self.starts, at)


_NOTHING = "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
# Where any of it begins: most texts hold few of these, and only there is it looked for.
_SIGN = late(rf"[{_NOTHING}{''.join(_LIGATURES)}\-,&*_\[>âÃÂ]")
# "Russian-\nbacked" is one word of two; "resolu-\ntion" is one.
_SECOND_HALVES = (
    "backed|led|drafted|sponsored|proposed|written|authored|penned|brokered|held|based|born|made|wide|long|range|term|"
    "controlled|occupied|ruled|run|general|member|nation|point|page|day|week|month|year|hour|old|strong|and|to|or|"
    "fire|keeping|making|building|called|known|elect|chief|sided|border|scale|level|speaking|style|era|time"
)
_NOISE = late(
    rf"(?P<none>[{_NOTHING}]+)"
    r"|(?P<broken>(?<=[a-z])-[ \t]*\r?\n[ \t]*(?=[a-z]{2}))"
    r"|(?P<entity>&(?:#\d{2,6}|#[xX][0-9a-fA-F]{2,5}|quot|amp|apos|[lr][sd]quo|nbsp|[nm]dash|hellip|lt|gt|shy);)"
    r"|(?P<mangled>â€[\x80-\xff™˜œ“”¦\u2013\u2014\u2018\u2019\u201a-\u203a\u20ac]|Â[\x80-\xbf]"
    r"|Ã[\x80-\xbf\u0192\u02c6\u02dc\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u2013-\u203a\u20ac\u2122])"
    r"|(?P<ligature>[ﬀﬁﬂﬃﬄﬅﬆ])"
    r"|(?P<comma>(?<=[a-z]{2}),(?=[A-Za-z]{2}))"
    r"|(?P<cited>(?:(?<=\n)|^)(?:>[ \t]?)+)"
    r"|(?P<link>\[(?P<words>[^\[\]\n]{1,200})\]\((?:https?://|/)[^()\s]{0,500}\))"
    r"|(?P<note>(?<=[\w.,;:!?\"'”’)])\[(?:\d{1,3}|citation needed|note \d{1,2})\])"
    r"|(?P<opens>(?<![\w*_\\])(?:\*{1,3}|_{1,3})(?=[^\W_]|[\"“‘'(]))"
    r"|(?P<closes>(?:(?<=[^\W_])|(?<=[.,;:!?\"'”’)%]))(?:\*{1,3}|_{1,3})(?![\w*_]))"
)


def fair_copy(text: str) -> FairCopy | None:
    """The copy to read, None where the text as it came is fair."""
    edits = _edits(text)
    if not edits:
        return None
    pieces: list[str] = []
    starts, ends = array("L"), array("L")
    at = 0
    for start, end, instead in [*edits, (len(text), len(text), "")]:
        if start < at:
            continue  # inside what was mended already
        pieces += (text[at:start], instead)
        starts.extend(range(at, start))
        ends.extend(range(at + 1, start + 1))
        starts.extend(start for _ in instead)
        ends.extend(end for _ in instead)
        at = end
    return FairCopy("".join(pieces), starts, ends)


def _edits(text: str) -> list[tuple[int, int, str]]:
    """What is read otherwise, in order: from where to where, and what is read there."""
    edits = [*misspellings(text), *plain_words(text)]
    for sign in _SIGN.finditer(text):
        noise = _NOISE.match(text, sign.start())
        if noise is None:
            continue
        start, end = noise.span()
        if noise["words"] is not None:
            first, last = noise.span("words")
            edits += [(start, first, ""), (last, end, "")]
        elif (instead := _instead(noise)) != noise[0]:
            edits.append((start, end, instead))
    return sorted(edits)


def _instead(noise: re.Match[str]) -> str:
    """What is read for it."""
    kind, found = noise.lastgroup, noise[0]
    if kind == "broken":
        return "-" if _TWO_WORDS.match(noise.string, noise.end()) else ""
    if kind == "entity":
        plain = html.unescape(found)
        return "" if plain in _NOTHING else plain
    if kind == "comma":
        return ", "
    if kind == "mangled":
        return _mended(found)
    return _LIGATURES.get(found, "")


_TWO_WORDS = late(rf"(?:{_SECOND_HALVES})\b")


def _mended(found: str) -> str:
    """UTF-8 that was read as Windows-1252, read again; as it stands where that is not what it is."""
    odd = {"\x9d": b"\x9d", "\x81": b"\x81", "\x8d": b"\x8d", "\x8f": b"\x8f", "\x90": b"\x90"}
    try:
        return b"".join(odd.get(c) or c.encode("cp1252") for c in found).decode()
    except UnicodeError:
        return found

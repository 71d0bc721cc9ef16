"""Statements by the names copy translated from other languages has for them: "a presidential declaration"."""

from __future__ import annotations

from bisect import bisect_right

from horseshoe.reading.line import Line
from horseshoe.reading.words.late import late

_DECLARATION = late(
    r"(?<!\w)(?P<kind>(?:presidential|press|joint|common|unanimous)(?: draft)?|draft presidential|(?:the )?<C\d+>(?: "
    r"'s)?) "
    r"(?:declaration|communiqu[eé])\b(?! (?:of independence|on the rights|of principles|of human))|"
    r"(?<!\w)(?P<kind2><C\d+>(?: 's)? press) (?:release|note|message|communication|text)\b(?! (?:sc|no|number)\b)"
)
_WORDS = ("declaration", "communiqu", " press release", " press note", " press message", " press text")
_COUNCIL = late(r"<C\d+>")
_OF_THE_CHAIR = late(r" of (?:the |its )?(?:chairman|chairperson|chair|president(?!ial))(?: of (?:the )?<C\d+>)?(?! "
r"[a-z]+ (?:said|told))")


def as_statement(line: Line) -> Line | None:
    """The line with the Council's "declaration" or "communiqué" called a statement; None where it has none."""
    named = any(word in line.norm for word in _WORDS)
    if not named or _COUNCIL.search(line.norm) is None or _DECLARATION.search(line.norm) is None:
        return None
    norm = _DECLARATION.sub(lambda m: f"{m['kind'] or m['kind2']} statement", line.norm)
    return Line(line.text, line.start, line.end, norm, line.chunks, lambda: line.places)


def same_place(called: Line, line: Line, at: int) -> int:
    """Where a place of a line so changed stands in the line it was made of."""
    word = max(0, bisect_right(called.offsets, at) - 1)
    return min(line.offsets[word] + at - called.offsets[word], len(line.norm))


def of_the_chair(line: Line, at: int) -> bool:
    """Whether a statement is "of the President", and so the Council's."""
    return _OF_THE_CHAIR.match(line.norm, at) is not None and _COUNCIL.search(line.norm) is not None

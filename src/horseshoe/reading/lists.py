"""Names listed in ways that no comma rule has: with "and" in their midst, or with nothing between them.

"Colombia and Ethiopia, Finland, France and Zaire voted for it" is one list, since one verb alone governs it. Where a
verb stands on either side, each has its own: "for it were Chad, Chile and Mali, China and Russia abstained".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from horseshoe.reading.line import Chunk
from horseshoe.reading.names.mentions import Mention
from horseshoe.reading.words.late import late

_JOINT = late(r"\s*(?:,\s*(?:and\s+)?|\s+and\s+|\s*&\s*)(?:the\s+)?")
_BLANK = late(r"[ \t\u00a0]+")
_PARTED = late(r"\s*;\s*(?:and\s+)?(?:the\s+)?")  # one by one, in a roll
_ROLL = late(r"[:)—–-]\s*(?:the\s+)?\Z")
_LEFT = late(
    r"(?i)(?:\b(?:were|was|are|being|by|from|of|with|between|against|for|favou?r|including|included|namely|on|in|to|"
    r"abstaining|abstained|opposed|opposing|voting|than|like)|[:(—–-])\s*(?:the\s+|both\s+)?\Z"
)
# What governs a list has it for its object; "Against it were Cuba and Yemen" has it behind the verb.
_GOVERNS = late(
    r"(?i)\b(?:were|was|are|being|by|from|of|with|between|against|for|favou?r|including|included|namely|on|to|than|like|"
    r"unlike|under|voted|stood|came|spoke|opposed|opposing|abstaining|included|among)\s+(?:both\s+|the\s+)*\Z"
)
_CLAUSE = late(
    r"(?:['’]s?)?\s+(?!(?:and|or|nor|but|while|whilst|with|in|on|at|of|for|against|to|as|which|who|whose|that|when|where|"
    r"from|by|over|after|before|during|since|yesterday|today|if|because|than|between|among|under|via|per|so)\b)"
    r"(?!(?:also|too|likewise|respectively|alone|both|together|alike|again)\s*(?:[.,;:)]|\Z))[a-z]{2,}"
)
_RIGHT = late(
    r"\s+(?:(?:all|both|had|have|then|also|did|do|each)\s+)*(?:vot|abst|approv|support|back|were\b|was\b|oppos|against\b|"
    r"for\b|in\s+favou?r|reject|veto|cast\b|refrain|took\b|join|not\b|agree|accept|endors|adopt)"
)
_MANY = 5  # names of a list with "and" in its midst
_SEATS = 15  # names of a list at most
_FEW = 4  # names that follow one another with nothing between


def rejoined(text: str, chunks: Sequence[Chunk], join: Callable[[Sequence[Chunk]], Chunk]) -> list[Chunk]:
    """The lists of a report, with those brought together that are one."""
    found: list[Chunk] = []
    here = 0
    while here < len(chunks):
        run = _run(text, chunks, here)
        found.append(join(run) if len(run) > 1 else chunks[here])
        here += len(run)
    return found


def _run(text: str, chunks: Sequence[Chunk], here: int) -> Sequence[Chunk]:
    """The lists from one on that are one list: itself alone, where none follows."""
    row = [chunks[here]]
    if (roll := _roll(text, chunks, here)) is not None:
        return roll
    gaps: list[bool] = []  # whether there is nothing between them
    for chunk in chunks[here + 1 : here + _SEATS]:
        bare = _BLANK.fullmatch(text, row[-1].end, chunk.start) is not None
        if not (_plain(row[-1]) and _plain(chunk)) or not (bare or _JOINT.fullmatch(text, row[-1].end, chunk.start)):
            break
        row.append(chunk)
        gaps.append(bare)
    if len(row) == 1:
        return row
    names = sum(len(c.value.singles) for c in row)
    if any(gaps):
        single = all(len(c.value.singles) == 1 for c in row[:-1])  # no "text of France and Spain China abstained on"
        return row if names >= _FEW and all(gaps) and single else row[:1]
    left = _LEFT.search(text, max(0, row[0].start - 24), row[0].start) is not None
    right = _RIGHT.match(text, row[-1].end) is not None or (left and begins_clause(text, row[-1].end))
    return row if names >= _MANY and left != right else row[:1]


def _roll(text: str, chunks: Sequence[Chunk], here: int) -> Sequence[Chunk] | None:
    """ "In favour (3): Ghana; Japan; Malta": names parted by semicolons behind a label, to the end of their line."""
    row = [chunks[here]]
    for chunk in chunks[here + 1 : here + _SEATS]:
        if not (_plain(row[-1]) and _plain(chunk) and _PARTED.fullmatch(text, row[-1].end, chunk.start)):
            break
        row.append(chunk)
    if len(row) == 1 or not _ROLL.search(text, max(0, row[0].start - 8), row[0].start):
        return None
    return row if _ENDED.match(text, row[-1].end) else None


_ENDED = late(r"[ \t]*(?:[.;]?[ \t]*(?:\n|\Z)|[.;|])")


def is_governed(text: str, first: int) -> bool:
    """Whether what begins there is the object of a word before it: "opposed by", "against it were"."""
    return _GOVERNS.search(text, max(0, first - 24), first) is not None


def begins_clause(text: str, last: int) -> bool:
    """Whether a verb stands where a list of names ends, and not what goes on with the clause before."""
    return _CLAUSE.match(text, last) is not None


def _plain(chunk: Chunk) -> bool:
    states = chunk.value
    return chunk.cls == "L" and not (states.adjectival or states.persons or any(m.possessive for m in states.singles))


_END_OF_LINE = late(r"[ \t]*\r?\n[ \t]*")


def next_line(text: str, above: Mention, below: Mention) -> re.Match[str] | None:
    """The end of a line between two names that have a line each: a roll, one member a line."""
    m = _END_OF_LINE.fullmatch(text, above.end, below.start)
    if m is None or text[text.rfind("\n", 0, above.start) + 1 : above.start].strip():
        return None
    end = text.find("\n", below.end)
    return None if text[below.end : len(text) if end < 0 else end].strip() else m

"""Lists of votes by date: "- 4 April 1984. Mining of the harbours. 13-1-1.": each entry tells one vote, of its day.

An entry opens with a bullet or a number or neither, then the day or the text's number or both, then a stop; two of them
make a list. Inside a paragraph only a day and a colon open one. What an entry tells is of no other entry, and a score
that fills the seats needs no word there. The count may stand in a paragraph of its own: "(Adopted 13-0)".
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from msgspec import Struct

from horseshoe.reading.line import Chunk
from horseshoe.reading.marks import Marks
from horseshoe.reading.votes.tables import OF_VOTES
from horseshoe.reading.words.late import late

_OPENS = late(r"(?m)^[ \t]*(?:[-•*·–—▪►]\s+|\(?\d{1,2}[.)]\s+)?(?=\S)")
_GOES_ON = late(r"(?<=[.!?:)\"”])[ \t]+(?=\S)")  # a sentence inside a paragraph, or "Among them: May 3: ..."
_STOP = late(r"\s*(?:[.:;,|–—(-]|$)")
_ALONE = late(r"[ \t]*\n")
_COLON = late(r"\s*:(?!\d)")
_TEXT_STOP = late(r"[ \t]*(?:[:|–—-]|\(|$|\n)")
_BEHIND = late(r"[ \t]*(?:[(:|,–—-][ \t]*)?(?=\S)")
# How a paragraph begins that gives the count of the entry above it.
_COUNT = late(
    r"(?i)\s*(?:\[|\(|vote[ds]?\b|voting\b|result\b|outcome\b|(?:unanimously )?(?:adopted|passed|approved|rejected|"
    r"vetoed|carried|defeated)\b|unanimous|by \d|by a (?:unanimous )?vote|\d{1,2}\s?[-–]\s?\d|(?:in )?favou?r\b|for:|"
    r"yes:|against:|abstain|abstention)"
)
_FEWEST = 2
_UNDER = 4  # paragraphs under a day that stands alone
_NEAR = 300  # code points about the list in which a word of voting stands
_MOST = 400  # entries; a longer list is no list of votes of one report


class Entry(Struct, frozen=True):
    """One entry: where it stands, its number in the report (from 1), and the chunk of its day if it has one."""

    start: int
    end: int
    number: int
    day: Chunk | None


def entries(marks: Marks) -> list[Entry]:
    """The entries of every list by date, in order; an entry ends where the next begins, or at a blank line."""
    text = marks.text
    opened = sorted(_opened(marks), key=lambda one: one[0])[:_MOST]
    alone = [one for one in opened if _stands_alone(text, one)]
    if len(alone) == 1:
        opened.remove(alone[0])  # one day on a line of its own is that of the paper
    if len(opened) < _FEWEST or not OF_VOTES.search(text, max(0, opened[0][0] - _NEAR), opened[-1][1] + _NEAR):
        return []  # a league has days and scores too
    found = []
    for i, (at, head, day) in enumerate(opened):
        after = opened[i + 1][0] if i + 1 < len(opened) else len(text)
        found.append(Entry(at, _end(text, head, after), i + 1, day))
    return found


def _opened(marks: Marks) -> Iterator[tuple[int, int, Chunk | None]]:
    """Where entries open, where their heads end, and the day in them."""
    text = marks.text
    days = {c.start: c for c in marks.chunks if c.cls == "M" and c.value.month and (c.value.day or c.value.year)}
    symbols = {c.start: c for c in marks.chunks if c.cls == "R"}
    for m in _OPENS.finditer(text):
        if (day := days.get(m.end())) is not None:
            behind = _BEHIND.match(text, day.end)
            named = symbols.get(behind.end()) if behind else None
            alone = _ALONE.match(text, day.end) is not None and day.value.day
            if alone or _STOP.match(text, day.end) or (named is not None and _TEXT_STOP.match(text, named.end)):
                yield m.start(), named.end if named else day.end, day
        elif (symbol := symbols.get(m.end())) is not None and _TEXT_STOP.match(text, symbol.end):
            behind = _BEHIND.match(text, symbol.end)
            yield m.start(), symbol.end, days.get(behind.end()) if behind else None
    inside = [
        (m.end(), day.end, day)
        for m in _GOES_ON.finditer(text)
        if (day := days.get(m.end())) is not None and _COLON.match(text, day.end)
    ]
    if len(inside) >= _FEWEST:
        yield from inside


def _stands_alone(text: str, opened: tuple[int, int, Chunk | None]) -> bool:
    """Whether an entry opens with a line that is a day and nothing else."""
    at, head, day = opened
    return day is not None and not text[at : day.start].strip() and _ALONE.match(text, head) is not None


def _end(text: str, head: int, after: int) -> int:
    """Where an entry ends: at a blank line, unless its count stands behind that."""
    gap = text.find("\n\n", head, after)
    for _ in range(_UNDER if gap >= 0 and not text[head:gap].strip(" .:;-–—)") else 0):
        gap = text.find("\n\n", gap + 2, after) if gap >= 0 else gap  # a day that stands alone heads what is under it
    if gap >= 0 and _COUNT.match(text, gap):
        gap = text.find("\n\n", gap + 2, after)
    return after if gap < 0 else gap


def entry_at(found: list[Entry], at: int) -> Entry | None:
    """The entry that a place of the text stands in."""
    i = bisect_right([e.start for e in found], at) - 1
    return found[i] if i >= 0 and at < found[i].end else None

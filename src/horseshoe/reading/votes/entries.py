"""Lists of votes by date: "- 4 April 1984. Mining of the harbours. 13-1-1.": each entry tells one vote, of its day.

An entry opens with a bullet or a number or neither, then the day, then a stop; two of them make a list. What an entry
tells is of no other entry, and a score that fills the seats needs no word there.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from horseshoe.reading.line import Chunk
from horseshoe.reading.marks import Marks
from horseshoe.reading.votes.tables import OF_VOTES

_OPENS = re.compile(r"(?m)^[ \t]*(?:[-•*·–—▪►]\s+|\(?\d{1,2}[.)]\s+)?(?=\S)")
_STOP = re.compile(r"\s*(?:[.:;,|–—(-]|$)")
_FEWEST = 2
_NEAR = 300  # code points about the list in which a word of voting stands
_MOST = 400  # entries; a longer list is no list of votes of one report


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: where it stands, its number in the report (from 1), and the chunk of its day."""

    start: int
    end: int
    number: int
    day: Chunk


def entries(marks: Marks) -> list[Entry]:
    """The entries of every list by date, in order; an entry ends where the next begins, or at a blank line."""
    text = marks.text
    days = {c.start: c for c in marks.chunks if c.cls == "M" and c.value.month and (c.value.day or c.value.year)}
    opened = [(m.start(), day) for m in _OPENS.finditer(text) if (day := days.get(m.end())) is not None]
    opened = [(at, day) for at, day in opened if _STOP.match(text, day.end)][:_MOST]
    if len(opened) < _FEWEST or not OF_VOTES.search(text, max(0, opened[0][0] - _NEAR), opened[-1][1].end + _NEAR):
        return []  # a league has days and scores too
    found = []
    for i, (at, day) in enumerate(opened):
        after = opened[i + 1][0] if i + 1 < len(opened) else len(text)
        gap = text.find("\n\n", day.end, after)
        found.append(Entry(at, after if gap < 0 else gap, i + 1, day))
    return found


def entry_at(found: list[Entry], at: int) -> Entry | None:
    """The entry that a place of the text stands in."""
    i = bisect_right([e.start for e in found], at) - 1
    return found[i] if i >= 0 and at < found[i].end else None

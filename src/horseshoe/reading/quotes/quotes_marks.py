"""Stretches between quotation marks, by position: all kinds of marks, missing ones, and runs over paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec import Struct

from horseshoe.reading.pages.page import Block
from horseshoe.reading.words.late import late

_MARK = late("[\"“”„«»‟‘’'`鈥]")
_OPENERS = {"“": "”", "«": "»", "„": "“”", "‟": "”", "‘": "’", '"': '"', "'": "'", "`": "'", "鈥": "鈥"}
_SINGLES = frozenset("‘’'`")
_ELIDED = late(r"['‘’](?:\d0s|tis|twas|em|til|cause|n)\b", re.IGNORECASE)
_BEFORE_OPENER = ' \t\n\u00a0\u202f([{—–-/:,…"“'


class Quoted(Struct, frozen=True):
    """text[start:end] stands between marks; `outer` takes the marks in.

    Attributes:
        closed: False where the closing mark is missing and the paragraph's end closes it.
        resumed: begins a paragraph and goes on with what the paragraph before left open.
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    closed: bool = True
    resumed: bool = False


def find_quoted(text: str, blocks: Iterable[Block]) -> list[Quoted]:
    """Every stretch between quotation marks, paragraph by paragraph, outermost only, in order."""
    found: list[Quoted] = []
    for block in blocks:
        start = block.start
        while start < block.end:  # a line is a paragraph
            stop = text.find("\n", start, block.end)
            stop = block.end if stop < 0 else stop
            found += _paragraph(text, start, stop, found[-1] if found else None)
            start = stop + 1
    return found


def _paragraph(text: str, low: int, high: int, last: Quoted | None) -> list[Quoted]:
    marks = [m for m in _MARK.finditer(text, low, high) if not _apostrophe(text, m.start(), high)]
    found: list[Quoted] = []
    i = 0
    while i < len(marks):
        at, mark = marks[i].start(), marks[i][0]
        if mark not in _OPENERS or not _opens(text, at, low, mark):
            i += 1
            continue
        j = _closing(text, marks, i, low)
        if j is not None:
            quoted = _cut(text, at, marks[j].start(), marks[j].end())
        elif mark in _SINGLES:
            i += 1  # a single mark alone is an apostrophe
            continue
        else:
            fresh = next((k for k in range(i + 1, len(marks)) if _fresh(text, marks[k], marks[i][0], low)), None)
            stop = high if fresh is None else marks[fresh].start()
            told = _TOLD_WITHIN.search(text, at, stop) if fresh is None else None
            stop = told.start() if told else stop
            goes_on_below = text[stop : stop + 4].lstrip()[:1] in _OPENERS and text[stop : stop + 4].strip() != ""
            if fresh is None and not goes_on_below and (other := _NEXT_TELLS.search(text, at, stop)) is not None:
                stop = other.start()
            quoted = _cut(text, at, stop, stop, closed=False)
            j = None if fresh is None else fresh - 1
        if quoted is not None:
            goes_on = not found and last is not None and not last.closed and not text[low:at].strip()
            found.append(quoted if not goes_on else _resumed(quoted))
        i = (j if j is not None else len(marks)) + 1
    return found


# A mark left open ends where a speaker is named: "They are shooting, said a resident"
_TOLD_WITHIN = late(
    r",(?= (?:(?:said|says|recalled|added) (?:an?|the|one|[A-Z])|according to |(?:he|she|they) (?:said|says|added|"
    r"told)\b))"
)


# nor does it go on where the report itself tells what somebody else said: "... not want it. The ministry said"
_NEXT_TELLS = late(
    r"(?<=[.!?]) (?=(?:The|An?|[A-Z][\w'’-]+(?:['’]s)?) (?:[\w'’-]+ ){0,3}(?:said|says|told|reported|announced)\b)"
)


def _resumed(q: Quoted) -> Quoted:
    return Quoted(q.start, q.end, q.outer_start, q.outer_end, q.closed, True)


def _cut(text: str, opener: int, closer: int, after: int, *, closed: bool = True) -> Quoted | None:
    """Without the marks and the white space inside them; None where nothing is left."""
    start, end = opener + 1, closer
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Quoted(start, end, opener, after, closed) if start < end else None


def _apostrophe(text: str, at: int, high: int) -> bool:
    """Inside a word, or before an elision."""
    if text[at] == "鈥":  # UTF-8 read as GBK: the opening mark swallowed the letter after it, others are dashes
        garbled = "\u6e00" <= text[at + 1 : at + 2] <= "\u6e3f"
        return not garbled and (text[at - 1 : at].isspace() or text[at + 1 : at + 2].isalnum())
    if text[at] not in _SINGLES:
        return False
    inside = at > 0 and text[at - 1].isalnum() and at + 1 < high and text[at + 1].isalnum()
    return inside or _ELIDED.match(text, at) is not None


def _opens(text: str, at: int, low: int, mark: str) -> bool:
    if mark in "“„«":
        return True
    follows = text[at + 1 : at + 2]
    if not follows or follows.isspace():
        return False
    return at == low or text[at - 1] in _BEFORE_OPENER


def _closing(text: str, marks: list[re.Match[str]], i: int, low: int) -> int | None:
    """The mark that closes marks[i]; another opener before it means that the closing one is missing."""
    opener = marks[i][0]
    wanted = _OPENERS[opener]
    depth, fallback = 0, None
    for j in range(i + 1, len(marks)):
        at, mark = marks[j].start(), marks[j][0]
        if mark == opener and mark not in wanted:
            if mark == "“" and _after_stop(text, at):
                return None  # left open, and the next begins
            depth += 1
        elif mark in wanted or (opener in "“„" and mark == '"' and not _opens(text, at, low, mark)):
            if depth and mark in wanted:
                depth -= 1
                continue
            if mark in _SINGLES and _plural(text, at):
                fallback = fallback if fallback is not None else j
                continue
            if mark == '"' and _opens(text, at, low, mark) and not _shuts(text, at):
                return None
            return j
    return fallback


def _fresh(text: str, mark: re.Match[str], opener: str, low: int) -> bool:
    return mark[0] == opener and _opens(text, mark.start(), low, mark[0]) and _after_stop(text, mark.start())


def _after_stop(text: str, at: int) -> bool:
    return text[max(0, at - 4) : at].rstrip()[-1:] in (".", "!", "?", ",")


def _plural(text: str, at: int) -> bool:
    """ "the Nations' vote" """
    return text[at - 1 : at] == "s" and text[at + 1 : at + 2] == " " and text[at + 2 : at + 3].islower()


def _shuts(text: str, at: int) -> bool:
    """Whether a straight mark may close: something stands right before it."""
    return at > 0 and not text[at - 1].isspace()

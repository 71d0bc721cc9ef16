"""Copy translated word for word, and what it says in plain English: "contained themselves of the voice": "abstained".

Every language has its own words for how a vote goes, and a translation that keeps them says them in any frame English
has for its own. So they are read as the plain words before anything else is, and whatever the house knows of those it
knows of these. Only what has no other meaning in a report on a vote is in the tables.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby
from re import Match

from horseshoe.reading.words.number_words import lower
from horseshoe.reading.words.patterns import Clue, PatternsApart
from horseshoe.reading.words.word_for_word_counts import COUNTS
from horseshoe.reading.words.word_for_word_ends import ENDS
from horseshoe.reading.words.word_for_word_fronted import FRONTED
from horseshoe.reading.words.word_for_word_sides import SIDES

_ROWS = PatternsApart((plain, source) for source, plain in (*SIDES, *FRONTED, *COUNTS, *ENDS))
_COUNCIL = Clue(r"security council|council of security|unsc|sc of the un|anbori")
_BLANKS = str.maketrans("\n\r\t\u00a0\u2009\u202f", "      ")


def plain_words(text: str) -> Iterator[tuple[int, int, str]]:
    """What is read for words of such copy, as (start, end, in plain English); in order and not overlapping."""
    low = lower(text).translate(_BLANKS)
    if not _COUNCIL.on(low):
        return
    found: list[tuple[int, int, str]] = []
    for plain, pattern in _ROWS.on(low):
        for m in pattern.finditer(low):
            if _is_placed(text, m):
                found += _edits(text, m, plain)
    end = 0
    for start, same in groupby(sorted(found), key=lambda edit: edit[0]):
        if start < end:
            continue
        longest = max(same, key=lambda edit: edit[1])
        end = longest[1]
        yield longest


def _is_placed(text: str, m: Match[str]) -> bool:
    """Whether a name stands where one must, and the words begin a clause where they must."""
    groups = m.re.groupindex
    if "name" in groups and not text[m.start("name")].isupper():
        return False
    before = (text[: m.start()].rstrip(" \t\r\"“") or "\n")[-1]
    return ("begins" not in groups or before in "\n.;:") and ("parts" not in groups or before in "\n.;:,")


def _edits(text: str, m: Match[str], plain: Mapping[str, str]) -> Iterator[tuple[int, int, str]]:
    for group, words in plain.items():
        start, end = m.span(group)
        if start >= 0 and m[group] != words:
            yield start, end, _cased(text[start:end], words)


def _cased(printed: str, words: str) -> str:
    """The words in capitals where what they are read for is, or begun with one."""
    if printed.isupper() and len(printed) > 1:
        return words.upper()
    return words.capitalize() if printed[:1].isupper() else words

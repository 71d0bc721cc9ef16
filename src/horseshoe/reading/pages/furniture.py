"""What of a page is not the report: menus, captions, "Leave a Reply". Told by the make of a line, one line at a time.

Short lines may go on a word of the trade ("subscribe"); a line as long as a sentence goes only where its first words
or its credit give it away.
"""

from __future__ import annotations

import re
from functools import lru_cache

from horseshoe.reading.pages.furniture_makes import ANYWHERE, FIRST, SECTIONS, WHOLE, Furniture
from horseshoe.reading.words.late import late

_SHORT = 12  # words; no button is longer
_BUTTON = 200  # code points; nor has it more of these, and a rule of a thousand dashes is no word
_WHOLE = tuple((kind, late(rf"[\W_]*(?:{'|'.join(ways)})[\W_]*", re.I)) for kind, ways in WHOLE)
_FIRST = tuple((kind, most, late("|".join(ways), re.I)) for kind, most, ways in FIRST)
_ANYWHERE = tuple((kind, most, hints, late("|".join(ways), re.I)) for kind, most, hints, ways in ANYWHERE)
_MOST_WORDS = max(most for _, most, _, _ in ANYWHERE)
_BYLINE = late(r"(?i:by|from)(?: [A-Z][\w.'’-]*| and| de| van| von| al| bin|,| \|| -)+\W*")
_SEAM_SIGNS = ">»›|/•·→"
_SEAM = late(rf"\s*[{_SEAM_SIGNS}]\s*")
_VOTE_WORD = late(r"\d|\b(?:yes|no|against|abstain\w*|favou?r|absent|vetoe?[sd]?|adopted|rejected)\b", re.I)
_ICON = late(r"\bicon\b", re.I)
_GLUED = late(r"(?:[A-Z][\w&' ]{0,24}:\s?)?(?:[A-Z][\w&' ]{1,24}\s?[>»›]\s?)+(?:[A-Z][a-z]+(?=[A-Z])|(?=[A-Z]))")


def furniture(line: str) -> Furniture | None:
    """What kind of furniture a line is, or None where it may be reporting. White space around it does not matter."""
    line = line.strip()
    return _known_furniture(line) if len(line) <= _BUTTON else _furniture(line)


def _furniture(line: str) -> Furniture | None:
    words = line.split()
    if not words:
        return Furniture.RULE
    if len(words) <= _SHORT and len(line) <= _BUTTON:
        for kind, whole in _WHOLE:
            if whole.fullmatch(line):
                return kind
    for kind, most, begins in _FIRST:
        if len(words) <= most and begins.match(line):
            return kind
    lower = line.lower() if len(words) <= _MOST_WORDS else ""
    for kind, most, hints, holds in _ANYWHERE:
        if len(words) <= most and any(hint in lower for hint in hints) and holds.search(line):
            return kind
    return _by_make(line, words)


_known_furniture = lru_cache(maxsize=1 << 11)(_furniture)  # the buttons of a site stand on each of its pages


def _by_make(line: str, words: list[str]) -> Furniture | None:
    """Furniture told by how the whole line is made, not by its words."""
    if len(words) <= 10 and _BYLINE.fullmatch(line):
        return Furniture.CREDIT
    if line.count("con") > 2 and len(_ICON.findall(line)) >= max(3, len(words) // 15):
        return Furniture.ICONS
    if len(words) <= 60 and is_trail(line):
        return Furniture.MENU
    return Furniture.MENU if len(words) >= 4 and _names_sections(words) else None


def _names_sections(words: list[str]) -> bool:
    """Whether more than six words in ten are names of sections."""
    left = len(words)
    for word in words:
        if word.strip(",|").lower() not in SECTIONS:
            left -= 1
            if left <= 0.6 * len(words):
                return False
    return True


def is_trail(line: str) -> bool:
    """Whether a line is a trail or bar of links: three or more short names between '>', '|' or the like."""
    if sum(map(line.count, _SEAM_SIGNS)) < 2:
        return False
    parts = [part for part in _SEAM.split(line) if part.strip()]
    if len(parts) < 3 or line.rstrip().endswith((".", "?", "!", '"', "”")) or _VOTE_WORD.search(line):
        return False
    return all(len(part.split()) <= 4 for part in parts)


def furniture_before(line: str) -> int:
    """How much of the head of a line is furniture with reporting behind it, in code points; 0 for none.

    Extraction glues a trail to the words it stood above: 'Home > WorldCouncil approves ...'.
    """
    found = _GLUED.match(line)
    return 0 if found is None or len(line) - found.end() < 25 else found.end()

"""Gatherings of members that are no meeting of the Council: under the Arria formula, in dialogue, over lunch.

They have no record and no agenda, and are not held in the Council's name, though reports call them its meetings.
"""

from __future__ import annotations

import re

from horseshoe.reading.claims.actions import Kind
from horseshoe.reading.claims.occasion import Occasion
from horseshoe.reading.line import Line
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

_INFORMAL = Pattern(
    r"\barria (?:[\"'] )?(?:- )?(?:formula|format|style|type|meetings?|sessions?|debates?|discussions?|briefings?|"
    r"events?|gatherings?)|\b(?:an|the|another|its|so - called|called) (?:informal )?(?:[\"'] )?arria\b|"
    r"\binteractive dialogues?\b|\bside ?- ?events?\b|\bmembers[^.;]{0,40} (?:retreat|luncheon)\b"
)
_PARTS = late(
    r" ; | , (?=(?:and|but|while|whereas) )| (?:while|whereas|and then) | and (?=(?:the|on <M\d+>)? ?<C)|"
    r"(?: (?:days?|weeks?|hours?|months?))? (?:after|before|following|since|ahead of|unlike) "
)
_WORDS = late(r"[^ ]")
_BACK = 2  # sentences after one in which "the meeting" is still the informal one


def without_informal(norm: str) -> str:
    """A norm of the same length in which what is told of an informal gathering is blotted out."""
    if not _INFORMAL.search(norm):
        return norm
    found, here = "", 0
    for end in [*(m.end() for m in _PARTS.finditer(norm)), len(norm)]:
        part = norm[here:end]
        found += _WORDS.sub("·", part) if _INFORMAL.search(part) or "<C" not in part else part
        here = end
    return found


def blotted(norm: str, m: re.Match[str]) -> bool:
    """Whether a match of the whole norm stands in what was blotted out."""
    return norm.startswith("·", m.start())


def last_informal(line: Line, order: int, before: int) -> int:
    """The last sentence on an informal gathering, up to one; 0 once the Council is named again."""
    if _INFORMAL.search(line.norm):
        return order if "<C" not in without_informal(line.norm) else 0
    return 0 if line.tags("C") else before


def formal(found: list[Occasion], order: int, informal: int) -> list[Occasion]:
    """The occasions of a sentence, without the meeting that is the informal one just told of."""
    near = informal and 0 < order - informal <= _BACK
    return [o for o in found if o.kind is not Kind.MEETING] if near else found

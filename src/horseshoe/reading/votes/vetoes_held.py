"""A veto told by those who have one: "the first two of these have the right of veto and exercised it".

Who they are may be named, or be the first or the last of those named before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from horseshoe.council.rules import PERMANENT_CODES
from horseshoe.reading.line import Line
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

_RIGHT = (
    r"(?:rights? of (?:the )?veto|veto(?:es)?(?: (?:rights?|powers?|privileges?))?|power of (?:the )?veto|power "
    r"to veto)"
)
_HOLDS = (
    r"(?:ha(?:s|ve|d)|holds?|held|holding|possess(?:es|ed|ing)?|enjoy(?:s|ed|ing)?|owns?|owned|having|wields?|"
    r"(?:is|are|was|were|being) (?:endowed|vested|armed|blessed|equipped) with)"
)
_IT = (
    r"(?:it|them|this right|that right|the right|theirs|this power|that power|its own|this weapon|that weapon|its "
    r"right)"
)
_USED = (
    rf"(?:exercised|used|wielded|employed|invoked|applied|deployed|cast|(?:made|has made|have made) (?:full )?use of|"
    rf"resorted to|availed (?:itself|themselves) of|had recourse to|brought down|put) {_IT}(?: to use)?"
)
_DID = r"(?:(?:also|then|both|duly|promptly|did|had|has|have|again|indeed|in fact|\w+ly|<M\d+>|on <M\d+>) )*"
_HELD = Pattern(
    r"(?P<who>(?P<which>\b(?:the )?(?P<end>first|former|last|latter)(?: of)?(?: (?P<n><[NV]\d+>|two|three|ones?|both))?"
    r"(?: of)?(?: (?:those|these|them|which|whom|the latter))?)|<V\d+>)"
    rf"(?: ,)?(?: (?:which|who|both of which|both))? {_HOLDS} (?:(?:a|the|both|each|also) )*{_RIGHT}(?: ,)?"
    rf"(?: (?:and|which|that|so))?(?: ,)?(?: (?:it|they))? {_DID}{_USED}(?= (?:[.,;:)—]|and\b|against\b|on\b|to\b|in\b|"
    r"here\b|there\b|both\b|once\b|again\b|when\b|as\b)|$)"
)
_NOT = late(r"\b(?:if|whether|would|could|may|might|will|not|n't|never|neither|nor|should|had)\b")
_PAIR = 2
_NUMBERS = {"two": 2, "both": 2, "three": 3, "one": 1, "ones": 2}


def vetoes_held(line: Line, before: Line | None) -> Iterator[Fact]:
    """Every veto used by those said to have it."""
    for m in _HELD.finditer(line.norm):
        if _NOT.search(m[0]):
            continue
        voters = _of_those(line, before, m) if m["which"] else line.chunk(m["who"]).value
        if voters is not None and voters.bare and voters.members and set(voters.members) <= PERMANENT_CODES:
            yield Fact(Slot.VETO, voters, *line.place(m.start(), m.end()), m.start())


def _of_those(line: Line, before: Line | None, m: re.Match[str]) -> Voters | None:
    """The first or the last of those that are named last before."""
    size = _size(line, m["n"])
    for told, end in ((line, m.start()), (before, None)):
        lists = [] if told is None else [c.value for _, c in told.tags("V", 0, len(told.norm) if end is None else end)]
        lists = [v for v in lists if len(v.members) >= _PAIR]
        if lists:
            members = lists[-1].members
            size = size or (1 if m["end"] in ("first", "last", "latter", "former") else None)
            if not size or size > len(members):
                return None
            return Voters(members[:size] if m["end"] in ("first", "former") else members[-size:], bare=True)
    return None


def _size(line: Line, told: str | None) -> int | None:
    """How many are meant."""
    if told is None:
        return None
    if told.startswith("<"):
        value = line.chunk(told).value
        return value.count if isinstance(value, Voters) else int(value.whole or 0)
    return _NUMBERS.get(told)

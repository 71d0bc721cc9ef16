"""Which body acts at a place of a sentence: the one named there, or else the one named last before it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from horseshoe.reading.names.body import Body, BodyMention
from horseshoe.reading.words.late import late


def is_councils(bodies: Sequence[BodyMention], sentence: int, start: int, end: int) -> bool:
    """Whether what is told at start:end of a sentence is the Council's, where the sentence names other bodies too.

    "Seoul's National Security Council met and called the launch a breach of Security Council resolutions": the body
    named in the words themselves acts, else the last before them; one named only after them says nothing.
    """
    first = bisect_left(bodies, sentence, key=lambda m: m.start)
    near = bodies[first : bisect_left(bodies, end, key=lambda m: m.start)]
    inside = [m for m in near if m.end > start]
    if inside:
        return any(m.body is not Body.OTHER for m in inside)
    before = [m for m in near if m.end <= start and not m.passing]
    return not before or before[-1].body is not Body.OTHER



_NEAR = 300  # characters: a sentence or two
_FEW = 8  # names that may stand in so many characters
_THAT_MEETS = late(r"(?i)\b(?:assembly|league|council|union|parliament|congress|summit|committee|commission)\b")


def is_beside_another(text: str, bodies: Sequence[BodyMention], sentence: int) -> bool:
    """Whether just before a sentence only another body that meets was named: "The Assembly meets. The session ..."."""
    last = bisect_left(bodies, sentence, key=lambda m: m.start)
    near = [m for m in bodies[max(0, last - _FEW) : last] if m.start >= sentence - _NEAR]
    if any(m.body in (Body.COUNCIL, Body.BARE) for m in near):
        return False
    return any(not m.passing and _THAT_MEETS.search(text, m.start, m.end) for m in near)

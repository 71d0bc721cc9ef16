"""Counts among the permanent or the elected members alone: "of the ten elected members seven were for it"."""

from __future__ import annotations

from msgspec.structs import replace

from horseshoe.reading.line import Chunk, Line, fold
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

_PART = late(r"(?i)\b(?:elected|permanent|rotating|temporary|E-?10|P-?5)\b")
_WHOLE = Pattern(
    r"(?:^|(?<=[.;:,—(] )|(?<=and )|(?<=but )|(?<=while ))(?:out )?(?:of|among|amongst|from|from among|from amongst) "
    r"(?:the |its )?(?P<whole><V\d+>)(?: ones| members| seats)? ,? ?(?=(?:the |only |just |all )?<V\d+>)"
)
_FIFTEEN, _ELECTED = 15, 10


def with_parts(line: Line) -> Line:
    """The line, where counts within a part of the Council are counts of no whole side."""
    m = _WHOLE.search(line.norm)
    whole = line.chunk(m["whole"]) if m else None
    begin = m.end() if m and whole is not None and _is_part(line, whole) else len(line.norm)
    size = whole.value.count if whole is not None else None
    found = []
    for at, chunk in line.tags("V"):
        voters: Voters = chunk.value
        counted = voters.count is not None and not voters.members and not voters.partial
        within = voters.of == _ELECTED or (voters.of is not None and _is_part(line, chunk))
        if counted and (at >= begin or within):
            found.append((at, line.norm.index(">", at) + 1, "V", replace(voters, of=voters.of or size, partial=True)))
    return fold(line, found)


def _is_part(line: Line, chunk: Chunk) -> bool:
    return chunk.value.count != _FIFTEEN and _PART.search(line.text, chunk.start, chunk.end) is not None

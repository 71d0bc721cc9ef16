"""Several texts that met one end, told apart by their authors alone: "threw out two drafts, one by Mali and Peru's".

What is said of all of them is said of each; a text that the sentence tells more of is told by other rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from horseshoe.reading.claims.actions import Modality, Told
from horseshoe.reading.line import Chunk, Line
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.telling import DECISIVE, Telling
from horseshoe.reading.votes.texts_draft import Draft
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

_MADE = (
    r"(?:(?:that |which )?(?:was |were )?(?:drafted|tabled|written|sponsored|submitted|proposed|introduced|presented|"
    r"put forward|authored|penned|moved|brought) )?(?:by|from|of)"
)
_WHICH = (
    r"(?:one|another|that|those|the (?:one|other|others|first|second|third|former|latter|last)|a (?:second|third)|"
    r"<[VN]\d+>)"
)
_ITEM = (
    rf"(?:{_WHICH}(?: <[NV]\d+>)?(?: ,)? {_MADE} (?:the )?(?P<v{{0}}><V\d+>)|(?P<w{{0}}><V\d+>) 's(?: own)?|"
    rf"<V\d+> (?P<x{{0}}><V\d+>))"
)
_NEXT = r"(?: , and| ,| and| ;)"
_LISTED = Pattern(
    r"[:,(—] " + _ITEM.format(1) + rf"{_NEXT} " + _ITEM.format(2) + rf"(?:{_NEXT} " + _ITEM.format(3) + r")?"
    r"(?= (?:[.;)—]|on <M|<M\d+>$)|$)|[:,(—] (?:(?:that|those) of )?(?P<all><V\d+>)(?: 's)?(?= (?:[.;)—]|on <M)|$)"
)
# What was folded into one list: "one by Russia and the other by Malta", "Russia's and Malta's".
_EACH = late(
    r"(?is)(?:one|\d)\b.*\b(?:by|from|of|being)\b.*\b(?:another|other|one|second)\b.*\b(?:by|from|of|being)\b|"
    r".*\band (?:that|those) of\b|.*['’]s? own\b.*\band\b|.*s['’]s?,? and\b|.*\w['’]s,? and\b"
)
_OF_ALL = frozenset({Slot.OUTCOME, Slot.VETO, Slot.MOMENT})


def by_owner(telling: Telling, line: Line) -> Iterator[Telling]:
    """A telling for each of the texts, with its authors; nothing where the sentence tells of one, or counts votes."""
    m = _LISTED.search(line.norm)
    several = next((c.value for at, c in line.tags("D") if m is not None and at < m.start()), None)
    if m is None or not isinstance(several, Draft) or not several.plural or several.amendment:
        return
    ends = [f for f in telling.facts if f.slot is Slot.OUTCOME and f.modality is Modality.HAPPENED and _ended(f)]
    ends += [f for f in telling.of(Slot.VETO) if f.modality is Modality.HAPPENED]
    if not ends or any(f.slot in DECISIVE and f.slot not in _OF_ALL for f in (*telling.facts, *telling.weak)):
        return
    shared = [f for f in telling.facts if f.slot in _OF_ALL]
    for i, (chunk, members, at) in enumerate(_owners(line, m)):
        text = Draft("text", members, definite=True, rival=i > 0)
        author = Fact(Slot.SPONSOR, members, chunk.start, chunk.end, at)
        yield replace(telling, facts=[*shared, author], drafts=[replace(chunk, cls="D", value=text)], history=False)


def _owners(line: Line, m: re.Match[str]) -> Iterator[tuple[Chunk, tuple[str, ...], int]]:
    """The authors of each text, and where they stand."""
    for key in (k for k in (*(f"{way}{n}" for n in range(1, 4) for way in "vwx"), "all") if m[k]):
        chunk = line.chunk(m[key])
        voters: Voters = chunk.value
        if key != "all":
            yield from [(chunk, voters.members, m.start(key))] if voters.bare else []
        elif voters.bare and _EACH.match(line.text[chunk.start : line.place(m.start(), m.end())[1]]):
            yield from ((chunk, (member,), m.start(key)) for member in voters.members)


def _ended(fact: Fact) -> bool:
    return fact.value not in (Told.UNKNOWN, Told.POSTPONED)

"""Whose a text is by "its" or "their": "Moscow put its own draft to the vote", "in voting for their joint text"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from horseshoe.reading.line import Line
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.authors_whose import authors_whose
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.modality import modality
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

_V = r"<V\d+>"
_OWNS = Pattern(
    rf"^(?:on <M\d+> ,? ?|<M\d+> ,? ?)?(?P<v>{_V}) (?:(?!vetoed|rejected|against|opposed)(?:[a-z'-]+|"
    rf"<[A-CE-UW-Z]\d+>|,) ){{1,9}}?(?P<what><D\d+>)"
)


def _owners(line: Line) -> Iterator[Fact]:
    """ "Moscow put its own draft to the vote": the subject's draft."""
    m = _OWNS.match(line.norm)
    if m is None:
        return
    chunk = line.chunk(m["what"])
    voters: Voters = line.chunk(m["v"]).value
    if (
        re.match(r"(?:its|their)\b", line.text[chunk.start : chunk.end].lower())
        and (voters.bare or voters.persons)
        and not chunk.value.amendment
    ):
        yield Fact(
            Slot.SPONSOR,
            voters.members,
            *line.place(m.start("v"), m.end()),
            m.start("v"),
            modality(line.norm, m.start("what")),
        )


# "After the United States had spent the week telephoning capitals over its draft"
_IN_CLAUSE = Pattern(
    rf"\b(?:after|although|though|while|because|since|as|despite|with|for|but|and|when|before) (?:the )?(?P<v>{_V}) "
    r"(?:(?!vetoed|rejected|against|opposed|abstained|that |which |who )(?:[a-z'-]+|<[A-CE-UW-Z]\d+>) "
    r"){1,9}?(?P<what><D\d+>)"
)
_THEIRS = late(r"(?i)their (?:(?:own|very) )?(?:joint|common|shared|twin)\b")
_CLAUSE = late(r" [.;:—] ")


def _of_both(line: Line) -> Iterator[Fact]:
    """ "China sides with Russia in voting for their joint text": it is of those named before it."""
    for at, chunk in line.tags("D"):
        if not _THEIRS.match(line.text, chunk.start):
            continue
        begin = max((m.end() for m in _CLAUSE.finditer(line.norm, 0, at)), default=0)
        named = [c.value for _, c in line.tags("V", begin, at) if c.value.bare]
        members = tuple(dict.fromkeys(s for v in named for s in v.members))
        if len(members) > 1:
            yield Fact(Slot.SPONSOR, members, chunk.start, chunk.end, at)


def owned(line: Line) -> Iterator[Fact]:
    """Authors by a possessive, in whichever clause."""
    yield from _owners(line)
    yield from _of_both(line)
    yield from authors_whose(line)
    for m in _IN_CLAUSE.finditer(line.norm):
        chunk, voters = line.chunk(m["what"]), line.chunk(m["v"]).value
        one = voters.bare and len(voters.members) == 1 and not chunk.value.amendment
        if one and chunk.value.term not in _ALSO_OF_OTHERS and _ITS.match(line.text, chunk.start):
            yield Fact(Slot.SPONSOR, voters.members, *line.place(m.start("v"), m.end()), m.start("v"))


_ITS = late(r"(?i)(?:its|his|her) ")
_ALSO_OF_OTHERS = frozenset(
    {"plan", "demand", "request", "call", "bid", "push", "effort", "efforts", "move", "attempt"}
)

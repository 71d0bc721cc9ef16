"""Voters known by a prefix or each by its own mark: "Sino-Russian", "Russia's, Malta's and China's"."""

from __future__ import annotations

from horseshoe.reading.line import Line, fold
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

_V = r"<V\d+>"
_TAG = late(_V)
# "A Sino-Russian double veto": the first name is a prefix.
_PREFIXES = {"sino": "CHN", "franco": "FRA", "anglo": "GBR", "russo": "RUS"}
_PREFIXED = Pattern(
    rf"(?:\b(?P<first>{'|'.join(_PREFIXES)})|(?P<a>{_V})) - (?P<v>{_V})(?(a)(?= (?:(?:double|joint|twin) )?vetoe?s?\b))"
)


def prefixed(line: Line) -> Line:
    found = []
    for m in _PREFIXED.finditer(line.norm):
        voters = line.chunk(m["v"]).value
        first = line.chunk(m["a"]).value.members if m["a"] else (_PREFIXES[m["first"]],)
        if voters.bare and len(voters.members) == len(first) == 1:
            found.append((m.start(), m.end(), "V", Voters((*first, *voters.members), bare=True)))
    return fold(line, found)


# "Won ten votes, Russia's, Malta's and China's among them": one list, each name with its own mark.
_OWNED = Pattern(rf"{_V} 's(?:(?: ,| and| , and) {_V} 's)+(?P<some>(?= (?:among|amongst|included)))?")


def owned(line: Line) -> Line:
    found = []
    for m in _OWNED.finditer(line.norm):
        voters = [line.chunk(tag).value for tag in _TAG.findall(m[0])]
        members = tuple(dict.fromkeys(member for v in voters for member in v.members))
        if all(v.bare for v in voters):
            end = m.end() if m["some"] is not None else m.end() - len(" 's")
            found.append((m.start(), end, "V", Voters(members, bare=True)))
    return fold(line, found)

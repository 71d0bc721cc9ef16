"""Authors told in a clause on whose country they are: "the Soviet minister, whose land had brought in the draft"."""

from __future__ import annotations

from collections.abc import Iterator

from horseshoe.reading.line import Line
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.modality import modality
from horseshoe.reading.words.patterns import Pattern

_WROTE = (
    r"(?:brought (?:in|forward)|submitted|introduced|tabled|drafted|written|wrote|penned|sponsored|co ?- ?sponsored|"
    r"presented|proposed|put forward|laid|authored|prepared|circulated|moved|initiated|deposited)"
)
_WHOSE = Pattern(
    rf"(?P<v><V\d+>)(?: 's)?(?: (?!and |but )[\w'.-]+){{0,6}} , whose (?:land|country|government|delegation|nation|"
    rf"mission|capital|state) (?:had |has |have |jointly |together |also |itself )*{_WROTE} (?P<what><D\d+>|it)(?: "
    r"(?:(?:jointly|together|along|in common|in tandem) )?with (?P<w><V\d+>))?"
    r"(?= (?:[.,;)—]|and|had|has|said|spoke|on)|$)"
)


def authors_whose(line: Line) -> Iterator[Fact]:
    """Whose country wrote a text, and with whom."""
    for m in _WHOSE.finditer(line.norm):
        first: Voters = line.chunk(m["v"]).value
        with_them: Voters | None = line.chunk(m["w"]).value if m["w"] else None
        if len(first.members) != 1 or first.count not in (None, 1) or (with_them is not None and not with_them.bare):
            continue
        members = (*first.members, *(with_them.members if with_them is not None else ()))
        place = line.place(m.start("v"), m.end())
        yield Fact(Slot.SPONSOR, members, *place, m.start("v"), modality(line.norm, m.start("what")))

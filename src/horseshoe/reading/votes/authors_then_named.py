"""Authors counted in one sentence and named in the next: "Four members had moved it. They are A, B, C and D."

The names must be as many as were counted.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from horseshoe.reading.claims.actions import Modality
from horseshoe.reading.line import Line
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.telling import Telling
from horseshoe.reading.words.patterns import Pattern

_TEXT = (
    r"(?:<[DR]\d+>|it\b|(?:the|this|that|an?) (?:[a-z-]+ )?(?:text|draft|motion|appeal|paper|measure|proposal|"
    r"resolution|document|project)\b)"
)
_DID = (
    r"(?:(?:co - |co-?)?(?:sponsored|drafted|authored|signed)|moved|tabled|wrote|written|penned|submitted|introduced|"
    r"presented|proposed|put forward|put in|drawn up|drew up|prepared|circulated|brought in|laid|handed in|deposited)"
)
_COUNTED = Pattern(
    rf"(?P<n><V\d+>)(?: (?:smaller|small|middling|neutral|non - aligned|elected|western|eastern|african|arab|asian|"
    rf"latin|european|other|members?|powers?|countries|states|nations|delegations?|governments?)){{0,3}} (?:had |have |"
    rf"jointly |together ){{0,3}}{_DID} {_TEXT}|{_TEXT} (?:[^ ,.;]+ ){{0,8}}?(?:was |were |had been |, )?(?:{_DID}|"
    rf"sponsored) by (?P<by><V\d+>)(?: (?:smaller|members?|powers?|countries|states|nations|delegations?|"
    rf"governments?)){{0,2}} ?[.:]?$|\b(?:its|the) (?P<of><V\d+>) (?:co - |co-?)?(?:sponsors|authors|movers|drafters)\b"
)
_NAMED = Pattern(
    r"^(?:they|these|those|the (?:<[NV]\d+>|authors|sponsors|movers)|its (?:authors|sponsors|movers)|namely)(?: (?:are|"
    r"were|being|included))? ?:? (?P<v><V\d+>) ?[.;!]?$|^(?P<w><V\d+>) ?[.!]?$"
)


def name_authors(told: Sequence[tuple[list[Telling], Line]]) -> None:
    """Add the names to the telling of the sentence that counted them."""
    for (tellings, line), (_, after) in pairwise(told):
        if len(tellings) != 1 or tellings[0].modality is not Modality.HAPPENED or tellings[0].of(Slot.SPONSOR):
            continue
        m, named = _COUNTED.search(line.norm), _NAMED.match(after.norm)
        if m is None or named is None:
            continue
        counted: Voters = line.chunk(m["n"] or m["by"] or m["of"]).value
        chunk = after.chunk(named["v"] or named["w"])
        names: Voters = chunk.value
        if counted.count is not None and not counted.members and len(names.members) == counted.count > 1:
            at = m.start("n") if m["n"] else m.start("by") if m["by"] else m.start("of")
            tellings[0].facts.append(Fact(Slot.SPONSOR, names.members, chunk.start, chunk.end, at))

"""Who put the text forward: sponsors as the report names them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from horseshoe.council.ballots import Ballot
from horseshoe.reading.facts import Fact, Slot
from horseshoe.reading.line import Line
from horseshoe.reading.modality import modality
from horseshoe.reading.sides import ADV
from horseshoe.reading.texts import Draft
from horseshoe.reading.voters import Voters

_V = r"<V\d+>"
_BY = (
    r"(?:drafted|sponsored|co-?sponsored|co - sponsored|tabled|proposed|put forward|put forth|authored|written|penned|submitted|introduced|presented|"
    r"brought forward|brought|circulated|offered|prepared|initiated|crafted|raised|spearheaded|championed|pushed|moved|drawn up|advanced|led)"
)
_ACT = (
    r"(?:drafted|sponsored|co-?sponsored|co - sponsored|tabled|proposed|put forward|put forth|authored|wrote|penned|submitted|introduced|presented|"
    r"brought forward|circulated|offered|prepared|initiated|crafted|raised|spearheaded|re-?introduced|put in|drew up|brought|tables|submits|proposes)"
)
_OBJ = r"(?:(?:a |an |the |its |this |their )?(?:identical |same |final |new )*<D\d+>|the (?:identical |same )?(?:text|measure|document|draft|delay|proposal|extension|move))"


@cache
def _rules() -> tuple[re.Pattern[str], ...]:
    return tuple(
        re.compile(p)
        for p in (
            rf"(?P<what><[DR]\d+>) {ADV}(?:(?:was|were|is|been|being|had been) )?(?:jointly |together |originally |initially |formally )*{_BY}(?: together| jointly| up)? by (?P<v>{_V}(?:(?: ,)? (?:and|with|,) {_V})*)",
            rf"(?P<v>{_V}) {ADV}(?:jointly |together |formally )*(?P<verb>{_ACT}) (?P<what>{_OBJ})",
            rf"(?P<what><[DR]\d+>) (?:,? ?(?:which|that) )?(?P<v>{_V}) (?:had |has |have |jointly )*(?P<verb>{_ACT})(?! <D)",
            rf"(?P<v>{_V}) (?:[,—(-] ?)?(?:the |a |co - |one of the )*(?:authors?|sponsors?|co-?sponsors?|penholders?|drafters?|architects?)(?: and \w+)? of (?:the )?(?P<what><D\d+>|<C\d+>)?",
            rf"(?P<what><D\d+>) (?:,? ?(?:which|that) )?(?:(?:was|is) )?{ADV}(?:backed|co-?sponsored|co - sponsored) by (?P<v>{_V})",
            rf"(?P<v>{_V}) {ADV}(?:was|were) (?:the )?(?:lead |main |co - )?(?:authors?|sponsors?|co-?sponsors?|drafters?)",
            rf"(?P<what><D\d+>) (?:by|from|of) (?P<v>{_V})(?! (?:on|in|voted))",
            rf"(?P<v>{_V}) {ADV}(?:put|brought) (?P<what><D\d+>) forward",
            rf"(?P<v>{_V}) {ADV}(?:drafted|wrote|sponsored|penned|tabled|authored|co-?sponsored) it\b",
            rf"(?:(?:draft|text|measure|resolution)s? of|initiative of|at the initiative of) (?P<v>{_V})",
            rf"(?:tabled|drafted|written|sponsored|proposed|submitted|penned|authored|introduced) by (?P<v>{_V})",
        )
    )


def sponsors(line: Line) -> Iterator[Fact]:
    """Sponsors told by a verb, a role, or the phrase for the text itself; and backers counted beside a sponsor."""
    for i, pattern in enumerate(_rules()):
        for m in pattern.finditer(line.norm):
            members: list[str] = []
            counted = None
            for tag in re.findall(_V, m["v"]):
                voters: Voters = line.chunk(tag).value
                members += [s for s in voters.members if s not in members and s != "PSE"]
                counted = counted or (voters if voters.count is not None or voters.others else None)
            start, end = line.place(m.start(), m.end())
            at = m.start("v")
            draft = _draft(line, m.groupdict().get("what"))
            if i == 3 and len(members) > 1 and re.search(r"[,—(-] (?:the )?(?:author|sponsor|penholder|drafter) ", m[0]):
                members = members[-1:]  # "the US and the UK - author of the draft -": the one named last
            if i == 4 and counted is not None:
                yield Fact(Slot.BALLOT, (Ballot.YES, counted), start, end, at)
                continue
            if members and (draft is None or not draft.amendment):
                yield Fact(Slot.SPONSOR, tuple(members), start, end, at, modality(line.norm, m.start()))
    for at, chunk in line.tags("D"):
        if chunk.value.sponsors and not chunk.value.amendment and not chunk.value.plural:
            yield Fact(Slot.SPONSOR, chunk.value.sponsors, chunk.start, chunk.end, at)


def _draft(line: Line, tag: str | None) -> Draft | None:
    found = re.search(r"<D\d+>", tag or "")
    value = line.chunk(found[0]).value if found else None
    return value if isinstance(value, Draft) else None

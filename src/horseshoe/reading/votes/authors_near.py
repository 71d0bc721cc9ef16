"""Authors of a text by what stands near them, where no rule of authors has named them.

A word of authorship of any form, the names it hands on to or that come right before it, and a text in the sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from horseshoe.reading.claims.actions import Modality
from horseshoe.reading.line import Line
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.authors import OF_OTHERS
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.modality import modality
from horseshoe.reading.words.patterns import Pattern

_V = r"<V\d+>(?:(?: ,)? (?:and|plus) <V\d+>)?"
_WROTE = (
    r"(?:(?:co - |co-?)?sponsored|(?:co - )?drafted|tabled|(?:co - )?authored|wrote|written|penned|submitted|"
    r"introduced|presented|deposited|moved|proposed|put forward|brought forward|advanced|elaborated|prepared|"
    r"formulated|drawn up)"
)
_AUTHORS = r"(?:co - |co-?)?(?:sponsors|authors|signatories|drafters)"
_WORK = r"(?:initiative|handiwork|brainchild|paternity|authorship|signatures?|joint work|work)"
_TEXT = r"(?:<[DR]\d+>|it\b|(?:text|draft|project|application|decision|motion|measure)\b)"
_NEAR = Pattern(
    rf"\b{_WROTE}(?: jointly| together| up| originally| first| forward| <M\d+>| on <M\d+>){{0,2}} by "
    rf"(?:the |both )?{_V}"
    rf"|\b{_WORK} (?:was |were |is )?(?:of|from|by|(?:belong(?:s|ed)|goes|fell) to|came from|lay with) {_V}"
    rf"|\b{_AUTHORS} (?:—|:|\(|were|are|,) {_V}(?= (?:[.,;)—]|and)|$)"
    rf"|\b{_WROTE} (?:<D\d+> |it |the \w+ )?(?:jointly|together) with {_V}"
    rf"|{_V} as (?:the |its )?{_AUTHORS}"
    rf"|{_V} (?:had |have |who |which |jointly |together |then )*(?:{_WROTE}|revived) "
    rf"(?:(?:the|this|that|a|its|their) )*{_TEXT}(?: (?:jointly|together|along) with {_V})?"
    rf"|{_TEXT} ,? ?(?:which|that) {_V} (?:had |have |jointly |together ){{0,2}}{_WROTE}"
    rf"|\bwho (?:had )?{_WROTE} (?:the )?{_TEXT} (?:—|:|\() {_V}"
    rf"|to which (?:had |have )?(?:also )?(?:adhered|subscribed) {_V}"
    rf"|{_V} (?:had |have )?put (?:(?:the|this|a|its|their) )*{_TEXT} (?:forward|down|up)\b"
    rf"|(?:it was|those were) {_V} (?:who|that|which) (?:had )?(?:\w+ly )?{_WROTE}"
)
_OF_A_TEXT = re.compile(
    r"<[DR]\d+>|\b(?:initiative|draft|text|resolution|motion|application|project|decision|measure|document|sponsors)\b|"
    r"^it "
)
_OTHER_PAPERS = re.compile(r"\b(?:statements?|communiqu\w*|letters?|reports?|bill|treaty|plan)\b")


def authors_near(line: Line, facts: list[Fact]) -> Iterator[Fact]:
    """Sponsors said in ways no rule knows."""
    if not _OF_A_TEXT.search(line.norm) or (_OTHER_PAPERS.search(line.norm) and not line.tags("D")):
        return
    told = {m for f in facts if f.slot is Slot.SPONSOR for m in f.value}
    for m in _NEAR.finditer(line.norm):
        if OF_OTHERS.search(line.norm[: m.start()]):
            continue
        members: list[str] = []
        for tag in re.findall(r"<V\d+>", m[0]):
            voters: Voters = line.chunk(tag).value
            if voters.bare or (voters.members and voters.count == len(voters.members)):
                members += voters.members
        new = tuple(dict.fromkeys(s for s in members if s not in told and s not in ("PSE", "VAT")))
        if new and modality(line.norm, m.start()) is Modality.HAPPENED:
            yield Fact(Slot.SPONSOR, new, *line.place(m.start(), m.end()), m.start())

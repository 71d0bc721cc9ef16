"""Authors known by the sentence before, "its own resolution", "a draft by those three countries"; who joins them."""

from __future__ import annotations

from collections.abc import Iterator

from horseshoe.reading.line import Line
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

_ITS = late(r"\b(?:its|their) (?:own )?")
# "The Africans may press their own text": it is no State's that was named before.
_OTHERS_DO = late(
    r"(?:^|[,;:—] |\b(?:and|but|while|that) )(?:the|these|those|some|several|many|most|other) (?:[a-z-]+ ){0,3}?"
    r"(?:[a-z]{3,}s|nonaligned|non - aligned) (?:(?:may|might|can|could|would|will|had|have|then|now|also|again|"
    r"soon) )*(?!'s)[a-z]+ "
)
_BY_THOSE = Pattern(
    r"<[DR]\d+> (?:(?:was |were |had been )?(?:sponsored|drafted|tabled|submitted|proposed|introduced|moved|"
    r"put forward) )?(?:by|from|of) (?P<those>those |these |the same )?(?P<v><V\d+>)"
)
_THE = late(r"(?i)the\s")
# "Tabled by four members a day after Egypt withdrew it": the text has new authors.
_TAKEN_OVER = Pattern(
    r"(?:(?P<d><D\d+>)|by (?P<by><V\d+>)) (?:[^ .;]+ ){0,12}?(?:after|once|since|<M\d+>) (?:the )?(?P<v><V\d+>) "
    r"(?:, (?:which|who) [^,;.]{1,50} , )?(?:had )?(?:withdrew|withdrawn|pulled|shelved|dropped|took back|retracted)"
    r"(?: (?:it|<D\d+>)\b|(?= [.,;])|$)"
)
_BY = late(r"\bby (<V\d+>)")
_REVIVES = Pattern(
    r"\b(?:reviv\w+|resubmit\w+|re - ?submit\w+|reintroduc\w+|took (?:it |<D\d+> )?over|taken over|"
    r"picked (?:it |<D\d+> )?up)\b"
)
_JOINS = Pattern(
    r"\b(?:co - ?sponsor|cosponsor|co - ?author|coauthor)|\b(?:sponsors|authors|signatories) (?:were|are|included|"
    r"include)\b|\b(?:also|too|as well|later|joined)\b"
)
_CO = late(r"(?i)\bco-?\s?sponsored\b")
# "They also differ in that ..." joins nobody.
_AUTHORS = late(
    r"sponsor|author|sign|back|support|submi|introduc|tabl|put|draft(?:ed|ing)|propos|present|join|behind|"
    r"<[DR]\d+> (?:by|of)"
)
_DIFFER = late(r"\b(?:differ\w*|diverg\w*|whereas|unlike|in contrast|by contrast|competing|rival)\b")


def authors_before(line: Line, before: Line | None) -> Iterator[Fact]:
    """Sponsors of the texts a line names, where the line before names those they are."""
    if before is None:
        return
    for at, chunk in line.tags("D"):
        if _OTHERS_DO.search(line.norm, 0, at):
            continue
        if members := _owner(line, chunk.start, chunk.end, before):
            yield Fact(Slot.SPONSOR, members, chunk.start, chunk.end, 0)
    for m in _BY_THOSE.finditer(line.norm):
        those = line.chunk(m["v"])
        voters: Voters = those.value
        if voters.members or voters.count is None or voters.others:
            continue
        if not m["those"] and not _THE.match(line.text, those.start):
            continue
        named = [c.value.members for _, c in before.tags("V") if len(c.value.members) > 1]
        members = named[-1] if len(named) == 1 else ()
        if m["those"] == "the same " and not members:  # "a proposal from the same two countries": its authors
            members = next((c.value.sponsors for _, c in before.tags("D") if len(c.value.sponsors) > 1), ())
        if len(members) == voters.count:
            yield Fact(Slot.SPONSOR, members, *line.place(m.start(), m.end()), m.start("v"))


def _owner(line: Line, start: int, end: int, before: Line) -> tuple[str, ...]:
    """ "Its own resolution": the State that was the subject of the sentence before."""
    if not _ITS.match(line.text[start:end].lower()):
        return ()
    first = before.tags("V")
    if not first or first[0][0] > 12:
        return ()
    members: tuple[str, ...] = first[0][1].value.members
    return members if len(members) == 1 else ()


# "The Belgian text was then taken up, but the debate was adjourned": it is no author of a text that was voted on.
_NOT_REACHED = Pattern(
    r"<D\d+> (?:[\w.-]+ |<[A-Z]\d+> ){0,6}?(?:(?:did not|never|do not) (?:come|came|get|got|go|went) to (?:a|the) vote|"
    r"(?:was|were) (?:not|never) (?:put to (?:a|the) vote|voted (?:on|upon)|pressed to a vote)|"
    r"(?:was|were) (?:then |next )?taken up (?:, )?(?:(?:but|and) )?(?:the )?(?:debate|discussion|meeting) "
    r"(?:was|were) (?:adjourned|put off|suspended))\b"
)


def is_unreached(line: Line) -> bool:
    """Whether a sentence says of its texts that nobody came to vote on them."""
    return _NOT_REACHED.search(line.norm) is not None


_TOOK_BACK = late(r"\b(?:withdrew|withdrawn|pulled|shelved|dropped|retracted)\b")


def without_withdrawn(line: Line, facts: list[Fact]) -> list[Fact]:
    """Facts without the author of a text taken back, where the line names the author of another text too."""
    authors = [f for f in facts if f.slot is Slot.SPONSOR]
    back = [f for f in authors if _TOOK_BACK.search(line.text[f.start : f.end])]
    if is_taken_over(line) and (m := _TAKEN_OVER.search(line.norm)) is not None:
        gave_up = set(line.chunk(m["v"]).value.members)
        back += [f for f in authors if set(f.value) <= gave_up]
    if not back or all(set(a.value) <= {m for b in back for m in b.value} for a in authors):
        return facts
    return [f for f in facts if f not in back]


def joins(line: Line) -> bool:
    """Whether its authors come beside others: "Ankara, which co-sponsored the measure"."""
    if any(_CO.search(line.text, chunk.start, chunk.end) for _, chunk in line.tags("D")):
        return True
    return (
        _JOINS.search(line.norm) is not None
        and _AUTHORS.search(line.norm) is not None
        and _DIFFER.search(line.norm) is None
    )


def revives(line: Line) -> bool:
    """Whether a text that was pulled is brought back: "Malaysia had revived the text Egypt pulled"."""
    return _REVIVES.search(line.norm) is not None or is_taken_over(line)


def is_taken_over(line: Line) -> bool:
    """Whether others put forward the text that one had given up."""
    m = _TAKEN_OVER.search(line.norm)
    if m is None:
        return False
    authors = line.chunk(m["d"]).value.sponsors if m["d"] else ()
    authors += tuple(s for tag in _BY.findall(f"{line.norm[: m.start('v')]} ") for s in line.chunk(tag).value.members)
    return bool(authors) and not set(authors) & set(line.chunk(m["v"]).value.members)


# "Britain at once brought in a new resolution": no author of one told before; who "had" brought it in may be.
_BRINGS = Pattern(
    r"(?<!had )(?<!been )\b(?:(?:brought|brings|put|puts|came|comes) (?:in|forward|up with)(?: with)?|tabled|tables|"
    r"introduced|introduces|submitted|submits|presented|presents|circulated|circulates|drafted|offered|proposed|"
    r"unveiled|launched|laid(?: down)?) (?P<d><D\d+>)"
)
_NEW = late(r"(?i)(?:an?|another|one)\s+(?:entirely\s+|wholly\s+|quite\s+)?(?:new|fresh|further|more|different|"
r"second)\b")


def brings_another(line: Line) -> bool:
    """Whether a line tells of a new text brought in: another than any voted on before."""
    return any(_NEW.match(line.text, line.chunk(m["d"]).start) for m in _BRINGS.finditer(line.norm))

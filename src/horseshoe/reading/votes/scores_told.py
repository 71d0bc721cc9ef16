"""Scores of a vote as a line tells them: "13-1-1", "ten to five", and what their numbers are said to count."""

from __future__ import annotations

import re

from horseshoe.council.ballots import Ballot
from horseshoe.council.rules import SIZES
from horseshoe.council.symbols import Symbol, SymbolKind
from horseshoe.reading.claims.actions import Modality
from horseshoe.reading.line import Line
from horseshoe.reading.sides.sides_none import set_against
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.cited import is_numbering
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.modality import modality
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

_VOTE_WORDS = Pattern(
    r"\b(?:vot(?:e|ed|es|ing)|adopt\w*|pass(?:ed|es|ing)?|reject\w*|approv\w*|fail\w*|tally|margin|veto\w*|turned "
    r"down|endors\w*|ballot\w*|"
    r"defeat\w*|through|cleared|split|result|beaten|crushed|trounced|routed|in favou?r|against|abst\w+|carried|score|"
    r"s[ai]t(?:ting)? (?:it )?out|hands|noes|ayes|yeses)\b"
)
_ACT_AND_SCORE = Pattern(
    r"(?:<D\d+>(?: [\w'-]+| <[A-Z]\d+>){0,8}|\bit) lost ,? ?<T\d+>|"
    r"(?:<D\d+>|\bit|\bthat|\bwhich) (?:went|came out|ended(?: up)?|finished|stood(?: at)?|was|ran) "
    r"<T\d+>(?= .*<C\d+>)|"
    r"<C\d+>.* <T\d+>|\b(?:by|was|were|decision|divided) <T\d+>|<D\d+>.* (?:ended|finished|closed|went|died) <T\d+>|"
    r"\b(?:tribunal|mission|"
    r"mandate|resolution|sanctions|embargo)\b.* <T\d+>"
)
_FEWEST, _MOST = 9, max(SIZES)  # of a score that is the Council's in a headline: "14-0: UN backs Biden's plan"
_BACKS = late(r"\b(?:back(?:s|ed)|extend(?:s|ed)?|renew(?:s|ed)?|impose[sd]?|demand(?:s|ed)?|lift(?:s|ed)?)\b")
_TO_NIL = late(r"to (?:nil|none|nothing|zero|nought)")  # "Fourteen to nil: it is law"
_IN_FRONT = late(r"(?P<t><T\d+>) ?[:,—] (?=(?:the )?<C\d+>|so\b|thus\b)")  # "Twelve to two: the Council was for it"
_FULL = (13, 14, 15)
_NIL = frozenset({"none", "nil", "nothing", "zero", "nought", "no"})
_VOTES_TO = Pattern(
    r"(?<!from )(?<!between )(?P<a><[VN]\d+>)(?: votes?)? to (?P<b><[VN]\d+>|none|nil|nothing|zero|nought)(?! (?:years|"
    r"months|days|weeks|hours|per|people|percent))(?:(?<=none)|(?<=nil)|(?<=nothing)|(?<=zero)|"
    r"(?<=nought)|(?<=>))"
)


# "A majority vote of 11 versus four abstentions".
_VERSUS = Pattern(
    r"(?P<a><[VN]\d+>)(?: (?:votes?|members?|countries))?(?: in favou?r)? (?:as )?(?:versus|vs \.?|against) "
    r"(?P<b><[VN]\d+>) abstentions?\b"
)


def _size(line: Line, tag: str) -> int | None:
    value = line.chunk(tag).value
    n = value.count if tag[1] == "V" else value.whole
    return int(n) if n is not None else None


# "666 Sept. 13 13-2 Cuba and Yemen oppose": a list by the number of the resolution and its day.
_NUMBERED = Pattern(
    r"^(?P<n><N\d+>) (?P<m><M\d+>) (?P<t><T\d+>)(?: (?P<v><V\d+>) (?:opposes?|opposed|opposing|against|dissents?|"
    r"dissented))?(?= |$)"
)
_MOST_NUMBERED = 9999


def _of_list(line: Line) -> list[Fact]:
    """What an entry of such a list tells; nothing where its numbers are none of a resolution and its count."""
    m = _NUMBERED.match(line.norm)
    if m is None:
        return []
    number, parts = line.chunk(m["n"]).value, tuple(int(p) for p in line.chunk(m["t"]).value.parts)
    if not number.digits or not 0 < (number.whole or 0) <= _MOST_NUMBERED or not _FEWEST <= sum(parts) <= _MOST:
        return []
    found = [
        Fact(Slot.SYMBOL, Symbol(SymbolKind.RESOLUTION, int(number.whole)), *line.place(*m.span("n")), 0),
        Fact(Slot.SCORE, parts, *line.place(*m.span("t")), m.start("t")),
    ]
    if m["v"] and len(line.chunk(m["v"]).value.members) == parts[1]:
        against = (Ballot.NO, line.chunk(m["v"]).value)
        found.append(Fact(Slot.BALLOT, against, *line.place(m.start("v"), m.end()), m.start("v")))
    return found


def scores(line: Line, *, listed: bool = False) -> list[Fact]:
    """Every score a line tells, where anything in it shows that it is of a vote."""
    apart = " against " in line.norm or _VERSUS.may_match(line.norm)
    if not line.tags("T") and not _VOTES_TO.may_match(line.norm) and not apart:
        return []
    if entry := _of_list(line):
        return entry
    counted = any("vot" in line.text[c.start : c.end].lower() for _, c in line.tags("T"))
    bare = re.fullmatch(r"(?:<M\d+> )?(<T\d+>) ?[.!]?", line.norm)
    if bare and sum(line.chunk(bare[1]).value.parts) in SIZES:
        counted = True  # a score that fills the seats needs no word
    whole = any(_FEWEST <= sum(c.value.parts) <= _MOST for _, c in line.tags("T"))
    heads = bool(line.tags("CDR")) and any(
        (at == 0 or (line.tags("C") and _FEWEST <= sum(c.value.parts) <= _MOST))
        and _TO_NIL.search(line.text, c.start, c.end)
        for at, c in line.tags("T")
    )
    front = _IN_FRONT.match(line.norm)
    counted = counted or heads or (front is not None and sum(line.chunk(front["t"]).value.parts) in (11, *_FULL))
    counted = counted or (whole and (listed or (bool(line.tags("CU")) and bool(_BACKS.search(line.norm)))))
    if not counted and not _VOTE_WORDS.search(line.norm) and not _ACT_AND_SCORE.search(line.norm):
        return []
    found = []
    for m in _VOTES_TO.finditer(line.norm):
        counts = tuple(0 if g in _NIL else _size(line, g) for g in (m["a"], m["b"]))
        if None not in counts:
            found.append(
                Fact(Slot.SCORE, counts, *line.place(m.start(), m.end()), m.start(), modality(line.norm, m.start()))
            )
    for at, _ in line.tags("V") if " against " in line.norm else ():
        if (against := set_against(line, at, line.norm.index(">", at) + 1)) is not None:
            yes, no, end = against
            found.append(Fact(Slot.SCORE, (yes, no), *line.place(at, end), at, modality(line.norm, at)))
    for m in _VERSUS.finditer(line.norm):
        if (n := _size(line, m["a"])) is not None:
            place, mode = line.place(m.start(), m.end("a")), modality(line.norm, m.start())
            found.append(Fact(Slot.BALLOT, (Ballot.YES, Voters(count=n)), *place, m.start(), mode))
    for at, chunk in line.tags("T"):
        parts = tuple(int(p) for p in chunk.value.parts)
        if _RATIO.search(line.norm, 0, at) or is_numbering(line.norm, at):
            continue
        if (abstained := _who_abstained(line, at, parts)) is not None:
            found += abstained
            continue
        mode = modality(line.norm, at)
        if mode is Modality.HAPPENED or line.norm[:at].endswith(("despite ", "despite a ")):
            mode = Modality.HAPPENED
        found.append(Fact(Slot.SCORE, parts, chunk.start, chunk.end, at, mode))
    return found


_RATIO = late(r"\b(?:outnumber\w*|outgun\w*|outspen\w*|odds (?:of|are|at|were)|ratio of|rate of)(?: \w+)? $")
# "Ten to five abstentions"; "9-6, all six abstaining": the second number is of those who abstained.
_ABSTENTIONS = late(
    r"<T\d+>(?: abstentions?\b| ?(?:,|—|-|\() (?:and )?(?:all |the |both )*(?P<v><[NV]\d+>)(?: of (?:them|which|whom))?"
    r"(?: ,)? (?:being |were |was |are |is |all |an? |the |<V\d+> (?:'s )?){0,4}(?:abstentions?|abstaining|"
    r"abstainers?)\b)"
)


def _who_abstained(line: Line, at: int, parts: tuple[int, ...]) -> list[Fact] | None:
    """The two counts of a score whose second number is said to be of abstentions; None where it is not."""
    m = _ABSTENTIONS.match(line.norm, at)
    if m is None or len(parts) != 2 or (m["v"] and _size(line, m["v"]) != parts[1]):
        return None
    place = line.place(m.start(), m.end())
    return [
        Fact(Slot.BALLOT, (side, Voters(count=n)), *place, at, modality(line.norm, at))
        for side, n in zip((Ballot.YES, Ballot.ABSTAIN), parts, strict=True)
    ]

"""Sides told by a count and who is named beside it: a single vote, its own, a score with its names, who joined whom."""

from __future__ import annotations

import re
from collections.abc import Iterator

from horseshoe.reading.line import Line
from horseshoe.reading.sides.sides_words import ABSTAIN, NO, YES, V
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.words.patterns import Pattern

SINGLE = Pattern(
    r"(?:got|gets|won|received|mustered|attracted|drew|with|had|found) (?:only |just |but )?(?:a|"
    r"one) (?:single|lone|solitary|sole) (?:yes |favou?rable |affirmative |positive |supporting "
    r")?(?:vote|supporter|backer)(?! (?:against|short))\b"
)


# "Said the envoy, whose was the only vote against": one, and his.
ALONE = Pattern(
    r"\b(?:whose|his|hers|theirs|its|that) (?:was|being) (?:the )?(?:only|lone|sole|single|solitary) (?:(?:negative|"
    r"dissenting|no|contrary|opposing) vote|vote against|no|nay|dissent)(?= |$)"
)


def single_votes(line: Line) -> Iterator[Fact]:
    """ "It got a single vote", "his was the only vote against"."""
    for m in ALONE.finditer(line.norm):
        yield Fact(Slot.BALLOT, (NO, Voters(count=1, joined=True)), *line.place(m.start(), m.end()), m.start())
    for m in SINGLE.finditer(line.norm):
        yield Fact(Slot.BALLOT, (YES, Voters(count=1)), *line.place(m.start(), m.end()), m.start())


# "Four countries voted against the United States, Britain, France and Japan.": a colon was lost.
_RUN_TOGETHER = Pattern(
    rf"(?P<n>{V}) (?:had |have |also ){{0,2}}(?:voted|were|came out|stood) (?P<how>against|for|in favou?r) "
    rf"(?P<v>{V})(?= [.;]|$)"
)


def run_together(line: Line) -> Iterator[Fact]:
    """A count and as many names behind it, with nothing between."""
    for m in _RUN_TOGETHER.finditer(line.norm):
        counted, named = line.chunk(m["n"]).value, line.chunk(m["v"]).value
        if counted.members or not named.bare or counted.count != len(named.members) or len(named.members) < 3:
            continue
        side = NO if m["how"] == "against" else YES
        place = line.place(m.start(), m.end())
        yield Fact(Slot.BALLOT, (side, Voters(named.members, counted.count)), *place, m.start())


AS_JOINED = Pattern(
    rf"(?P<n><V\d+>) (?:votes? |members? )?(?:were |was |voted )?(?P<how>against|opposed|noes|no votes|in favou?r|for|"
    rf"abstentions|abstaining|abstained)(?: it| <D\d+>)? ?,? (?:as|with|when|because|after|since|once) (?P<v>{V}) "
    rf"(?:having |had |has )?(?:joined|joining|sided with|siding with|followed|following|stood with|standing with|"
    rf"lined up with|teamed up with) (?P<lead>{V})(?= (?:[.,;:)—]|and|while|to|in|on|<M)|$)"
)


def as_joined(line: Line) -> Iterator[Fact]:
    """ "Three were against, as Malta joined Russia and China": together they are the three."""
    for m in AS_JOINED.finditer(line.norm):
        a, b, told = (line.chunk(m[key]).value for key in ("v", "lead", "n"))
        if not (a.bare and b.bare) or told.members or told.count != len({*a.members, *b.members}):
            continue
        side = NO if re.match(r"against|opposed|no", m["how"]) else ABSTAIN if m["how"].startswith("abst") else YES
        members = (*b.members, *(s for s in a.members if s not in b.members))
        yield Fact(Slot.BALLOT, (side, Voters(members, told.count)), *line.place(m.start(), m.end()), m.start("n"))


AND_TOO = Pattern(
    r"(?P<how>abstained|voted against|voted in favou?r|voted for|opposed)(?: (?:it|<D\d+>|from the vote|"
    r"in (?:that|the|this) (?:<[MT]\d+> )?(?:vote|ballot)))? ?, (?:(?:and|but) )?"
    rf"(?P<v>{V}) (?:too|as well|also|likewise|besides)(?= [.,;]|$)"
)


def and_too(line: Line) -> Iterator[Fact]:
    """ "China abstained, and India too": the verb said once."""
    for m in AND_TOO.finditer(line.norm):
        side = ABSTAIN if m["how"] == "abstained" else NO if m["how"] in ("voted against", "opposed") else YES
        voters = line.chunk(m["v"]).value
        if voters.bare:
            yield Fact(Slot.BALLOT, (side, voters), *line.place(m.start("v"), m.end()), m.start("v"))


BRACKETED = Pattern(r"(?P<t><T\d+>)(?: votes?)? \( (?P<v><V\d+>) \)")


def bracketed(line: Line) -> Iterator[Fact]:
    """ "10 votes to 1 (Panama)": the names behind a score are of its last number, where they are as many."""
    for m in BRACKETED.finditer(line.norm):
        parts, voters = line.chunk(m["t"]).value.parts, line.chunk(m["v"]).value
        place = line.place(m.start("v"), m.end("v"))
        if not voters.bare or len(voters.members) != parts[-1]:
            continue
        if len(parts) == 2 and re.search(r"\bto\b|against", line.text[slice(*line.place(m.start(), m.end("t")))]):
            yield Fact(Slot.BALLOT, (NO, voters), *place, m.start("v"))
        elif len(parts) == 3 and parts[1] != parts[2]:
            yield Fact(Slot.BALLOT, (ABSTAIN, voters), *place, m.start("v"))


PARTED = Pattern(
    r"(?P<v><V\d+>)(?: votes?)?(?: \( (?P<names><V\d+>))?(?: [)—,])? (?:to|against|versus) (?P<n><V\d+>)"
    r"(?: \( (?P<foes><V\d+>))?(?= (?:[.;,:()—]|and|with|while|on|<M)|$)"
)


def parted(line: Line) -> Iterator[Fact]:
    """ "Eleven members (Chad, ... Peru) to none": a score whose first number has its names behind it."""
    for m in PARTED.finditer(line.norm):
        first, second = (
            _named(line.chunk(m[count]).value, line.chunk(m[names]).value if m[names] else None)
            for count, names in (("v", "names"), ("n", "foes"))
        )
        size = len(first.members)
        if first.count != size or size < 2 or first.group or second.count is None or second.others:
            continue
        if size + second.count > _SEATS:
            continue
        yield Fact(Slot.BALLOT, (YES, first), *line.place(m.start("v"), m.end("v")), m.start("v"))
        yield Fact(Slot.BALLOT, (NO, second), *line.place(m.start("n"), m.end("n")), m.start("n"))


def _named(counted: Voters, names: Voters | None) -> Voters:
    """A count with the names in brackets behind it, where they are as many."""
    whole = names is not None and names.bare and counted.count == len(names.members) and not counted.members
    return Voters(names.members, counted.count) if names is not None and whole else counted


_SEATS = 15
TALLIED = Pattern(
    rf"(?P<v>{V}) (?:voted |voting |were )?(?P<how>for|in favou?r|yes|against|opposed|no|abstain(?:ed|ing)|"
    rf"abstentions?) ?[:—(]? (?P<n>{V})(?: votes?)?(?= (?:[.;,)]|and)|$)|"
    rf"(?P<v2>{V}) (?P<how2>approved?|approving|supported?|supporting|accept(?:ed)?|reject(?:ed)?|oppos(?:e|ed)|"
    rf"abstain(?:ed)?)(?: <D\d+>| it)?(?: (?:on|of) (?:the )?[\w' -]{{1,30}}?)? ?[:—(]? (?P<n2>{V}) ?(?:votes?|"
    rf"members?)?(?= [.;,)]|$)"
)


def tallied(line: Line) -> Iterator[Fact]:
    """ "China, Cuba and Peru for 3; Chad against 1": who is named on a side is as many as are counted behind it."""
    for m in TALLIED.finditer(line.norm):
        who, how, n = (m["v"], m["how"], m["n"]) if m["v"] else (m["v2"], m["how2"], m["n2"])
        voters, counted = line.chunk(who).value, line.chunk(n).value
        if not voters.bare or counted.members or counted.count != len(voters.members):
            continue
        side = ABSTAIN if how.startswith("abst") else NO if re.match(r"against|oppos|no|reject", how) else YES
        place = line.place(m.start(), m.end())
        yield Fact(Slot.BALLOT, (side, Voters(voters.members, counted.count)), *place, line.norm.index(who, m.start()))

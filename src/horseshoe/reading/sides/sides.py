"""How members are said to have voted: rules over a line with its voters folded.

A strong way of saying ("voted against", "abstained") is a ballot wherever the Council votes. A weak one ("backed",
"opposed") is a ballot only of a text or of "it": States back and oppose many things.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

from msgspec.structs import replace

from horseshoe.council.ballots import Ballot
from horseshoe.council.rules import SIZES
from horseshoe.reading.line import Line
from horseshoe.reading.sides.asides_heads import told_of_the_head
from horseshoe.reading.sides.cues import against_a_foe, against_doing_again, hangs_on, is_backer, of_a_part, of_no_text
from horseshoe.reading.sides.exceptions import ALL_BUT, only_exceptions
from horseshoe.reading.sides.hands_up import HANDS_UP, hands_up
from horseshoe.reading.sides.named_after import AMONG, SPEAKS, named_after
from horseshoe.reading.sides.sides_authors import AUTHORS, with_its_authors
from horseshoe.reading.sides.sides_beside import (
    ALONE,
    AND_TOO,
    AS_JOINED,
    BRACKETED,
    PARTED,
    SINGLE,
    TALLIED,
    and_too,
    as_joined,
    bracketed,
    parted,
    run_together,
    single_votes,
    tallied,
)
from horseshoe.reading.sides.sides_company import COMPANY, in_company
from horseshoe.reading.sides.sides_copular import by_copula
from horseshoe.reading.sides.sides_deeds import by_deed
from horseshoe.reading.sides.sides_gist import by_gist
from horseshoe.reading.sides.sides_heads import by_head
from horseshoe.reading.sides.sides_joined import JOIN, joined, leaders
from horseshoe.reading.sides.sides_lone import ANY_LONE, standing_alone
from horseshoe.reading.sides.sides_nominal import by_nominal
from horseshoe.reading.sides.sides_none import of_no_side
from horseshoe.reading.sides.sides_nouns import by_label, by_noun, by_support
from horseshoe.reading.sides.sides_on_top import on_top
from horseshoe.reading.sides.sides_order import by_order
from horseshoe.reading.sides.sides_other import OTHERS, other_ones
from horseshoe.reading.sides.sides_owned import OWNED, owned_votes
from horseshoe.reading.sides.sides_pairs import pairs
from horseshoe.reading.sides.sides_reception import by_reception
from horseshoe.reading.sides.sides_rule import Rule
from horseshoe.reading.sides.sides_shares import SHARES, shares
from horseshoe.reading.sides.sides_turned import TURNED, turned
from horseshoe.reading.sides.sides_verbs import by_clause, by_verb
from horseshoe.reading.sides.sides_words import NO, YES
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import AnyOf, Pattern, Patterns

# Every way of saying a side, in the order they are tried.
_WAYS_TOLD = (by_verb, by_clause, by_noun, by_deed, by_label, by_support, by_order, by_nominal, by_head, by_reception)
RULES = Patterns((rule, rule.pattern) for told in (*_WAYS_TOLD, by_copula) for rule in told())


_MARGIN = late(
    r"(?:fail\w*|fell|lost|falls|los\w+|defeated|short|missed \w+|passed|pass|won|carried|adopted) "
    r"by(?: only| just| a| a single| the)*(?: margin of)? $"
)
_THE_LAST = Pattern(
    r"(?P<t><T\d+>)(?: votes?)? ?[,;:—(] (?:and )?(?P<v><V\d+>) (?:was|were|being|are|is) "
    r"(?:the odd (?:<V\d+>|one|man) out|(?P<n><V\d+>))"
)


def _of_the_last(line: Line) -> Iterator[Fact]:
    """ "10-1, the one being Panama": who the second of two numbers were, where they are as many."""
    for m in _THE_LAST.finditer(line.norm):
        parts, named, n = line.chunk(m["t"]).value.parts, m["v"], m["n"]
        if n and not line.chunk(named).value.members:
            named, n = n, named
        who = line.chunk(named).value.members
        if len(parts) == 2 and len(who) == parts[1] and (n is None or line.chunk(n).value.count == parts[1]):
            yield Fact(Slot.BALLOT, (NO, Voters(who, bare=True)), *line.place(m.start(), m.end()), m.start("v"))


_ONLY = late(r"\b(?:only|just|solely|nobody but|no one but|none but)(?: (?:little|the|tiny|poor))? $")
# "The European allies of the United States abstained": they did, and not it.
_WHOSE_FRIENDS = late(
    r"\b(?:all(?:ies|y)|friends?|partners?|neighbou?rs?|rivals?|foes|critics|clients?) of (?:the )?$"
)
_NOT_ITS_AUTHOR = late(
    r"(?: (?:supporters?|backers?|votes?|takers?|members?|others?|ayes|yeses|in favou?r|for))* (?:besides?|apart from|"
    r"aside from|other than|in addition to|on top of) (?:its|the|their) (?:own|authors?|sponsors?|drafters?)\b"
)
_BESIDE = late(
    r"(?:besides|in addition to|beside) (?P<x><V\d+>)(?: itself| themselves)?(?: ,)?(?: only| just| also)? $|(?:apart|"
    r"aside) from (?P<y><V\d+>)(?: itself| themselves)?(?: ,)? (?:only|just) $"
)
_GUESSED = late(
    r"(?:(?:<[NV]\d+>|\d) or (?:even |perhaps )?|(?:conditional|contingent|depend\w*|hing\w+|subject) (?:up)?(?:on|"
    r"to) )$"
)  # "12 or 13 for": nobody has counted yet
_LESS = late(r" (?:votes? )?(?:less|fewer|more|short|shy|to spare)(?: than| of)?\b")  # "eight less than it wanted"
_RAISED_FOR = late(r" (?:(?:on )?<M\d+> )?(?:for|in (?:favou?r|support)|against|to)\b")
_WHICH = late(r" [,—(] (?:which|who)\b")
_ASIDE = late(r" [,—(] (?:which|who)\b[^,—)]* [,—)] ")  # "all but Russia, which abstained, voted for it"


def _clean(voters: Voters, who: Voters | None) -> Voters:
    """Fold "two abstentions, from X and Y" into one phrase."""
    if who is None or not who.members or voters.count is None or voters.members:
        return voters
    partial = voters.count is not None and voters.count != len(who.members)
    if voters.others:
        return replace(voters, members=who.members, partial=partial)  # "one other vote, that of Malta"
    return Voters(who.members, voters.count, partial=partial)


def _with(others: Voters, voters: Voters) -> Voters:
    """Voters with those they are said to stand beside."""
    if not others.bare or set(others.members) & set(voters.members):
        return voters
    return Voters((*others.members, *voters.members), bare=True)


_HELPED = late(r"<V\d+> (?:had |has |have |only |just )*$")  # "the Americans got support from only Malta"


def _alone(line: Line, rule: Rule, m: re.Match[str], voters: Voters) -> bool:
    """Whether who is named is all of the side: "only China abstained". Whose text it is votes for it too."""
    only = _ONLY.search(line.norm[max(0, m.start("v") - 24) : m.start("v")])
    if not only and not line.norm.startswith(" alone ", m.end("v")):
        return False
    if rule.side is not YES:
        return True
    authors = {s for _, c in line.tags("D") for s in c.value.sponsors}
    verb = m.groupdict().get("verb") or ""
    helped = re.search(r"support|back|help|assist", verb) and _HELPED.search(line.norm, 0, m.start("verb"))
    return not helped and authors <= set(voters.members)


_INCLUDED = late(r"\bincluded? $")
_OTHER = late(r"(?i)\b(?:other|others|more|further)\b")


def _helped(line: Line, rule: Rule, m: re.Match[str]) -> tuple[str, ...] | None:
    """ "Moscow got support from only three others, A, B and C": who got it, and is for it as they are."""
    if rule.side is not YES or not m.groupdict().get("verb") or not re.search(r"support|back|help|vote", m["verb"]):
        return None
    said = line.chunk(m["v"].split()[-1])
    lead = _SUBJECT.search(line.norm, 0, m.start("verb"))
    if lead is None or not _OTHER.search(line.text, said.start, said.end):
        return None
    voters: Voters = line.chunk(lead["v"]).value
    return voters.members if voters.bare and not set(voters.members) & set(said.value.members) else None


_SUBJECT = late(r"(?P<v><V\d+>) (?:had |has |have |only |just )*$")
_PARTED = late(r"[,:;()—-]|\b(?:from|by|of)\b|\bw(?:as|ere)\b|\bwho\b")
_ENDS = late(r" ?(?:[.,;:)(—|]|and\b|<|$)")


def _runs_on(line: Line, m: re.Match[str]) -> bool:
    """ "The thirteen yeses the Syria text got": with nothing between, who is named belongs to what follows."""
    between = line.norm[m.end("v") : m.start("who")] if m.start("who") > m.end("v") else ","
    return not _PARTED.search(between) and not _ENDS.match(line.norm, m.end("who"))
_FROM = late(r"\b(?:from|by|of|were|was|cast|came|being)\b|[:(—-]")
_FOR_ONE = late(r" ,? ?(?:for (?:instance|example|one)|among (?:them|these|others)|included|and others)\b")


def _begins_another(line: Line, m: re.Match[str]) -> bool:
    """ "12 for, Bolivia with Russia": behind a comma alone are all of those counted, or none of them."""
    counted, named = line.chunk(m["v"]).value, line.chunk(m["who"]).value
    parted = m.start("who") > m.end("v") and not _FROM.search(line.norm, m.end("v"), m.start("who"))
    parted = parted and not _FOR_ONE.match(line.norm, m.end("who"))
    return parted and counted.count is not None and named.bare and counted.count != len(named.members)


def _at(line: Line, at: int) -> Voters:
    """The voters of a tag by its place."""
    return cast("Voters", line.chunk(line.norm[at : line.norm.index(">", at) + 1]).value)


_ANY = AnyOf(
    RULES, JOIN, ALONE, SINGLE, BRACKETED, AS_JOINED, AND_TOO, _THE_LAST, ANY_LONE, TALLIED, PARTED, SHARES,
    TURNED, HANDS_UP, OTHERS, OWNED, AUTHORS, COMPANY,
)
_WAYS = (
    joined, run_together, single_votes, bracketed, as_joined, and_too, _of_the_last, only_exceptions,
    standing_alone, tallied, parted, shares, turned, other_ones, owned_votes, with_its_authors, in_company,
)  # fmt: skip
_SURE = 400  # a pair of label and number is what its words are, whatever else they could be
_SOME_OF = late(r"(?i)\bof (?:the|its|these|those)\Z")
_TURNED = late(r" (?:[:—-] )?(?:the )?<V")


def _turned(line: Line, m: re.Match[str]) -> bool:
    """ "Against - Russia, abstained China, India": the verb is of the voters behind it."""
    groups = m.groupdict()
    if not groups.get("v") or not groups.get("verb") or m.start("verb") < m.end("v"):
        return False
    return line.norm[m.end("v") : m.start("verb")].strip() == "," and bool(_TURNED.match(line.norm, m.end()))


def ballots(line: Line) -> list[tuple[Fact, bool]]:
    """Every ballot the line tells, and whether it is told weakly; overlapping tellings are given once, the fullest."""
    if not _ANY.on(line.norm):
        return sorted(by_gist(line, set()), key=lambda row: row[0].at)
    found: list[tuple[int, int, Fact, bool]] = []
    for fact in (fact for way in _WAYS for fact in way(line)):
        sided = bool(fact.value[1].along) and not re.search(r"\bvot", line.norm[fact.at : fact.at + 60])
        found.append((fact.at, fact.at + 200, fact, sided))
    for pair in pairs(line):
        voters = _at(line, pair.at)
        voters = _clean(voters, _at(line, pair.names)) if pair.names is not None else voters
        fact = Fact(Slot.BALLOT, (pair.side, voters), *line.place(pair.start, pair.end), pair.at)
        found.append((pair.start, pair.end + _SURE, fact, False))
    passed = leaders(line)  # places of voters told of with others, or who stand against something else than the text
    for rule, pattern in RULES.on(line.norm):
        for m in pattern.finditer(line.norm):
            groups = m.groupdict()
            if _turned(line, m) or of_a_part(line.norm, m.end()):
                continue
            if groups.get("none"):
                voters, at = Voters(count=0, nobody=True), m.start()
            else:
                voters, at = line.chunk(m["v"]).value, m.start("v")
                against = m[0].endswith("against")
                if at in passed or of_no_side(line, m) or (against and against_a_foe(line.norm, m.end())):
                    continue
                if against and against_doing_again(line.norm, m.end()):
                    passed.add(at)
                    continue
                if (
                    voters.excluded and m.end() > m.end("v")
                    and _WHICH.match(line.norm, m.end("v"))
                    and not _ASIDE.match(line.norm, m.end("v"), m.end())
                ):
                    voters, at = Voters(voters.excluded, bare=True), m.end("v")  # "all but Russia, which vetoed"
                if (rule.weak and of_no_text(line.norm, m.start())) or hangs_on(line.norm, at, m.end("v")):
                    continue
                if voters.bare and rule.weak and is_backer(line.norm, m.start()):
                    continue
                if voters.bare and _WHOSE_FRIENDS.search(line.norm[max(0, at - 24) : at]):
                    continue
                if rule.told and voters.count == 1 and (m[0].endswith("voice") or re.match(r"has\b", m["verb"])):
                    continue
                if voters.count and ALL_BUT.search(line.norm, 0, at):
                    continue  # "all but two of the rest were cast against it"
                if voters.count and _LESS.match(line.norm, m.end("v")):
                    continue
                if not rule.takes(voters) or _GUESSED.search(line.norm[max(0, at - 20) : at]):
                    continue
                lone = voters.nobody or (voters.bare and len(voters.members) == 1)
                if lone and m[0].endswith("hand") and not _RAISED_FOR.match(line.norm, m.end()):
                    continue  # "nobody raised a hand": nothing was put to the vote; "raised its hand": for or against
                if groups.get("n"):
                    voters = _clean(line.chunk(m["n"]).value, voters)
                if _MARGIN.search(line.norm[: m.start("v")]) and (voters.count or 0) <= 3 and rule.side is YES:
                    continue  # "failed by one vote": a distance, not a count
                if voters.count and groups.get("v") and _INCLUDED.search(line.norm, m.start(), m.start("v")):
                    voters = Voters(voters.members, partial=True)  # "those in favour included two Africans, A and B"
                    if not voters.members:
                        continue
                if voters.count and voters.members and (lead := _helped(line, rule, m)) is not None:
                    voters = Voters((*lead, *voters.members), len(lead) + voters.count, summed=True)
                if rule.alone and len(voters.members) == 1 and voters.bare:
                    voters = Voters(voters.members, 1, joined=True)
                elif voters.bare and (beside := _BESIDE.search(line.norm, 0, at)) is not None:
                    voters = _with(line.chunk(beside["x"] or beside["y"]).value, voters)  # "besides Malta, only Japan"
                elif voters.bare and not (rule.weak or rule.told) and _alone(line, rule, m, voters):
                    voters = Voters(voters.members, len(voters.members), joined=True)  # "only China abstained": one
                apart = groups.get("who") and (_begins_another(line, m) or _runs_on(line, m))
                if groups.get("who") and not (apart or SPEAKS.match(line.norm, m.end("who"))):
                    voters = _clean(voters, line.chunk(m["who"]).value)
                if groups.get("v") and voters.count and _SOME_OF.search(line.text[slice(*line.place(*m.span("v")))]):
                    if not voters.members:
                        continue
                    voters = Voters(voters.members, partial=True)  # "two of the noes, Russia's and China's"
                some = AMONG.search(line.norm, 0, m.start("v")) is not None if groups.get("v") else False
                voters = named_after(line, m.end(), voters, some=some)
                topped = on_top(line, m.span("v"), m.end(), rule.side, voters) if groups.get("v") else voters
                if topped is not voters:
                    voters = topped
                elif voters.count is not None and _NOT_ITS_AUTHOR.match(line.norm, m.end("v")):
                    voters = Voters(voters.members, bare=True)  # "two supporters beside its author": three
                    if not voters.members:
                        continue
            start, end = line.place(m.start(), m.end())
            found.append((m.start(), m.end(), Fact(Slot.BALLOT, (rule.side, voters), start, end, at), rule.weak))
    found = [row for row in found if not _of_the_table(line, row[2])]
    taken = _fullest(found)
    told = {fact.at for fact, _ in taken} | _inside(found, line) | passed
    taken += [(fact, False) for fact in hands_up(line) if fact.at not in told]
    rows = sorted([*taken, *by_gist(line, told | {fact.at for fact, _ in taken})], key=lambda row: row[0].at)
    return [(_some(line, told_of_the_head(line, fact)), weak) for fact, weak in rows]


_INCLUDED = late(r"\b(?:included|including|among (?:them|these|which)(?: (?:were|was))?)(?: (?:all|the|just|also))* $")
_THE_OTHER = late(r"(?:(?P<v><V\d+>) (?:was|were|is|being) )?the other $")  # "India was the other one against"


def _some(line: Line, fact: Fact) -> Fact:
    """ "The noes included three with the veto": three of them, and not how many they were."""
    side, voters = fact.value
    if voters.count == 1 and (other := _THE_OTHER.search(line.norm, 0, fact.at)) is not None:
        return replace(fact, value=(side, _at(line, other.start("v")) if other["v"] else Voters(partial=True)))
    if _SO_MANY_OF.match(line.norm, fact.at) and ((whole := _at(line, fact.at)).of or 0) > (whole.count or 15):
        return replace(fact, value=(side, Voters(voters.members, whole.of, partial=True)))
    if voters.count is None or not _INCLUDED.search(line.norm, max(0, fact.at - 24), fact.at):
        return fact
    return replace(fact, value=(side, Voters(voters.members, partial=True)))


# "One of the two votes against": two were.
_SO_MANY_OF = late(r"<V\d+> (?:votes? against|noes|nays|abstentions|(?:negative|dissenting|no) votes)\b")
_AMONG_ALL = late(r"\b(?:among|amongst|out of|of) (?:the |all )*$")


def _of_the_table(line: Line, fact: Fact) -> bool:
    """ "The sole dissenter among fifteen": fifteen sat there, and one of them dissented."""
    side, voters = fact.value
    if side is YES or voters.count not in SIZES or voters.members:
        return False
    return _AMONG_ALL.search(line.norm, 0, fact.at) is not None


def _inside(found: list[tuple[int, int, Fact, bool]], line: Line) -> set[int]:
    """Places of voter phrases that some rule has gone over, whether or not it took them."""
    return {at for start, end, _, _ in found for at, _ in line.tags("V", start, min(end, len(line.norm)))}


def _fullest(found: list[tuple[int, int, Fact, bool]]) -> list[tuple[Fact, bool]]:
    """Of tellings that start from the same voters keep one: strong before weak, long before short."""
    found.sort(key=lambda f: (f[3], -(f[1] - f[0])))
    taken: dict[tuple[int, Ballot], tuple[Fact, bool]] = {}
    used: set[int] = set()
    for _, _, fact, weak in found:
        side = fact.value[0]
        if fact.at in used:
            continue
        used.add(fact.at)
        taken[(fact.at, side)] = (fact, weak)
    return [taken[key] for key in sorted(taken)]

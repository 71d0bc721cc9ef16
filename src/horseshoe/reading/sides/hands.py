"""Voters of a line, each with the sides it may have taken: one where a rule placed it, else what stands near it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from horseshoe.council.ballots import Ballot
from horseshoe.reading.claims.actions import Modality
from horseshoe.reading.line import Chunk, Line
from horseshoe.reading.sides.asides_heads import head_of_aside
from horseshoe.reading.sides.cues import Cue, cues
from horseshoe.reading.sides.hands_left import left
from horseshoe.reading.sides.hands_near import MANY, Near, after, before, is_some, many, of_some, refused, score
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

_ALL = 15
_ENOUGH = 7  # so many can adopt a text
_FAR = 99  # words: somewhere in the sentence
_HEAD = 12  # characters of a line before its first names
_MOST = 20  # voter phrases of a sentence; one with more is a list
_NEVER = frozenset({"PSE", "VAT", "XKX", "ISR", "PRK"})  # never had a seat
_PAIR, _FEW = 2, 3
_TAG = late(r"<[A-Z]\d+>")
# "Had it been otherwise, an American veto was expected": nobody cast it.
_AWAITED = late(
    r"\b(?:veto|vetoes|no|noes|abstention|abstentions) (?:was|were|had been) (?:widely |also )?(?:expected|awaited|"
    r"foreseen|feared|likely|threatened|in the air)\b"
)
_SAYS = late(r"\b(?!and\b|the\b|or\b|of\b)[a-z]{2}")
_SIDES = (Ballot.YES, Ballot.NO, Ballot.ABSTAIN)
_NEEDED = late(r"\b(?:need\w*|requir\w*|necessary|must|minimum|threshold|rules?)\b[^,;:(]*$")
_NEEDED_IS = late(r"(?:[\w']+ ){0,4}(?:need\w*|requir\w*|necessary|to (?:pass|be adopted))\b")
_UNIT = late(  # what may follow a number of members
    r"(?:[.,;:)(—|/-]|and|but|while|with|of|who|which|that|have|had|has|were|was|are|would|did|do|also|then|all|only|"
    r"in|to|just|simply|merely|still|again|votes?|ballots?|representatives?|delegat\w+|hands?|voices?|ambassadors?|envoys?|members?|each|more|others?|"
    r"<[DRM])(?![\w-])|$"
)
# "The draft, backed by Niger and Ireland, asked": whose cause it is, not who voted.
_CAUSE = Pattern(r"<[DR]\d+> (?:, |which (?:was|is) )?(?:\w+ly )?(?:backed|supported|championed|endorsed|"
r"favou?red) by $")
# "Britain and France, permanent members who hold a veto": what members are, and not how they voted.
_WHO_HOLD = late(r" (?:, )?(?:who|which|that) (?:possess(?:es)?|holds?|wields?|enjoys?|have (?:the|a)|has (?:the|a))\b")
_MADE_OF = late(r"\b(?:consist(?:s|ing) of|made up of|composed of|compris(?:es|ing)) (?:the )?$")
_NUMBERED = late(r"\b(?:page|pages|pp? \.|no \.|number|vol \.|volume|part|chapter|article|paragraph|day) $")
_ACTS = late(  # what may follow an adjective that stands for a State: "the Italians have", not "Italian troops"
    r" (?:[.,;)—]|and|or|both|have|has|had|were|was|also|then|are|is|alone|ambassadors?|envoys?|delegat\w+|"
    r"representatives?|abst|vot|no\b|yes\b|against|oppos|for\b|in\b|as\b|on\b|sat\b|did\b|took\b)|$"
)


class Hand(Struct, frozen=True):
    """A voter phrase: its place in the text, and the sides it may be on with the words that say so.

    `settled` where a rule has said its side; `partial` where the names are some of a side.
    """

    voters: Voters
    start: int
    end: int
    at: int
    sides: tuple[Near, ...]
    settled: bool = False
    partial: bool = False

    @property
    def near(self) -> bool:
        """Whether a side is said right beside it."""
        return self.settled or any(side.near for side in self.sides)

    def told(self, side: Ballot) -> Fact:
        """What it tells, on one of its sides."""
        said = next(s for s in self.sides if s.side is side)
        voters = replace(self.voters, partial=True) if self.partial else self.voters
        voters = replace(voters, joined=True) if said.supposed else voters
        return Fact(Slot.BALLOT, (side, voters), min(self.start, said.start), max(self.end, said.end), self.at)


def settled(facts: list[Fact]) -> Iterator[Hand]:
    """The hands that rules placed: ballots, vetoes and scores that happened."""
    for f in facts:
        if f.modality is not Modality.HAPPENED:
            continue
        if f.slot is Slot.BALLOT and not f.value[1].along:
            yield _placed(f, *f.value)
        elif f.slot is Slot.VETO:
            yield _placed(f, Ballot.NO, f.value)
        elif f.slot is Slot.SCORE:
            for side, n in zip(_SIDES, f.value, strict=False):
                yield _placed(f, side, Voters(count=n))


def _placed(fact: Fact, side: Ballot, voters: Voters) -> Hand:
    near = (Near(side, 0, fact.start, fact.end),)
    return Hand(voters, fact.start, fact.end, fact.at, near, settled=True, partial=voters.partial)


def loose(line: Line, facts: list[Fact], weak: list[Fact]) -> list[Hand]:
    """The voter phrases of a line that no fact has used and of which some side is said."""
    tags = line.tags("V")
    if len(tags) > _MOST or _AWAITED.search(line.norm) or all(_used(chunk, facts, authors=False) for _, chunk in tags):
        return []
    said = cues(line)
    rows = [(at, line.norm.index(">", at) + 1, chunk) for at, chunk in tags]
    voting = [row for row in rows if _may_vote(line, *row, said)]
    others = [at for at, _, c in rows if c.value.nobody or c.value.others] + [at for at, _, _ in voting]
    hands = []
    for at, stop, chunk in voting:
        of = of_some(line, at, stop, said)
        if _used(chunk, facts, authors=not of):
            continue
        some = of or [*refused(line, stop, said)]
        found = some or [Near(f.value[0], 1, f.start, f.end) for f in weak if _happened_at(f, chunk)]
        found += [] if some else [*after(line, stop, said, others), *before(line, at, stop, said)]
        found = found or [*score(line, at, stop)] or [*many(line, at, stop, said)] or [*left(line, at, stop)]
        if line.norm.startswith(" veto", stop):
            found = [near for near in found if near.side is Ballot.NO]  # "three nations veto it"
        if found:
            best = {near.side: near for near in sorted(found, key=lambda n: -n.words)}
            partial = bool(of) or chunk.value.partial
            hands.append(Hand(chunk.value, chunk.start, chunk.end, at, tuple(best.values()), partial=partial))
    return hands


def anywhere(line: Line, facts: list[Fact]) -> list[Hand]:
    """The voter phrases of a line that no fact has used, with every side said in it: proof has to come from elsewhere.

    Of names, the sides that few take: who is for a text is named in its company for other reasons too.
    """
    tags = line.tags("V")
    if len(tags) > _MOST or _AWAITED.search(line.norm) or all(_used(chunk, facts, authors=False) for _, chunk in tags):
        return []
    said = cues(line)
    hands = []
    for at, chunk in tags:
        stop = line.norm.index(">", at) + 1
        if _used(chunk, facts) or not _may_vote(line, at, stop, chunk, said):
            continue  # who wrote a text was hardly against it, or undecided
        told = [cue for cue in said if cue.side is not Ballot.YES or not chunk.value.members]
        if line.norm.startswith(" veto", stop):
            told = [cue for cue in told if cue.side is Ballot.NO]
        near = {cue.side: Near(cue.side, _FAR, *line.place(cue.start, cue.end)) for cue in told}
        if not chunk.value.members and _ENOUGH <= (chunk.value.count or 0) < _ALL:
            near.setdefault(Ballot.YES, Near(Ballot.YES, _FAR, chunk.start, chunk.end))  # so many are a majority
        if near:
            hands.append(Hand(chunk.value, chunk.start, chunk.end, at, tuple(near.values())))
    return hands


def named(line: Line, facts: list[Fact]) -> list[Hand]:
    """The names in a line that no fact has used, whatever is said of them: only a whole side of a vote proves them."""
    tags = line.tags("V")
    if len(tags) > _MOST:
        return []
    free = [(at, c) for at, c in tags if c.value.members and not c.value.group and not _used(c, facts)]
    apart = [(at, c) for at, c in free if not (c.value.neither or c.value.along or set(c.value.members) & _NEVER)]
    many = len({m for _, c in apart for m in c.value.members})
    if many <= _PAIR and not (facts or cues(line)):
        return []  # "Russia and China had sent envoys": two are named together for all they do
    if many <= _FEW and not _SAYS.search(_TAG.sub("", line.norm)):
        return []  # "Malta, Japan and Peru.", and not a word
    return [Hand(chunk.value, chunk.start, chunk.end, at, ()) for at, chunk in apart]


def as_many(line: Line, facts: list[Fact], counted: list[tuple[Ballot, int]]) -> list[Hand]:
    """Names at the head of a sentence, as many as one side just was: "Four abstained. China, Russia, ..."."""
    tags = [(at, c) for at, c in line.tags("V") if at <= _HEAD]
    if not tags or _used(tags[0][1], facts):
        return []
    at, chunk = tags[0]
    voters: Voters = chunk.value
    stop = line.norm.index(">", at) + 1
    sides = {side for side, n in counted if n == len(voters.members)}
    if not voters.bare or len(voters.members) < 2 or len(sides) != 1 or not _may_vote(line, at, stop, chunk, []):
        return []
    near = Near(sides.pop(), _FAR, *line.place(at, stop))
    return [Hand(voters, chunk.start, chunk.end, at, (near,))]


def named_among(line: Line, facts: list[Fact]) -> Iterator[Fact]:
    """The names given of a side that is counted right before them: "seven countries voted, including Algeria"."""
    counted = {f.at: f for f in facts if f.slot is Slot.BALLOT and (f.value[1].count or 0) > 1}
    if not counted:
        return
    tags = line.tags("V")
    for (whole, _), (at, chunk) in pairwise(tags):
        voters: Voters = chunk.value
        fact = counted.get(whole)
        if fact is None or not voters.bare or _used(chunk, facts) or not is_some(line, whole, at):
            continue
        if len({*voters.members, *fact.value[1].members}) < fact.value[1].count:
            yield replace(fact, value=(fact.value[0], replace(voters, partial=True)), end=chunk.end, at=at)


def _happened_at(fact: Fact, chunk: Chunk) -> bool:
    return fact.start < chunk.end and chunk.start < fact.end and fact.modality is Modality.HAPPENED


def _used(chunk: Chunk, facts: list[Fact], *, authors: bool = True) -> bool:
    """Whether a fact tells of these voters; one that only runs over their words does not.

    Authors of a text vote too, where it is said (`authors` False).
    """
    voters: Voters = chunk.value
    for f in facts:
        if not _happened_at(f, chunk):
            continue
        if f.slot is Slot.SPONSOR and authors:
            return True
        if f.slot in (Slot.BALLOT, Slot.VETO):
            told = f.value[1] if f.slot is Slot.BALLOT else f.value
            if set(voters.members) & set(told.members) or (voters.count is not None and voters.count == told.count):
                return True
            if not voters.members and voters.count is None:
                return True
    return False


def _is_described(line: Line, at: int, stop: int) -> bool:
    return bool(_WHO_HOLD.match(line.norm, stop) or _MADE_OF.search(line.norm, max(0, at - 24), at))


def _may_vote(line: Line, at: int, stop: int, chunk: Chunk, said: list[Cue]) -> bool:
    """Whether a phrase can be of members: no "six months", no "Russian drones", no State that never sat."""
    voters: Voters = chunk.value
    behind = line.norm[stop + 1 : stop + 80]
    if voters.others or voters.neither or voters.along or voters.nobody or set(voters.members) & _NEVER:
        return False
    if behind.startswith(("'s ", "' ")) or head_of_aside(line, at) is not None:
        return False
    if (not voters.members or voters.group) and _is_described(line, at, stop):
        return False
    if voters.bare and _CAUSE.search(line.norm, max(0, at - 40), at):
        return False
    if voters.members:
        names = [c.value for c in line.chunks if c.cls in "LP" and chunk.start <= c.start and c.end <= chunk.end]
        acts = any(cue.start == stop + 1 for cue in said) and bool(names) and not names[-1].adjectival
        acts = acts or not names or not (names[-1].adjectival or names[-1].attributive)
        return acts or bool(_ACTS.match(line.norm, stop))
    if voters.count is None or voters.count > _ALL or _NUMBERED.search(line.norm, max(0, at - 20), at):
        return False
    if voters.count in (7, 9, _ALL) and (_NEEDED.search(line.norm, max(0, at - 60), at) or _NEEDED_IS.match(behind)):
        return False
    return bool(MANY.search(line.text[chunk.start : chunk.end]) or _UNIT.match(behind)) or any(
        cue.start == stop + 1 for cue in said
    )

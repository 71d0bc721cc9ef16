"""Several texts told in one sentence, each by itself: "one by France, which Russia vetoed, and the other by Russia".

What the sentence says of all of them before the first is told, it says of each.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from msgspec.structs import replace

from horseshoe.reading.claims.actions import Modality, Told
from horseshoe.reading.line import Chunk, Line
from horseshoe.reading.votes.by_number import by_number
from horseshoe.reading.votes.by_owner import by_owner
from horseshoe.reading.votes.clauses import by_clause, parted
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.telling import DECISIVE, Telling
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

_OF_ALL = frozenset({Slot.OUTCOME, Slot.UNANIMOUS, Slot.ACT, Slot.VETO})
_OF_ONE = frozenset({Slot.SCORE, Slot.SYMBOL, Slot.MINIMUM})
# "Both the American and the Soviet drafts", "an American and a Soviet text": one of each.
_EACH_ITS_OWN = late(r"(?i)\b(?:the|an?)\s+\S+(?:\s+\S+)?\s+and\s+(?:the|an?)\s+\S+")


def each_text(telling: Telling, line: Line) -> list[Telling]:
    """A telling for every text a sentence tells of by itself; then by its clauses."""
    begins = [at for at, c in line.tags("D") if c.value.apart]
    parts = list(_one_by_one(telling, line, begins)) if len(begins) > 1 else []
    parts = parts or list(by_owner(telling, line))
    if len(parts) > 1:
        return parts
    parts = by_number(telling, line) or list(_by_author(telling, line)) or _in_turn(telling, line)
    parts = parts or _alike(telling, line)
    return parts or by_clause(telling, line)


def _one_by_one(telling: Telling, line: Line, begins: list[int]) -> Iterator[Telling]:
    cuts = [-1, *begins[1:], len(line.norm)]
    shared = [f for f in telling.facts if f.at < begins[0] and _is_shared(f)]
    own = [f for f in telling.facts if f.slot in DECISIVE and f not in shared]
    told = [any(a <= f.at < b for f in own) for a, b in pairwise(cuts)]
    if not any(told) or not (shared or all(told)):
        return
    rest = telling
    for i, cut in enumerate(begins[1:]):
        left, rest = parted(rest, line, cut)
        yield _own(left, line, cuts[i], cut, shared)
    yield _own(rest, line, cuts[-2], cuts[-1], shared)


def _is_shared(fact: Fact) -> bool:
    return fact.slot in _OF_ALL and fact.modality is Modality.HAPPENED and fact.value is not Told.UNKNOWN


def _own(part: Telling, line: Line, begin: int, end: int, shared: list[Fact]) -> Telling:
    """A part with its own text alone, and with what is said of all unless it has an end of its own."""
    drafts = [c for at, c in line.tags("D", max(0, begin), end)]
    first = next((i for i, c in enumerate(drafts) if c.value.apart), 0)
    ended = any(f.slot in (Slot.OUTCOME, Slot.VETO) and f not in shared for f in part.facts)
    facts = [f for f in part.facts if f not in shared or not ended]
    facts += [f for f in shared if f not in facts and not ended]
    return replace(part, facts=facts, drafts=drafts[first:], history=False)


_LATER = (
    r"(?:then|afterwards?|next|later|subsequently|finally|after that|(?:<[NV]\d+> |an? |some |a few )?(?:moments?|"
    r"minutes?|hours?) (?:later|afterwards?)|in turn|immediately after(?:wards)?)"
)
# "Vetoed first the American draft, then the Italian one", "adopted one text on Mali, followed by one on Chad".
_IN_TURN = Pattern(
    rf"(?P<first><D\d+>)(?P<between> (?:(?!(?:,|and) {_LATER}\b)[^.;])*?)(?P<cut> (?:, )?(?:and )?(?:, )?(?:{_LATER}|"
    rf"followed by)(?: ,)? )(?P<second><D\d+>)|"
    r"(?P<first2><D\d+>)(?P<between2>(?: (?!<D)[^ .;]+){0,14})(?P<cut2> (?:, )?(?:and|as well as|along with|but also|"
    r"and also|and with it) )(?P<second2><D\d+>)"
)


def _in_turn(telling: Telling, line: Line) -> list[Telling]:
    """Two texts that one verb ends, one after the other: what the verb says it says of each."""
    m = _IN_TURN.search(line.norm)
    if m is None:
        return []
    first, second = m.start("first"), m.start("second")
    if second < 0:
        first, second = m.start("first2"), m.start("second2")
        a, b = (set(line.chunk(m[key]).value.sponsors) for key in ("first2", "second2"))
        if not a or not b or a & b or any(f.at > second and f.slot in DECISIVE for f in telling.facts):
            return []  # "the text and its annex"; "vetoed it, and its own got four"
    ends = [f for f in telling.facts if f.slot in (Slot.VETO, Slot.OUTCOME) and _is_shared(f)]
    if not ends or any(f.at > first for f in ends) or line.chunk(m["second"] or m["second2"]).value.amendment:
        return []
    left, right = parted(telling, line, second)
    if any(f.slot in _OF_ONE or _counts(f) for f in left.facts if f.at < first):
        return []  # "by 14 votes": of which of them?
    said = [f for f in telling.facts if f in ends or (f.slot is Slot.MOMENT and f.at < first)]
    right.facts = [*said, *(f for f in right.facts if f not in said)]
    return [left, right]


# "Both the Russian draft and the American one on Gaza failed".
_AND = Pattern(
    r"(?P<first><D\d+>)(?: (?!and\b|but\b|nor\b|which\b|that\b|while\b)(?:[^ ,.;<]+|<V\d+>)){0,5} "
    r"(?:and|as well as|along with|and also) (?:also )?(?P<second><D\d+>)"
)


def _alike(telling: Telling, line: Line) -> list[Telling]:
    """Two texts of different members before the one verb that ends them: each met that end."""
    m = _AND.search(line.norm)
    if m is None:
        return []
    authors = [(f.at, set(f.value)) for f in telling.of(Slot.SPONSOR)]
    a = {s for at, members in authors if at < m.start("second") for s in members}
    b = {s for at, members in authors if at >= m.start("second") for s in members}
    ends = [f for f in telling.facts if f.slot in (Slot.VETO, Slot.OUTCOME, Slot.ACT) and _is_shared(f)]
    counted = any(f.slot in _OF_ONE or f.slot is Slot.BALLOT for f in (*telling.facts, *telling.weak))
    if not a or not b or a & b or counted or not ends or any(f.at < m.start("first") for f in ends):
        return []
    left, right = parted(telling, line, m.start("second"))
    said = [f for f in telling.facts if f in ends or f.slot is Slot.MOMENT]
    left.facts = [*left.facts, *(f for f in said if f not in left.facts)]
    right.facts = [*said, *(f for f in right.facts if f not in said)]
    return [left, right]


def _by_author(telling: Telling, line: Line) -> Iterator[Telling]:
    """ "Vetoed both the American and the Soviet drafts": a veto of each."""
    texts = [c for c in telling.drafts if len(c.value.sponsors) > 1]
    if len(texts) != 1 or len(telling.drafts) != 1 or not any(f.slot in _OF_ALL for f in telling.facts):
        return
    (text,) = texts
    words = line.text[text.start : text.end]
    if not _EACH_ITS_OWN.search(words) or any(f.slot in _OF_ONE or _counts(f) for f in telling.facts):
        return
    others = [f for f in telling.facts if f.slot is not Slot.SPONSOR]
    for i, member in enumerate(text.value.sponsors):
        one = Chunk(text.start, text.end, text.cls, replace(text.value, sponsors=(member,), plural=False, rival=i > 0))
        author = Fact(Slot.SPONSOR, (member,), text.start, text.end, next(at for at, c in line.tags("D") if c is text))
        yield replace(telling, facts=[*others, author], drafts=[one], history=False)


def _counts(fact: Fact) -> bool:
    return fact.slot is Slot.BALLOT and fact.value[1].count is not None



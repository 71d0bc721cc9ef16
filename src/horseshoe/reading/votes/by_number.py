"""Resolutions adopted together, each by its number: "resolutions 2334 and 2335", "661 with 13 votes, 662 unanimously".

Each is a vote of its own. What stands before the first, or is said of both, is true of each; a count told once, without
a word that it was each one's, is nobody's.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from horseshoe.council.symbols import Symbol, SymbolKind
from horseshoe.reading.claims.actions import Modality, Told
from horseshoe.reading.line import Line
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.telling import Telling
from horseshoe.reading.words.late import late

_DAY = r"(?:(?:then|later|also) )?(?:(?:on|in) )?(?:<M\d+> )?(?:, )?"
# How the next of them is brought up: by "and" alone, and no word of recalling.
_AND = late(rf"(?:^|(?<= ))(?P<cut>(?:[,;] )?(?:and|then|followed by) {_DAY}|[,;] {_DAY})$")
# The first of them is what is adopted, or opens the sentence: "acting under resolutions 661 and 665" does neither.
_OPENS = late(
    r"(?:^(?:both |the |on <M\d+> |in <M\d+> |, )*|\b(?:adopt(?:ed|s|ing)|pass(?:ed|es|ing)|approv(?:ed|es|ing)|"
    r"carried|"
    r"endorsed|voted for)(?: (?:unanimously|its|both|the|two|three|in turn|first|then|(?:on|in) <M\d+>|<[MDV]\d+>|"
    r"by <T\d+>|:|,|—|\())* )$"
)
_ITS_OWN_VERB = late(
    r" (?:(?:is|are|was|were|has|have|had) (?!(?:\w+ly |also |then |been )*(?:adopt|pass|approv|carried))|will|would|"
    r"may|might|could|should|remains?|calls?|called|asks?|asked|says?|said|demands?|demanded|follow)"
)
_PLURAL = late(r"(?i)(?:the\s+|its\s+)?resolutions\b")
_EACH = late(r"\b(?:each|both|all (?:three|four|of them)|identical|the same|in either|apiece|respectively)\b")
_SAME = late(
    r"\b(?:by|with|on) (?:exactly )?(?:the|an) (?:very )?(?:same|identical|like) (?:count|vote|tally|score|margin|"
    r"majority|result)\b"
)
_EITHER = late(r"\bin (?:either|both|each|neither)\b")
_LATTER = late(r"\bthe (?P<which>latter|second|last|former|first)\b")
_COUNTS = frozenset({Slot.SCORE, Slot.BALLOT, Slot.MINIMUM, Slot.VETO})
_OF_ALL = frozenset({Slot.OUTCOME, Slot.UNANIMOUS, Slot.ACT, Slot.MOMENT})
_APART = 60  # numbers of resolutions of one year


class _Number(Struct, frozen=True):
    """A resolution named: its place in the norm, the cut before it, its symbol as a fact."""

    at: int
    cut: int
    fact: Fact


def by_number(telling: Telling, line: Line) -> list[Telling]:
    """A telling for each resolution that a sentence has adopted, where it names several; else none."""
    adopted = [f for f in telling.facts if f.slot is Slot.OUTCOME and f.value is Told.ADOPTED]
    if telling.modality is not Modality.HAPPENED or not any(f.modality is Modality.HAPPENED for f in adopted):
        return []
    numbers = list(_numbers(telling, line))
    if len(numbers) < 2 or any(f.slot is Slot.OUTCOME and f.value is not Told.ADOPTED for f in telling.facts):
        return []
    facts = [f for f in telling.facts if f.slot is not Slot.SYMBOL]
    if all(b.at - a.at < _SIDE_BY_SIDE for a, b in pairwise(numbers)):
        return list(_together(telling, line, numbers, facts))
    return list(_one_by_one(telling, line, numbers, facts))


_SIDE_BY_SIDE = 14  # characters of the norm: "<R10> , and <R11>"


def _numbers(telling: Telling, line: Line) -> Iterator[_Number]:
    """Resolutions brought up one after another, in a row that nothing else breaks."""
    plural = any(d.value.plural and d.value.term == "resolution" for d in telling.drafts)
    last: int | None = None
    begun = False
    for at, chunk in line.tags("RN"):
        joint = _AND.search(line.norm, 0, at)
        if chunk.cls == "R":
            if chunk.value.kind is not SymbolKind.RESOLUTION:
                return
            plural = plural or _PLURAL.match(line.text, chunk.start) is not None
            symbol: Symbol = chunk.value
        elif plural and _may_be(chunk.value, last) and (joint or line.norm.endswith((": ", "( ", "— "), 0, at)):
            symbol = Symbol(SymbolKind.RESOLUTION, int(chunk.value.whole))
        else:
            continue
        if begun and _ITS_OWN_VERB.match(line.norm, line.norm.index(">", at) + 1):
            return  # "adopted resolution 2728, and resolution 2735 is now before it"
        if (joint is None) if begun else (_OPENS.search(line.norm, 0, at) is None):
            return
        last = symbol.number
        fact = Fact(Slot.SYMBOL, symbol, chunk.start, chunk.end, at)
        yield _Number(at, joint.start("cut") if joint and begun else at, fact)
        begun = True


def _may_be(number: object, last: int | None) -> bool:
    """Whether a bare number can be a resolution's: printed in figures, and of the year of the one before."""
    whole = getattr(number, "whole", None)
    if not getattr(number, "digits", False) or whole is None or whole < 100 or getattr(number, "year_like", False):
        return False
    return last is None or 0 < abs(int(whole) - last) < _APART


def _together(telling: Telling, line: Line, numbers: list[_Number], facts: list[Fact]) -> Iterator[Telling]:
    """ "Resolutions 1970 and 1973 were adopted, the latter by ten votes"."""
    latter = _LATTER.search(line.norm)
    each = _EACH.search(line.norm) is not None and latter is None
    for i, number in enumerate(numbers):
        own = latter is not None and i == (0 if latter["which"] in ("former", "first") else len(numbers) - 1)
        kept = [
            f
            for f in facts
            if f.slot not in _COUNTS or each or (own and latter is not None and f.at > latter.start())
        ]
        yield _telling(telling, number, kept, rival=i > 0)


def _one_by_one(telling: Telling, line: Line, numbers: list[_Number], facts: list[Fact]) -> Iterator[Telling]:
    ends = [*(n.cut for n in numbers[1:]), len(line.norm)]
    shared = [f for f in facts if f.at < numbers[0].at and f.slot in _OF_ALL]
    counts = [f for f in facts if numbers[0].at <= f.at < ends[0] and f.slot in _COUNTS]
    either = [f for f in facts if f.slot is Slot.BALLOT and _EITHER.search(line.norm, f.at, f.at + _NEAR)]
    for i, (number, end) in enumerate(zip(numbers, ends, strict=True)):
        begin = 0 if i == 0 else number.cut
        own = [f for f in facts if begin <= f.at < end]
        dated = any(f.slot is Slot.MOMENT for f in own)
        handed = [f for f in shared if f not in own and not (dated and f.slot is Slot.MOMENT)]
        if i and _SAME.search(line.norm, begin, end):
            handed += counts
        handed += [f for f in either if f not in own]
        yield _telling(telling, number, [*own, *handed], rival=i > 0)


_NEAR = 60


def _telling(telling: Telling, number: _Number, facts: list[Fact], *, rival: bool) -> Telling:
    days = [f for f in facts if f.slot is Slot.MOMENT]
    return replace(
        telling, facts=[*facts, number.fact], weak=[], drafts=[], days=days, history=False, definite=False, rival=rival
    )

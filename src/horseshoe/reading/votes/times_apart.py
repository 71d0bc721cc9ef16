"""One sentence, two votes of two times: "rejects a text hours after Moscow vetoed another", "like its veto of one".

What tells the time between them, a day with "when" behind it, or a comparison, opens a clause of its own; the vote in
it is an older one where it names a text, and an end, that cannot be of the vote the sentence is about.
"""

from __future__ import annotations

from collections.abc import Iterator

from horseshoe.reading.claims.actions import Modality, Told
from horseshoe.reading.line import Line
from horseshoe.reading.votes.before_then import as_recalled, part_between
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.telling import Telling
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

_SPAN = r"(?:moments?|minutes?|hours?|days?|nights?|weekends?|weeks?|fortnights?|months?|years?|decades?)"
_MUCH = (
    r"(?:just|only|barely|scarcely|hardly|less|more|fewer|than|almost|nearly|about|around|some|exactly|not|quite|a|an|"
    r"the|half|full|good|bare|mere|short|few|couple|of|several|many|one|two|three|long|and|within|<[NV]\d+>)"
)
_LAPSE = rf"(?:(?:{_MUCH} )*{_SPAN}(?: and a half)?|shortly|soon|not long|right|immediately)"
_TIMED = Pattern(
    rf" (?P<lapse>{_LAPSE}) (?:after|following|since) (?![a-z]+ing )| (?:came|comes|coming|followed|follows|"
    rf"following)(?: ,)? "
    rf"(?P<by>(?:by )?(?P<span>{_LAPSE}) )(?:on )?(?:after |upon |on the heels of )?(?=(?:the|an?|<V\d+>) )"
)
_AFTER = Pattern(r" (?:after|following|on the heels of|in the wake of) (?![a-z]+ing )")
_THAN = Pattern(
    r" (?:than|(?<=like)|(?:as (?:[\w'-]+ ){1,6}as)) (?:had been |have been |was |were |did |in the case of |with |"
    r"after )?(?=(?:the|an?|that|its|<V\d+>) (?:[\w'-]+ |<[VLM]\d+> (?:'s )?|, ){0,5}?(?:veto(?:es)?|adoption|passage|"
    r"rejection|defeat|failure|vote) )"
)
_PAIR, _MANY = 2, 99
_COUNTED = late(r"(?i)\b(?:after|following|since)$")
_WHEN = Pattern(r" (?P<day><M\d+>) (?:, )?when ")


def by_lapse(telling: Telling, line: Line) -> list[Telling]:
    """The vote a sentence is about and the older one it sets beside it; the telling itself where it tells one."""
    ends = [f for f in telling.facts if f.modality is Modality.HAPPENED and _is_end(f)]
    if len(ends) + sum(f.slot is Slot.ACT for f in telling.facts) > 1:
        for cut, counts in _cuts(line):
            left = [f for f in ends if f.at < cut]
            right = [f for f in ends if f.at >= cut]
            if left and right and _are_two(line, cut, left, right, counts):
                older = part_between(telling, line, cut, len(line.norm))
                return [part_between(telling, line, 0, cut), as_recalled(older)]
    return [telling]


def _cuts(line: Line) -> Iterator[tuple[int, int]]:
    """Where an older vote may be told from, and how many counts alone tell it there; 0 if its time may be the same."""
    for m in _TIMED.finditer(line.norm):
        yield m.end(), _PAIR
    for at, chunk in line.tags("M"):  # "six weeks after" is a day counted from another
        if at and _COUNTED.search(line.text, chunk.start, chunk.end):
            yield line.norm.index(">", at) + 1, _PAIR
    for m in _THAN.finditer(line.norm):
        yield m.end(), _MANY
    for m in _WHEN.finditer(line.norm):
        if line.tags("M", 0, m.start("day")):
            yield m.start("day"), 1
    for m in _AFTER.finditer(line.norm):
        yield m.end(), 0


def _are_two(line: Line, cut: int, left: list[Fact], right: list[Fact], counts: int) -> bool:
    ended, before = _ends(left), _ends(right)
    if not before:
        return bool(ended) and 0 < counts <= sum(map(_counted, right))
    if not ended and not any(map(_counted, left)):
        return False
    sure = counts > 0
    mine, theirs = line.tags("DR", 0, cut), line.tags("DR", cut)
    named = [c for _, c in theirs if c.cls == "R" or not c.value.definite or c.value.sponsors]
    authors = {s for _, c in mine if c.cls == "D" for s in c.value.sponsors}
    others = any(c.cls == "D" and c.value.sponsors and not set(c.value.sponsors) & authors for _, c in theirs)
    days = len(line.tags("M", cut)) > 0 and len(line.tags("M", 0, cut)) > 0
    if Told.ADOPTED in ended:
        return Told.ADOPTED not in before or (sure and bool(named or days))
    vetoers = [{m for f in facts if f.slot is Slot.VETO for m in f.value.members} for facts in (left, right)]
    if all(vetoers) and not vetoers[0] & vetoers[1]:
        return bool(theirs) or sure
    if Told.ADOPTED in before:
        return bool(theirs)
    if vetoers[0] and not vetoers[1]:
        return sure and bool(named)
    # "Failed to adopt it after Russia vetoed a US draft": one vote, unless time or authors set the two apart
    return (sure and bool(theirs)) or (bool(authors) and others)


def _ends(facts: list[Fact]) -> set[Told]:
    return {Told.VETOED if f.slot is Slot.VETO else f.value for f in facts if f.slot in (Slot.VETO, Slot.OUTCOME)}


def _counted(fact: Fact) -> bool:
    return fact.slot in (Slot.SCORE, Slot.BALLOT)


def _is_end(fact: Fact) -> bool:
    told = fact.slot is Slot.OUTCOME and fact.value is not Told.UNKNOWN
    return told or fact.slot in (Slot.VETO, Slot.SCORE, Slot.BALLOT)

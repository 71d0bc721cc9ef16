"""Votes told by pointing back: "a third met the same fate", "they did so again", "two drafts; the second got ten".

History paragraphs say once how a text ended and then only that the next ended alike. What the pointing sentence leaves
unsaid is taken from the sentence it points to; what it says itself stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from msgspec.structs import replace

from horseshoe.reading.claims.actions import Modality, Told
from horseshoe.reading.line import Line
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.modality import modality
from horseshoe.reading.votes.telling import Telling
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import AnyOf, Pattern

_FATE = Pattern(
    r"\b(?:(?:met|meets|shared|shares|suffered|suffers|had|found) (?:with )?(?:the same|its|that|an identical|"
    r"a similar|a like) (?:fate|end|ending)|"
    r"(?:fell|failed|died|ended|foundered|was (?:killed|stopped|blocked|sunk|defeated)|went) (?:in )?(?:exactly |just |"
    r"much )?the same (?:way|manner|fashion)|with the same (?:result|outcome))\b"
)
_SO_AGAIN = Pattern(
    r"(?:(?P<v><V\d+>)|\b(?P<it>it|they|both|the two|the pair)) (?:also |then |both )?(?:"
    r"did (?:so|it|the same|likewise) (?:again|once more|once again|a (?:second|third) time)|"
    r"(?:again did|repeated|renewed) (?:so|the same|it|(?:its|their|the) (?:double |joint )?veto(?:es)?))\b"
)
_SAME_AUTHORS = Pattern(
    r"\b(?:of|by|from) the same (?:two |three |four )?(?:authors?|sponsors?|co-? ?sponsors?|drafters|penholders?)\b"
)
_THE_SAME = Pattern(
    r"\bthe (?:very )?same (?:lonely |lone |single |old )?(?:ambassador|envoy|delegate|delegation|country|state|member|"
    r"power|hand|pair|two|three|duo|trio|countries|powers|capitals|members|<V\d+>)"
    r"(?: (?:\w+ly|had|again|last|also|then)){0,3} (?:vetoed|(?:used|cast) (?:a|its|their|his|her) (?:\w+ )?"
    r"veto(?:es)?|killed|stopped|sank|blocked|struck down)\b"
)
_BACK = AnyOf(_FATE, _SO_AGAIN, _THE_SAME)
_ORDINAL = late(r"(?:the|a) (?:first|former|second|third|other|latter|fourth)$")
_FAILED = frozenset({Told.VETOED, Told.SHORT, Told.NOT_ADOPTED, Told.NOT_CARRIED})
_END = frozenset({Slot.VETO, Slot.OUTCOME})
_NEAR = 3  # sentences back that "the same fate" may look
_LIST = 6  # sentences after "two drafts" in which the second is told


def echo(told: Sequence[tuple[list[Telling], Line]]) -> None:
    """Add to the tellings of a report, in its order, what they tell by pointing back."""
    before: list[Telling] = []
    for tellings, line in told:
        for telling in tellings:
            if telling.modality is Modality.HAPPENED and not telling.headline:
                _alike(telling, line, before)
                _by_the_same(telling, line, before)
                _of_several(telling, line, before)
        before += [t for t in tellings if not t.headline]


def _ends(telling: Telling) -> list[Fact]:
    """What a telling says of how its text ended."""
    ends = [f for f in telling.facts if f.slot is Slot.VETO or (f.slot is Slot.OUTCOME and f.value in _FAILED)]
    return [f for f in ends if f.modality is Modality.HAPPENED]


def _ended(telling: Telling) -> bool:
    return any(f.slot is Slot.VETO or (f.slot is Slot.OUTCOME and f.value is Told.ADOPTED) for f in telling.facts)


def _here(telling: Telling, line: Line, at: int) -> bool:
    return telling.start <= line.place(at, at + 1)[0] < telling.end and modality(line.norm, at) is Modality.HAPPENED


def _lately(before: list[Telling], telling: Telling, near: int) -> Iterator[Telling]:
    """The tellings of so many sentences before one, the last first."""
    return takewhile(lambda t: telling.order - t.order <= near, reversed(before))


def _alike(telling: Telling, line: Line, before: list[Telling]) -> None:
    """ "The same fate", "did so again": the end of the text told of last, for another text."""
    if not _BACK.on(line.norm):
        return
    if (m := _THE_SAME.search(line.norm)) is not None and _here(telling, line, m.start()) and not _ended(telling):
        vetoed = next((t for t in reversed(before) if t.of(Slot.VETO) and t.modality is Modality.HAPPENED), None)
        if vetoed is not None:
            _hand_down(telling, line, [f for f in _ends(vetoed) if f.slot is Slot.VETO], m)
        return
    last = next((t for t in _lately(before, telling, _NEAR) if t.tells_vote), None)
    if last is None or _ended(telling):
        return
    ends = _ends(last)
    vetoers = [f for f in ends if f.slot is Slot.VETO]
    text = telling.drafts or telling.tells_vote  # a truce may meet the same fate, and is not voted on
    if text and ends and (m := _FATE.search(line.norm)) is not None and _here(telling, line, m.start()):
        _hand_down(telling, line, vetoers or ends, m)
    elif (m := _SO_AGAIN.search(line.norm)) is not None and vetoers and _here(telling, line, m.start()):
        members = {member for f in vetoers for member in f.value.members}
        same = set(line.chunk(m["v"]).value.members) == members if m["v"] else (m["it"] == "it") == (len(members) == 1)
        if same:
            _hand_down(telling, line, vetoers, m)


def _by_the_same(telling: Telling, line: Line, before: list[Telling]) -> None:
    """ "A new text of the same authors": those of the text told of last."""
    m = _SAME_AUTHORS.search(line.norm)
    if m is None or telling.of(Slot.SPONSOR):
        return
    last = next((t for t in _lately(before, telling, _NEAR) if t.of(Slot.SPONSOR)), None)
    start, end = line.place(m.start(), m.end())
    if last is not None and telling.start <= start < telling.end:
        telling.facts += [replace(f, start=start, end=end, at=m.start()) for f in last.of(Slot.SPONSOR)]


def _hand_down(telling: Telling, line: Line, facts: list[Fact], m: re.Match[str]) -> None:
    start, end = line.place(m.start(), m.end())
    telling.facts += [replace(f, start=start, end=end, at=m.start()) for f in facts]
    telling.facts += [d for d in telling.days if d not in telling.facts]
    telling.anew = True


def _of_several(telling: Telling, line: Line, before: list[Telling]) -> None:
    """ "Vetoed two drafts. The first ... The second ...": what was told of both is told of each, and not once more."""
    first = next((d for d in telling.drafts if _ORDINAL.match(line.text[d.start : d.end].lower())), None)
    if first is None or not telling.tells_vote:
        return
    summary = next((t for t in _lately(before, telling, _LIST) if is_summary(t)), None)
    if summary is None:
        return
    if not _ended(telling):
        telling.facts += [replace(f, start=first.start, end=first.end) for f in summary.facts if f.slot in _END]
    if first.value.rival:
        summary.history = True  # told of several: of no single one


def is_summary(telling: Telling) -> bool:
    """ "Rejected both texts": several at once, and no count."""
    texts = [d.value for d in telling.drafts]
    told = {f.slot for f in telling.facts}
    return bool(texts and texts[0].plural and told & _END) and not told & {Slot.BALLOT, Slot.SCORE, Slot.SYMBOL}

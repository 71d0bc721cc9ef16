"""Whether there was a vote, asked and denied: "Did the Council vote on vaccines? No." """

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from horseshoe.reading.claims.actions import Modality, Told
from horseshoe.reading.line import Line
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.telling import Telling
from horseshoe.reading.words.late import late

_ASKED = late(
    r"\b(?:was|has|had|is it true that|true that) (?:there |it |<D\d+> |anything |that |this |the matter |really |ever "
    r"|"
    r"been |also |indeed )*(?:an? |the |any )?(?:[\w-]+ )?(?:vote\b|(?:put|brought) to (?:a|the) vote|voted (?:on|"
    r"upon))|"
    r"\bdid (?:the )?(?:<C\d+>|it|members|they|ambassadors) (?:members )?(?:[\w'-]+ |<M\d+> ){0,3}?(?:vote|hold a vote|"
    r"take a vote)\b(?! (?:for|against|in favou?r|with)\b)|\b(?:has|had) (?:the )?<C\d+> (?:[\w'-]+ ){0,2}?voted\b|"
    r"\btrue that (?:the )?<C\d+> (?:[\w'-]+ |<M\d+> ){0,3}?voted\b"
)
_NO = late(
    r"^(?:a : |\" |\W)*(?:no|nope|never|none|not so|not at all|not (?:yet|true|really)|neither|(?:it|they) (?:did|has|"
    r"was|"
    r"is|had) (?:not|n't)|there (?:was|were|has been|had been) (?:none|no)\b|(?:that|this) is (?:not (?:so|true)|false|"
    r"untrue|a (?:myth|rumou?r|lie)))(?: (?:[.,;:!—]|it|there|one|vote|was|despite|contrary|whatever|as)|$)"
)
_DONE = frozenset({Slot.BALLOT, Slot.SCORE, Slot.VETO, Slot.UNANIMOUS})


def deny(told: Sequence[tuple[list[Telling], Line]]) -> None:
    """A vote denied for every question whether there was one that the next sentence answers with a no."""
    for (questions, asked), (tellings, line) in pairwise(told):
        m = _ASKED.search(asked.norm) if asked.norm.endswith("?") else None
        if m is None or asked.tags("O") or len(tellings) != 1 or _NO.match(line.norm) is None:
            continue
        (telling,) = tellings
        if any(f.slot in _DONE or f.slot is Slot.OUTCOME for f in telling.facts):
            continue
        for question in questions:
            question.facts, question.weak = [], []
        place = line.place(0, len(line.norm))
        days = [Fact(Slot.MOMENT, c.value, c.start, c.end, at) for at, c in asked.tags("M")][:1]
        telling.facts = [Fact(Slot.OUTCOME, Told.UNKNOWN, *place, 0, Modality.DENIED), *days]
        telling.modality, telling.days = Modality.DENIED, days

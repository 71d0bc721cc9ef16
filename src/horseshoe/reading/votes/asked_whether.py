"""Whether there was a vote, asked and denied: "Did the Council vote on vaccines? No." """

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from horseshoe.reading.claims.actions import Modality, Told
from horseshoe.reading.line import Line
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.telling import Telling
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

_ASKED = late(
    r"\b(?:was|has|had|is it true that|true that) (?:there |it |<D\d+> |anything |that |this |the matter |really |"
    r"ever |been |also |indeed )*(?:an? |the |any )?(?:[\w-]+ )?(?:vote\b|(?:put|brought) to (?:a|the) vote|"
    r"voted (?:on|upon))|\bdid (?:the )?(?:<C\d+>|it|members|they|ambassadors) (?:members )?(?:[\w'-]+ |"
    r"<M\d+> ){0,3}?(?:vote|hold a vote|"
    r"take a vote)\b(?! (?:for|against|in favou?r|with)\b)|\b(?:has|had) (?:the )?<C\d+> (?:[\w'-]+ ){0,2}?voted\b|"
    r"\btrue that (?:the )?<C\d+> (?:[\w'-]+ |<M\d+> ){0,3}?voted\b"
)
_NO = late(
    r"^(?:a : |\" |\W)*(?:no|nope|never|none|not so|not at all|not (?:yet|true|really)|neither|(?:it|they) (?:did|has|"
    r"was|"
    r"is|had) (?:not|n't)|there (?:was|were|has been|had been) (?:none|no)\b|(?:that|this) is (?:not (?:so|true)|false|"
    r"untrue|a (?:myth|rumou?r|lie)))(?: (?:[.,;:!—]|it|there|one|vote|was|despite|contrary|whatever|as)|$)"
)
# "People keep telling me that Russia vetoed it. Wrong."
_SAID = Pattern(
    r"\b(?:people|some|many|they|everybody|everyone|folks|you|others|the (?:myth|legend|story|rumou?r|claim|internet|"
    r"post|meme)|colleagues|readers|commentators|it is) (?:\w+ ){0,2}?(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|"
    r"claim(?:s|ed|ing)?|believ(?:e|es|ed)|insist(?:s|ed)?|think|hear|read|has it|goes|is|repeat(?:s|ed)?|maintain)\b"
)
_WRONG = late(
    r"(?:a : |\" |\W)*(?:(?:but )?(?:that|this|which|it) (?:is|was|'s) )?(?:simply |just |plainly |flatly |quite |"
    r"utterly |completely |all |dead |pure |utter |complete )*(?:no|nope|wrong|false|untrue|nonsense|rubbish|bunk|"
    r"a (?:myth|lie|fiction|legend|fable)|not (?:so|true|at all|quite so)|incorrect|"
    r"(?:it|they) (?:did|has|have) ?(?:not|n't))"
    r"(?: ,? ?(?:no|it (?:did|has) ?(?:not|n't)|they (?:did|have) ?(?:not|n't)))? ?[.!]*(?: \")?"
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


def take_back(told: Sequence[tuple[list[Telling], Line]]) -> None:
    """Nothing of what a sentence gives as other people's word, where the next takes it back: "Wrong. It abstained." """
    for (claims, claim), (_, line) in pairwise(told):
        if _WRONG.fullmatch(line.norm) is None:
            continue
        for telling in claims:
            facts = [f for f in telling.facts if f.slot in _DONE or f.slot is Slot.OUTCOME]
            if facts and (_SAID.search(claim.norm) or all(claim.is_quoted(f.at) for f in facts)):
                telling.facts, telling.weak, telling.days = [], [], []

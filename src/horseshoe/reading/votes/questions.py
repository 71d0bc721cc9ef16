"""What a question tells that its answer leaves unsaid: the day, whose text it was, and that it was vetoed at all.

"What did the Council do on Thursday? It renewed the embargo. Did Russia veto the US text? No.": the renewal was on
Thursday, and of a text of the United States. "Why did Russia veto it?" is asked of what happened.
"""

from __future__ import annotations

from collections.abc import Sequence

from horseshoe.reading.claims.actions import Modality
from horseshoe.reading.line import Line
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.modality import is_question
from horseshoe.reading.votes.telling import Telling
from horseshoe.reading.words.late import late

_REACH = 4  # sentences behind a question in which its answer stands
_OPENS = r"^(?:q|question|and|so|but|then|well|a|\d+|[.:—\"]| )*\b"
_OF_PAST = late(
    rf"{_OPENS}(?:(?:what|who|why|how|where|when|which|whose|whom|how many)\b[^?]*?)?\b(?:did|was|were|had|happened|"
    rf"became|came|"
    r"went|voted|vetoed|abstained|got|fared|ended|has|have)\b"
)
_TO_COME = late(r"\b(?:will|would|could|might|may|shall|should|can|if|going to|next|tomorrow|expected|due)\b")
# "Why did Russia veto it?", "How could Russia veto it?"
_TAKEN_AS_SO = late(
    rf"{_OPENS}(?:why|for what reason|on what grounds?|how (?:come|is it that|was it that)|what (?:made|led|moved|"
    rf"drove|"
    r"prompted|brought))\b(?! (?:not|n't|would|should|will|might|may)\b)"
)
_HOPED = late(
    r"\b(?:hop(?:e|ed|ing)|want(?:ed|ing)?|after|expect(?:ed|ing)?|afraid|fear(?:ed|ing)?|count(?:ed|ing)? on|"
    r"seek(?:ing)?|sought|aim(?:ed|ing)?|wish(?:ed|ing)?|ask(?:ed|ing)? for|bet(?:ting)? on|bank(?:ed|ing)? on)\b"
)


def is_of_fact(line: Line) -> bool:
    """Whether a question takes what it asks about as having happened."""
    return _TAKEN_AS_SO.match(line.norm) is not None


def hear(told: Sequence[tuple[list[Telling], Line]]) -> None:
    """Give the answers of a report what the questions before them tell."""
    for i, (tellings, line) in enumerate(told):
        if len(tellings) != 1 or not is_question(line.text[line.start : line.end]) or line.tags("O"):
            continue
        if not _OF_PAST.search(line.norm) or _TO_COME.search(line.norm):
            continue
        after = told[i + 1 : i + 1 + _REACH]
        if tellings[0].days:
            _date(tellings[0].days, after)
        if _HOPED.search(line.norm) and after:
            for hope in after[0][0]:
                _only_its_text(hope)
        if tellings[0].modality is Modality.EXPECTED:
            _only_its_text(tellings[0])


def _date(days: list[Fact], after: Sequence[tuple[list[Telling], Line]]) -> None:
    """The day asked about is that of the first vote told behind, if no other day is."""
    for tellings, line in after:
        if line.norm.endswith("?"):
            if any(t.days for t in tellings):
                return
            continue
        if any(t.days for t in tellings):
            return
        first = next((t for t in tellings if t.tells_vote or t.of(Slot.ACT) or t.of(Slot.ENOUGH)), None)
        if first is not None:
            if first.modality is Modality.HAPPENED and not first.recalled:
                first.days, first.facts = list(days), [*first.facts, *days]
            return


def _only_its_text(telling: Telling) -> None:
    """What is asked or hoped for is no vote; whose text it is about stays told."""
    if telling.modality is not Modality.EXPECTED:
        return
    text = telling.drafts[0].value if telling.drafts else None
    known = text is not None and text.definite and not text.plural and not text.rival
    telling.facts = telling.of(Slot.SPONSOR) if known else []
    telling.weak, telling.modality = [], Modality.HAPPENED if known else telling.modality

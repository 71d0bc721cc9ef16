"""Days printed near a vote that no rule gave to it: "On 6 June 1975 five States sought a ban. Ten were for it." """

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache

from msgspec.structs import replace

from horseshoe.checking.vicinity import vicinity
from horseshoe.checking.when import iso
from horseshoe.reading.claims.actions import Action, DateBasis, Moment, Precision
from horseshoe.reading.pages.page import Page
from horseshoe.reading.pages.publication import days_of_writing, head_blocks
from horseshoe.reading.spans import Span
from horseshoe.reading.words.dates import TimeExpression, find_moments, resolve
from horseshoe.reading.words.programs import compiled
from horseshoe.record.vote import Vote

_BEFORE, _AFTER = 3, 1  # sentences about those that tell of the vote
# What lasts to a day, or has lasted since, was not voted on that day.
_ENDS = compiled(r"(?i)\b(?:until|till|til|through|since|expir\w+ on|ends on|lapses on)\s+(?:the\s+)?\Z")
_LEAD = 20  # code points before a day in which such a word stands
_FIRM = (DateBasis.STATED, DateBasis.PUBLISHED)


def near_days(page: Page, spans: Sequence[Span], published: date | None) -> Iterator[tuple[Moment, Span]]:
    """Moments printed in the sentences of an action and close to them, settled as far as they go, with their places.

    Args:
        spans: where the action is told.
    """
    told: date | None = None
    written = days_of_writing(page.text, [(block.start, block.end) for block in head_blocks(page)])
    for sentence, _ in vicinity(page, spans, _BEFORE, _AFTER):
        for found in _moments(page.text[sentence.start : sentence.end]):
            moment = resolve(found, published, told=told)
            start = sentence.start + found.start
            lasting = found.month is not None and _lasts(page.text, start)  # "never until last night" is of last night
            if not lasting and not any(first <= start < last for first, last in written):
                yield moment, Span.of(page.text, start, start + found.end - found.start)
                told = iso(moment.value) or told


@lru_cache(maxsize=256)  # of a sentence asked again for each vote near it, and for the whole report
def _moments(sentence: str) -> tuple[TimeExpression, ...]:
    return tuple(find_moments(sentence))


def _lasts(text: str, start: int) -> bool:
    """Whether a day printed at a place is one something lasts to, or has lasted since."""
    return _ENDS.search(text, max(0, start - _LEAD), start) is not None


def on_its_day(action: Action, vote: Vote, page: Page, published: date | None) -> Action:
    """The action with the day its report prints near it, where that is the day of its vote and no rule has it.

    `published` is the day of publication where it is given: one inferred from the vote proves nothing of its day.
    """
    when, day = action.date, vote.date.isoformat()
    if when is not None and when.basis in _FIRM and when.value == day and "date" in action.evidence:
        return action
    for moment, span in near_days(page, action.spans, published):
        if moment.precision is Precision.DAY and moment.value == day:
            return replace(action, date=moment, evidence={**action.evidence, "date": (span,)})
    return action

"""Days printed near a vote that no rule gave to it: "On 6 June 1975 five States sought a ban. Ten were for it." """

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from horseshoe.checking.vicinity import vicinity
from horseshoe.checking.when import iso
from horseshoe.reading.claims.actions import Action, DateBasis, Moment, Precision
from horseshoe.reading.pages.page import Page
from horseshoe.reading.pages.publication import days_of_writing, head_blocks
from horseshoe.reading.spans import Span
from horseshoe.reading.words.dates import find_moments, resolve
from horseshoe.record.vote import Vote

_BEFORE, _AFTER = 3, 1  # sentences about those that tell of the vote
_FIRM = (DateBasis.STATED, DateBasis.PUBLISHED)


def near_days(page: Page, action: Action, published: date | None) -> Iterator[tuple[Moment, Span]]:
    """Moments printed in the sentences of an action and close to them, settled as far as they go, with their places."""
    told: date | None = None
    written = days_of_writing(page.text, [(block.start, block.end) for block in head_blocks(page)])
    for sentence, _ in vicinity(page, action.spans, _BEFORE, _AFTER):
        for found in find_moments(page.text[sentence.start : sentence.end]):
            moment = resolve(found, published, told=told)
            start = sentence.start + found.start
            if not any(first <= start < last for first, last in written):
                yield moment, Span.of(page.text, start, start + found.end - found.start)
                told = iso(moment.value) or told


def on_its_day(action: Action, vote: Vote, page: Page, published: date | None) -> Action:
    """The action with the day its report prints near it, where that is the day of its vote and no rule has it.

    `published` is the day of publication where it is given: one inferred from the vote proves nothing of its day.
    """
    when, day = action.date, vote.date.isoformat()
    if when is not None and when.basis in _FIRM and when.value == day and "date" in action.evidence:
        return action
    for moment, span in near_days(page, action, published):
        if moment.precision is Precision.DAY and moment.value == day:
            return replace(action, date=moment, evidence={**action.evidence, "date": (span,)})
    return action

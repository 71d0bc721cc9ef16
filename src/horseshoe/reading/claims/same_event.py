"""Which tellings are of one event: told again, told by a headline, told as known."""

from __future__ import annotations

from horseshoe.reading.claims.actions import Action, Kind, Modality, Moment, Told
from horseshoe.reading.marks import Marks
from horseshoe.reading.votes.modality import is_bare
from horseshoe.reading.votes.telling import Telling
from horseshoe.reading.words.late import late

_SAME_STORY = 6  # sentences in which "the meeting" is the one just told
UNDER_IT = 3  # sentences after a headline that tell it again
_ANOTHER = late(r"(?i)\b(?:another|new|fresh|second|third|further|separate|next|different|rival|previous|earlier|"
    r"other)\b")
_THE_STATEMENT = late(r"(?i)\b(?:the|this|that)\s+(?:[\w.'’-]+\s+){0,3}?statement\b")


def is_heading(one: Action, told: Telling, marks: Marks) -> bool:
    """Whether a meeting is told by a headline without a verb ("Emergency meeting on Iran"), so of no time."""
    sitting = one.kind in (Kind.MEETING, Kind.CONSULTATIONS) and one.modality is Modality.HAPPENED
    return sitting and told.headline and is_bare(marks.text[told.start : told.end].lower())


def is_made(one: Action, more: Action, after: int) -> bool:
    """Whether a statement told as one to come is the one already made or stopped.

    One that is agreed must be spoken of as known; of one that was stopped, talks go on, unless another is named.
    """
    if after > _SAME_STORY or one.kind is not Kind.STATEMENT or one.modality is not Modality.HAPPENED:
        return False
    by_others = one.sponsors and more.sponsors and one.sponsors != more.sponsors
    if more.modality in (Modality.HAPPENED, Modality.DENIED) or by_others:
        return False
    apart = one.date is not None and more.date is not None and _apart(one.date, more.date)
    if one.outcome is Told.BLOCKED and not apart:
        return not any(_ANOTHER.search(span.quote) for span in more.spans)
    return any(_THE_STATEMENT.search(span.quote) for span in more.spans)


def is_same(one: Action, more: Action, after: int, *, again: bool) -> bool:
    """Whether two tellings, so many sentences apart, are of one event: of one day and one author, as far as is told.

    `again` where what is told of is spoken of as known: "the text", or what the Council said.
    """
    if one.modality is not more.modality or after > _SAME_STORY:
        return False
    if {one.outcome, more.outcome} == {Told.AGREED, Told.BLOCKED} and one.kind is Kind.STATEMENT:
        return False
    if one.date and more.date and _apart(one.date, more.date):
        return False
    if after <= 1 or one.kind is Kind.ARTICLE_99:
        return True
    if more.sponsors and not set(more.sponsors) <= set(one.sponsors):
        return False
    if one.kind is Kind.STATEMENT and one.modality is Modality.PROPOSED:
        return not any(_ANOTHER.search(span.quote) for span in more.spans)
    if one.kind in (Kind.DRAFT, Kind.STATEMENT):
        return again and more.outcome is one.outcome
    if one.kind not in (Kind.MEETING, Kind.CONSULTATIONS):
        return False
    return more.date is None or not _is_dated(more.date) or _is_one_day(one.date, more.date)


def is_of_talks(one: Action, more: Action) -> bool:
    """Whether "the meeting" is the talks behind closed doors told before it."""
    if one.modality is not Modality.HAPPENED or more.modality is not Modality.HAPPENED:
        return False
    return more.date is None or not _is_dated(more.date) or _is_one_day(one.date, more.date)


def _is_one_day(one: Moment | None, more: Moment) -> bool:
    """Whether both are of one day, as far as it is printed: "on Friday", "Friday's discussion"."""
    return one is not None and more.weekday is not None and one.weekday == more.weekday


def _is_dated(day: Moment) -> bool:
    return day.value is not None or day.weekday is not None or day.month is not None


def _apart(one: Moment, more: Moment) -> bool:
    """Whether two days are not the same: as far as they are known, or as printed."""
    if one.value and more.value:
        return not (one.value.startswith(more.value) or more.value.startswith(one.value))
    pairs = ((one.month, more.month), (one.day, more.day), (one.weekday, more.weekday))
    return any(a is not None and b is not None and a != b for a, b in pairs)

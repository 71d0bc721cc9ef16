"""Sentences in which a vote may be told that no rule made a vote of: what they hold, whatever the vote may be."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from msgspec import Struct

from horseshoe.checking.near_days import near_days
from horseshoe.checking.sought_votes import YEAR
from horseshoe.checking.traces import NUMBER, worth
from horseshoe.checking.vicinity import VOTING, all_sentences, breaths, touches
from horseshoe.checking.when import iso
from horseshoe.council.topics import topics_in
from horseshoe.reading.claims.actions import Action, Kind, Modality, Moment, Precision
from horseshoe.reading.pages.page import Page
from horseshoe.reading.spans import Span
from horseshoe.reading.words.programs import compiled

_BEFORE = 3  # sentences before one, whose day may be its
# What is asked, awaited, or said of votes in general.
_NOT_TOLD = compiled(
    r"(?i)\b(?:must|need(?:s|ed)?|requires?|required|minimum|at least|necessary|expected|likely|unlikely|certain to|"
    r"perhaps|in blue)\b|\?"
)
# What is said in a debate, where no word of voting stands by.
_SPOKEN = compiled(r"(?i)\b(?:sp(?:oke|oken|eaking)|arg(?:ued|uing)|plead\w*|listen\w*|lobb\w+|debat\w+)\b")


class Window(Struct, frozen=True):
    """One sentence, or two of one breath.

    Attributes:
        words: as they stand. numbers: the counts printed there. days, weekdays, months, years: printed there;
            days_before: just before, where none is printed there. topics: what is named there. of_else: whether
            something that is no vote is told there.
    """

    spans: tuple[Span, ...]
    words: str
    numbers: frozenset[int]
    days: frozenset[tuple[int, int]]
    days_before: frozenset[tuple[int, int]]
    weekdays: frozenset[int]
    months: frozenset[int]
    years: frozenset[int]
    topics: frozenset[str]
    of_else: bool


def windows(
    page: Page, actions: Sequence[Action], counts: frozenset[int], published: date | None
) -> list[Window]:  # fmt: skip
    """The windows of a page of which no rule made a vote, and that are not of a debate or of a statement.

    Args:
        actions: what was read. counts: those of the votes within reach.
    """
    text = page.text
    statements = [span for a in actions if a.kind is Kind.STATEMENT for span in a.spans]
    others = [span for a in actions if a.kind is not Kind.VOTE for span in a.spans]
    used = [s for a in actions if a.kind is Kind.VOTE or a.modality is not Modality.HAPPENED for s in a.spans]
    printed = [(span.start, moment) for moment, span in near_days(page, [Span.of(text, 0, len(text))], published)]
    cut = [Span.of(text, sentence.start, sentence.end) for sentence in all_sentences(page)]
    before = {span.start: cut[max(0, n - 1)] for n, span in enumerate(cut)}
    lead = {span.start: cut[max(0, n - _BEFORE)].start for n, span in enumerate(cut)}

    def moments(start: int, end: int) -> list[Moment]:
        return [moment for at, moment in printed if start <= at < end]

    made: list[Window] = []
    for spans in breaths(cut):
        start, end = spans[0].start, spans[-1].end
        words = text[start:end]
        numbers = [worth(number) for number in NUMBER.findall(words)]
        if _NOT_TOLD.search(words) or touches(used, start, end):
            continue
        if _SPOKEN.search(words) and not VOTING.search(words):
            continue
        past = before[start]
        if counts.isdisjoint(numbers) and touches(statements, past.start, past.end):
            continue  # more of a statement
        here = moments(start, end)
        days = _days(here)
        made.append(
            Window(
                spans,
                words,
                frozenset(numbers),
                days=days,
                days_before=frozenset() if days else _days(moments(lead[start], start)),
                weekdays=frozenset(m.weekday for m in here if m.weekday is not None),
                months=frozenset(m.month for m in here if m.month),
                years=frozenset(int(year) for year in YEAR.findall(words)),
                topics=topics_in(words),
                of_else=touches(others, start, end),
            )
        )
    return made


def _days(moments: Sequence[Moment]) -> frozenset[tuple[int, int]]:
    """Months and days of some moments, as printed and as settled."""
    found = {(m.month, m.day) for m in moments if m.month and m.day}
    settled = [iso(m.value) for m in moments if m.precision is Precision.DAY]
    return frozenset(found | {(day.month, day.day) for day in settled if day is not None})

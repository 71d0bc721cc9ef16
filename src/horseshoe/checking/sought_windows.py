"""Sentences in which a vote may be told that no rule made a vote of: what they hold, whatever the vote may be."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from msgspec import Struct

from horseshoe.checking.near_days import near_days
from horseshoe.checking.sought_votes import YEAR
from horseshoe.checking.traces import NUMBER, worth
from horseshoe.checking.vicinity import all_sentences, touches
from horseshoe.checking.when import iso
from horseshoe.council.topics import topics_in
from horseshoe.reading.claims.actions import Action, Kind, Modality, Moment, Precision
from horseshoe.reading.pages.page import Page
from horseshoe.reading.spans import Span

_GAP = 3  # code points between sentences of one breath
_BEFORE = 3  # sentences before one, whose day may be its
_VOTING = re.compile(
    r"(?i)\b(?:vot(?:e[sd]?|ing)|ballots?|veto\w*|abst[ae]\w+|favou?r\w*|against|oppos\w+|support\w*|back(?:ed|ing)|"
    r"reject\w*|adopt\w*|approv\w+|pass(?:ed|es)|carried|fail\w*|fell|defeated|noes?|ayes?|nays?|yes|hands?|"
    r"sponsor\w*|drafts?|texts?|amendments?|motions?|resolutions?|proposals?|papers?)\b"
)
# What is asked, awaited, or said of votes in general.
_NOT_TOLD = re.compile(
    r"(?i)\b(?:must|need(?:s|ed)?|requires?|required|minimum|at least|necessary|expected|likely|unlikely|certain to|"
    r"perhaps|in blue)\b|\?"
)
_FEW = 2  # numbers that make a tally without a word


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


class _Sentence(Struct, frozen=True):
    span: Span
    moments: tuple[Moment, ...]
    may_tell: bool


def windows(page: Page, actions: Sequence[Action], published: date | None) -> list[Window]:
    """The windows of a page of which no rule made a vote, and that count something; `actions` are what was read."""
    others = [span for a in actions if a.kind is not Kind.VOTE for span in a.spans]
    used = [s for a in actions if a.kind is Kind.VOTE or a.modality is not Modality.HAPPENED for s in a.spans]
    cut = _sentences(page, published)
    made: list[Window] = []
    for n, window in _stretches(cut):
        spans = tuple(sentence.span for sentence in window)
        start, end = spans[0].start, spans[-1].end
        words = page.text[start:end]
        if not any(s.may_tell for s in window) or _NOT_TOLD.search(words) or touches(used, start, end):
            continue
        numbers = frozenset(worth(number) for number in NUMBER.findall(words))
        if not numbers:
            continue
        moments = [m for s in window for m in s.moments]
        before = [m for s in cut[max(0, n - _BEFORE) : n] for m in s.moments]
        days = _days(moments)
        made.append(
            Window(
                spans,
                words,
                numbers,
                days=days,
                days_before=frozenset() if days else _days(before),
                weekdays=frozenset(m.weekday for m in moments if m.weekday is not None),
                months=frozenset(m.month for m in moments if m.month),
                years=frozenset(int(year) for year in YEAR.findall(words)),
                topics=topics_in(words),
                of_else=touches(others, start, end),
            )
        )
    return made


def _sentences(page: Page, published: date | None) -> list[_Sentence]:
    text = page.text
    printed = list(near_days(page, [Span.of(text, 0, len(text))], published))
    return [
        _Sentence(
            Span.of(text, s.start, s.end),
            tuple(moment for moment, span in printed if s.start <= span.start < s.end),
            _may_tell(text, s.start, s.end),
        )
        for s in all_sentences(page)
    ]


def _may_tell(text: str, start: int, end: int) -> bool:
    return _VOTING.search(text, start, end) is not None or len(NUMBER.findall(text, start, end)) >= _FEW


def _stretches(cut: Sequence[_Sentence]) -> Iterator[tuple[int, Sequence[_Sentence]]]:
    for n, sentence in enumerate(cut):
        yield n, (sentence,)
        if n + 1 < len(cut) and cut[n + 1].span.start - sentence.span.end <= _GAP:
            yield n, (sentence, cut[n + 1])


def _days(moments: Sequence[Moment]) -> frozenset[tuple[int, int]]:
    """Months and days of some moments, as printed and as settled."""
    found = {(m.month, m.day) for m in moments if m.month and m.day}
    settled = [iso(m.value) for m in moments if m.precision is Precision.DAY]
    return frozenset(found | {(day.month, day.day) for day in settled if day is not None})

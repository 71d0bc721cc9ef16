"""When a report came out, where it does not say so itself: not before the news it tells."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta

from horseshoe.checking.convened import invocation_near
from horseshoe.checking.rank import MARGIN, pick
from horseshoe.checking.weigh import Weighed
from horseshoe.reading.claims.actions import Action, Kind, Modality
from horseshoe.reading.reading import Reading


def inferred(reading: Reading, ranked: Mapping[str, list[Weighed]]) -> date | None:
    """The day of the latest vote told as news and told beyond doubt, else of an invocation of Article 99 told so.

    It is a lower bound that is seldom more than a day too early. What a report recalls never gives it.
    """
    news = [a for a in reading.actions if a.modality is Modality.HAPPENED and not a.recalled]
    if any(a.kind is Kind.VOTE and a.modality is not Modality.HAPPENED for a in reading.actions):
        news = [a for a in news if not by_year(a)]
    held = [a for a in news if a.kind is Kind.VOTE]  # a draft told of may be put to the vote long after the report
    told = [a for a in reading.actions if a.kind is Kind.VOTE and a.modality is Modality.HAPPENED and a.recalled]
    days, past = _days(held, ranked), _days(told, ranked)
    if days and (max([*past, max(days)]) > max(days) or _looks_ahead(reading.page.text, max(days))):
        days = []  # what it looks back to came later than what seemed to be its news
    return max(days, default=None) or _from_article_99(news)


def _days(actions: list[Action], ranked: Mapping[str, list[Weighed]]) -> list[date]:
    """The days of the votes some actions are about beyond doubt."""
    return [best.entry.vote.date for a in actions if (best := pick(ranked[a.id], 1.5 * MARGIN)[0]) is not None]


def _looks_ahead(text: str, day: date) -> bool:
    """Whether a report speaks of a year well after a vote: "It goes back to 1972. In 1975, with war near, ..."."""
    return any(_AHEAD <= int(m["year"]) - day.year <= _FAR for m in _IN_A_YEAR.finditer(text))


_AHEAD, _FAR = 3, 60
_IN_A_YEAR = re.compile(r"(?:^|\. )In (?P<year>(?:19|20)\d\d)\b", re.MULTILINE)


_YEAR = re.compile(r"(?:19|20)\d\d")


def by_year(action: Action) -> bool:
    """Whether an action is dated by a year alone: "in 2014 a text got 13 votes" is no news."""
    text = action.date.text if action.date is not None else None
    return bool(text and _YEAR.fullmatch(text))


def _from_article_99(news: list[Action]) -> date | None:
    """The first of the weekdays the report names on or after the letter of the Secretary-General."""
    letters = [a for a in news if a.kind is Kind.ARTICLE_99]
    if not letters:
        return None
    topics = frozenset().union(*(a.topics for a in news))
    letter = invocation_near(None, topics)
    if letter is None:
        return None
    weekdays = [a.date.weekday for a in news if a.date is not None and a.date.weekday is not None]
    week = [letter.on + timedelta(days=n) for n in range(7)]
    return max((day for day in week if day.weekday() in weekdays), default=letter.on)

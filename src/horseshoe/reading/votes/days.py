"""The day of a vote that its own sentences do not give: the day of the news, or of the vote told before it.

A report tells its day once, often in a sentence that tells no vote ("The Council on Tuesday gave the mission two more
months"), and means it of all it tells as news. Such a day helps to find the vote; nobody is held to it, so it has no
place in the text of its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from horseshoe.reading.claims.actions import Action, DateBasis, Modality, Moment, Precision
from horseshoe.reading.votes.episodes import Episode
from horseshoe.reading.votes.facts import Slot
from horseshoe.reading.votes.telling import Telling
from horseshoe.reading.words.resolve import resolve

_LEAD = 3  # sentences in which a report tells its day
_NEWS = 16  # days; a weekly or a chronicle is no older
_ALL_OF_IT = re.compile(
    r"(?i)\b(?:all|both|everything|it|that|this|the votes?|the sitting|the meeting|the session)\b[^.;]{0,40}$"
)

Votes = Sequence[tuple[Episode, Action]]


def dated(votes: Votes, tellings: Sequence[Telling], text: str, published: date | None) -> Votes:
    """Votes told as news without a day of their own take the day of the vote told before, else that of the news."""
    found: list[tuple[Episode, Action]] = []
    day = _day_of_the_news(tellings, text, published) or of_a_ticker(text, published)
    for episode, action in votes:
        if action.modality is Modality.HAPPENED and not episode.recalled:
            if action.date is not None and _exact(action.date):
                day = action.date
            elif day is not None and _may_take(episode, action, day, text):
                action = replace(action, date=replace(day, text=None))
        found.append((episode, action))
    return found


def _may_take(episode: Episode, action: Action, day: Moment, text: str) -> bool:
    """Whether nothing the report says of the time of this vote speaks against a day told elsewhere."""
    ordinals = {int(m[1]) for t in episode.tellings for m in _ORDINAL.finditer(text, t.start, t.end)}
    if ordinals and day.value is not None and date.fromisoformat(day.value).day not in ordinals:
        return False
    if action.date is None:
        return not any(t.history for t in episode.tellings)
    weekday = action.date.weekday
    return weekday is not None and day.value is not None and date.fromisoformat(day.value).weekday() == weekday


_ORDINAL = re.compile(r"\bon the (\d{1,2})(?:st|nd|rd|th)\b(?! (?:time|day|anniversary|attempt|floor))")


def _exact(moment: Moment) -> bool:
    return moment.value is not None and moment.precision is Precision.DAY


def _day_of_the_news(tellings: Sequence[Telling], text: str, published: date | None) -> Moment | None:
    first = tellings[0].order if tellings else 0
    later: Moment | None = None
    for telling in tellings:
        if telling.recalled or telling.modality is not Modality.HAPPENED:
            continue
        for fact in telling.days:
            moment = resolve(fact.value, published, "past")
            if not _exact(moment) or not _is_news(moment, published):
                continue
            if telling.order - first <= _LEAD and (_of_the_council(telling) or _heads(telling, moment)):
                return moment
            if later is None and _ALL_OF_IT.search(text[telling.start : fact.start]):
                later = moment
    return later


def _is_news(moment: Moment, published: date | None) -> bool:
    """Whether a day is of the days before the report came out; one of a month ago is of an earlier vote."""
    if published is None or moment.value is None:
        return True
    return 0 <= (published - date.fromisoformat(moment.value)).days <= _NEWS


def _of_the_council(telling: Telling) -> bool:
    return telling.council or telling.tells_vote or bool(telling.of(Slot.SYMBOL))


def _heads(telling: Telling, moment: Moment) -> bool:
    """Whether a report opens with the day; a weekday alone may be the name of the paper ("Sunday Review")."""
    return telling.order == 1 and (not telling.headline or moment.weekday is None)


def of_a_ticker(text: str, published: date | None) -> Moment | None:
    """The day of a live page, whose entries bear the time of day: the day it is published."""
    stamps = _CLOCKS.findall(text)
    if published is None or len(stamps) < _TICKS:
        return None
    iso = published.isoformat()
    return Moment(None, iso, Precision.DAY, DateBasis.PUBLISHED, iso, iso)


_CLOCKS = re.compile(
    r"(?m)^\W{0,3}(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:\s?[ap]\.?m\b\.?)?(?:\s?(?:GMT|UTC|ET|EST|EDT|CET|BST|IST))?\W{1,4}"
)
_TICKS = 2

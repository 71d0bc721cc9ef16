"""The few votes a report may tell of beside those found in it: of the days it prints, of its news, of its matter."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from msgspec import Struct

from horseshoe.checking.alike import situations_of
from horseshoe.checking.index import index_of
from horseshoe.checking.ladder import situations
from horseshoe.checking.when import iso
from horseshoe.council.topics import topics_in
from horseshoe.reading.claims.actions import Moment, Precision
from horseshoe.record.store import Record
from horseshoe.record.vote import Vote

PRINTED, NEWS, BESIDE, IN_ITS_MONTH = "a day printed", "news", "beside a vote found", "a month printed"
_NEWS = 10  # days before publication
_BESIDE = 45  # days about a vote found, of votes on its situation
YEAR = re.compile(r"\b(19[4-9]\d|20\d\d)\b")
_MONTH = 16  # days about the middle of a month, and some more


class Candidate(Struct, frozen=True):
    """A vote that may be told, and what brought it up."""

    vote: Vote
    brought_up: frozenset[str]


def within_reach(
    text: str, moments: Sequence[Moment], found: Sequence[Vote], record: Record, published: date | None
) -> tuple[Candidate, ...]:
    """The votes a report may tell of, without those found; only such as have ballots or counts on record.

    Args:
        text: of the report. moments: the days it prints, settled as far as they go.
    """
    by: defaultdict[str, set[str]] = defaultdict(set)
    votes: dict[str, Vote] = {}
    held = {vote.id for vote in found}
    about = situations_of(index_of(record))

    def bring(theirs: Iterable[Vote], why: str) -> None:
        for vote in theirs:
            if vote.id not in held and (vote.ballots or vote.tally):
                votes[vote.id] = vote
                by[vote.id].add(why)

    for day in sorted(_days(text, moments, found, published)):
        bring(record.on(day), PRINTED)
    if published is not None:
        for past in range(_NEWS + 1):
            bring(record.on(published - timedelta(days=past)), NEWS)
    for one in found:
        near = record.on(one.date, _BESIDE)
        bring((v for v in near if v.date == one.date or about[v.id] & about[one.id]), BESIDE)
    matter = situations(topics_in(text)).union(*(about[vote.id] for vote in found))
    for first in sorted({m.value for m in moments if m.precision is Precision.MONTH and m.value}):
        bring((v for v in _of_month(record, first) if about[v.id] & matter), IN_ITS_MONTH)
    return tuple(Candidate(vote, frozenset(by[name])) for name, vote in votes.items())


def _days(text: str, moments: Iterable[Moment], found: Iterable[Vote], published: date | None) -> set[date]:
    """The days printed, those without a year in every year the report names, comes from, or was found to tell of."""
    years = {int(year) for year in YEAR.findall(text)} | {vote.date.year for vote in found}
    years |= {published.year, published.year - 1} if published else set()
    days: set[date] = set()
    for moment in moments:
        if moment.precision is Precision.DAY and (day := iso(moment.value)) is not None:
            days.add(day)
        for year in years if moment.month and moment.day else ():
            try:
                days.add(date(year, moment.month or 1, moment.day or 1))
            except ValueError:  # 29 February of other years
                continue
    return days


def _of_month(record: Record, value: str) -> Iterator[Vote]:
    year, month = int(value[:4]), int(value[5:7])
    for vote in record.on(date(year, month, _MONTH), _MONTH):
        if vote.date.month == month:
            yield vote

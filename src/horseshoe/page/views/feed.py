"""A feed: the latest votes of all, of a member, on an agenda item, or with an outcome."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from horseshoe.answers.chosen import continued
from horseshoe.council.decide import Outcome
from horseshoe.drawing import words
from horseshoe.drawing.naming import short_name
from horseshoe.errors import NotInRecordError
from horseshoe.page import paths
from horseshoe.page.views.choice import Choice
from horseshoe.page.views.items import items
from horseshoe.page.views.refs import VoteRow
from horseshoe.page.views.saying import OUTCOMES
from horseshoe.record.store import Record
from horseshoe.record.vote import Vote

LATEST = 50  # entries; what is older stands on the list of votes


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """One vote: its row, and the reasons of its ruling in sentences."""

    vote: VoteRow
    headline: str
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FeedView:
    """Votes newest first. `path` is the feed's own, `page` that of the list it is of; `updated` the last vote's day."""

    title: str
    path: str
    page: str
    query: dict[str, str]
    updated: dt.date
    entries: tuple[FeedEntry, ...]


def all_votes(record: Record) -> FeedView:
    """Every vote."""
    return _feed("Votes of the Security Council", paths.FEED, {}, record.all, record)


def of_member(record: Record, code: str) -> FeedView:
    """The votes in which a State had a seat, under any of its codes."""
    choice = Choice(member=continued(code))
    found = _chosen(record, choice)
    return _feed(f"Votes of {short_name(code)}", paths.feed_path("member", code), choice.query(), found, record)


def of_item(record: Record, slug: str) -> FeedView:
    """The votes on an agenda item.

    Raises:
        NotInRecordError: no such item was voted on.
    """
    item = items(record).get(slug)
    if item is None:
        raise NotInRecordError(f"no agenda item {slug[:80]!r}", where="name", advice="Take one from the list of votes")
    return _feed(item.title, paths.feed_path("item", slug), {"item": slug}, item.votes, record)


def of_outcome(record: Record, outcome: Outcome) -> FeedView:
    """The votes that came out so."""
    choice = Choice(outcome=outcome)
    title = f"Votes of the Security Council: {OUTCOMES[outcome]}"
    path = paths.feed_path("outcome", outcome.value)
    return _feed(title, path, choice.query(), _chosen(record, choice), record)


def _chosen(record: Record, choice: Choice) -> Iterator[Vote]:
    tests = choice.tests().values()
    return (vote for vote in record.all if all(test(vote) for test in tests))


def _feed(title: str, path: str, query: dict[str, str], votes: Iterable[Vote], record: Record) -> FeedView:
    latest = list(votes)[: -LATEST - 1 : -1]
    updated = latest[0].date if latest else record.through
    return FeedView(title, path, paths.VOTES, dict(query), updated, tuple(_entry(vote) for vote in latest))


def _entry(vote: Vote) -> FeedEntry:
    reasons = vote.ruling.because if vote.ruling else ()
    return FeedEntry(VoteRow.of(vote), words.headline(vote), tuple(f"{why.text} ({why.cite})" for why in reasons))

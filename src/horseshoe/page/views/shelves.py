"""The list of votes where pages are files: a page a year, and one index that a reader's own browser searches."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from horseshoe.answers.chosen import continued
from horseshoe.page import paths
from horseshoe.page.views.choice import alone, unanimous, words_of
from horseshoe.page.views.items import slug
from horseshoe.page.views.refs import VoteRow
from horseshoe.page.views.regions import regions
from horseshoe.record.store import Record
from horseshoe.record.vote import Vote


@dataclass(frozen=True, slots=True)
class YearShelf:
    """A year and how many votes were taken in it; `path` its page."""

    year: int
    votes: int
    path: str


@dataclass(frozen=True, slots=True)
class ShelvesView:
    """Votes of one year, or the latest where `year` is null, newest first; and all the years."""

    year: int | None
    total: int
    rows: tuple[VoteRow, ...]
    years: tuple[YearShelf, ...]


_LATEST = 50


def shelves_view(record: Record, year: int | None = None) -> ShelvesView:
    """The list of a year, or of the latest."""
    held = [vote for vote in reversed(record.all) if year is None or vote.date.year == year]
    rows = tuple(VoteRow.of(vote) for vote in (held if year else held[:_LATEST]))
    return ShelvesView(year, len(record.all), rows, _years(record))


@lru_cache(maxsize=4)
def _years(record: Record) -> tuple[YearShelf, ...]:
    counted = Counter(vote.date.year for vote in record.all)
    return tuple(YearShelf(year, n, paths.year_path(year)) for year, n in sorted(counted.items(), reverse=True))


def index(record: Record) -> Iterator[dict[str, object]]:
    """What a browser searches: one object a vote, newest first. States have the codes they go by today.

    `ballots` is ballot to codes, `alone` the codes that cast theirs alone, `words` what a search looks through.
    """
    for vote in reversed(record.all):
        row = VoteRow.of(vote)
        yield {
            "id": row.id,
            "path": row.path,
            "date": row.date.isoformat(),
            "about": row.about,
            "tally": str(row.tally) if row.tally else "",
            "outcome": str(row.outcome),
            "became": row.became,
            "kind": str(vote.subject),
            "ballots": _ballots(vote),
            "alone": sorted(continued(code) for code in vote.ballots if alone(vote, code)),
            "unanimous": {True: "yes", False: "no", None: ""}[unanimous(vote)],
            "sponsors": sorted(map(continued, vote.sponsors)),
            "topics": sorted(vote.topics),
            "item": slug(vote.item) if vote.item else "",
            "regions": sorted(regions(vote)),
            "texts": [text for text in (vote.symbol, vote.draft) if text],
            "words": words_of(vote),
        }


def _ballots(vote: Vote) -> dict[str, list[str]]:
    cast: dict[str, list[str]] = {}
    for code, ballot in vote.ballots.items():
        cast.setdefault(str(ballot), []).append(continued(code))
    return cast

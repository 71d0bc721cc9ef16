"""The record as a folder of files that any web host can serve: the same views and templates, searched in the browser.

Check, Stories and the law's supposed votes need a server; their doors are left away.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import chain
from pathlib import Path

from horseshoe.council.decide import Outcome
from horseshoe.page import assets, paths
from horseshoe.page.formats import Form
from horseshoe.page.house import House
from horseshoe.page.publishing import Published
from horseshoe.page.render import render
from horseshoe.page.routes import agreement, council, data, front, law, members, vote
from horseshoe.page.routes.feeds import written
from horseshoe.page.views import feed
from horseshoe.page.views.agreement import Asked, agreement_view
from horseshoe.page.views.council import council_view
from horseshoe.page.views.data import data_view, table_view
from horseshoe.page.views.front import front_view
from horseshoe.page.views.items import items
from horseshoe.page.views.law import law_view
from horseshoe.page.views.member import member_view
from horseshoe.page.views.members import members_view
from horseshoe.page.views.method import method_view
from horseshoe.page.views.shelves import index, shelves_view
from horseshoe.page.views.vote import vote_view
from horseshoe.record.columns import TABLES


@dataclass(frozen=True, slots=True)
class File:
    """One file of the site: its path from the root, and what makes its bytes."""

    path: str
    make: Callable[[], bytes]


def site_files(house: House) -> Iterator[File]:
    """Every file of the site, made when asked for.

    Args:
        house: `site.live` is False, `site.page_suffix` '.html'; PNG files come where `site.pictures`.
    """
    return chain(_assets(), _single(house), _votes(house), _days(house), _members(house), _feeds(house))


def build(house: House, folder: Path, at: Callable[[int], None] = lambda done: None) -> int:
    """Write the site into a folder; files of an earlier one are written over.

    Args:
        at: told how many files are written, from time to time.

    Returns:
        How many files there are.
    """
    made: set[Path] = set()
    done = 0
    for done, file in enumerate(site_files(house), 1):
        path = folder / file.path.lstrip("/")
        if path.parent not in made:
            path.parent.mkdir(parents=True, exist_ok=True)
            made.add(path.parent)
        path.write_bytes(file.make())
        if done % 100 == 0:
            at(done)
    return done


def _forms(house: House, page: Published, path: str, view: Callable[[], object]) -> Iterator[File]:
    """A view in every form it has; it is made once."""
    held: list[object] = []

    def seen() -> object:
        if not held:
            held.append(view())
        return held[0]

    def make(form: Form) -> Callable[[], bytes]:
        return lambda: page.made(house, seen(), form)

    stem = "/index" if path == paths.FRONT else path
    for form in page.forms:
        if form is not Form.PNG or house.site.pictures:
            yield File(f"{stem}.{form}", make(form))


def _assets() -> Iterator[File]:
    for name in assets.names():
        yield File(f"/static/{name}", partial(_asset, name))


def _asset(name: str) -> bytes:
    return assets.asset(name)[0]


def _single(house: House) -> Iterator[File]:
    record, today = house.record, house.settings.today()
    yield from _forms(house, front.FRONT_PAGE, paths.FRONT, lambda: front_view(record))
    yield from _forms(house, members.MEMBERS_PAGE, paths.MEMBERS, lambda: members_view(record, today))
    yield from _forms(house, agreement.AGREEMENT_PAGE, paths.AGREEMENT, lambda: agreement_view(record, Asked()))
    yield from _forms(house, data.DATA_PAGE, paths.DATA, lambda: data_view(record))
    for table in TABLES:
        path = f"{paths.DATA}/{table.name}"
        yield from _forms(house, data.TABLE_PAGE, path, partial(table_view, record, table.name))
    yield from _forms(house, data.METHOD_PAGE, paths.METHOD, method_view)
    yield from _forms(house, law.LAW_PAGE, paths.LAW, lambda: law_view(record))
    yield File("/404.html", lambda: render(house, "lost.html").encode())


def _votes(house: House) -> Iterator[File]:
    record = house.record
    for one in record.all:
        yield from _forms(house, vote.VOTE_PAGE, paths.vote_path(one), partial(vote_view, record, one.id))
    shelves = Published("shelves.html")
    yield File(f"{paths.VOTES}.html", lambda: shelves.made(house, shelves_view(record), Form.HTML))
    yield File(f"{paths.VOTES}/index.json", lambda: _compact(list(index(record))))
    for year in sorted({one.date.year for one in record.all}):
        yield from _forms(house, shelves, paths.year_path(year), partial(shelves_view, record, year))


def _days(house: House) -> Iterator[File]:
    for day in sorted({one.date for one in house.record.all}):
        path = paths.council_path(day)
        yield from _forms(house, council.COUNCIL_PAGE, path, partial(council_view, house.record, day))


def _members(house: House) -> Iterator[File]:
    today = house.settings.today()
    for row in members_view(house.record, today).rows:
        path = paths.member_path(row.code)
        yield from _forms(house, members.MEMBER_PAGE, path, partial(member_view, house.record, row.code, today))


def _feeds(house: House) -> Iterator[File]:
    record = house.record

    def file(path: str, view: Callable[[], feed.FeedView]) -> File:
        return File(f"{path}.{Form.ATOM}", lambda: written(house, view()))

    yield file(paths.FEED, lambda: feed.all_votes(record))
    for outcome in Outcome:
        yield file(paths.feed_path("outcome", outcome), partial(feed.of_outcome, record, outcome))
    for row in members_view(record, house.settings.today()).rows:
        yield file(paths.feed_path("member", row.code), partial(feed.of_member, record, row.code))
    for slug in items(record):
        yield file(paths.feed_path("item", slug), partial(feed.of_item, record, slug))


def _compact(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()

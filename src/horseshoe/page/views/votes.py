"""A list of votes: what was asked in one sentence, how many there are, one page of them, and where to go on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from horseshoe.council.ballots import Ballot
from horseshoe.council.states import lineage
from horseshoe.errors import InputError
from horseshoe.page import cursors
from horseshoe.page.formats import Sheet
from horseshoe.page.views.choice import Choice, Order
from horseshoe.page.views.facets import TITLES, Facet, choose, label
from horseshoe.page.views.items import items
from horseshoe.page.views.refs import VoteRow
from horseshoe.page.views.saying import sentence
from horseshoe.record.columns import BY_NAME
from horseshoe.record.rows import rows
from horseshoe.record.store import Record
from horseshoe.record.vote import Vote

LIMIT, MOST = 50, 200


@dataclass(frozen=True, slots=True)
class ListedVote:
    """One vote of the list; `ballot` and `veto` are those of the member that was asked for."""

    vote: VoteRow
    ballot: Ballot | None
    veto: bool


@dataclass(frozen=True, slots=True)
class Part:
    """One part of what was asked: its name in an address, its title and value in words."""

    name: str
    title: str
    value: str


@dataclass(frozen=True, slots=True)
class VotesView:
    """Votes `first` to `last` of `total`; `query` what was asked, as an address has it; `next` and `previous` cursors.

    `next` is null on the last page, `previous` on the first and on the second, which needs no cursor.
    """

    said: str
    total: int
    first: int
    last: int
    order: Order
    limit: int
    query: Mapping[str, str]
    parts: tuple[Part, ...]
    rows: tuple[ListedVote, ...]
    next: str | None
    previous: str | None
    facets: tuple[Facet, ...]
    release: str


def votes_view(
    record: Record, choice: Choice, order: Order = Order.NEWEST, after: str | None = None, limit: int = LIMIT
) -> VotesView:
    """One page of the votes that fit.

    Raises:
        InputError: `after` is no cursor of this list.
    """
    found, facets = choose(record, choice)
    held = ordered(found, order)
    query = choice.query() | {"order": str(order)}
    begin = _place(held, cursors.read(after, query)) + 1 if after else 0
    page = held[begin : begin + limit]
    more = begin + limit < len(held)
    back = begin - limit
    item = items(record).get(choice.item) if choice.item else None
    return VotesView(
        said=sentence(choice, len(held), item.title if item else None),
        total=len(held),
        first=begin + 1 if page else 0,
        last=begin + len(page),
        order=order,
        limit=limit,
        query=choice.query(),
        parts=tuple(Part(name, TITLES[name], label(record, name, value)) for name, value in choice.query().items()),
        rows=tuple(_listed(vote, choice) for vote in page),
        next=cursors.mark(query, page[-1].id) if more else None,
        previous=cursors.mark(query, held[back - 1].id) if back > 0 else None,
        facets=facets,
        release=record.release,
    )


def votes_sheet(record: Record, choice: Choice, order: Order) -> Sheet:
    """All the votes that fit, columns as in the record's own table, with the ballot of the member asked for."""
    found, _ = choose(record, choice)
    held = {row["id"]: row for row in rows(record, "votes")}
    names = tuple(column.name for column in BY_NAME["votes"].columns)
    asked = (*names, "ballot") if choice.member else names
    return Sheet(
        asked,
        (
            [*(held[vote.id][name] for name in names), *([_ballot(vote, choice)] if choice.member else [])]
            for vote in ordered(found, order)
        ),
    )


def ordered(votes: tuple[Vote, ...], order: Order) -> list[Vote]:
    """Votes in an order; those of one day as the record has them, or turned round with it."""
    match order:
        case Order.OLDEST:
            return list(votes)
        case Order.AGAINST:
            return sorted(votes, key=lambda vote: vote.tally.no if vote.tally else 0)[::-1]
        case Order.ABSTAINING:
            return sorted(votes, key=lambda vote: vote.tally.abstain if vote.tally else 0)[::-1]
        case _:
            return list(votes[::-1])


def _place(held: list[Vote], name: str) -> int:
    for place, vote in enumerate(held):
        if vote.id == name:
            return place
    advice = "Take the first page without a cursor, and follow its `next`"
    raise InputError("this cursor is of another record", where="after", advice=advice)


def _listed(vote: Vote, choice: Choice) -> ListedVote:
    codes = lineage(choice.member) if choice.member else frozenset()
    return ListedVote(VoteRow.of(vote), _ballot(vote, choice), not codes.isdisjoint(vote.vetoes))


def _ballot(vote: Vote, choice: Choice) -> Ballot | None:
    codes = lineage(choice.member) if choice.member else ()
    return next((vote.ballots[code] for code in codes if code in vote.ballots), None)

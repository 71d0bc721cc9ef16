"""Votes: /votes, filtered, sorted, page by page; every state of it is an address."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Query

from horseshoe.council.ballots import Ballot
from horseshoe.council.decide import Outcome
from horseshoe.errors import InputError
from horseshoe.page import asking, paths
from horseshoe.page.house import House, house
from horseshoe.page.publishing import publish
from horseshoe.page.views.choice import Choice, Order, Unanimity
from horseshoe.page.views.items import items
from horseshoe.page.views.regions import REGIONS
from horseshoe.page.views.votes import LIMIT, MOST, VotesView, votes_sheet, votes_view
from horseshoe.record.vote import Subject

router = APIRouter()


def _text(description: str) -> object:
    return Query(description=description, max_length=200)


Text = str | None


def chosen(
    house: Annotated[House, Depends(house)],
    member: Annotated[Text, _text("A State that had a seat, by code or name; its predecessors too")] = None,
    position: Annotated[Text, _text("What it did: yes, no, abstain, not_participating, absent, unrecorded")] = None,
    alone: Annotated[Text, _text("yes: it was the only one to cast its ballot")] = None,
    outcome: Annotated[Text, _text("adopted, vetoed, short, carried, not_carried")] = None,
    kind: Annotated[Text, _text("What was put to the vote: draft_resolution, amendment, paragraph ...")] = None,
    item: Annotated[Text, _text("Agenda item, by its slug")] = None,
    topic: Annotated[Text, _text("Subject, by its id or label: gaza, sanctions ...")] = None,
    region: Annotated[Text, _text("Where the matter lay: africa, americas, asia-pacific, europe, middle-east")] = None,
    sponsor: Annotated[Text, _text("A State printed on the draft, by code or name")] = None,
    unanimous: Annotated[Text, _text("yes: all in favour; no: put to the vote and not all in favour")] = None,
    since: Annotated[Text, _text("First day or year: 2023-10-07, 2023")] = None,
    until: Annotated[Text, _text("Last day or year")] = None,
    text: Annotated[Text, _text("Words in title, item or subjects")] = None,
    draft: Annotated[Text, _text("Symbol of the text put to the vote: S/3502")] = None,
) -> Choice:
    """What an address asks for."""
    first, last = asking.period(since, until)
    slug, place = asking.words(item), asking.words(region)
    if slug and slug not in items(house.record):
        raise InputError(f"no agenda item {slug[:80]!r}", where="item", advice="Take one from the list of votes")
    if place and place not in REGIONS:
        raise InputError(f"no region {place[:80]!r}", where="region", advice=f"One of: {', '.join(REGIONS)}")
    return Choice(
        member=asking.member(member, "member"),
        position=asking.one_of(Ballot, position, "position"),
        alone=asking.flag(alone, "alone"),
        outcome=asking.one_of(Outcome, outcome, "outcome"),
        kind=asking.one_of(Subject, kind, "kind"),
        item=slug,
        topic=asking.topic(topic, "topic"),
        region=place,
        sponsor=asking.member(sponsor, "sponsor"),
        unanimous=asking.one_of(Unanimity, unanimous, "unanimous"),
        since=first,
        until=last,
        text=asking.words(text),
        draft=asking.words(draft),
    )


def seen(
    house: Annotated[House, Depends(house)],
    choice: Annotated[Choice, Depends(chosen)],
    order: Annotated[Text, _text("newest, oldest, against, abstaining (most of these first)")] = None,
    after: Annotated[Text, _text("Cursor: `next` or `previous` of another page")] = None,
    limit: Annotated[int, Query(ge=1, le=MOST, description="Votes on a page")] = LIMIT,
) -> VotesView:
    """One page of the votes that fit."""
    sort = asking.one_of(Order, order, "order") or Order.NEWEST
    return votes_view(house.record, choice, sort, asking.words(after), limit)


publish(
    router,
    paths.VOTES,
    seen,
    template="votes.html",
    name="votes",
    summary="Votes that fit every part asked for, with a total, facets and cursors; as CSV all of them.",
    sheet=lambda house, view: votes_sheet(house.record, Choice.of(view.query), view.order),
)

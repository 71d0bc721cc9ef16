"""Atom feeds: of all votes, of a member, of an agenda item, of an outcome."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path
from fastapi.responses import Response

from horseshoe.answers.chosen import continued
from horseshoe.council.asked import member
from horseshoe.council.decide import Outcome
from horseshoe.page import paths
from horseshoe.page.errors import DOCUMENTED
from horseshoe.page.formats import MEDIA, Form
from horseshoe.page.house import House, house
from horseshoe.page.publishing import respond
from horseshoe.page.render import render
from horseshoe.page.views import feed

router = APIRouter()
In = Annotated[House, Depends(house)]
_ATOM: dict[int | str, dict[str, Any]] = {
    200: {"content": {MEDIA[Form.ATOM]: {"schema": {"type": "string"}}}, "description": "An Atom feed (RFC 4287)"}
}


def written(house: House, view: feed.FeedView) -> bytes:
    """A feed as Atom."""
    return render(house, "feed.xml", view=view).encode()


def everything(house: In) -> Response:
    """The latest votes."""
    return respond(written(house, feed.all_votes(house.record)), Form.ATOM)


def of_member(house: In, name: Annotated[str, Path(description="A State, by code or name", max_length=80)]) -> Response:
    """The latest votes in which a State had a seat."""
    code = continued(member(name, "name") or name)
    return respond(written(house, feed.of_member(house.record, code)), Form.ATOM)


def of_item(house: In, name: Annotated[str, Path(description="Slug of an agenda item", max_length=90)]) -> Response:
    """The latest votes on an agenda item."""
    return respond(written(house, feed.of_item(house.record, name)), Form.ATOM)


def of_outcome(house: In, name: Annotated[Outcome, Path(description="An outcome")]) -> Response:
    """The latest votes that came out so."""
    return respond(written(house, feed.of_outcome(house.record, name)), Form.ATOM)


def _offer(path: str, answer: Callable[..., Response], name: str) -> None:
    router.add_api_route(
        f"{path}.{Form.ATOM}", answer, name=name, operation_id=name, summary=answer.__doc__, methods=["GET"],
        response_class=Response, responses={**DOCUMENTED, **_ATOM}, tags=[Form.ATOM],
    )  # fmt: skip


_offer(paths.FEED, everything, "feed")
_offer(paths.feed_path("member", "{name}"), of_member, "feed_member")
_offer(paths.feed_path("item", "{name}"), of_item, "feed_item")
_offer(paths.feed_path("outcome", "{name}"), of_outcome, "feed_outcome")

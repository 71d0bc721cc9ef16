"""A vote: /vote/S/2024/239, and however else its symbol is typed."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Path

from horseshoe.drawing.sheet import vote_sheet as drawn
from horseshoe.page import paths
from horseshoe.page.errors import Elsewhere
from horseshoe.page.house import House, house
from horseshoe.page.publishing import publish
from horseshoe.page.views.vote import VoteView, vote_sheet, vote_view

router = APIRouter()


def seen(
    house: Annotated[House, Depends(house)],
    name: Annotated[str, Path(description="Symbol or id: S/2024/239, S/RES/2728, S/3502-3", max_length=80)],
) -> VoteView:
    """The vote of an address; another spelling of the same vote is sent to the one address it has."""
    found = paths.named(house.record, name)
    if len(found) == 1:
        path = paths.vote_path(found[0])
        if path != f"/vote/{name}":
            raise Elsewhere(path)
        return vote_view(house.record, found[0].id)
    if found:
        raise Elsewhere(paths.VOTES, draft=found[0].draft or found[0].symbol)
    return vote_view(house.record, name)


VOTE_PAGE = publish(
    router,
    "/vote/{name:path}",
    seen,
    template="vote.html",
    name="vote",
    summary="One vote: ballots by seat, ruling with reasons, text, neighbours, sources.",
    sheet=lambda _, view: vote_sheet(view),
    draw=lambda house, view: drawn(house.record.vote(view.id), foot=house.site.whole(house.site.page(view.path))),
)

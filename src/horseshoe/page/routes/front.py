"""The front page."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends

from horseshoe.page.house import House, house
from horseshoe.page.publishing import publish
from horseshoe.page.views.front import FrontView, front_view

router = APIRouter()


def seen(house: Annotated[House, Depends(house)]) -> FrontView:
    """The front page of the record."""
    return front_view(house.record)


FRONT_PAGE = publish(
    router,
    "/",
    seen,
    template="front.html",
    name="front",
    summary="How far the record goes, and its latest votes.",
)

"""The Council on a day: /council/2024-03-25; /council is today, and takes a day from a form."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Path, Query
from fastapi.responses import RedirectResponse

from horseshoe.council.seats import council
from horseshoe.drawing.council import council_table
from horseshoe.errors import InputError
from horseshoe.page import asking, paths
from horseshoe.page.house import House, house
from horseshoe.page.publishing import publish
from horseshoe.page.views.council import CouncilView, council_sheet, council_view

router = APIRouter()


@router.get(paths.COUNCIL, include_in_schema=False)
def chosen(house: Annotated[House, Depends(house)], on: Annotated[str, Query(max_length=40)] = "") -> RedirectResponse:
    """The page of a day, of today where none is given."""
    day = asking.day(on, "on") or house.settings.today()
    headers = {"Cache-Control": "no-store"}
    return RedirectResponse(house.site.page(paths.council_path(day)), 303, headers=headers)


def seen(
    house: Annotated[House, Depends(house)],
    day: Annotated[str, Path(description="A day: 2024-03-25", max_length=40)],
) -> CouncilView:
    """The Council of a day."""
    found = asking.day(day, "day")
    if found is None:
        raise InputError("no day", where="day", advice="Write it like 2024-03-22")
    return council_view(house.record, found)


COUNCIL_PAGE = publish(
    router,
    f"{paths.COUNCIL}/{{day}}",
    seen,
    template="council.html",
    name="council",
    summary="Who sat on a day, who presided, and what the Council decided.",
    sheet=lambda _, view: council_sheet(view),
    draw=lambda _, view: council_table(council(view.date)),
)

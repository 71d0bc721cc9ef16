"""The one box: words in, the right page out. A text goes on to Check in the body it came in, never in an address."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Form, Query
from fastapi.responses import RedirectResponse, Response

from horseshoe.page import paths
from horseshoe.page.house import House, house
from horseshoe.page.render import render
from horseshoe.page.views.lookup import lookup

router = APIRouter()
_LONGEST = 200_000  # characters of a pasted text


@router.post(paths.FIND, include_in_schema=False)
def sent(house: Annotated[House, Depends(house)], text: Annotated[str, Form(max_length=_LONGEST)] = "") -> Response:
    """From the form: a page at once, or the same body sent on to Check (307 keeps it)."""
    found = lookup(house.record, text)
    link = house.site.page(found.path, **found.query)
    return RedirectResponse(link, 307 if found.check else 303, headers={"Cache-Control": "no-store"})


@router.get(paths.FIND, include_in_schema=False)
def asked(house: Annotated[House, Depends(house)], q: Annotated[str, Query(max_length=2_000)] = "") -> Response:
    """From an address, as a browser's search has it: a text is shown in the box, to be sent with one press."""
    found = lookup(house.record, q)
    if found.check:
        made = render(house, "find.html", text=q)
        return Response(made, media_type="text/html; charset=utf-8", headers={"Cache-Control": "no-store"})
    return RedirectResponse(house.site.page(found.path, **found.query), 302, headers={"Cache-Control": "no-store"})

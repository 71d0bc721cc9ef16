"""oEmbed: what a site that is given the address of a vote may show of it (oembed.com, 1.0; JSON only)."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import unquote, urlsplit

from fastapi import APIRouter, Depends, Query
from fastapi.responses import Response
from pydantic import BaseModel

from horseshoe.drawing.sheet import SIZE
from horseshoe.errors import NotInRecordError
from horseshoe.page import paths
from horseshoe.page.citing import as_embed
from horseshoe.page.errors import DOCUMENTED
from horseshoe.page.formats import Form, as_json
from horseshoe.page.house import House, house
from horseshoe.page.publishing import respond
from horseshoe.page.views.vote import vote_view

router = APIRouter()
_DAY = 86400  # seconds a site may keep it


class Embed(BaseModel):
    """An oEmbed answer of type 'rich': a picture that links to the vote's page."""

    version: str
    type: str
    title: str
    provider_name: str
    provider_url: str
    cache_age: int
    html: str
    width: int
    height: int


@router.get(paths.OEMBED, response_model=Embed, responses={**DOCUMENTED}, operation_id="oembed", tags=[Form.JSON])
def embed(
    house: Annotated[House, Depends(house)],
    url: Annotated[str, Query(description="Address of a vote's page here", max_length=400)],
    maxwidth: Annotated[int | None, Query(ge=100, le=4000, description="Pixels across at most")] = None,
    maxheight: Annotated[int | None, Query(ge=100, le=4000, description="Pixels high at most")] = None,
) -> Response:
    """What to show of a vote."""
    site = house.site
    name = unquote(urlsplit(url).path).removeprefix(site.base).removeprefix("/vote/")
    found = paths.named(house.record, name) if url.startswith(f"{site.origin}{site.base}/vote/") else ()
    if len(found) != 1:
        raise NotInRecordError("no vote has a page at this address", where="url", advice="Give the address of a vote")
    view = vote_view(house.record, found[0].id)
    across, high = SIZE
    scale = min((maxwidth or 480) / across, (maxheight or 4000) / high)
    width = int(across * scale)
    made = Embed(
        version="1.0", type="rich", title=f"{view.headline}.", provider_name="Horseshoe",
        provider_url=site.whole(site.page(paths.FRONT)), cache_age=_DAY, html=as_embed(view, site, width),
        width=width, height=int(high * scale),
    )  # fmt: skip
    return respond(as_json(made.model_dump()), Form.JSON)

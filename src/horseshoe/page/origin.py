"""Whose page a request came from: what changes something is done for our own pages and for programs, not for others."""

from __future__ import annotations

from urllib.parse import urlsplit

from fastapi import Request

from horseshoe.page.errors import Problem
from horseshoe.page.refusing import Refusal

_OTHER = Problem("This was sent from a page of another site", "origin", "Send it from the page here")


def own(request: Request) -> None:
    """For `Depends`.

    Raises:
        Refusal: 403 where a browser says that another site's page sent this. What is no browser says nothing.
    """
    origin, site = request.headers.get("origin"), request.headers.get("sec-fetch-site")
    if site in ("same-origin", "none"):
        return
    if site is not None or (origin is not None and urlsplit(origin).netloc != request.headers.get("host")):
        raise Refusal(403, _OTHER)

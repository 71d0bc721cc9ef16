"""One file a page: what the address says, and the view it asks for. Data addresses stand before pages that take any."""

from __future__ import annotations

from horseshoe.page.routes import (
    agreement,
    check,
    council,
    data,
    feeds,
    find,
    front,
    law,
    members,
    oembed,
    stories,
    vote,
    votes,
)

_PAGES = (agreement, check, council, data, feeds, oembed, law, members, front, find, stories, votes, vote)
ROUTERS = tuple(one.router for one in _PAGES)

"""One file a page: what the address says, and the view it asks for. Data addresses stand before pages that take any."""

from __future__ import annotations

from horseshoe.page.routes import agreement, check, council, data, find, front, law, members, stories, vote, votes

_PAGES = (agreement, check, council, data, law, members, front, find, stories, votes, vote)
ROUTERS = tuple(one.router for one in _PAGES)

"""One file a page: what the address says, and the view it asks for. Data addresses stand before pages that take any."""

from __future__ import annotations

from horseshoe.page.routes import agreement, check, council, data, find, front, law, members, vote, votes

ROUTERS = tuple(one.router for one in (agreement, check, council, data, law, members, front, find, votes, vote))

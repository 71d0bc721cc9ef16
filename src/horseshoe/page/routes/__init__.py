"""One file a page: what the address says, and the view it asks for. Data addresses stand before pages that take any."""

from __future__ import annotations

from horseshoe.page.routes import front, vote, votes

ROUTERS = (front.router, votes.router, vote.router)

"""One file a page: what the address says, and the view it asks for. Data addresses stand before pages that take any."""

from __future__ import annotations

from horseshoe.page.routes import agreement, check, council, find, front, members, vote, votes

ROUTERS = (
    agreement.router, check.router, council.router, members.router, front.router, find.router, votes.router, vote.router,
)  # fmt: skip

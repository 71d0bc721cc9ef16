"""Walker: opens pages as a user does, and keeps what the browser complains of and whoever else a page asks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from playwright.sync_api import Page, Request

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
# The number behind a claim stands in a sentence, and the claim itself is a link to the same finding: WCAG 2.5.8 lets
# a target be small that is inline, or has an equivalent on the page.
INLINE = '<a class="n '
SERIOUS = {"serious", "critical"}


class Walker:
    """One user.

    Attributes:
        complaints: errors of the console (a breach of the Content-Security-Policy is one), scripts that broke, and
            requests to anybody but the server.
    """

    def __init__(self, open_window: Callable[..., Page], address: str, axe: str) -> None:
        self._open_window, self._address, self._axe = open_window, address, axe
        self.complaints: list[str] = []

    def open(self, path: str, *, wide: int = 1440, high: int = 900, dark: bool = False, script: bool = True) -> Page:
        """Open a page in a window of its own."""
        page = self._open_window(
            viewport={"width": wide, "height": high},
            color_scheme="dark" if dark else "light",
            java_script_enabled=script,
        )
        page.on("console", lambda line: self._note(line.text) if line.type == "error" else None)
        page.on("pageerror", lambda error: self._note(str(error)))
        page.on("request", self._asked)
        page.goto(path)
        return page

    def faults(self, page: Page) -> list[str]:
        """What axe finds serious on the page, one line a rule and place."""
        page.evaluate(self._axe)
        found: dict[str, Any] = page.evaluate(f"axe.run({{resultTypes: ['violations'], runOnly: {RULES}}})")
        return [
            f"{one['id']}: {one['help']}: {node['html'][:160]}"
            for one in found["violations"]
            if one["impact"] in SERIOUS
            for node in one["nodes"]
            if not (one["id"] == "target-size" and node["html"].startswith(INLINE))
        ]

    def _asked(self, request: Request) -> None:
        if not request.url.startswith((self._address, "data:", "blob:")):
            self._note(f"asked {request.url}")

    def _note(self, what: str) -> None:
        # A page that is not there is what some tests look for.
        if "Failed to load resource" not in what:
            self.complaints.append(what)

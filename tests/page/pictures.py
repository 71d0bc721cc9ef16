"""Screenshots for README and docs: `make pictures`, or `python -m tests.page.pictures FOLDER`.

The page is served on loopback, walked to, and photographed in Debian's Chromium; nothing is drawn by hand.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from horseshoe.page import paths
from horseshoe.page.house import Settings
from horseshoe.page.views.example import EXAMPLE
from tests.page.conftest import CHROMIUM, QUIET, TODAY, serving

WIDE, HIGH = 1280, 800


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: its file's name, the page, and what a user does there first."""

    name: str
    path: str
    first: Callable[[Page], None] = lambda page: None


def paste(page: Page) -> None:
    """Check the example report."""
    page.get_by_label("The text", exact=True).fill(EXAMPLE)
    page.get_by_role("button", name="Check", exact=True).click()
    page.wait_for_selector("[data-checked]")


SHOTS = (
    Shot("front", "/"),
    Shot("vote", "/vote/S/2024/239"),
    Shot("votes", "/votes?member=RUS&position=no&alone=yes"),
    Shot("check", "/check", paste),
    Shot("law", paths.SUPPOSE),
    Shot("agreement", "/agreement?members=now&since=2024"),
)


def take(folder: Path) -> list[Path]:
    """Write every picture into a folder; one of a page that is not there stops it.

    Raises:
        RuntimeError: a page did not answer.
    """
    folder.mkdir(parents=True, exist_ok=True)
    taken = []
    with serving(Settings(today=lambda: TODAY)) as address, sync_playwright() as player:
        browser = player.chromium.launch(executable_path=str(CHROMIUM), args=list(QUIET))
        for shot in SHOTS:
            context = browser.new_context(base_url=address, viewport={"width": WIDE, "height": HIGH})
            page = context.new_page()
            answer = page.goto(shot.path)
            if answer is None or not answer.ok:
                raise RuntimeError(f"{shot.path} did not answer")
            shot.first(page)
            path = folder / f"{shot.name}.png"
            page.screenshot(path=path)
            taken.append(path)
            context.close()
        browser.close()
    return taken


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python -m tests.page.pictures FOLDER")
    if not CHROMIUM.exists():
        sys.exit(f"no {CHROMIUM}: apt-get install chromium")
    for made in take(Path(sys.argv[1])):
        print(made)

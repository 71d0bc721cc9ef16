"""The doors at the head of every page, in their order. A page that is not built yet has none."""

from __future__ import annotations

from dataclasses import dataclass

from horseshoe.page import paths


@dataclass(frozen=True, slots=True)
class Door:
    """One entry: its word, the path behind it, and whether it takes a server."""

    word: str
    path: str
    live: bool = False


NAV = (
    Door("Votes", paths.VOTES),
    Door("Members", paths.MEMBERS),
    Door("Council", paths.COUNCIL, live=True),
    Door("Agreement", paths.AGREEMENT),
    Door("Check", paths.CHECK, live=True),
    Door("Stories", paths.STORIES, live=True),
    Door("Law", paths.LAW),
    Door("Data", paths.DATA),
    Door("Method", paths.METHOD),
)

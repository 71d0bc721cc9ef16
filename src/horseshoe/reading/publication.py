"""The day of publication, and how it is known."""

from __future__ import annotations

from datetime import date

from horseshoe.reading.datelines import dateline
from horseshoe.reading.page import BlockKind, Page


def publication(page: Page, given: str | None) -> tuple[date | None, str]:
    """The day a report came out and on what basis: given, the page's metadata, a dateline with a year, or unknown."""
    if given:
        return date.fromisoformat(given), "given"
    if page.published:
        return date.fromisoformat(page.published), "metadata"
    for block in [b for b in page.blocks if b.kind is not BlockKind.FURNITURE][:4]:
        line = dateline(page.text[block.start : block.end])
        if line is not None and line.value is not None:
            return date.fromisoformat(line.value), "dateline"
    return None, "unknown"

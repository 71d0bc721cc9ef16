"""`horseshoe record sources`: who says what the record holds."""

from __future__ import annotations

from importlib.resources import files

from horseshoe.cli.leaving import RAN
from horseshoe.errors import RecordError


def sources() -> int:
    """Print every source, its terms, and the citation it asks for."""
    page = files("horseshoe.record").joinpath("data", "SOURCES.md")
    if not page.is_file():
        raise RecordError("the list of sources is missing", where="SOURCES.md", advice="Install Horseshoe again")
    print(page.read_text(encoding="utf-8").rstrip())
    return RAN

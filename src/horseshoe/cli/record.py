"""`horseshoe record`: where the facts come from, and whether they add up."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING, Literal

from horseshoe.cli.leaving import FOUND, RAN
from horseshoe.errors import RecordError

if TYPE_CHECKING:
    from rich.console import Console

    from horseshoe.record.audit import Check


def record(what: Literal["sources", "audit"], /) -> int:
    """Print the sources of the record, or audit it.

    Parameters
    ----------
    what
        sources: every source, its terms, the citation it asks for. audit: every ballot had a seat, tallies add up, the
        law explains every outcome, sources agree; leaves with 1 where an exception has no explanation.
    """
    return _sources() if what == "sources" else _audit()


def _sources() -> int:
    page = files("horseshoe.record").joinpath("data", "SOURCES.md")
    if not page.is_file():
        raise RecordError("the list of sources is missing", where="SOURCES.md", advice="Install Horseshoe again")
    print(page.read_text(encoding="utf-8").rstrip())
    return RAN


def _audit() -> int:
    from horseshoe.cli.screen import console, inked, put
    from horseshoe.record.audit import audit
    from horseshoe.record.store import load

    found = audit(load())
    out = console()
    put(out, inked(f"Audit of record {found.release}", "strong"))
    for check in found.checks:
        _show(out, check)
    return FOUND if found.unexplained else RAN


def _show(out: Console, check: Check) -> None:
    from horseshoe.cli.screen import inked, put

    put(out, inked(str(check), "no" if check.unexplained else ""), indent=2, hang=2)
    for one in check.unexplained:
        put(out, inked(f"{one.vote}: {one.found}"), indent=4, hang=2)

"""`horseshoe record audit`: what was checked, how much of it held, and every exception with its evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from horseshoe.cli.leaving import FOUND, RAN

if TYPE_CHECKING:
    from rich.console import Console

    from horseshoe.record.audit import Check


def audit() -> int:
    """Audit the record: every ballot had a seat, tallies add up, the law explains every outcome, sources agree.

    Leaves with 1 where an exception has no explanation.
    """
    from horseshoe.cli.screen import console, inked, put
    from horseshoe.record.audit import audit as checks_of
    from horseshoe.record.store import load

    found = checks_of(load())
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

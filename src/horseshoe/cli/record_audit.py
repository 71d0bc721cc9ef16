"""`horseshoe record audit`: what was checked, how much of it held, and every exception with its evidence."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from horseshoe.cli.leaving import FOUND, RAN

if TYPE_CHECKING:
    from horseshoe.cli.screen import Screen
    from horseshoe.record.audit import Audit
    from horseshoe.record.check import Check, Exceptional


def audit(*, record: Path | None = None, brief: bool = False, format: Literal["text", "json"] = "text") -> int:
    """Audit the record: every ballot had a seat, tallies add up, the law explains every outcome, sources agree.

    Leaves with 1 where an exception has no explanation.

    Parameters
    ----------
    record
        Folder with a record of your own; else HORSESHOE_RECORD, else the record shipped.
    brief
        Counts only, and the exceptions nobody can explain.
    format
        text or json.
    """
    from horseshoe.cli.encoding import as_json
    from horseshoe.record.audit import audit as audited
    from horseshoe.record.store import load

    found = audited(load(record))
    if format == "json":
        print(as_json(_document(found)))
    else:
        _page(found, brief)
    return FOUND if found.unexplained else RAN


def _document(found: Audit) -> dict[str, Any]:
    from horseshoe.record.check import Standing

    return {
        "record": found.release,
        "unexplained": len(found.unexplained),
        "open": found.standing(Standing.OPEN),
        "checks": [
            {
                "question": check.question,
                "basis": check.basis,
                "asked": check.asked,
                "held": check.held,
                **{standing: len(check.standing(standing)) for standing in Standing},
                "exceptions": [_one(each) for each in check.exceptions],
            }
            for check in found.checks
        ],
    }


def _one(found: Exceptional) -> dict[str, Any]:
    return {
        "vote": found.vote, "found": found.found, "standing": found.standing, "why": found.why,
        "evidence": found.evidence,
    }  # fmt: skip


def _page(found: Audit, brief: bool) -> None:
    from horseshoe.cli.screen import console, inked, put
    from horseshoe.record.check import Standing

    out = console()
    put(out, inked(f"Audit of record {found.release}", "strong"))
    for check in found.checks:
        _show(out, check, brief)
    said = ", ".join(f"{found.standing(standing)} {standing}" for standing in Standing)
    put(out, inked(f"Exceptions: {said}.", "strong"))


def _show(out: Screen, check: Check, brief: bool) -> None:
    from horseshoe.cli.screen import inked, put

    put(out, inked(str(check), "no" if check.unexplained else ""), indent=2, hang=2)
    for one in check.unexplained if brief else check.exceptions:
        put(out, inked(f"{one.vote}: {one.found}"), indent=4, hang=2)
        why = f"{one.standing}: {one.why}" if one.why else "unexplained"
        put(
            out, inked(f"{why.rstrip('.')}." + (f" Evidence: {one.evidence}" if one.evidence else ""), "soft"), indent=6
        )

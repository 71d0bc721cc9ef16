"""Exit statuses, and how the desk says what was wrong.

0 it ran; 1 --fail-on met its verdict; 2 bad input; 130 stopped by the user; 141 whoever read our output has gone.
"""

from __future__ import annotations

import sys

RAN, FOUND, BAD_INPUT, INTERRUPTED, PIPE_CLOSED = 0, 1, 2, 130, 141


def complain(what: str, *, where: str | None = None, advice: str | None = None) -> None:
    """Say on standard error what was wrong, where, and what to do."""
    from horseshoe.cli.screen import harmless

    said = ": ".join(part for part in ("horseshoe", where, what) if part)
    if advice:
        said = f"{said.rstrip('.')}. {advice}" + ("" if advice.endswith((".", "?")) else ".")
    print(harmless(said), file=sys.stderr)

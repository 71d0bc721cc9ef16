"""`horseshoe record corrections`: errors in public sources, as docs/corrections.md has them."""

from __future__ import annotations

from horseshoe.cli.leaving import RAN
from horseshoe.errors import InputError


def corrections(*, source: str | None = None) -> int:
    """Print the errors found in public sources, with evidence, in Markdown.

    Parameters
    ----------
    source
        Id of a source: only its errors, to be sent to its publisher.
    """
    from horseshoe.record.errata import page
    from horseshoe.record.place import current, toml

    state = current()
    known = toml("sources.toml", state)
    if source is not None and source not in known:
        raise InputError(f"no source {source!r}", where="--source", advice=f"One of: {', '.join(known)}")
    print(page(state, source), end="")
    return RAN

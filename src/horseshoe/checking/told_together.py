"""Whether the counts of a vote were told close to one another: counts of far apart sentences may be of two votes."""

from __future__ import annotations

from collections.abc import Iterable

from horseshoe.reading.claims.actions import Action

_CLOSE = 150  # code points


def told_together(action: Action | None, fields: Iterable[str]) -> bool:
    """Whether the counts of an action (`yes`, `no` ...) stand within a sentence or two; True of a single count."""
    told = [spans for f in fields if action and (spans := action.evidence.get(f"tally.{f}"))]
    if len(told) < 2:
        return True
    last, first = max(min(s.start for s in spans) for spans in told), min(max(s.end for s in spans) for spans in told)
    return last - first < _CLOSE

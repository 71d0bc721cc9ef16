"""Numbers corrected in one breath: "forty, maybe fifty", "three thousand, perhaps four"."""

from __future__ import annotations

from horseshoe.reading.words.late import late

_PERHAPS = late(r",\s+(?:(?:or\s+)?(?:maybe|perhaps|possibly|even)|if\s+not)\s+")
_RAISED = late(r"\s?(?:%|per\s?cent|[-‐‑][^\W\d_])")
_SCALES = (1000, 100, 1_000_000)


def or_perhaps(lowered: str, at: int) -> int | None:
    """Where the second number would begin after one that ends at `at`; None where nobody hesitates."""
    found = _PERHAPS.match(lowered, at) if lowered.startswith(",", at) else None
    return found.end() if found is not None else None


def raised(lowered: str, low: float | None, high: float | None, end: int) -> float | None:
    """The second number, with the thousands it leaves out; None where it is not a little more than the first."""
    if low is None or high is None or low < 1 or _RAISED.match(lowered, end):
        return None
    scale = next((s for s in _SCALES if low % s == 0 and high < low < high * s), 1)
    return high * scale if low < high * scale <= 2 * low + 1 else None

"""A paragraph of ours to try Check with: it tells of one vote, and two of its claims do not hold."""

from __future__ import annotations

EXAMPLE_DAY = "2024-02-21"
EXAMPLE = (
    "UNITED NATIONS (Feb. 21) - The United States on Tuesday vetoed a draft resolution at the U.N. Security Council "
    "that demanded an immediate humanitarian ceasefire in Gaza.\n\n"
    "The text, put forward by Algeria, got 13 votes in favor. France abstained. It was the only vote against, and as "
    "the United States is a permanent member, it defeated the resolution."
)

"""One report as it came, and how large one may be."""

from __future__ import annotations

from dataclasses import dataclass

MAX_BYTES = 10_000_000  # beyond what any report has; the reading room draws the same line


@dataclass(frozen=True, slots=True)
class Source:
    """One report as it came: `name` as given (a path, an address, '-'), its bytes, and its media type where told."""

    name: str
    data: bytes
    media_type: str | None

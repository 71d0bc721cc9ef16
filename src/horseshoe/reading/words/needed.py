"""The store of what was read off the patterns beforehand (see needs_told), by their names."""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from pathlib import Path

import msgspec


def told(source: str) -> list[list[str]] | None:
    """What was read off a pattern beforehand; None for one that is new."""
    return _told().get(name(source))


def name(source: str) -> str:
    """What a pattern is called in needs.json; another pattern has another name."""
    return sha256(source.encode()).hexdigest()[:16]


@cache
def _told() -> dict[str, list[list[str]]]:
    """needs.json, made by `make needs`: parsing hundreds of patterns would be a third of a cold start."""
    return msgspec.json.decode(Path(__file__).with_name("needs.json").read_bytes(), type=dict[str, list[list[str]]])

"""What votes were about, and whether two were about one situation."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from horseshoe.checking.index import Index
from horseshoe.checking.ladder import situations
from horseshoe.record.vote import Vote


@lru_cache(maxsize=1)
def topics_of(index: Index) -> Mapping[str, frozenset[str]]:
    """The topics of every vote, by its id."""
    return {entry.vote.id: entry.topics for entry in index.entries}


@lru_cache(maxsize=1)
def situations_of(index: Index) -> Mapping[str, frozenset[str]]:
    """The places and conflicts every vote was about, by its id."""
    return {entry.vote.id: situations(entry.topics) for entry in index.entries}


def alike(index: Index, one: Vote, other: Vote) -> bool:
    """Whether two votes were about one situation; of one day, as far as is known."""
    held = situations_of(index)
    unknown = one.date == other.date and not (held[one.id] and held[other.id])
    return unknown or bool(held[one.id] & held[other.id])

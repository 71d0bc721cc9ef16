"""Agenda items: votes under the same words, whatever their capitals and points, in the spelling used most."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from horseshoe.record.store import Record
from horseshoe.record.vote import Vote

_LONGEST = 80  # characters of a slug


@dataclass(frozen=True, slots=True)
class Item:
    """One agenda item: `slug` for an address, `title` as it is mostly written, its votes by day."""

    slug: str
    title: str
    votes: tuple[Vote, ...]


@lru_cache(maxsize=8192)
def slug(words: str) -> str:
    """'The situation in Libya' -> 'the-situation-in-libya'."""
    whole = "-".join(re.findall(r"\w+", words.casefold()))
    return whole if len(whole) <= _LONGEST else whole[:_LONGEST].rpartition("-")[0] or whole[:_LONGEST]


@lru_cache(maxsize=4)
def items(record: Record) -> Mapping[str, Item]:
    """Every item that was voted on, by slug."""
    held: dict[str, list[Vote]] = defaultdict(list)
    spelled: dict[str, Counter[str]] = defaultdict(Counter)
    for vote in record.all:
        if vote.item:
            key = slug(vote.item)
            held[key].append(vote)
            spelled[key][vote.item] += 1
    return {
        key: Item(key, max(sorted(spelled[key]), key=spelled[key].__getitem__), tuple(votes))
        for key, votes in held.items()
    }


def item_of(record: Record, vote: Vote) -> Item | None:
    """The item a vote was taken under; None where no source has it."""
    return items(record)[slug(vote.item)] if vote.item else None

"""Topics within topics: Gaza is within the Palestinian question, and that within the Middle East."""

from __future__ import annotations

from functools import lru_cache

from horseshoe.council.topics import TOPICS


@lru_cache(maxsize=4096)
def leaves(topics: frozenset[str]) -> frozenset[str]:
    """The topics that hold no other of them: Gaza, where the Palestinian question is named too."""
    return frozenset(t for t in topics if not any(t in with_parents(frozenset({o})) for o in topics - {t}))


@lru_cache(maxsize=4096)
def with_parents(topics: frozenset[str]) -> frozenset[str]:
    """The topics and all that hold them."""
    found = set(topics)
    for topic in topics:
        parent = TOPICS[topic].parent if topic in TOPICS else None
        while parent and parent not in found:
            found.add(parent)
            parent = TOPICS[parent].parent if parent in TOPICS else None
    return frozenset(found)


def situations(topics: frozenset[str]) -> frozenset[str]:
    """Of some topics the places and conflicts, without the wider ones that hold another of them."""
    return leaves(frozenset(t for t in topics if t in TOPICS and TOPICS[t].kind == "situation"))

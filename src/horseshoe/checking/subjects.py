"""What a vote was about, held against what a report says it was about."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from horseshoe.checking.clues import Clue, Sort
from horseshoe.checking.index import Entry, Index
from horseshoe.checking.said import Said
from horseshoe.council.topics import TOPICS

_OF_A_HAND = 0.4  # of what a State tells that voted or wrote the text, where the report is on another situation


def clues_of_subject(said: Said, entry: Entry, index: Index) -> Iterator[Clue]:
    """What the topics and missions an action names say for or against a vote."""
    yield from _missions(said, entry, index)
    stands = entry.topics
    if not stands:
        return
    if said.situations:
        shared = said.situations & stands
        if shared:
            best = max(shared, key=lambda t: index.rarity("topic", t))
            points = min(4.5, 0.65 * index.rarity("topic", best))
            if said.elsewhere and not said.elsewhere & stands:
                points *= _OF_A_HAND
            # On Israel, where the report speaks of Gaza: near, and yet not that.
            points -= 0.0 if said.places & stands else 0.8
            yield Clue(Sort.TOPICS, points, f"it was about {label_of(best)}")
        elif said.elsewhere and any(TOPICS[t].kind == "situation" for t in stands if t in TOPICS):
            yield Clue(Sort.TOPICS, -4.5, "it was about something else")
    common = said.matters & stands
    if common:
        rarest = sorted((index.rarity("topic", t) for t in common), reverse=True)[:3]
        points = min(3.0, sum(0.4 * rare for rare in rarest))
        yield Clue(Sort.TOPICS, points, f"it dealt with {_listed(common)}")
    elif len(said.matters) > 1 and any(TOPICS[t].kind == "matter" for t in stands if t in TOPICS):
        yield Clue(Sort.TOPICS, -1.0, "it dealt with other matters")


def _missions(said: Said, entry: Entry, index: Index) -> Iterator[Clue]:
    """Who renews UNISFA has not renewed UNMISS, though both are in South Sudan."""
    if not said.missions or not entry.missions:
        return
    shared = said.missions & entry.missions
    if shared:
        best = max(sorted(shared), key=lambda mission: index.rarity("mission", mission))
        yield Clue(Sort.TOPICS, min(3.0, 0.5 * index.rarity("mission", best)), f"it was about {best}")
    elif any(index.having("mission", mission) for mission in said.missions):
        yield Clue(Sort.TOPICS, -2.5, f"it was about {', '.join(sorted(entry.missions))}")


@lru_cache(maxsize=2048)
def _listed(topics: frozenset[str]) -> str:
    return ", ".join(label_of(t).lower() for t in sorted(topics))


def label_of(topic: str) -> str:
    """A topic as a sentence has it."""
    return TOPICS[topic].label if topic in TOPICS else topic

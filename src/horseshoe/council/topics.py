"""Topics: a controlled vocabulary in which the words of the press and those of the record meet.

A *situation* is a place, a conflict or a standing item before the Council; a *matter* is what a text does or a report
speaks of, wherever that is. A topic with a parent implies it: whatever is about Gaza is about the Palestinian
question and about the Middle East, never the other way round. The words stand in topics_situations.py and its
neighbours, written as `horseshoe.council.phrases` says.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import groupby
from types import MappingProxyType

from horseshoe.council import topics_africa, topics_agenda, topics_matters, topics_situations
from horseshoe.council.phrases import Phrases


@dataclass(frozen=True, slots=True)
class Topic:
    """One entry of the vocabulary.

    Attributes:
        id: short, stable, lower case with hyphens.
        label: what a page shows.
        kind: 'situation' or 'matter'.
        parent: id of the topic it belongs to, None at the top.
        state: code of the State whose name alone already names the topic ("Angola"), else None: where that State
            sits and votes, its name among the ballots says nothing about the subject.
        standing: a thematic or institutional item ("Women and peace and security"), as against a place.
    """

    id: str
    label: str
    kind: str
    parent: str | None
    state: str | None
    standing: bool


_ROWS = (
    *((row, "situation", False) for row in topics_situations.ROWS + topics_africa.ROWS),
    *((row, "situation", True) for row in topics_agenda.ROWS),
    *((row, "matter", False) for row in topics_matters.ROWS),
)

TOPICS: Mapping[str, Topic] = MappingProxyType(
    {row[0]: Topic(row[0], row[1], kind, row[2] or None, row[3] or None, standing) for row, kind, standing in _ROWS}
)

# Phrases that hold the name of a situation and are not about it.
_NOT_ABOUT = """
    Papua New Guinea; New Guinea; Guinea pig(s); Gulf of Mexico; Sea of Japan; New Delhi; Kuwait City; Santiago de Cuba;
    Atlanta Georgia; Georgia governor|senator|Republican|Democrat|runoff; state of Georgia; University of Georgia;
    South Georgia and the South Sandwich; Chad Smith|Michael|Johnson|Brown; Lebanon Pennsylvania; Cuba Gooding;
    Great Britain and Northern Ireland; Little Havana; Panama Papers; Panama hat; Republic of Korea; South Korea;
    South Korea s; South Korean(s);
    Prague Post; Jerusalem Post; Times of Israel; Kyiv Independent; Kyiv Post; Tehran Times; Sudan Tribune;
    Korea Herald; Korea Times; Iran International; Middle East Eye; Middle East Monitor; Middle East Online;
    Middle East correspondent|editor; Asharq al Awsat; Damascus Gate; Aleppo soap; Cyprus Mail; Baghdad Post
"""

_LETTER = re.compile(
    r"^(?:identical )?(?:letters?|telegrams?|cablegrams?|notifications?)\b"
    r"(?:(?!concerning|regarding|entitled).)*(?P<what>concerning|regarding|entitled)?",
    re.IGNORECASE | re.DOTALL,
)


@cache
def _phrases() -> Phrases:
    return Phrases([*((row[0], row[4]) for row, _, _ in _ROWS), ("", _NOT_ABOUT)])


@cache
def _items() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(row[5]), row[0]) for row, _, _ in _ROWS if row[5])


def find_topics(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int, str]]:
    """Where the text names a topic: (start, end, id) in order, without parents.

    The longest phrase wins among situations ("South Sudan" is not Sudan) and, apart from them, among matters, so that
    "the Gaza ceasefire" and "sanctions on Iran" yield both. One place may carry several ids.
    """
    return list(_found(text, start, end))


@lru_cache(maxsize=16)  # of a whole report several ask
def _found(text: str, start: int, end: int | None) -> tuple[tuple[int, int, str], ...]:
    found: list[tuple[int, int, str]] = []
    free = {"situation": start, "matter": start}
    for begins, ends in groupby(_phrases().find(text, start, end), key=lambda hit: hit[0]):
        longest: dict[str, tuple[int, list[str]]] = {}
        for _, stop, topic in ends:
            kind = TOPICS[topic].kind if topic else "situation"
            if kind not in longest or longest[kind][0] < stop:
                longest[kind] = (stop, [topic])
            elif topic not in longest[kind][1]:
                longest[kind][1].append(topic)
        for kind, (stop, topics) in longest.items():
            if begins >= free[kind]:
                free[kind] = stop
                found += ((begins, stop, topic) for topic in topics if topic)
    return tuple(sorted(found))


@cache
def lineage(topic: str) -> tuple[str, ...]:
    """The topic and what it implies, nearest first: ('gaza', 'israel-palestine', 'middle-east').

    Raises KeyError where there is no such topic.
    """
    parent = TOPICS[topic].parent
    return (topic, *lineage(parent)) if parent else (topic,)


def with_parents(topics: Iterable[str]) -> frozenset[str]:
    """The topics and all that they imply."""
    return frozenset(step for topic in topics for step in lineage(topic))


def topics_in(text: str) -> frozenset[str]:
    """Ids of all topics that the text names, and their parents."""
    return with_parents(topic for _, _, topic in find_topics(text))


@cache
def _topics_of_item(item: str) -> frozenset[str]:
    plain = item.lower().replace("’", "'").strip()
    known = with_parents(topic for pattern, topic in _items() if pattern.search(plain))
    letter = _LETTER.match(item)
    if letter and letter["what"]:
        return known | topics_in(item[letter.end() :])
    # Who sent a letter is not what it is about, unless nothing better is known.
    return known if letter and known else known | topics_in(item)


def topics_of_record(item: str | None, title: str | None = None, subjects: Iterable[str] = ()) -> frozenset[str]:
    """Topics, with parents, of something in the record, from its agenda item, title and UNBIS subjects.

    Subjects give places and matters only: "RULE OF LAW" is said of very many texts and is the item of few.
    """
    found = set(_topics_of_item(item) if item else ())
    if title and title != item:
        found |= _topics_of_item(title)
    for subject in subjects:
        found |= with_parents(t for _, _, t in find_topics(subject.replace("--", " / ")) if not TOPICS[t].standing)
    return frozenset(found)

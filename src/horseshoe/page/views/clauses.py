"""What a text does: its operative paragraphs in controlled words, never its sentences."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from horseshoe.council.states import STATES
from horseshoe.council.topics import TOPICS
from horseshoe.drawing.naming import listed, short_name, with_article
from horseshoe.record.paragraph import Paragraph, operative_strength
from horseshoe.record.texts import paragraphs

_LABELS = 4  # topics named of one clause


@dataclass(frozen=True, slots=True)
class Clause:
    """One verb of an operative paragraph: `strength` 7 decides ... 1 says; `about` ids of topics, `to` whom it asks."""

    verb: str
    strength: int
    about: tuple[str, ...]
    qualified: tuple[str, ...]
    act: str | None
    to: tuple[str, ...]
    words: str


@dataclass(frozen=True, slots=True)
class Operative:
    """One operative paragraph: its number as printed ('' where it has none) and its clauses in order."""

    number: str
    clauses: tuple[Clause, ...]


def operative(symbol: str) -> tuple[Operative, ...]:
    """The operative paragraphs of a text; () where no source has it."""
    return tuple(
        Operative(number, tuple(map(_clause, held)))
        for number, held in groupby(paragraphs(symbol), key=lambda one: one.number)
    )


def _clause(one: Paragraph) -> Clause:
    named = _nearest(one.about)
    return Clause(
        one.verb,
        operative_strength(one.verb),
        tuple(sorted(one.about)),
        tuple(sorted(one.also)),
        one.act,
        tuple(sorted(one.to)),
        _words(one, named),
    )


def _nearest(about: frozenset[str]) -> list[str]:
    """Topics without those that another of them implies, matters before places."""
    implied = {TOPICS[topic].parent for topic in about}
    kept = [topic for topic in about if topic not in implied]
    return sorted(kept, key=lambda topic: (TOPICS[topic].kind != "matter", topic))


def _words(one: Paragraph, named: list[str]) -> str:
    """'Demands, of all parties: humanitarian access, hostages (immediate, unconditional)'."""
    verb = one.verb[:1].upper() + one.verb[1:]
    act = f" to {one.act}" if one.act and one.verb.startswith("decide") else ""
    to = f", of {listed(_asked(who) for who in sorted(one.to))}" if one.to else ""
    labels = [_inside(TOPICS[topic].label) for topic in named[:_LABELS]]
    more = f" and {len(named) - _LABELS} more" if len(named) > _LABELS else ""
    about = f": {', '.join(labels)}{more}" if labels else ""
    also = f" ({', '.join(sorted(one.also))})" if one.also else ""
    return f"{verb}{act}{to}{about}{also}"


def _asked(who: str) -> str:
    if who in STATES:
        return with_article(short_name(who))
    return {"secretary-general": "the Secretary-General", "states": "States"}.get(who, who.replace("-", " "))


def _inside(label: str) -> str:
    """A label within a sentence: 'Human rights' -> 'human rights', but 'Gaza' and 'UN' stay."""
    first, _, rest = label.partition(" ")
    return label[:1].lower() + label[1:] if rest[:1].islower() and first[1:].islower() and rest else label

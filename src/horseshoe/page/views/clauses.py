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
    """'Demands of all parties: humanitarian access and aid, hostages (immediate, unconditional)'."""
    labels = [_inside(topic) for topic in named[:_LABELS]]
    more = f" and {len(named) - _LABELS} more" if len(named) > _LABELS else ""
    about = f": {', '.join(labels)}{more}" if labels else ""
    also = f" ({', '.join(sorted(one.also))})" if one.also else ""
    said = f"{_verb(one)}{about}{also}"
    return said[:1].upper() + said[1:] if about or one.to or one.act else f"{said[:1].upper()}{said[1:]} …"


def _verb(one: Paragraph) -> str:
    """The verb with what the Council decides to do, or whom it asks."""
    if one.act and one.verb.startswith("decide"):
        # Of texts since 2000, what the Council remains is seized of the matter.
        return f"{one.verb} to {one.act}" + (" seized of the matter" if one.act == "remain" else "")
    if not one.to:
        return one.verb
    who = listed(_asked(each) for each in sorted(one.to))
    return f"{one.verb} {_OF.get(one.verb, '')}{who}"


# What stands between a verb and whom it asks; nothing for "requests", "urges", "calls upon" ...
_OF = {
    "demands": "of ", "reiterates demand": "of ", "insists": "with ", "appeals": "to ", "reiterates call": "on ",
    "reiterates request": "to ", "calls for": "of ",
}  # fmt: skip


def _asked(who: str) -> str:
    if who in STATES:
        return with_article(short_name(who))
    fixed = {"secretary-general": "the Secretary-General", "states": "States", "all-parties": "all parties"}
    return fixed.get(who) or f"{'the ' if who.endswith('s') or who == 'taliban' else ''}{who.capitalize()}"


_CAPITAL = frozenset({"Article", "Chapter", "United", "Council", "Two-State"})


def _inside(topic: str) -> str:
    """A label within a sentence: 'Human rights' -> 'human rights', 'The West Bank' -> 'the West Bank', 'Gaza' stays."""
    label, common = TOPICS[topic].label, TOPICS[topic].kind == "matter" or TOPICS[topic].standing
    first = label.split()[0]
    return label[:1].lower() + label[1:] if (common and first not in _CAPITAL) or first == "The" else label

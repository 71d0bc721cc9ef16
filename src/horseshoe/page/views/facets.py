"""Facets: how many votes there would be under each value of each part of a choice, all its other parts held."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from horseshoe.answers.chosen import continued
from horseshoe.council.ballots import Ballot
from horseshoe.council.states import lineage
from horseshoe.council.topics import TOPICS
from horseshoe.drawing.marks import BALLOTS
from horseshoe.drawing.naming import short_name
from horseshoe.page.views.choice import Choice, alone, unanimous
from horseshoe.page.views.items import items, slug
from horseshoe.page.views.regions import REGIONS, regions
from horseshoe.page.views.saying import KINDS, OUTCOMES
from horseshoe.record.store import Record
from horseshoe.record.vote import Vote

_SHOWN = 10  # values of a facet, those with most votes first
_TITLES = {
    "outcome": "Outcome",
    "position": "Its ballot",
    "unanimous": "Unanimity",
    "kind": "Put to the vote",
    "region": "Region",
    "years": "Years",
    "topic": "Subject",
    "item": "Agenda item",
    "sponsor": "Sponsor printed",
}
TITLES: Mapping[str, str] = {
    **_TITLES, "member": "State", "alone": "Alone in it", "text": "Words", "draft": "Text", "since": "From",
    "until": "Through",
}  # fmt: skip
_UNANIMOUS = {"yes": "Unanimous", "no": "Divided"}


@dataclass(frozen=True, slots=True)
class FacetValue:
    """One value: its words, how many votes, whether it is chosen, and what an address sets to choose it."""

    label: str
    votes: int
    chosen: bool
    sets: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Facet:
    """One part: its name, its title, its values; `more` how many values are not shown."""

    name: str
    title: str
    values: tuple[FacetValue, ...]
    more: int


def choose(record: Record, choice: Choice) -> tuple[tuple[Vote, ...], tuple[Facet, ...]]:
    """The votes that fit, by day, and the facets of the choice."""
    tests, spread = choice.tests(), _spread(choice)
    counts: dict[str, Counter[str]] = {name: Counter() for name in spread}
    chosen: list[Vote] = []
    for vote in record.all:
        failed = [name for name, test in tests.items() if not test(vote)]
        if not failed:
            chosen.append(vote)
            for name, values in spread.items():
                counts[name].update(values(vote))
        elif len(failed) == 1 and failed[0] in spread:
            counts[failed[0]].update(spread[failed[0]](vote))
    made = (_facet(record, choice, name, counts[name]) for name in spread)
    return tuple(chosen), tuple(one for one in made if one.values)


def _spread(choice: Choice) -> dict[str, Callable[[Vote], Iterable[str]]]:
    """Which values of each facet a vote counts under."""
    made: dict[str, Callable[[Vote], Iterable[str]]] = {"outcome": lambda vote: (vote.outcome.value,)}
    if choice.member:
        codes = lineage(choice.member)
        made["position"] = lambda vote: {
            ballot.value
            for code, ballot in vote.ballots.items()
            if code in codes and (alone(vote, code) or not choice.alone)
        }
    return made | {
        "unanimous": lambda vote: {True: ("yes",), False: ("no",), None: ()}[unanimous(vote)],
        "kind": lambda vote: (vote.subject.value,),
        "region": regions,
        "years": lambda vote: (str(vote.date.year // 10 * 10),),
        "topic": lambda vote: vote.topics,
        "item": lambda vote: (slug(vote.item),) if vote.item else (),
        "sponsor": lambda vote: set(map(continued, vote.sponsors)),
    }


def _facet(record: Record, choice: Choice, name: str, counts: Counter[str]) -> Facet:
    order = sorted(counts.items(), key=lambda held: (-held[1], held[0]))
    if name == "years":
        order = sorted(counts.items(), reverse=True)
    query = choice.query()
    values = [FacetValue(label(record, name, value), n, False, _sets(name, value)) for value, n in order]
    values = [FacetValue(one.label, one.votes, one.sets.items() <= query.items(), one.sets) for one in values]
    shown = [one for place, one in enumerate(values) if place < _SHOWN or one.chosen]
    return Facet(name, _TITLES[name], tuple(shown), len(values) - len(shown))


def _sets(name: str, value: str) -> dict[str, str]:
    if name == "years":
        return {"since": f"{value}-01-01", "until": f"{int(value) + 9}-12-31"}
    return {name: value}


def label(record: Record, name: str, value: str) -> str:
    """A value in words: 'Voted against', 'Gaza', 'The 1990s'."""
    match name:
        case "outcome":
            return _capital({str(key): said for key, said in OUTCOMES.items()}[value])
        case "position":
            return _capital(BALLOTS[Ballot(value)].word)
        case "unanimous":
            return _UNANIMOUS[value]
        case "kind":
            return _capital({str(key): said for key, said in KINDS.items()}[value])
        case "region":
            return REGIONS[value]
        case "years":
            return f"{value}s"
        case "topic":
            return TOPICS[value].label
        case "item":
            return items(record)[value].title
        case "alone" | "draft" | "text" | "since" | "until":
            return value
        case _:
            return short_name(value)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]

"""Why two figures look alike and are not one, and figures of one report that do not go together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from horseshoe.story import counters
from horseshoe.story.ledger import Series, Value
from horseshoe.story.mentions import Mention
from horseshoe.story.windows import Window

# Kinds a reader can take for one another.
_FAMILIES = (
    frozenset({"killed", "injured", "casualties"}),
    frozenset({"hostages_held", "hostages_dead", "hostages_freed", "abducted"}),
    frozenset({"displaced", "population", "share"}),
)
_NEAR = 1.15  # times: 1,100 and 1,200 are taken for one number, 1,100 and 1,400 are not
_STATES = frozenset({"hostages_held", "hostages_dead", "displaced", "population", "missing", "detained"})
_LEAST = 10  # fewer are alike by chance
_KINDS = {
    "killed": "the dead", "injured": "the injured", "casualties": "the dead and the injured",
    "abducted": "who was taken",
    "hostages_held": "hostages still held", "hostages_dead": "hostages who died", "hostages_freed": "hostages freed",
    "displaced": "the displaced", "population": "a population", "share": "a share", "detained": "the detained",
    "missing": "the missing",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Alike:
    """Two series a reader could take for one.

    Attributes:
        one: id of a series.
        other: id of another.
        figures: the two figures, as printed.
        because: why they are not one: another counter, kind, place, day.
    """

    one: str
    other: str
    figures: tuple[Mention, Mention]
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Clash:
    """Figures of one report that do not go together as they stand.

    Attributes:
        report: id of the report.
        says: what does not go together.
        figures: where they stand.
    """

    report: str
    says: str
    figures: tuple[Mention, ...]


def alike(ledger: Iterable[Series]) -> tuple[Alike, ...]:
    """Neighbours by number among series of kinds that are taken for one another; each series with the next two."""
    families: dict[frozenset[str], list[tuple[float, Series, Value]]] = defaultdict(list)
    for series in ledger:
        family = next((f for f in _FAMILIES if series.counts in f), frozenset({series.counts}))
        seen = set()
        for value in series.values:
            number = value.low if value.low is not None else value.high
            if number is not None and number >= _LEAST and number not in seen:
                seen.add(number)
                families[family].append((number, series, value))
    return tuple(pair for row in families.values() for pair in _neighbours(row))


def _neighbours(row: list[tuple[float, Series, Value]]) -> Iterator[Alike]:
    row.sort(key=lambda one: one[0])
    told = set()
    for n, (number, series, value) in enumerate(row):
        for other_number, other, other_value in row[n + 1 : n + 3]:
            pair = (series.id, other.id)
            if other is series or other_number > number * _NEAR or pair in told:
                continue
            if reasons := _apart(series, value, other, other_value):
                told.add(pair)
                yield Alike(series.id, other.id, (value.mention, other_value.mention), reasons)


def _apart(one: Series, a: Value, other: Series, b: Value) -> tuple[str, ...]:
    found = []
    if one.counts != other.counts:
        found.append(f"one counts {_kind(one)}, the other {_kind(other)}")
    if one.who.casefold() != other.who.casefold():
        found.append(f"of whom: {one.who} / {other.who}")
    if counters.where(one.where) != counters.where(other.where):
        found.append(f"where: {_or(one.where)} / {_or(other.where)}")
    if (one.since or "").casefold() != (other.since or "").casefold():
        found.append(f"since: {_or(one.since)} / {_or(other.since)}")
    if one.counter is None or other.counter is None or counters.counter(one.counter) != counters.counter(other.counter):
        found.append(f"counted by: {_or(one.counter)} / {_or(other.counter)}")
    if a.latest != b.latest or a.earliest != b.earliest:
        found.append(f"as of: {_day(a)} / {_day(b)}")
    if a.beside != b.beside:
        found.append(f"told beside it: {', '.join(a.beside) or 'nothing'} / {', '.join(b.beside) or 'nothing'}")
    # The same word twice in one report differs by nothing a reader would take it by.
    return tuple(found) if a.report != b.report or one.counts != other.counts else ()


def _kind(series: Series) -> str:
    return _KINDS.get(series.counts, series.counts.replace("_", " "))


def _or(told: str | None) -> str:
    return told or "not told"


def _day(value: Value) -> str:
    return Window(value.earliest, value.latest).words


def clashes(ledger: Iterable[Series]) -> tuple[Clash, ...]:
    """Figures of one report on one thing: numbers that cannot both hold, or persons here and a part of them there."""
    by_thing: dict[tuple[str, str], list[tuple[Series, Value]]] = defaultdict(list)
    for series in ledger:
        for value in series.values:
            by_thing[value.report, series.counts].append((series, value))
    return tuple(clash for (report, _), row in by_thing.items() for clash in _clashes(report, row))


def _clashes(report: str, row: Sequence[tuple[Series, Value]]) -> Iterator[Clash]:
    persons = [(s, v) for s, v in row if s.unit == "persons" and v.low is not None]
    parts = [(s, v) for s, v in row if s.unit in ("percent", "share of population")]
    if parts and persons:
        (_, whole), (part_of, part) = max(persons, key=lambda one: one[1].low or 0), parts[0]
        if (whole.low or 0) >= 1000:
            says = (
                f"{_kind(part_of)} are {whole.mention.quote} and also {part.mention.quote}: "
                "the report does not say how the number goes with the share"
            )
            yield Clash(report, says, (whole.mention, part.mention))
    for (series, a), (other, b) in pairwise(persons):
        # Dead of one attack and dead of another are two figures of one series; who is still held is one number a day.
        if series is other and series.counts in _STATES and _outside(a, b):
            says = f"{_kind(series)} are {a.mention.quote} here and {b.mention.quote} there"
            yield Clash(report, says, (a.mention, b.mention))


def _outside(a: Value, b: Value) -> bool:
    """Whether two numbers cannot both hold: both exact and unlike, and of one day."""
    exact = a.comparator == b.comparator == "exactly"
    return exact and a.low != b.low and (a.earliest, a.latest) == (b.earliest, b.latest)

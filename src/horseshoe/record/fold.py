"""Rows of all sources become votes. Nothing is overwritten: what a source said and did not carry is kept.

Linking first (which rows speak of one vote), then corrections (a source's slip, with reason and evidence), then one
value a field: what most sources say, the better placed source where they are even. See ORDER.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from dataclasses import field as default

from horseshoe.record.corrections import Correction, Slips, corrected
from horseshoe.record.linking import link
from horseshoe.record.sources.dates import within
from horseshoe.record.statement import BALLOT, Row, Statement
from horseshoe.record.vote import Disagreement

# Where as many sources say one thing as another, the one nearer to the meeting carries it.
ORDER = ("un-extract", "un-akn", "un-decisions", "un-meetings", "un-vetoes", "sciencespo", "un-library-drafts")
# Of these, sources give versions rather than contradictions: the first in ORDER that has one is taken, silently.
_VERSIONS = frozenset({"item", "title", "subjects", "subject"})
_TITLES = ("un-extract", "un-akn", "sciencespo", "un-library-drafts")


@dataclass(slots=True)
class Folded:
    """One vote as facts, before it is written down: field to value, and what differed."""

    id: str
    facts: dict[str, str] = default(default_factory=dict)
    sources: tuple[str, ...] = ()
    disagreements: tuple[Disagreement, ...] = ()

    def ballots(self) -> dict[str, str]:
        """Code to ballot, as stated."""
        return {name.removeprefix(BALLOT): value for name, value in self.facts.items() if name.startswith(BALLOT)}


def fold(rows: Iterable[Row], corrections: Iterable[Correction]) -> list[Folded]:
    """Votes in order of day and id.

    Raises:
        RecordError: a correction that fits nothing: its source has changed, or it was never right.
    """
    linked = link(rows)
    reasons = corrected(linked, corrections)
    votes = [_vote(vote, statements, reasons) for vote, statements in linked.items()]
    return sorted(votes, key=lambda vote: (vote.facts.get("date", ""), vote.id))


def _vote(vote: str, statements: list[Statement], reasons: Slips) -> Folded:
    by_field: dict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        by_field[statement.field].append(statement)
    folded = Folded(vote, sources=tuple(sorted({statement.source for statement in statements})))
    differing = []
    for name, said in by_field.items():
        taken = _taken(name, said)
        folded.facts[name] = taken
        settled = reasons.get((vote, name), [])
        if name in _VERSIONS:
            continue
        heard = [*(slip for slip, _ in settled), *(s for s in said if s.source not in {x.source for x, _ in settled})]
        voices = {source: " / ".join(values) for source, values in _voices(heard).items()}
        if any(not _agree(name, statement.value, taken) for statement in heard):
            why = "; ".join(dict.fromkeys(reason for _, reason in settled)) or None
            differing.append(Disagreement(name, voices, taken, why))
    folded.disagreements = tuple(sorted(differing, key=lambda found: found.field))
    return folded


def _voices(statements: Iterable[Statement]) -> dict[str, list[str]]:
    """Source to what it says; a source can contradict itself."""
    voices: dict[str, list[str]] = defaultdict(list)
    for statement in statements:
        if statement.value not in voices[statement.source]:
            voices[statement.source].append(statement.value)
    return voices


def _agree(name: str, said: str, taken: str) -> bool:
    return said == taken or (name == "date" and within(taken, said))


def _taken(name: str, said: list[Statement]) -> str:
    order = _TITLES if name == "title" else ORDER
    rank = {source: place for place, source in enumerate(order)}
    ranked = sorted(said, key=lambda statement: rank.get(statement.source, len(order)))
    if name in _VERSIONS:
        return ranked[0].value
    if name == "date":
        days = [statement.value for statement in ranked if ".." not in statement.value]
        days = days or [ranked[0].value.split("..")[0]]
        return max(days, key=lambda day: sum(within(day, statement.value) for statement in ranked))
    voices: dict[str, set[str]] = defaultdict(set)
    for statement in ranked:
        voices[statement.value].add(statement.source)
    return max(voices, key=lambda value: len(voices[value]))  # the first of equals, that is the better placed

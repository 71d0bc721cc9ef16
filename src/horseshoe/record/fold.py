"""Rows of all sources become votes. Nothing is overwritten: what a source said and did not carry is kept.

Linking first (which rows speak of one vote), then corrections (a source's slip, with reason and evidence), then one
value a field: what most sources say, the better placed source where they are even. See ORDER.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from dataclasses import field as default

from horseshoe.council.ballots import Ballot, Tally
from horseshoe.record.corrections import Correction, Slips, corrected
from horseshoe.record.linking import link
from horseshoe.record.sources.dates import within
from horseshoe.record.sources.titles import cut_off
from horseshoe.record.statement import BALLOT, Row, Statement
from horseshoe.record.vote import Disagreement

# Where as many sources say one thing as another, the one nearer to the meeting carries it.
ORDER = (
    "un-extract", "un-akn", "un-decisions", "un-recalled",
    "un-meetings", "un-vetoes", "un-library-votes", "sciencespo", "un-library-drafts",
)  # fmt: skip
# Of these, sources give versions rather than contradictions: the first in ORDER that has one is taken, silently.
VERSIONS = frozenset({"item", "title", "subjects", "subject"})
_TITLES = ("un-extract", "un-akn", "un-library-votes", "sciencespo", "un-library-drafts")
_DRAFT_TITLES = ("un-akn", "un-library-drafts", "un-library-votes", "sciencespo")


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
    _seat(votes)
    return sorted(votes, key=lambda vote: (vote.facts["date"], natural(vote.id)))


def natural(name: str) -> list[tuple[int, str]]:
    """'S/3502#2' before 'S/3502#10'."""
    return [(int(part), "") if part.isdigit() else (0, part) for part in re.split(r"(\d+)", name)]


def _seat(votes: Iterable[Folded]) -> None:
    """Votes on one text on one day were taken at one meeting: parts of a draft, then the whole."""
    votes = list(votes)
    known = {
        (text, vote.facts["date"]): vote.facts["meeting"]
        for vote in votes
        if "meeting" in vote.facts
        for text in _texts(vote)
    }
    for vote in votes:
        for text in _texts(vote):
            found = known.get((text, vote.facts["date"]))
            if found:
                vote.facts.setdefault("meeting", found)


def _texts(vote: Folded) -> set[str]:
    return {vote.id.split("#")[0], vote.facts.get("draft", vote.id)}


def _vote(vote: str, statements: list[Statement], slips: Slips) -> Folded:
    by_field: dict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        by_field[statement.field].append(statement)
    folded = Folded(vote, sources=tuple(sorted({statement.source for statement in statements})))
    for name, said in by_field.items():
        folded.facts[name] = _taken(name, said, vote)
    counted = _counted(folded)
    if counted:
        folded.facts["tally"] = counted
    differing = []
    for name, said in by_field.items():
        found = None if name in VERSIONS else _differing(name, said, folded.facts[name], slips.get((vote, name), []))
        if found:
            why = found.why or (_recounted(vote, slips) if name == "tally" else None)
            differing.append(replace(found, why=why))
    folded.disagreements = tuple(sorted(differing, key=lambda found: found.field))
    return folded


def _counted(folded: Folded) -> str | None:
    """The tally the ballots make, where every ballot is known: it then stands, and who counts otherwise differs."""
    cast = folded.ballots()
    if not cast or Ballot.UNRECORDED in cast.values() or folded.facts.get("method") == "without_vote":
        return None
    return str(Tally.of(Ballot(ballot) for ballot in cast.values()))


def _recounted(vote: str, slips: Slips) -> str | None:
    """Why a tally differs from ballots that were put right."""
    reasons = [
        reason for (held, name), found in slips.items() if held == vote and name[:7] == BALLOT for _, reason in found
    ]
    return "; ".join(dict.fromkeys(reasons)) or None


def _differing(
    name: str, said: list[Statement], taken: str, settled: list[tuple[Statement, str]]
) -> Disagreement | None:
    corrected = {slip.source for slip, _ in settled}
    heard = [*(slip for slip, _ in settled), *(found for found in said if found.source not in corrected)]
    if all(_agree(name, found.value, taken) for found in heard):
        return None
    voices = {source: " / ".join(values) for source, values in _voices(heard).items()}
    return Disagreement(name, voices, taken, "; ".join(dict.fromkeys(reason for _, reason in settled)) or None)


def _voices(statements: Iterable[Statement]) -> dict[str, list[str]]:
    """Source to what it says; a source can contradict itself."""
    voices: dict[str, list[str]] = defaultdict(list)
    for statement in statements:
        if statement.value not in voices[statement.source]:
            voices[statement.source].append(statement.value)
    return voices


def _agree(name: str, said: str, taken: str) -> bool:
    return said == taken or (name == "date" and within(taken, said))


def _taken(name: str, said: list[Statement], vote: str) -> str:
    if name == "title":
        return _title(said, vote)
    rank = {source: place for place, source in enumerate(ORDER)}
    ranked = sorted(said, key=lambda statement: rank.get(statement.source, len(ORDER)))
    if name in VERSIONS:
        return ranked[0].value
    if name == "date":
        days = [statement.value for statement in ranked if ".." not in statement.value]
        days = days or [ranked[0].value.split("..")[0]]
        return max(days, key=lambda day: sum(within(day, statement.value) for statement in ranked))
    voices: dict[str, set[str]] = defaultdict(set)
    for statement in ranked:
        voices[statement.value].add(statement.source)
    return max(voices, key=lambda value: len(voices[value]))  # the first of equals, that is the better placed


def _title(said: list[Statement], vote: str) -> str:
    """The fullest title: whole before broken off; of a text that failed, the draft's own before the veto list's."""
    order = _TITLES if vote.startswith("S/RES/") else _DRAFT_TITLES
    return min(said, key=lambda statement: (cut_off(statement.value), order.index(statement.source))).value

"""votes.csv, disagreements.csv and notes.csv become votes. Standard library only, and quick: 3,000 rows are nothing."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from sys import intern
from types import MappingProxyType

from horseshoe.council.ballots import Ballot, Tally
from horseshoe.council.decide import Outcome
from horseshoe.errors import RecordError
from horseshoe.record.place import opened
from horseshoe.record.schema import VOTES
from horseshoe.record.vote import Disagreement, Method, Subject, Vote

_BALLOTS = {ballot.value: ballot for ballot in Ballot}
_SUBJECTS = {subject.value: subject for subject in Subject}
_METHODS = {method.value: method for method in Method}
_OUTCOMES = {outcome.value: outcome for outcome in Outcome}


def lines(name: str, folder: Path | None = None) -> Iterator[list[str]]:
    """Cells of a table, header first: the folder's where it has one, else the package's.

    Raises:
        RecordError: it is nowhere, or cannot be read.
    """
    try:
        with opened(name, folder).open("r", encoding="utf-8") as file:
            yield from csv.reader(file)
    except FileNotFoundError as error:
        advice = "Install the package anew, or run python -m horseshoe.record.build"
        raise RecordError(f"no {name} in the package", advice=advice) from error
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise RecordError(f"cannot be read ({error})", where=name) from error


@cache
def ballots(text: str) -> Mapping[str, Ballot]:
    """'yes:CHN FRA|no:USA' -> code to Ballot, sorted as written; one object for all votes cast alike.

    Raises:
        KeyError: a word that is no ballot.
    """
    cast: dict[str, Ballot] = {}
    for side in text.split("|") if text else ():
        word, _, states = side.partition(":")
        ballot = _BALLOTS[word]
        for state in states.split():
            cast[intern(state)] = ballot
    return MappingProxyType(cast)


@cache
def tally(text: str) -> Tally | None:
    """'13-1-1' or, with not participating and absent, '14-0-0-1-0'; None for ''.

    Raises:
        ValueError: not counts.
    """
    return Tally(*map(int, text.split("-"))) if text else None


def read(folder: Path | None = None) -> Iterator[Vote]:
    """Votes in the table's order, that is by day and id; of the package, or of a folder with a record of one's own.

    Raises:
        RecordError: a row that is no vote, with its id.
    """
    differing, notes = _disagreements(folder), _notes(folder)
    rows = lines("votes.csv", folder)
    columns = {name: place for place, name in enumerate(next(rows, []))}
    if not columns.keys() >= VOTES.keys():
        raise RecordError(f"lacks {', '.join(sorted(VOTES.keys() - columns.keys()))}", where="votes.csv")
    for cells in rows:
        try:
            yield _vote(cells, columns, differing, notes)
        except (KeyError, ValueError, TypeError, IndexError) as error:
            raise RecordError(f"no vote: {error}", where=f"votes.csv {cells[0] if cells else ''}".rstrip()) from error


def _vote(
    cells: list[str],
    at: Mapping[str, int],
    differing: Mapping[str, list[Disagreement]],
    notes: Mapping[str, str],
) -> Vote:
    name = cells[at["id"]]
    return Vote(
        id=name,
        symbol=cells[at["symbol"]],
        draft=cells[at["draft"]] or None,
        date=date.fromisoformat(cells[at["date"]]),
        meeting=cells[at["meeting"]] or None,
        subject=_SUBJECTS[cells[at["subject"]]],
        method=_METHODS[cells[at["method"]]],
        outcome=_OUTCOMES[cells[at["outcome"]]],
        tally=tally(cells[at["tally"]]),
        ballots=ballots(cells[at["ballots"]]),
        vetoes=tuple(cells[at["vetoes"]].split()),
        item=intern(cells[at["item"]]) or None,
        title=cells[at["title"]] or None,
        subjects=tuple(map(intern, cells[at["subjects"]].split("|"))) if cells[at["subjects"]] else (),
        topics=frozenset(map(intern, cells[at["topics"]].split())),
        sponsors=tuple(map(intern, cells[at["sponsors"]].split())),
        sources=tuple(map(intern, cells[at["sources"]].split())),
        disagreements=tuple(differing.get(name, ())),
        procedural=bool(cells[at["procedural"]]),
        note=notes.get(name),
    )


def _disagreements(folder: Path | None) -> Mapping[str, list[Disagreement]]:
    found: dict[str, list[Disagreement]] = defaultdict(list)
    rows = lines("disagreements.csv", folder)
    next(rows)
    for vote, field, said, taken, why in rows:
        voices = dict(voice.split("=", 1) for voice in said.split("|"))
        found[vote].append(Disagreement(field, voices, taken, why or None))
    return found


def _notes(folder: Path | None) -> Mapping[str, str]:
    rows = lines("notes.csv", folder)
    next(rows)
    return {vote: f"{note} ({cite})" for vote, _kind, note, cite in rows}

"""votes.csv, disagreements.csv and notes.csv become votes. Standard library only, and quick: 3,000 rows are nothing."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from operator import itemgetter
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
# As _vote takes them.
_COLUMNS = (
    "id", "symbol", "draft", "date", "meeting", "subject", "method", "outcome", "tally", "ballots", "vetoes", "item",
    "title", "subjects", "topics", "sponsors", "sources", "procedural",
)  # fmt: skip


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
    picked = itemgetter(*map(columns.__getitem__, _COLUMNS))
    for cells in rows:
        try:
            yield _vote(picked(cells), differing, notes)
        except (KeyError, ValueError, TypeError, IndexError) as error:
            raise RecordError(f"no vote: {error}", where=f"votes.csv {cells[0] if cells else ''}".rstrip()) from error


def _vote(
    cells: tuple[str, ...], differing: Mapping[str, list[Disagreement]], notes: Mapping[str, str]
) -> Vote:
    (
        name, symbol, draft, day, meeting, subject, method, outcome, counts, cast, vetoes, item, title, subjects,
        topics, sponsors, sources, procedural,
    ) = cells  # fmt: skip
    return Vote(
        id=name,
        symbol=symbol,
        draft=draft or None,
        date=date.fromisoformat(day),
        meeting=meeting or None,
        subject=_SUBJECTS[subject],
        method=_METHODS[method],
        outcome=_OUTCOMES[outcome],
        tally=tally(counts),
        ballots=ballots(cast),
        vetoes=_words(vetoes),
        item=intern(item) or None,
        title=title or None,
        subjects=tuple(map(intern, subjects.split("|"))) if subjects else (),
        topics=_set(topics),
        sponsors=_words(sponsors),
        sources=_words(sources),
        disagreements=tuple(differing[name]) if name in differing else (),
        procedural=bool(procedural),
        note=notes.get(name),
    )


@cache  # few of these differ from vote to vote, and one object for all that are alike is quickly told apart
def _words(text: str) -> tuple[str, ...]:
    return tuple(map(intern, text.split()))


@cache
def _set(text: str) -> frozenset[str]:
    return frozenset(_words(text))


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

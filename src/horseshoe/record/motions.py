"""Votes that no list of votes has, most of them of procedure: motions.csv, each with where it was told.

Where only the tally is told every ballot is unrecorded, so that nothing said of a member is held against it.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from horseshoe.council.ballots import Ballot
from horseshoe.council.seats import council
from horseshoe.council.topics import topics_of_record
from horseshoe.record.finish import written
from horseshoe.record.schema import VOTES
from horseshoe.record.vote import Method

SOURCE = "reported"


def read(path: Path) -> Iterator[dict[str, str]]:
    """Rows of votes.csv, one a vote.

    Raises:
        OSError: the file cannot be read.
        HorseshoeError: a day before the Council first met.
    """
    with path.open(encoding="utf-8", newline="") as file:
        yield from map(row, csv.DictReader(file))


def row(line: dict[str, str]) -> dict[str, str]:
    """One of them as a row of votes.csv."""
    members = council(date.fromisoformat(line["date"])).members
    same = ("id", "date", "meeting", "subject", "item", "outcome", "tally", "draft")
    return dict.fromkeys(VOTES, "") | {name: line[name] for name in same} | {
        # No document of its own: the id alone names it, and its meeting's symbol means all the meeting decided.
        "symbol": line["draft"] or line["id"],
        "method": Method.VOTE,
        "ballots": line["ballots"] or written(dict.fromkeys(members, Ballot.UNRECORDED)),
        "topics": " ".join(sorted(topics_of_record(line["item"], None, []))),
        "sources": SOURCE,
    }

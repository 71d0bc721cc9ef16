"""Rebuild the record's data from its sources: `python -m horseshoe.record.build --sources FOLDER`.

Deterministic: the same sources and corrections give the same files, byte for byte.
"""

from __future__ import annotations

import argparse
import csv
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from horseshoe.record import corrections as slips
from horseshoe.record import motions, schema
from horseshoe.record.finish import row
from horseshoe.record.fold import Folded, fold, natural
from horseshoe.record.sources import (
    akn_ballots,
    decisions,
    library_drafts,
    meeting_list,
    meetings,
    recalled,
    sciencespo,
    un_extract,
    vetoes,
)
from horseshoe.record.statement import Row

_OF_MEETINGS = frozenset({"vote", slips.MEETING})
DATA = Path(__file__).parent / "data"
READERS: tuple[Callable[[Path], Iterator[Row]], ...] = (
    sciencespo.read,
    un_extract.read,
    akn_ballots.read,
    decisions.read,
    vetoes.read,
    meetings.read,
    library_drafts.read,
    recalled.read,
)


def build(sources: Path, data: Path = DATA) -> list[Folded]:
    """Read every source, fold, and write votes, disagreements and meetings into `data`, where the corrections are.

    Raises:
        OSError: a source or `data` cannot be read or written.
        RecordError: a State nobody knows, or a correction that fits nothing.
    """
    every = slips.read(data / "corrections.csv")
    known = [slip for slip in every if slip.field != slips.MEETING]
    rows = slips.corrected_rows((row for read in READERS for row in read(sources)), known)
    votes = fold(rows, known)
    kinds = _kinds(data / "notes.csv")
    lines = [*(row(vote, kinds.get(vote.id, "")) for vote in votes), *motions.read(data / "motions.csv")]
    lines.sort(key=lambda line: (line["date"], natural(line["id"])))
    write(data / "votes.csv", schema.VOTES, lines)
    write(data / "disagreements.csv", schema.DISAGREEMENTS, _disagreements(votes))
    renamed = {slip.vote: slip.new for slip in every if slip.source == meetings.SOURCE and slip.field in _OF_MEETINGS}
    write(data / "meetings.csv", schema.MEETINGS, meeting_list.read(sources, renamed))
    return votes


def _kinds(path: Path) -> dict[str, str]:
    with path.open(encoding="utf-8", newline="") as file:
        return {line["vote"]: line["kind"] for line in csv.DictReader(file)}


def _disagreements(votes: Iterable[Folded]) -> Iterator[dict[str, str]]:
    for vote in votes:
        for found in vote.disagreements:
            said = "|".join(f"{source}={value.replace('|', ' ')}" for source, value in sorted(found.said.items()))
            taken = found.taken.replace("|", " ")
            yield {"vote": vote.id, "field": found.field, "said": said, "taken": taken, "why": found.why or ""}


def write(path: Path, columns: Mapping[str, str], lines: Iterable[Mapping[str, str]]) -> None:
    """Write a table with the columns of the schema, in their order."""
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, list(columns), lineterminator="\n")
        table.writeheader()
        table.writerows(lines)


def main(arguments: list[str] | None = None) -> None:
    """Rebuild, and say how much came of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sources", type=Path, required=True, help="folder with the files of the sources")
    parser.add_argument("--data", type=Path, default=DATA, help="folder with corrections.csv and notes.csv")
    chosen = parser.parse_args(arguments)
    votes = build(chosen.sources, chosen.data)
    print(f"{len(votes)} votes, {sum(len(vote.disagreements) for vote in votes)} disagreements")


if __name__ == "__main__":
    main()

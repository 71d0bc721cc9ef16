"""A state of the record as rows of text, for whoever compares with it or writes the next."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from horseshoe.record.corrections import Correction
from horseshoe.record.place import toml
from horseshoe.record.statement import BALLOT, Row
from horseshoe.record.table import ballots, lines

HELD = "(record)"  # the place of a row that is no source's but the record's own
_LISTS = frozenset({"vetoes", "sponsors"})
_FACTS = ("date", "meeting", "draft", "outcome", "method", "tally", "vetoes", "item", "title", "subject", "subjects",
          "sponsors")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Holding:
    """What a state of the record holds.

    Attributes:
        votes: id to the row of votes.csv. differing: (vote, field) to the row of disagreements.csv.
        corrections: the slips put right. kinds: vote to the kind of its note.
        fields: source to what it speaks of, as sources.toml says.
        release, through: of the state this one is, or comes from.
    """

    votes: Mapping[str, Mapping[str, str]]
    differing: Mapping[tuple[str, str], Mapping[str, str]]
    corrections: tuple[Correction, ...]
    kinds: Mapping[str, str]
    fields: Mapping[str, frozenset[str]]
    release: str
    through: date

    @classmethod
    def of(cls, folder: Path | None) -> Holding:
        """The state in `folder`, or the shipped one.

        Raises:
            RecordError: a table is missing or damaged.
        """
        votes = {line["id"]: line for line in _table("votes.csv", folder)}
        differing = {(line["vote"], line["field"]): line for line in _table("disagreements.csv", folder)}
        slips = tuple(Correction(**line) for line in _table("corrections.csv", folder))
        kinds = {line["vote"]: line["kind"] for line in _table("notes.csv", folder)}
        release = toml("release.toml", folder)
        fields = {name: frozenset(said["fields"]) for name, said in toml("sources.toml", folder).items()}
        return cls(votes, differing, slips, kinds, fields, release["id"], release["through"])

    def voices(self, vote: str, field: str) -> dict[str, str]:
        """What each source is known to say where they differ; {} where they do not."""
        line = self.differing.get((vote, field))
        return dict(voice.split("=", 1) for voice in line["said"].split("|")) if line else {}

    def speakers(self, vote: str, field: str) -> frozenset[str]:
        """Sources that hold the vote and speak of such a field; where they differ, `voices` tells what each says."""
        kind = "ballots" if field.startswith(BALLOT) else field
        sources = self.votes[vote]["sources"].split()
        return frozenset(source for source in sources if kind in self.fields.get(source, ()))


def _table(name: str, folder: Path | None) -> Iterable[dict[str, str]]:
    header, *rows = lines(name, folder)
    return (dict(zip(header, cells, strict=True)) for cells in rows)


def facts(line: Mapping[str, str]) -> dict[str, str]:
    """A row of votes.csv as statements say it: one field a ballot, lists joined by |, what is empty left out."""
    found = {name: line[name].replace(" ", "|") if name in _LISTS else line[name] for name in _FACTS}
    found |= {f"{BALLOT}{state}": ballot.value for state, ballot in ballots(line["ballots"]).items()}
    return {name: said for name, said in found.items() if said}


def row(line: Mapping[str, str], source: str) -> Row:
    """A vote as a row that others can be linked to; votes on one text are told apart by the fuller label."""
    found = facts(line)
    label = {"item": line["title"]} if line["title"] and not line["id"].startswith("S/RES/") else {}
    return Row(source, HELD, line["id"], found | label)

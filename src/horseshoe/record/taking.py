"""Taking what a file brings: a new state of the record, written beside the old one and put in its place in one step."""

from __future__ import annotations

import csv
import hashlib
import io
import os
import re
import shutil
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from horseshoe.council.ballots import Ballot, Tally
from horseshoe.council.decide import Outcome, decide
from horseshoe.errors import RecordError
from horseshoe.record import schema, table
from horseshoe.record.audit import audit
from horseshoe.record.check import Exceptional
from horseshoe.record.comparing import Comparison, Difference, Meets
from horseshoe.record.finish import row, written
from horseshoe.record.fold import natural
from horseshoe.record.holding import Holding
from horseshoe.record.place import CURRENT, current, opened
from horseshoe.record.statement import BALLOT
from horseshoe.record.store import load
from horseshoe.record.vote import Method, Subject

_LISTS = frozenset({"vetoes", "sponsors"})
_COPIED = ("corrections.csv", "notes.csv", "sources.toml")


@dataclass(frozen=True, slots=True)
class Import:
    """A file that was taken: one row of imports.csv."""

    file: str
    source: str
    sha256: str
    new: int
    filled: int
    changed: int

    @classmethod
    def of(cls, path: Path, found: Comparison) -> Import:
        """What a file brought."""
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        filled = len(found.of(Meets.FILLS))
        changed = sum(one.changes for one in found.of(Meets.DIFFERS))
        return cls(found.file, found.source, digest, len(found.new), filled, changed)


def taken(holding: Holding, found: Comparison) -> Holding:
    """What the record holds once a file is taken: gaps filled, new votes added, every difference on view.

    Raises:
        ValueError: a fact of a new vote that cannot be read.
    """
    votes = dict(holding.votes)
    differing = dict(holding.differing)
    for one in found.differences:
        if one.changes:
            votes[one.vote] = changed(votes[one.vote], one)
        if one.meets is Meets.DIFFERS:
            differing[one.vote, one.field] = _voiced(holding, found.source, one)
    for name in found.seen:
        sources = {*votes[name]["sources"].split(), found.source}
        votes[name] = {**votes[name], "sources": " ".join(sorted(sources))}
    for folded in found.new:
        votes[folded.id] = row(folded, holding.kinds.get(folded.id, ""))
    through = max([holding.through, *(date.fromisoformat(folded.facts["date"]) for folded in found.new)])
    return replace(holding, votes=votes, differing=differing, through=through)


def changed(line: Mapping[str, str], one: Difference) -> dict[str, str]:
    """A row of votes.csv with one fact as it now stands, and what follows from it."""
    new = dict(line)
    if one.field.startswith(BALLOT):
        cast = dict(table.ballots(line["ballots"])) | {one.field.removeprefix(BALLOT): Ballot(one.stands)}
        new["ballots"] = written(cast)
        if Ballot.UNRECORDED not in cast.values():
            tally = Tally.of(cast.values())
            silent = f"-{tally.not_participating}-{tally.absent}" if tally.not_participating or tally.absent else ""
            new["tally"] = f"{tally}{silent}"
    elif one.field in new:
        new[one.field] = one.stands.replace("|", " ") if one.field in _LISTS else one.stands
    if new["method"] == Method.WITHOUT_VOTE:
        new |= {"ballots": "", "tally": "", "vetoes": ""}
    new["vetoes"] = _vetoes(new)
    return new


def _vetoes(line: Mapping[str, str]) -> str:
    if line["outcome"] != Outcome.VETOED:
        return ""
    cast = table.ballots(line["ballots"])
    if not cast or Ballot.UNRECORDED in cast.values():
        return line["vetoes"]
    preliminary = line["subject"] == Subject.PRELIMINARY_QUESTION
    return " ".join(decide(cast, date.fromisoformat(line["date"]), preliminary=preliminary).vetoes)


def _voiced(holding: Holding, source: str, one: Difference) -> dict[str, str]:
    known = holding.voices(one.vote, one.field)
    held = one.held.replace("|", " ")
    voices = known or dict.fromkeys(holding.speakers(one.vote, one.field), held)
    voices = {**voices, source: one.said.replace("|", " ")}
    said = "|".join(f"{name}={value}" for name, value in sorted(voices.items()))
    why = holding.differing.get((one.vote, one.field), {}).get("why", "")
    return {"vote": one.vote, "field": one.field, "said": said, "taken": one.stands.replace("|", " "), "why": why}


def keep(
    holding: Holding, to: Path, base: Path | None, imports: Iterable[Import]
) -> tuple[Path, tuple[Exceptional, ...]]:
    """Write a state of the record into `to`, audit it, and make it the one in use.

    Args:
        holding: what it holds.
        to: the user's folder. base: the state it comes from, None for the shipped one.
        imports: the files taken since.

    Returns:
        The folder of the new state, and the exceptions nobody can explain that the old state did not have. Where there
        are any, nothing was put in place and the old state stands.

    Raises:
        RecordError: nothing can be written there.
    """
    try:
        to.mkdir(parents=True, exist_ok=True)
        draft = Path(tempfile.mkdtemp(prefix=".new-", dir=to))
    except OSError as error:
        raise RecordError(f"cannot be written: {error.strerror}", where=str(to)) from error
    try:
        release = _write(holding, draft, base, imports)
        broken = _broken(draft, base)
        if broken:
            return draft, broken
        state = to / release
        if not state.exists():
            os.replace(draft, state)
        _point(to, release)
        return state, ()
    except OSError as error:
        raise RecordError(f"cannot be written: {error.strerror}", where=str(to)) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _write(holding: Holding, folder: Path, base: Path | None, imports: Iterable[Import]) -> str:
    ordered = sorted(holding.votes.values(), key=lambda line: (line["date"], natural(line["id"])))
    places = {line["id"]: place for place, line in enumerate(ordered)}
    differing = sorted(holding.differing.values(), key=lambda line: (places[line["vote"]], line["field"]))
    votes = _sheet(schema.VOTES, ordered)
    (folder / "votes.csv").write_text(votes, encoding="utf-8")
    (folder / "disagreements.csv").write_text(_sheet(schema.DISAGREEMENTS, differing), encoding="utf-8")
    for name in _COPIED:
        (folder / name).write_bytes(opened(name, base).read_bytes())
    lines = [{name: str(getattr(one, name)) for name in schema.IMPORTS} for one in imports]
    text = _sheet(schema.IMPORTS, [*_earlier(base), *lines])
    (folder / "imports.csv").write_text(text, encoding="utf-8")
    # Told apart by what is in it: the same files taken on two machines are the same release.
    digest = hashlib.sha256((votes + _sheet(schema.DISAGREEMENTS, differing)).encode()).hexdigest()[:8]
    release = f"{re.sub(r'[^0-9A-Za-z.]', '', holding.release.split('+')[0])}+{digest}"
    (folder / "release.toml").write_text(
        f'id = "{release}"\nthrough = {holding.through.isoformat()}\n', encoding="utf-8"
    )
    return release


def imported(base: Path | None) -> frozenset[str]:
    """Checksums of the files a state was made with; none for the shipped one."""
    return frozenset(line["sha256"] for line in _earlier(base))


def _earlier(base: Path | None) -> list[dict[str, str]]:
    if base is None or not (base / "imports.csv").is_file():
        return []
    with (base / "imports.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _sheet(columns: Mapping[str, str], lines: Iterable[Mapping[str, str]]) -> str:
    out = io.StringIO(newline="")
    sheet = csv.DictWriter(out, list(columns), lineterminator="\n")
    sheet.writeheader()
    sheet.writerows(lines)
    return out.getvalue()


def _broken(state: Path, base: Path | None) -> tuple[Exceptional, ...]:
    """What the new state cannot explain of itself and the old one did not have; that sources differ is no fault."""
    old = {(found.vote, found.found) for found in audit(load(current(base) if base else None)).broken}
    return tuple(found for found in audit(load(state)).broken if (found.vote, found.found) not in old)


def _point(to: Path, release: str) -> None:
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=to, prefix=".current-", delete=False) as file:
        file.write(f"{release}\n")
    os.chmod(file.name, 0o644)
    os.replace(file.name, to / CURRENT)

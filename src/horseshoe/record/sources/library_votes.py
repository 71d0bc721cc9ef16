"""The UN Digital Library's voting data, Security Council: one row a member and vote (Y, N, A, X)."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path

from horseshoe.council.ballots import Ballot
from horseshoe.council.decide import decide
from horseshoe.council.seats import council
from horseshoe.council.states import STATES, on_day
from horseshoe.record.sources.spellings import code
from horseshoe.record.sources.titles import draft_title, resolution_title
from horseshoe.record.sources.written import bare_symbol, meeting
from horseshoe.record.statement import BALLOT, Row

SOURCE = "un-library-votes"
COLUMNS = (
    "undl_id", "ms_code", "ms_name", "permanent_member", "ms_vote", "date", "resolution", "draft", "meeting",
    "description", "agenda", "subjects", "vote_note", "total_yes", "total_no", "total_abstentions",
    "total_non_voting", "total_ms", "modality", "undl_link",
)  # fmt: skip
# One word for taking no part and for not being there.
BALLOTS = {"Y": Ballot.YES, "N": Ballot.NO, "A": Ballot.ABSTAIN, "X": Ballot.NOT_PARTICIPATING, "": Ballot.UNRECORDED}
_UNVOTED = re.compile(r"without\s+(?:a\s+)?vote|consensus|acclamation", re.IGNORECASE)
_TOTALS = ("total_yes", "total_no", "total_abstentions")
Line = Mapping[str, str]


def read(path: Path) -> Iterator[Row]:
    """One row a vote of the file.

    Raises:
        OSError: the file cannot be read.
        ValueError, RecordError: a cell that cannot be read; see `votes` for reading past it.
    """
    with path.open(encoding="utf-8-sig", newline="") as file:
        table = csv.DictReader(file)
        yield from rows([(table.line_num, line) for line in table], path.name)


def rows(lines: Iterable[tuple[int, Line]], file: str) -> Iterator[Row]:
    """Votes from numbered lines: those of one `undl_id`, wherever they stand, are one vote."""
    for name, members in grouped(lines).items():
        yield vote([line for _, line in members], f"{file} line {members[0][0]}, undl_id {name}")


def grouped(lines: Iterable[tuple[int, Line]]) -> dict[str, list[tuple[int, Line]]]:
    """Lines by the vote they belong to."""
    found: dict[str, list[tuple[int, Line]]] = {}
    for number, line in lines:
        found.setdefault(line["undl_id"].strip(), []).append((number, line))
    return found


def vote(members: list[Line], place: str) -> Row:
    """One vote from its members' lines, which repeat what is said of the vote."""
    first = members[0]
    resolution, draft = bare_symbol(first["resolution"]), bare_symbol(first["draft"])
    day = first["date"].strip()
    facts = {"date": day, "draft": draft if resolution else "", "item": " ".join(first["agenda"].split())}
    facts["title"] = _title(first["description"])
    facts["subjects"] = "|".join(dict.fromkeys(_terms(first["subjects"])))
    facts["meeting"] = meeting(first["meeting"]) or ""
    cast = {on_day(member(line), date.fromisoformat(day)): BALLOTS[line["ms_vote"].strip().upper()] for line in members}
    # An adoption without a vote is entered as everybody in favour, and only the modality says that nobody was asked.
    if _UNVOTED.search(f"{first['modality']} {first['vote_note']}"):
        facts |= {"method": "without_vote", "outcome": "adopted"}
    else:
        facts |= {"method": "vote", "outcome": _outcome(resolution, cast, date.fromisoformat(day))}
        facts["tally"] = "-".join(str(int(first[name])) for name in _TOTALS) if all(map(first.get, _TOTALS)) else ""
        if set(cast.values()) != {Ballot.UNRECORDED}:
            facts |= {f"{BALLOT}{state}": ballot for state, ballot in cast.items()}
    facts = {name: said for name, said in facts.items() if said}
    return Row(SOURCE, place, resolution or draft, facts)


def member(line: Line) -> str:
    """Code of the State a line is about.

    Raises:
        RecordError: neither code nor name is a State's.
    """
    said = line["ms_code"].strip().upper()
    return said if said in STATES else code(line["ms_name"] or said)


def _outcome(resolution: str, cast: Mapping[str, Ballot], day: date) -> str:
    if resolution:
        return "adopted"
    if cast.keys() < set(council(day).members) or Ballot.UNRECORDED in cast.values():
        return ""  # some members' lines are missing: what came of it is not in the file
    return "vetoed" if decide(cast, day).vetoes else "short"


def _title(text: str) -> str:
    said = resolution_title(text)
    return said if said != " ".join(text.split()) else draft_title(text) or said


def _terms(text: str) -> Iterator[str]:
    for term in re.split(r"\s*[;|]\s*", text):
        # 'UKRAINE--PEACE' and '[WOMEN]' are how the export joins and marks terms.
        said = " ".join(term.strip(" []'\"").split())
        if said:
            yield said.replace("|", "/")

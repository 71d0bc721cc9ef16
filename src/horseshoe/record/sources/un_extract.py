"""The UN Secretariat's own extract of its resolutions since 2000: one JSON line each, ballots by name."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from horseshoe.council.ballots import Ballot
from horseshoe.record.sources.dates import printed
from horseshoe.record.sources.spellings import codes
from horseshoe.record.sources.titles import resolution_title
from horseshoe.record.sources.written import bare_symbol, meeting
from horseshoe.record.statement import BALLOT, Row

SOURCE = "un-extract"
FOLDER = "un-extract"
_SIDES = {"in_favour": Ballot.YES, "against": Ballot.NO, "abstaining": Ballot.ABSTAIN}
# An agenda line of the thesaurus ('BURUNDI SITUATION' filed under S/55) and the title again are no subjects.
_THESAURUS = frozenset({"UNBIS Thesaurus", "DHLAUTH"})


def read(folder: Path) -> Iterator[Row]:
    """Rows year by year. A resolution that stands twice (2026) gives two rows.

    Raises:
        OSError: a file cannot be read.
        RecordError: a voter is no State.
    """
    for path in sorted((folder / FOLDER).glob("*.jsonl")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            yield from rows(json.loads(line), f"{FOLDER}/{path.name} line {number}")


def rows(entry: Mapping[str, Any], place: str) -> Iterator[Row]:
    """One resolution; a second row where the extract gives its meeting in two ways."""
    row = _row(entry, place)
    yield row
    linked = meeting(entry["outcome_letter"])
    if linked and linked != row.facts.get("meeting"):
        yield Row(SOURCE, f"{place} outcome_letter", row.vote, {"meeting": linked})


def _row(entry: Mapping[str, Any], place: str) -> Row:
    # Some lines split one name over two; joined and read again they are one State.
    cast = {side: codes(entry[f"MS_{side}"]) for side in _SIDES}
    facts = {"outcome": "adopted", "title": resolution_title(entry["resolution_title"])}
    if entry["adoption_date"]:
        facts["date"] = printed(entry["adoption_date"])
    # The heading of the resolution itself; the link to the meeting record was typed beside it, and slips more.
    sitting = meeting(entry["document_title"]) or meeting(entry["outcome_letter"])
    if sitting:
        facts["meeting"] = sitting
    if entry["draft_resolution"]:
        facts["draft"] = bare_symbol(entry["draft_resolution"])
    item = " ".join(entry["agenda_item_name"].split())
    if item:
        facts["item"] = item
    facts |= _subjects(entry) | _how(entry["adoption_type"], entry["outcome"])
    for side, ballot in _SIDES.items():
        facts |= {f"{BALLOT}{state}": ballot for state in cast[side]}
    return Row(SOURCE, place, bare_symbol(entry["symbol"]), {key: value for key, value in facts.items() if value})


def _subjects(entry: Mapping[str, Any]) -> dict[str, str]:
    terms = [term for term, catalogue in entry["subjects"] if catalogue in _THESAURUS]
    return {
        "subjects": "|".join(dict.fromkeys(" ".join(term.replace("|", "/").split()) for term in terms)),
        "sponsors": "|".join(codes(entry["sponsors"], strict=False)),
    }


def _how(adoption: str, outcome: str) -> dict[str, str]:
    """'Adopted 13-0-2, 9771st meeting' -> tally; 'Adopted without vote' and 'by acclamation' -> no vote was taken."""
    said = f"{adoption} {outcome}".lower()
    if "without vote" in said or "withoutvote" in said or "acclamation" in said:
        return {"method": "without_vote"}
    tally = re.search(r"\b(\d+)-(\d+)-(\d+)\b", adoption)
    if tally:
        return {"method": "vote", "tally": "-".join(str(int(count)) for count in tally.groups())}
    return {"method": "vote", "tally": "15-0-0"} if "unanimously" in said else {"method": "vote"}

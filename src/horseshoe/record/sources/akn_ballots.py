"""Drafts that were not adopted, in the UN's own XML (AKN4UN): ballots by name, sponsors, meeting, day."""

from __future__ import annotations

import re
import tarfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from horseshoe.council.ballots import Ballot
from horseshoe.record.sources.spellings import code, codes_in
from horseshoe.record.sources.titles import draft_title
from horseshoe.record.sources.written import meeting
from horseshoe.record.statement import BALLOT, Row

SOURCE = "un-akn"
FILE = "un-akn-english-2000-2026.tar.xz"
FOLDER = "en/not-adopted/"
_NS = {"a": "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"}
_SIDES = {"inFavour": Ballot.YES, "against": Ballot.NO, "abstaining": Ballot.ABSTAIN}


def read(folder: Path) -> Iterator[Row]:
    """One row a draft. Unpacks as a stream: the archive is read to its end once, and nothing is written.

    Raises:
        OSError: the archive cannot be read.
        RecordError: a voter is no State.
    """
    with tarfile.open(folder / FILE, "r|xz") as archive:
        found = False
        for member in archive:
            if not member.name.startswith(FOLDER) or not member.isfile():
                if found:
                    break  # the folder's members stand together; what follows is ten times as much
                continue
            found = True
            file = archive.extractfile(member)
            if file is not None:
                name = member.name.removeprefix(FOLDER)
                yield row(file.read(), f"{FILE} {name}", symbol(name))


def symbol(name: str) -> str:
    """'S_2025-353-2508520E.xml' -> 'S/2025/353'.

    Raises:
        ValueError: a file named otherwise.
    """
    found = re.match(r"S_(\d{4})[_-](\d+)-", name)
    if not found:
        raise ValueError(f"{name!r} names no draft")
    return f"S/{found[1]}/{found[2]}"


def row(data: bytes, place: str, vote: str) -> Row:
    """One draft."""
    # ElementTree expands no external entities, and the archive is one the user vouches for.
    root = ET.fromstring(data)  # noqa: S314
    facts = {"draft": vote, "method": "vote"} | _ballots(root)
    voted = root.find(".//a:FRBRWork/a:FRBRdate[@name='voting']", _NS)
    if voted is not None:
        facts["date"] = voted.attrib["date"]
    for step in root.iterfind(".//a:workflow/a:step", _NS):
        if step.get("outcome") == "draftResolution" and step.get("by"):
            facts["sponsors"] = "|".join(codes_in(step.attrib["by"]))
        sitting = meeting(step.get("as") or "")
        if sitting:
            facts["meeting"] = sitting
            facts["outcome"] = "vetoed" if (step.get("outcome") or "").lower() == "veto" else "short"
    return Row(SOURCE, place, vote, {key: value for key, value in (facts | _words(root)).items() if value})


def _ballots(root: ET.Element) -> dict[str, str]:
    """Ballots by name and the counts printed beside them. A State on two sides keeps both: see corrections."""
    sides: dict[str, list[Ballot]] = {}
    counts = {}
    for count in root.iterfind(".//a:voting/a:count", _NS):
        side = count.attrib["refersTo"]
        counts[side] = int(count.get("value") or 0)
        for voter in count.iterfind(".//a:organization", _NS):
            sides.setdefault(code((voter.text or "").strip()), []).append(_SIDES[side])
    facts = {f"{BALLOT}{state}": "|".join(cast) for state, cast in sides.items()}
    return facts | ({"tally": "-".join(str(counts.get(side, 0)) for side in _SIDES)} if sides else {})


def _words(root: ET.Element) -> dict[str, str]:
    words: dict[str, str] = {}
    subjects = []
    for keyword in root.iterfind(".//a:classification[@source='DHLAUTH']/a:keyword", _NS):
        said = " ".join(keyword.attrib["showAs"].split())
        if keyword.get("refersTo") == "title":
            words["title"] = draft_title(said)
        elif keyword.get("refersTo") == "agenda":
            if keyword.get("dictionary") == "S/":
                words["item"] = said.rstrip(".")
        else:
            subjects.append(said.replace("|", "/"))
    return words | {"subjects": "|".join(dict.fromkeys(subjects))}

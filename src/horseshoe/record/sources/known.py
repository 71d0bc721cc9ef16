"""Every source the record knows, by what its files look like inside: a file's name proves nothing."""

from __future__ import annotations

import csv
import json
import tarfile
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import ParseError

from horseshoe.errors import HorseshoeError, RecordError
from horseshoe.record.sources import (
    akn_ballots,
    decisions,
    library_drafts,
    library_votes,
    lines,
    meetings,
    sciencespo,
    un_extract,
    vetoes,
)
from horseshoe.record.sources.lines import Unreadable
from horseshoe.record.sources.spellings import code, codes
from horseshoe.record.statement import Row

Bad = list[Unreadable]
_HEAD = 65_536
_XZ, _ZIP = b"\xfd7zXZ\x00", b"PK\x03\x04"


@dataclass(frozen=True, slots=True)
class Known:
    """A source: the columns its table must have ('' in none), and how a file of it is read past its bad rows."""

    source: str
    columns: frozenset[str]
    read: Callable[[Path, Bad], Iterator[Row]]


def known(path: Path) -> Known:
    """Which source a file is of.

    Raises:
        RecordError: of none, empty, or it cannot be opened.
    """
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError as error:
        raise RecordError(f"cannot be opened: {error.strerror}", where=str(path)) from error
    found = _by_content(path, head) or _by_header(head)
    if found is None:
        names = ", ".join(dict.fromkeys((*(each.source for each in _TABLES), *_OTHERS)))
        raise RecordError("is a file of no source the record knows", where=str(path), advice=f"Known: {names}")
    return found


def _by_content(path: Path, head: bytes) -> Known | None:
    if head.startswith(_XZ):
        return _OTHERS["un-akn"]
    if head.startswith(_ZIP):
        return _OTHERS["un-library-drafts"] if _is_catalogue(path) else None
    first = head.split(b"\n", 1)[0].decode("utf-8-sig", "replace")
    if first.startswith("{"):
        return _OTHERS["un-extract"] if '"MS_in_favour"' in first and '"symbol"' in first else None
    cells = next(csv.reader([first]), [])
    if len(cells) >= 6 and cells[0].strip().isdigit() and "S/PV." in "".join(cells[2:3]):
        return _OTHERS["un-meetings"]
    return None


def _by_header(head: bytes) -> Known | None:
    text = head.decode("utf-8-sig", "replace").splitlines()
    columns = set(next(csv.reader(text[:1]), []))
    return next((each for each in _TABLES if each.columns <= columns), None)


def _is_catalogue(path: Path) -> bool:
    try:
        with zipfile.ZipFile(path) as book:
            return "xl/workbook.xml" in book.namelist()
    except zipfile.BadZipFile:
        return False


def _sciencespo(path: Path, bad: Bad) -> Iterator[Row]:
    found = lines.good_lines(path, {"Vote in the DB": lines.a_number, "UN classification": lines.something}, bad)
    found.sort(key=lambda line: int(line[1]["Vote in the DB"]))
    states = {}
    for name in sciencespo.columns(found[0][1]) if found else ():
        try:
            states[name] = code(name)
        except RecordError as error:
            bad.append(Unreadable(path.name, "line 1", name, error.what))
    counts = dict.fromkeys(("Yes", "No", "Abstentions"), lines.a_count)
    ballot = lines.one_of(*sciencespo.BALLOTS, "")
    checks = {"Date": lines.a_day, "Vote outcome": lines.one_of(*sciencespo.OUTCOMES), **counts}
    checks |= dict.fromkeys(states, ballot)
    # Votes on one text are numbered before a bad one is left out, or those after it would take its number.
    for (number, line), vote in zip(found, sciencespo.ids([line for _, line in found]), strict=True):
        refused = lines.refused(line, checks, len(line))
        if refused:
            bad.append(Unreadable(path.name, f"line {number}", *refused))
        else:
            yield sciencespo.row(line, vote, states)


def _library_votes(path: Path, bad: Bad) -> Iterator[Row]:
    counts = dict.fromkeys(("total_yes", "total_no", "total_abstentions"), lines.a_count)
    checks = {"undl_id": lines.something, "date": lines.a_day, "ms_vote": lines.one_of(*library_votes.BALLOTS)}
    for name, members in library_votes.grouped(lines.good_lines(path, {**checks, **counts}, bad)).items():
        held = []
        for number, line in members:
            try:
                library_votes.member(line)
                lines.a_symbol(line["resolution"] or line["draft"])
                held.append(line)
            except ValueError:
                bad.append(Unreadable(path.name, f"line {number}", "resolution", "neither resolution nor draft"))
            except HorseshoeError as error:
                bad.append(Unreadable(path.name, f"line {number}", "ms_name", error.what))
        if held:
            yield library_votes.vote(held, f"{path.name} line {members[0][0]}, undl_id {name}")


def _decisions(path: Path, bad: Bad) -> Iterator[Row]:
    checks = {"date": lines.a_day, "symbol": lines.a_symbol, "outcome": lines.one_of(*decisions.OUTCOMES)}
    counts = dict.fromkeys(("yes", "no", "abstain"), lines.a_number)
    for number, line in reversed(lines.good_lines(path, {**checks, **counts}, bad)):
        yield decisions.row(line, f"{path.name} line {number}")


def _vetoes(path: Path, bad: Bad) -> Iterator[Row]:
    checks = {"draft": lines.a_symbol, "vetoed_by": lines.some_states}
    for number, line in reversed(lines.good_lines(path, checks, bad)):
        day = "date_raw" if line.get("date_raw") else "date"
        refused = lines.refused(line, {day: lines.a_printed_day}, len(line))
        if refused:
            bad.append(Unreadable(path.name, f"line {number}", *refused))
        else:
            yield from vetoes.rows(line, f"{path.name} line {number}")


def _meetings(path: Path, bad: Bad) -> Iterator[Row]:
    with path.open(encoding="utf-8", errors="replace", newline="") as file:
        for number, cells in enumerate(meetings.carried(csv.reader(file)), start=1):
            try:
                yield from list(meetings.rows(cells, f"{path.name} line {number}"))
            except (ValueError, IndexError) as error:
                column = "year" if not cells[0].strip().isdigit() else "day"
                bad.append(Unreadable(path.name, f"line {number}", column, str(error)))


def _drafts(path: Path, bad: Bad) -> Iterator[Row]:
    try:
        for number, line in library_drafts.sheet(path):
            yield from library_drafts.rows(line, f"{path.name} row {number}")
    except ImportError as error:
        advice = "pip install 'horseshoe[record]'"
        raise RecordError("needs openpyxl to be read", where=str(path), advice=advice) from error
    except (zipfile.BadZipFile, KeyError, ParseError) as error:
        raise RecordError(f"is a damaged spreadsheet ({error})", where=str(path)) from error


def _extract(path: Path, bad: Bad) -> Iterator[Row]:
    with path.open(encoding="utf-8", errors="replace") as file:
        for number, text in enumerate(file, start=1):
            place = f"line {number}"
            try:
                entry = json.loads(text)
                found = list(un_extract.rows(entry, f"{path.name} {place}"))
            except json.JSONDecodeError as error:
                bad.append(Unreadable(path.name, place, "(all)", f"no JSON: {error.msg}"))
            except KeyError as error:
                bad.append(Unreadable(path.name, place, str(error.args[0]), "is not there"))
            except (HorseshoeError, ValueError, TypeError, AttributeError) as error:
                bad.append(Unreadable(path.name, place, _at_fault(entry), getattr(error, "what", str(error))))
            else:
                yield from found


def _at_fault(entry: Mapping[str, object]) -> str:
    """Which key of a line of the extract cannot be read."""
    if not isinstance(entry, dict):
        return "(all)"
    for key in ("MS_in_favour", "MS_against", "MS_abstaining"):
        try:
            codes(entry[key])
        except (HorseshoeError, TypeError):
            return key
    return "adoption_date"


def _archive(path: Path, bad: Bad) -> Iterator[Row]:
    try:
        with tarfile.open(path, "r|xz") as archive:
            yield from _members(path, archive, archive, bad)
    except (tarfile.TarError, EOFError, OSError) as error:
        bad.append(Unreadable(path.name, "from here on", "(archive)", f"cannot be unpacked: {error}"))


def _members(path: Path, archive: tarfile.TarFile, members: Iterable[tarfile.TarInfo], bad: Bad) -> Iterator[Row]:
    for member in members:
        if not member.name.startswith(akn_ballots.FOLDER) or not member.isfile():
            continue
        file, name = archive.extractfile(member), member.name.removeprefix(akn_ballots.FOLDER)
        try:
            if file is not None:
                yield akn_ballots.row(file.read(), f"{path.name} {name}", akn_ballots.symbol(name))
        except (ParseError, HorseshoeError, ValueError, KeyError) as error:
            bad.append(Unreadable(path.name, name, "voting", getattr(error, "what", str(error))))


_TABLES = (
    Known(library_votes.SOURCE, frozenset(library_votes.COLUMNS), _library_votes),
    Known(sciencespo.SOURCE, frozenset({"Vote in the DB", "UN classification", "Vote outcome", "CHINA"}), _sciencespo),
    Known(decisions.SOURCE, frozenset(decisions.COLUMNS), _decisions),
    Known(vetoes.SOURCE, frozenset({"date", "draft", "agenda_item", "vetoed_by"}), _vetoes),
)
_OTHERS = {
    "un-extract": Known("un-extract", frozenset(), _extract),
    "un-akn": Known("un-akn", frozenset(), _archive),
    "un-library-drafts": Known("un-library-drafts", frozenset(), _drafts),
    "un-meetings": Known("un-meetings", frozenset(), _meetings),
}

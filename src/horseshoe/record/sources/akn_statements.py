"""Presidential statements in the UN's own XML (AKN4UN), and the library's list: symbol, day, meeting, item.

    python -m horseshoe.record.sources.akn_statements --sources FOLDER --out presidential_statements.csv
"""

from __future__ import annotations

import argparse
import csv
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from horseshoe.council.symbols import Symbol, SymbolKind
from horseshoe.council.topics import TOPICS, find_topics, topics_of_record, with_parents
from horseshoe.errors import SymbolError
from horseshoe.record.sources.akn_texts import documents
from horseshoe.record.sources.dates import printed

HEADER = ("symbol", "date", "meeting", "item", "topics", "source", "withdrawn")
ARCHIVE = "un-akn-english-2000-2026.tar.xz"
LIST = "presidential-statements-2022-2026.csv"
_NS = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"
_MEETING = re.compile(r"\b(\d{4,5})(?:st|nd|rd|th) (?:\([^)]*\) )?meeting of the Security Council")
_ITEM = re.compile(r"(?:entitled|items?)\s+[“\"](.+?)[”\"],?\s+(?:the President|in accordance|and|at its)", re.DOTALL)
_HELD = re.compile(r"(?:held|resumed) on (?P<day>\d{1,2} [A-Z][a-z]+ \d{4})")
_FILE = re.compile(r"^S_PRST_(\d{4})_(\d+)")

_WITHDRAWN = re.compile(r"Document (S/PRST/\d{4}/\d+) is hereby withdrawn")

Row = tuple[str, str, str, str, str, str, str]


def _symbol(root: Any, name: str, day: str) -> str | None:
    """As on the cover; as in the file's name where the cover is another document's or the number of another day."""
    number = "".join(next(root.iter(f"{_NS}docNumber"), root).itertext()).strip()
    try:
        found = Symbol.parse(number)
    except SymbolError:
        found = None
    if found and found.kind is SymbolKind.PRESIDENTIAL_STATEMENT and found.year == int(day[:4]):
        return str(found)
    file = _FILE.match(name)
    return f"S/PRST/{file[1]}/{int(file[2])}" if file else None


def row(root: Any, name: str) -> Row | None:
    """Facts of one statement; None for a file that is none (a corrigendum, a text in another language)."""
    if "_Corr" in name or any("/fra@" in (e.get("value") or "") for e in root.iter(f"{_NS}FRBRuri")):
        return None
    words = " ".join("".join(root.itertext()).split())  # of the whole: in a fifth of the files tags have crossed
    text = words[max(0, words.find("Statement by the President")) :][:4000]
    opening = text[:1500]
    met, named, held = _MEETING.search(opening), _ITEM.search(opening), _HELD.search(opening)
    # The day of the meeting, not that of the paper: some were issued again years later.
    dated = next((e.get("date") or "" for e in root.iter(f"{_NS}docDate")), "")
    day = printed(held["day"]) if held else dated
    symbol = _symbol(root, name, day)
    if symbol is None or not day:
        return None
    meeting = f"S/PV.{met[1]}" if met else ""  # none of those agreed in writing in 2020 and 2021
    item = named[1].strip(" ,.") if named else ""
    return symbol, day, meeting, item, " ".join(sorted(topics_of_record(item) | _places(text))), "un-akn", ""


def withdrawal(root: Any, name: str) -> tuple[str, str] | None:
    """What a corrigendum withdraws, and the corrigendum's own symbol; None for every other paper."""
    found = _WITHDRAWN.search(" ".join("".join(root.itertext()).split()))
    part = re.search(r"_(Corr)\.?(\d+)", name)
    return (found[1], f"{found[1]}/{part[1]}.{part[2]}") if found and part else None


def _places(text: str) -> frozenset[str]:
    """Places a statement names more than once: its item may say no more than "The situation in the Middle East"."""
    named = Counter(t for _, _, t in find_topics(text) if TOPICS[t].kind == "situation" and not TOPICS[t].standing)
    return with_parents(topic for topic, times in named.items() if times > 1)


def listed(path: Path) -> Iterable[Row]:
    """Rows of the library's list.

    Raises:
        OSError: the file cannot be read.
    """
    with path.open(encoding="utf-8", newline="") as file:
        for line in csv.DictReader(file):
            topics = " ".join(sorted(topics_of_record(line["agenda_item"])))
            symbol = str(Symbol.parse(line["symbol"]))
            yield symbol, line["date"], line["meeting"], line["agenda_item"], topics, "un-decisions", ""


def read(sources: Path) -> list[Row]:
    """All statements by symbol. The library's list adds what the archive lacks; where both have one they agree."""
    found: dict[str, Row] = {}
    withdrawn: dict[str, str] = {}
    for name, root in documents(sources / ARCHIVE, ("en/prst/", "en/resolutions/S_PRST")):
        if made := row(root, name):
            found.setdefault(made[0], made)
        elif gone := withdrawal(root, name):
            withdrawn[gone[0]] = gone[1]
    for made in listed(sources / LIST):
        found.setdefault(made[0], made)
    return [(*found[symbol][:-1], withdrawn.get(symbol, "")) for symbol in sorted(found, key=Symbol.parse)]


def main() -> None:
    """Build the table of presidential statements."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--sources", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    given = parser.parse_args()
    with given.out.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(HEADER)
        table.writerows(read(given.sources))


if __name__ == "__main__":
    main()

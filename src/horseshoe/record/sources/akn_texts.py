"""The UN's own XML (AKN4UN) of resolutions and drafts: what each operative paragraph does, in controlled words.

No sentence of a text is kept: a clause becomes its number, verb, act, topics, qualifiers and addressees.

    python -m horseshoe.record.sources.akn_texts --archive un-akn-english-2000-2026.tar.xz --out paragraphs.csv
"""

from __future__ import annotations

import argparse
import csv
import re
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from horseshoe.council.symbols import Symbol
from horseshoe.council.topics import TOPICS, find_topics
from horseshoe.errors import SymbolError
from horseshoe.record.sources.addressees import addressees
from horseshoe.record.sources.openings import Opening, act, clause_starts, first_opening, opening
from horseshoe.record.sources.qualifiers import qualifiers

SOURCE = "un-akn"
HEADER = ("symbol", "number", "verb", "act", "about", "also", "to")
_NS = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"
_NUMBER = re.compile(r"^(?P<arabic>\d+)(?:\s*(?:bis|ter))?\.?$|^\(?(?P<letter>[a-z]{1,4}|\d+)\)$")
_SET_APART = ("italic", "underline")
# Topics that nearly every text has, and that would say nothing of a paragraph.
_EMPTY = frozenset({"peace-and-security", "establishment", "appointment", "reporting", "un-staff"})

Row = tuple[str, str, str, str, str, str, str]


@dataclass(slots=True)
class _Line:
    """A paragraph's text on one line, and where words were set apart in it."""

    text: str = ""
    marks: set[int] = field(default_factory=set)

    def add(self, piece: str | None, marked: bool) -> None:
        for word in re.findall(r"\s+|\S+", piece or ""):
            if word.isspace():
                if self.text and not self.text.endswith(" "):
                    self.text += " "
                continue
            if marked:
                self.marks.add(len(self.text))
                marked = False
            self.text += word


def _line(element: Any) -> _Line:
    line = _Line()

    def walk(node: Any, marked: bool) -> None:
        line.add(node.text, marked)
        for child in node:
            if not isinstance(child.tag, str) or child.tag.endswith(("authorialNote", "}num")):
                line.add(child.tail, False)
                continue
            walk(child, any(word in (child.get("class") or "") for word in _SET_APART))
            line.add(child.tail, False)
            if child.tag.endswith("}p"):
                line.add(" ", False)

    walk(element, False)
    line.text = line.text.rstrip()
    return line


def _num(element: Any) -> str | None:
    num = element.find(f"{_NS}num")
    return None if num is None else "".join(num.itertext()).strip()


def _pieces(body: Any) -> Iterator[tuple[str | None, _Line]]:
    """Printed number (or None) and text of every paragraph, intro and point, in order."""
    for element in body.iter(f"{_NS}paragraph", f"{_NS}intro", f"{_NS}point", f"{_NS}wrapUp"):
        number = _num(element)
        if element.tag.endswith("intro"):
            number = _num(element.getparent()) or _num(element.getparent().getparent())
        inner = element.find(f"{_NS}list")
        if inner is not None or element.find(f"{_NS}sublist") is not None:
            content = element.find(f"{_NS}content")
            if content is None:
                if element.tag.endswith(("paragraph", "point")):
                    yield number, _Line()
                continue
            yield number, _line(content)
        else:
            yield number, _line(element)


@dataclass(slots=True)
class _Place:
    """How far the reading of a text has come: the paragraph, the point in it, and the verb that points hang on."""

    paragraph: str = ""
    point: str = ""
    verb: Opening | None = None

    def at(self, number: str | None) -> None:
        found = _NUMBER.match(number or "")
        if found and found["arabic"]:
            self.paragraph, self.point, self.verb = found["arabic"], "", None
        elif found:
            self.point = f"({found['letter']})"

    @property
    def number(self) -> str:
        return self.paragraph + self.point


def rows(symbol: str, body: Any) -> Iterator[Row]:
    """One row a clause of the operative part. A point without a verb of its own takes that of its paragraph."""
    place = _Place()
    for number, line in _pieces(body):
        place.at(number)
        if not line.text:
            continue
        starts = clause_starts(line.text, frozenset(line.marks))
        for start, end in zip(starts, [*starts[1:], len(line.text)], strict=True):
            clause = line.text[start:end]
            begins = opening(clause) if start else _first(clause)
            own = begins is not None
            begins = begins or place.verb
            if begins is None:
                continue
            if own and not place.point:
                place.verb = begins
            row = _row(symbol, place.number, clause, begins, own)
            if own or row[4]:
                yield row


def preamble(symbol: str, root: Any) -> Iterator[Row]:
    """One row with the places named before the operative part, if any are."""
    words = " ".join(_line(element).text for element in root.iter(f"{_NS}preamble"))
    places = {t for _, _, t in find_topics(words) if TOPICS[t].kind == "situation" and not TOPICS[t].standing}
    if places:
        yield symbol, "preamble", "", "", " ".join(sorted(places)), "", ""


def _first(paragraph: str) -> Opening | None:
    found = first_opening(paragraph)
    return found and Opening(found[1].verb, found[1].adverbs, found[0] + found[1].end)


def _row(symbol: str, number: str, clause: str, begins: Opening, own: bool) -> Row:
    about = sorted({topic for _, _, topic in find_topics(clause)} - _EMPTY)
    also = {word.replace(" ", "-") for word in begins.adverbs if own} | qualifiers(clause)
    done = act(clause, begins) if own else None
    to = addressees(clause, begins) if own else frozenset()
    return symbol, number, begins.verb, done or "", " ".join(about), " ".join(sorted(also)), " ".join(sorted(to))


def symbol_of(root: Any, name: str) -> str | None:
    """Canonical symbol as printed on the cover, else as in the file's name; None where neither is one."""
    printed = "".join(next(root.iter(f"{_NS}docNumber"), root).itertext()).strip() if root is not None else ""
    for text in (printed, re.sub(r"^S_(?=\d|RES)", "S/", name.split("-")[0]).replace("_", "/")):
        try:
            return str(Symbol.parse(text))
        except SymbolError:
            continue
    return None


def documents(archive: Path, folders: tuple[str, ...]) -> Iterator[tuple[str, Any]]:
    """File name and root element of each document of the folders, streamed.

    Raises:
        OSError: the archive cannot be read.
    """
    from lxml import etree  # here, since nobody who reads the record needs it

    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True)  # six files have crossed tags
    with tarfile.open(archive, "r|xz") as stream:
        for member in stream:
            file = stream.extractfile(member) if member.isfile() and member.name.startswith(folders) else None
            if file is not None:
                yield member.name.rsplit("/", 1)[-1], etree.fromstring(file.read(), parser)


def text_rows(symbol: str, root: Any) -> list[Row]:
    """All rows of one document: places of the preamble, then clauses. Later bodies of a document are annexes."""
    body = next(root.iter(f"{_NS}mainBody"), None)
    return [] if body is None else [*preamble(symbol, root), *rows(symbol, body)]


def read(archive: Path) -> list[Row]:
    """Rows of all resolutions and drafts, by symbol; of two copies of one text the first."""
    found: dict[str, list[Row]] = {}
    for name, root in documents(archive, ("en/resolutions/", "en/not-adopted/")):
        symbol = symbol_of(root, name)
        if symbol and not symbol.startswith("S/PRST") and symbol not in found:
            found[symbol] = text_rows(symbol, root)
    return [row for symbol in sorted(found, key=Symbol.parse) for row in found[symbol]]


def main() -> None:
    """Build the index of paragraphs."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--archive", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    given = parser.parse_args()
    with given.out.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(HEADER)
        table.writerows(read(given.archive))


if __name__ == "__main__":
    main()

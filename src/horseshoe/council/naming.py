"""What States are called, and when: names with their kinds and days, read from the tables `state_names_*`.

A row of a table is (code, short names, official names, adjectives, people, capitals, other names). Names in a column
are parted by ';'. '>1984-08-04' after a name is the first day it holds, '<1984-08-04' the first it no longer does; a
year alone is its first of January. A name without days can stand in a report of any day. An empty official column
means the short names are official. In `people`, '+s' is the adjective and its plural in s, '=' the adjective alone.
Other names carry their kind: a: abbreviation, g: government, o: old, s: short. A final '!' keeps a name from having
a variant without accents, where that is some other place.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from unicodedata import combining, normalize


class NameKind(StrEnum):
    """What sort of word it is."""

    SHORT = "short"
    OFFICIAL = "official"  # as the United Nations lists the member; its days are those of the listing
    OLD = "old"  # never or no longer in official use, and still met in reports
    ADJECTIVE = "adjective"
    DEMONYM = "demonym"
    CAPITAL = "capital"  # "Paris said"; in or at a capital something merely happens
    GOVERNMENT = "government"
    ABBREVIATION = "abbreviation"


@dataclass(frozen=True, slots=True)
class Name:
    """One name; `since` its first day, `until` the first day it no longer held, None where it has no such day.

    For short and official names the days say what the State was called, not what a report may call it: reports
    write "Burma" and "Upper Volta" to this day. For capitals, governments and abbreviations they bound the reading,
    and so they do where two share a name: the Republic of China is CHN until 25 October 1971, and TWN since.
    """

    text: str
    kind: NameKind
    since: date | None = None
    until: date | None = None

    def held(self, on: date) -> bool:
        """Whether it was the name on the day."""
        return (self.since is None or self.since <= on) and (self.until is None or on < self.until)


Row = tuple[str, str, str, str, str, str, str]
_KINDS = {
    "a": NameKind.ABBREVIATION, "g": NameKind.GOVERNMENT, "o": NameKind.OLD, "s": NameKind.SHORT,
}  # fmt: skip


def read_row(row: Row) -> tuple[Name, ...]:
    """The names of one row, each once, short names first and then in the order of the columns."""
    _, short, official, adjective, people, capital, other = row
    names = [
        *_column(short, NameKind.SHORT),
        *_column(official or short, NameKind.OFFICIAL),
        *_column(adjective, NameKind.ADJECTIVE),
        *_people(people, adjective),
        *_column(capital, NameKind.CAPITAL),
    ]
    for item in _items(other):
        mark, _, name = item.partition(":")
        names.append(_name(name, _KINDS[mark]))
    return tuple(dict.fromkeys(variant for name in names for variant in _variants(name)))


def unaccented(text: str) -> str:
    """The text without accents: 'Côte d'Ivoire' -> 'Cote d'Ivoire'."""
    return "".join(c for c in normalize("NFD", text) if not combining(c))


def _items(column: str) -> Iterator[str]:
    return (item.strip() for item in column.split(";") if item.strip())


def _column(column: str, kind: NameKind) -> Iterator[Name]:
    return (_name(item, kind) for item in _items(column))


def _people(people: str, adjective: str) -> Iterator[Name]:
    for each in _column(adjective, NameKind.DEMONYM) if people in ("+s", "=") else _column(people, NameKind.DEMONYM):
        yield each
        if people == "+s" and not each.text.endswith(("ese", "s", "ish")):
            yield Name(f"{each.text}s", NameKind.DEMONYM, each.since, each.until)


def _name(item: str, kind: NameKind) -> Name:
    words, since, until = item, None, None
    if " <" in words:
        words, _, day = words.partition(" <")
        until = _day(day)
    if " >" in words:
        words, _, day = words.partition(" >")
        since = _day(day)
    return Name(words, kind, since, until)


def _day(text: str) -> date:
    return date.fromisoformat(text if "-" in text else f"{text}-01-01")


def _variants(name: Name) -> Iterator[Name]:
    """The name as the table has it, with a curly apostrophe, and without accents."""
    exact = name.text.endswith("!")
    texts = [name.text.rstrip("!")]
    if not texts[0].isascii() and not exact:
        texts.append(unaccented(texts[0]))
    if "'" in name.text:
        texts += [text.replace("'", "’") for text in texts]
    return (Name(text, name.kind, name.since, name.until) for text in texts)

"""What texts do: operative paragraphs of resolutions and drafts of 2000-2026, in controlled words, no sentence of them.

The texts themselves stay with the United Nations. The index (data/paragraphs.csv, made by
`horseshoe.record.sources.akn_texts`) has one row a clause; it is read into memory whole and only the text asked for
is taken apart. data/texts_known.csv adds what is known of texts that no archive at hand holds, with its source.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from horseshoe.council.symbols import Symbol, SymbolKind
from horseshoe.council.topics import TOPICS, with_parents
from horseshoe.errors import SymbolError
from horseshoe.record import ladder
from horseshoe.record.ladder import Rung
from horseshoe.record.paragraph import Paragraph, operative_strength
from horseshoe.record.place import shipped

__all__ = ["Paragraph", "Rung", "about", "mentions_ceasefire", "operative_strength", "paragraphs", "rung", "wording"]


@cache
def _index() -> str:
    """Both tables as one string, a row a line; what only reports tell comes without its last cell, the source."""
    data = shipped()
    known = data.joinpath("texts_known.csv").read_text(encoding="utf-8").splitlines()[1:]
    rows = [",".join(line.split(",", 7)[:7]) for line in known]
    return "\n".join(["", data.joinpath("paragraphs.csv").read_text(encoding="utf-8").rstrip("\n"), *rows, ""])


@lru_cache(maxsize=4096)
def _about(ids: str) -> frozenset[str]:
    return _implied(ids.split())


def _implied(topics: Iterable[str]) -> frozenset[str]:
    named = frozenset(topics)
    return with_parents(t for t in named if TOPICS[t].kind == "situation") | named


_ROWS = re.compile(r"\n(?P<rows>([^,\n]+),.*(?:\n\2,.*)*)")
_AS_INDEXED = re.compile(r"S/(?:RES/[1-9]\d*\(\d{4}\)|[1-9]\d*(?:/[1-9]\d*)?)(?:/(?:Rev|Add|Corr)\.[1-9])*", re.ASCII)
_PREAMBLE = "preamble"  # number of the row that has the places named before the operative part


def _paragraph(row: str) -> Paragraph:
    _, number, verb, act, about, also, to = row.split(",")  # no cell has a comma or a quotation mark
    return Paragraph(number, verb, _about(about), frozenset(also.split()), act or None, frozenset(to.split()))


@cache
def _places() -> dict[str, tuple[int, int]]:
    """Where the rows of each text stand in the index, by symbol, and by resolution number without its year."""
    places: dict[str, tuple[int, int]] = {}
    for m in _ROWS.finditer(_index()):
        places[m[2]] = places[m[2].partition("(")[0] + "("] = m.span("rows")
    return places


def _lines(name: str) -> str:
    """Rows under 'S/RES/2728(2024)', or 'S/RES/2728(' where the year was not given; '' where there are none."""
    place = _places().get(name)
    return _index()[slice(*place)] if place else ""


@lru_cache(maxsize=512)
def _of(name: str) -> tuple[Paragraph, ...]:
    return tuple(map(_paragraph, _lines(name).splitlines()))


def paragraphs(symbol: str) -> tuple[Paragraph, ...]:
    """Operative clauses of a resolution or draft, in order; () where no source has its text.

    Args:
        symbol: however it is written: 'S/RES/2728(2024)', 'S/RES/2728 (2024)', 'resolution 2728', 'S/2024/239'.
    """
    return tuple(p for p in _rows(symbol) if p.number != _PREAMBLE)


def topics(symbol: str) -> frozenset[str] | None:
    """What the operative clauses of a text are about, all together; None where no source has it.

    Told of a thousand texts at once, so no clause is taken apart.
    """
    rows = (row.split(",", 5) for row in _lines(_name(symbol)).splitlines())
    about = {cells[4] for cells in rows if cells[1] != _PREAMBLE}
    return _implied(" ".join(about).split()) if about else None


def _rows(symbol: str) -> tuple[Paragraph, ...]:
    return _of(_name(symbol))


def _name(symbol: str) -> str:
    """What a text stands under in the index; '' for what is no symbol."""
    # The id of an amendment or paragraph that was put to the vote by itself, or what is written as the index has it.
    if "#" in symbol or _AS_INDEXED.fullmatch(symbol):
        return symbol
    try:
        parsed = Symbol.parse(symbol)
    except SymbolError:
        return ""
    undated = parsed.kind is SymbolKind.RESOLUTION and parsed.year is None
    return f"{parsed}(" if undated else str(parsed)


def wording(symbol: str, topics: Iterable[str]) -> tuple[Paragraph, ...]:
    """The clauses of a text on any of these matters, those on most of them first and the strongest of equals.

    Situations among `topics` only rank: every paragraph of a text on Gaza is about Gaza.
    """
    wanted = frozenset(topics)
    matters = frozenset(t for t in wanted if t in TOPICS and TOPICS[t].kind == "matter") or wanted
    fitting = [p for p in paragraphs(symbol) if p.about & matters]
    fit = {id(p): (-len(p.about & matters), -operative_strength(p.verb), -len(p.about & wanted)) for p in fitting}
    return tuple(sorted(fitting, key=lambda p: fit[id(p)]))


def about(symbol: str) -> frozenset[str]:
    """Topics of a whole text: every place it names, and what it asks for or decides; empty without a text."""
    found: set[str] = set()
    for p in _rows(symbol):
        asks = operative_strength(p.verb) > 3 or p.verb == "determines the imperative of"
        found |= {t for t in p.about if asks or (TOPICS[t].kind == "situation" and not TOPICS[t].standing)}
    return with_parents(found)


def rung(symbol: str) -> Rung | None:
    """How far a text goes on the ceasefire ladder; None where its text is in no source."""
    lines = _lines(_name(symbol))
    if lines and not any(topic in lines for topic in ladder.TOPICS_OF_RUNGS):
        # Taking thousands of texts apart to find that they stand on no rung would take a second.
        return Rung.NOTHING if any(row.split(",")[1] != _PREAMBLE for row in lines.splitlines()) else None
    text = paragraphs(symbol)
    return ladder.rung(text) if text else None


def mentions_ceasefire(symbol: str) -> bool | None:
    """Whether a text calls for, demands or determines the imperative of a ceasefire; None where no source has it.

    False for one with no more than pauses, conditions for a cessation of hostilities, or somebody's proposal.
    """
    reached = rung(symbol)
    return None if reached is None else ladder.asks_for_ceasefire(reached)

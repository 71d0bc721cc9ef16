"""A place in a report: what every line of a story points back to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from horseshoe.story.rows import TellingRow, span


@dataclass(frozen=True, slots=True, order=True)
class Mention:
    """Words of a report in their place.

    Attributes:
        report: id of the report.
        start: first code point of its text.
        end: the code point after the last.
        quote: the words there, blanks and line ends made one blank each.
    """

    report: str
    start: int
    end: int
    quote: str


def mentions(report: str, places: Iterable[str], words: Iterable[str]) -> tuple[Mention, ...]:
    """Places of a row with their words."""
    return tuple(Mention(report, *span(place), quote) for place, quote in zip(places, words, strict=True))


def evidence(telling: TellingRow, *facts: str) -> tuple[Mention, ...]:
    """Where a telling says these facts ('tally.yes', 'ballot.GBR'); the whole of it where it marks no place."""
    found = []
    for said in telling.evidence:
        fact, place, quote = [*said.split(" ", 2), ""][:3]
        if fact in facts:
            found.append(Mention(telling.report, *span(place), quote))
    return tuple(found) or mentions(telling.report, telling.places[:1], telling.words[:1])

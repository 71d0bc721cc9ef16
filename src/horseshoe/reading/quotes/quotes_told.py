"""A quote in the making, and the stretches of text it is made of."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Protocol, TypeVar

from msgspec import Struct

from horseshoe.reading.claims.passages import QuoteKind
from horseshoe.reading.quotes.speakers import Speaker
from horseshoe.reading.quotes.speakers_agencies import Passing


class _Placed(Protocol):
    @property
    def start(self) -> int: ...


T = TypeVar("T", bound=_Placed)


class Told(Struct):
    """One quote in the making."""

    spans: list[tuple[int, int]]
    kind: QuoteKind
    speaker: Speaker | None
    cue: str | None = None
    via: tuple[str, ...] = ()
    passed: str | None = None  # who cites the speaker
    at: int = -1  # where its cue stands
    trailing: bool = False  # its cue stands after it, so what follows in marks goes on with it


def via_before(told: list[Told], one: Told) -> tuple[str, ...]:
    """Who passed on what the same speaker said just before."""
    other = told[told.index(one) - 1]
    same = other.speaker and one.speaker and other.speaker.label == one.speaker.label
    return other.via if same else ()


def clear_of(folded: str, span: tuple[int, int], passed: list[Passing]) -> tuple[int, int]:
    """What is said, without who passed it on."""
    start, end = span
    for p in passed:
        if start < p.start < end:
            end = p.start
            while end > start and folded[end - 1] in " ,;—–-":
                end -= 1
    return start, end


def trimmed(folded: str, start: int, end: int) -> tuple[int, int]:
    """Without blanks, stops and "that" at the ends."""
    while start < end and folded[start] in " ,;:—–-":
        start += 1
    if folded.startswith("that ", start):
        start += 5
    while end > start and folded[end - 1] in " ,;:.—–-":
        end -= 1
    return start, end


def between(row: Sequence[T], low: int, high: int) -> list[T]:
    """Those that begin in a stretch of text; `row` is in order of place."""
    i = bisect_left(row, low, key=lambda x: x.start)
    found = []
    while i < len(row) and row[i].start < high:
        found.append(row[i])
        i += 1
    return found

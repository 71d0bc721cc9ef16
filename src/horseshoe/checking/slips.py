"""Symbols written down wrongly: two figures that changed places, or one that is another."""

from __future__ import annotations

from horseshoe.checking.index import Entry, bare


def is_slip(symbol: str, entry: Entry) -> bool:
    """Whether a symbol is one of this vote's but for one figure, or for two neighbours that changed places."""
    said = bare(symbol)
    return said not in entry.symbols and any(_one_off(said, own) for own in entry.symbols)


def _one_off(one: str, other: str) -> bool:
    """Of the same length: a missing or added figure makes a number of another time, and nobody's slip."""
    if len(one) != len(other):
        return False
    off = [n for n, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    if not all(one[n].isdigit() and other[n].isdigit() for n in off):
        return False
    if len(off) == 2:
        first, second = off
        return second == first + 1 and one[first] == other[second] and one[second] == other[first]
    return len(off) == 1

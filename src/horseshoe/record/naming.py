"""The names a vote goes by, and how loosely one may write them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from horseshoe.record.vote import Subject, Vote

_RESOLUTION = re.compile(r"(?:(?:S/)?RES(?:OLUTION)?[/ ]?(?:NO\.? ?)?)?(\d{1,4})(?:\(\d{4}\))?")
_REVISION = re.compile(r"(?:/(?:REV|CORR|ADD)\.\d+)+(?=#|$)")
_PRINTED = "S/RES/"


def loose(symbol: str) -> str:
    """One form for every spelling: 'Resolution 2728 (2024)', 's/res/2728', '2728' -> 'S/RES/2728'."""
    text = "".join(symbol.split()).upper()
    found = _RESOLUTION.fullmatch(text)
    return f"{_PRINTED}{int(found[1])}" if found else text


def keys(vote: Vote) -> Iterator[str]:
    """Every name of a vote, loosely: id, symbol, draft, and each without its revision."""
    yield from _spellings(vote.id)
    # An amendment to a text is not the vote on the text.
    if vote.subject is not Subject.AMENDMENT or "#" not in vote.id:
        if vote.symbol != vote.id:
            yield from _spellings(vote.symbol)
        if vote.draft is not None and vote.draft != vote.symbol:
            yield from _spellings(vote.draft)


def _spellings(name: str) -> Iterator[str]:
    # The record's own names are canonical, so most need no regex: this is most of the time loading takes.
    if name.startswith(_PRINTED):
        yield name.partition("(")[0]
        return
    key = name.upper()
    yield key
    if "." in key and not key.startswith("S/PV."):
        bare = _REVISION.sub("", key)
        if bare != key:
            yield bare

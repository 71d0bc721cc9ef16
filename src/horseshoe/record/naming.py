"""The names a vote goes by, and how loosely one may write them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from horseshoe.record.vote import Subject, Vote

_RESOLUTION = re.compile(r"(?:(?:S/)?RES(?:OLUTION)?[/ ]?(?:NO\.? ?)?)?(\d{1,4})(?:\(\d{4}\))?")
_REVISION = re.compile(r"(?:/(?:REV|CORR|ADD)\.\d+)+(?=#|$)")
_BLANKS = re.compile(r"\s+")


def loose(symbol: str) -> str:
    """One form for every spelling: 'Resolution 2728 (2024)', 's/res/2728', '2728' -> 'S/RES/2728'."""
    text = _BLANKS.sub("", symbol).upper()
    found = _RESOLUTION.fullmatch(text)
    return f"S/RES/{int(found[1])}" if found else text


def keys(vote: Vote) -> Iterator[str]:
    """Every name of a vote, loosely: id, symbol, draft, and each without its revision."""
    for name in (vote.id, vote.symbol, vote.draft):
        if name is None or (vote.subject is Subject.AMENDMENT and name != vote.id and "#" in vote.id):
            continue  # an amendment to a text is not the vote on the text
        key = loose(name)
        yield key
        bare = _REVISION.sub("", key)
        if bare != key:
            yield bare

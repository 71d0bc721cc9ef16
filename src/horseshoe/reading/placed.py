"""What was read from a fair copy, placed in the text as it came."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import TypeVar, cast

from msgspec import Struct
from msgspec.structs import replace

from horseshoe.reading.pages.fair_copy import FairCopy
from horseshoe.reading.pages.page import Page
from horseshoe.reading.spans import Span

_T = TypeVar("_T")


def copied(page: Page, copy: FairCopy) -> Page:
    """The page with the copy for its text, its blocks where they are in it; it has no bytes of its own."""
    blocks = tuple(replace(b, start=copy.place(b.start), end=copy.place(b.end)) for b in page.blocks)
    return replace(page, text=copy.text, blocks=tuple(b for b in blocks if b.start < b.end), locate=None)


def placed(thing: _T, copy: FairCopy, text: str) -> _T:
    """The same with every span in it, however deep, where it stands in the text as it came."""
    return cast("_T", _placed(thing, copy, text))


def _placed(thing: object, copy: FairCopy, text: str) -> object:
    if isinstance(thing, Span):
        return Span.of(text, *copy.origin(thing.start, thing.end))
    if isinstance(thing, (str, int, float, Enum)) or thing is None:
        return thing
    if isinstance(thing, (tuple, list, frozenset)):
        return type(thing)(_placed(each, copy, text) for each in thing)
    if isinstance(thing, Mapping):
        return type(thing)({key: _placed(value, copy, text) for key, value in thing.items()})  # type: ignore[call-arg]
    if isinstance(thing, Struct):
        return replace(thing, **{f: _placed(getattr(thing, f), copy, text) for f in thing.__struct_fields__})
    return thing

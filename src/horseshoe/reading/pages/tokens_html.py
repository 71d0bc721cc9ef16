"""HTML as a stream of tokens, each with its place in the source; the WHATWG tokenizer where sloppy pages need it.

Own code, since no parser at hand keeps positions: lxml knows lines only, html5lib none in its tree.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.entities import html5
from typing import NamedTuple

from horseshoe.reading.words.late import late

START, END, TEXT, RAW = range(4)


class Token(NamedTuple):
    """`kind` is START, END, TEXT or RAW (the inside of a script or the like); `name` of the element in lower case.

    `start` and `end` are code points of the source: of the whole tag, or of the text.
    """

    kind: int
    name: str
    start: int
    end: int


# One attribute: a name, and perhaps a value, quoted or not. Possessive: no way back, so no page costs quadratic time.
_ATTRIBUTE = r"[^\s/>=][^\s/>=]*+(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s\"'>][^\s>]*+|(?=[\"'>])))?+"
# A tag, a comment or the like; or the mere beginning of a tag, so that one that never closes is tried once only.
_MARKUP = late(rf"<(?:(/?)([A-Za-z][^\s/>]*+)(?:[\s/]++|=|{_ATTRIBUTE}|[\"'])*+>|!|\?|/(?![A-Za-z])|/?[A-Za-z])")
_ATTRIBUTES = late(r"([^\s/>=\"'][^\s/>=]*+)(?:\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s\"'>][^\s>]*+)))?+")
_LONGEST_TAG = 20_000  # code points of a tag that are looked at for attributes
_NAMES = "canvas iframe math noembed noframes noscript object script style svg template textarea title xmp"
RAW_NAMES = frozenset(_NAMES.split())  # elements whose inside is no markup, or none that is read
_CLOSERS = {name: late(rf"</{name}(?=[\s/>])", re.I) for name in RAW_NAMES}
_REFERENCE = late(r"&(?:#(?:[0-9]{1,9}|[xX][0-9a-fA-F]{1,8});?|[A-Za-z][A-Za-z0-9]{1,31};?)")
# Numeric references 128 to 159 mean windows-1252 (WHATWG, "numeric character reference end state").
_WINDOWS = {code: bytes([code]).decode("cp1252", errors="replace") for code in range(128, 160)}


def tokens(text: str) -> Iterator[tuple[int, str, int, int]]:
    """The tokens of a page in order, as bare tuples of a `Token`'s fields, since pages have thousands.

    What cannot be a tag is text; an unclosed comment or tag ends the page.
    """
    at, size = 0, len(text)
    while found := _MARKUP.search(text, at):
        lt, end = found.span()
        if lt > at:
            yield TEXT, "", at, lt
        closing, name = found.groups()
        if name is None:
            if found[0][-1].isalpha():  # a tag that never closes
                return
            at = _after_comment(text, lt)
            continue
        name, at = name.lower(), end
        yield END if closing else START, name, lt, end
        if name in RAW_NAMES and not closing and not text.endswith("/>", lt, end):
            closer = _CLOSERS[name].search(text, end)
            at = closer.start() if closer else size
            yield RAW, name, end, at
    if at < size:
        yield TEXT, "", at, size


def _after_comment(text: str, lt: int) -> int:
    if text.startswith("<!--", lt):
        if text.startswith((">", "->"), lt + 4):
            return text.index(">", lt) + 1
        end = text.find("-->", lt + 4)
        return len(text) if end < 0 else end + 3
    end = text.find(">", lt)
    return len(text) if end < 0 else end + 1


def attributes(text: str, token: Token) -> dict[str, tuple[int, int]]:
    """Attributes of a start tag: name in lower case to the place of its value in the source; of two, the first."""
    places: dict[str, tuple[int, int]] = {}
    end = min(token.end - 1, token.start + _LONGEST_TAG)
    for found in _ATTRIBUTES.finditer(text, token.start + 1 + len(token.name), end):
        group = next((number for number in (2, 3, 4) if found[number] is not None), 0)
        places.setdefault(found[1].lower(), found.span(group) if group else (found.end(), found.end()))
    return places


def references(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """Character references between two places of the source: (start, end, what they stand for)."""
    if text.find("&", start, end) < 0:
        return
    for found in _REFERENCE.finditer(text, start, end):
        read = _numeric(found[0]) if found[0][1] == "#" else _named(found[0])
        if read is not None:
            yield found.start(), found.start() + read[0], read[1]


def _numeric(reference: str) -> tuple[int, str]:
    digits = reference[2:].rstrip(";")
    code = int(digits[1:], 16) if digits[0] in "xX" else int(digits)
    if code in _WINDOWS:
        return len(reference), _WINDOWS[code]
    bad = code == 0 or code > 0x10FFFF or 0xD800 <= code <= 0xDFFF
    return len(reference), "\N{REPLACEMENT CHARACTER}" if bad else chr(code)


def _named(reference: str) -> tuple[int, str] | None:
    """The longest name that is one; those without a semicolon count only where HTML knows them without ('&amp')."""
    name = reference[1:]
    for size in range(len(name), 1, -1):
        if (value := html5.get(name[:size])) is not None:
            return size + 1, value
    return None

"""Bytes become code points, and it is remembered which codec did it and what it could not read."""

from __future__ import annotations

import codecs

from msgspec import Struct

from horseshoe.reading.words.late import late

_MARKS = (  # the longer first: a UTF-32 mark begins with a UTF-16 one
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MULTIBYTE = late(rb"[\xc2-\xf4][\x80-\xbf]+")
_HIGH = late(rb"[\x80-\xff]")
_REPLACED = "\N{REPLACEMENT CHARACTER}"


class Decoded(Struct, frozen=True):
    """A text and where it came from.

    Attributes:
        text: code points, the byte order mark dropped.
        codec: Python's name of the codec; decoding `data[skip:]` with it and `errors="replace"` gives `text`.
        skip: bytes of the byte order mark.
        notes: what could not be read, or was declared wrongly; sentences for the user.
    """

    text: str
    codec: str
    skip: int
    notes: tuple[str, ...] = ()


def decode(data: bytes, declared: str | None = None) -> Decoded:
    """Decode a report: mark, then declaration, then UTF-8, then what is likeliest.

    `declared` is a codec of `declarations.known_codec`, or None. Never fails: what cannot be read becomes U+FFFD, and
    a note says how often and where first.
    """
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return _with(data, codec, len(mark))
    if wide := _unmarked_wide(data):
        return _with(data, wide, 0)
    as_utf8 = _utf8(data)
    if declared is not None and declared != "utf-8":
        # Half the web once said ISO 8859-1 and sent UTF-8; Latin text that happens to be valid UTF-8 is next to none.
        if declared == "cp1252" and as_utf8 is not None and len(_MULTIBYTE.findall(data)) > 1:
            return Decoded(as_utf8, "utf-8", 0, ("The page declares Latin-1 but is UTF-8, and was read as that.",))
        return _with(data, declared, 0)
    if as_utf8 is not None:
        return Decoded(as_utf8, "utf-8", 0)
    if declared == "utf-8" or _mostly_utf8(data):
        return _with(data, "utf-8", 0)
    guess = _guess(data)
    found = _with(data, guess, 0)
    return Decoded(found.text, guess, 0, (f"Not UTF-8; read as {guess}, which is a guess.", *found.notes))


def _utf8(data: bytes) -> str | None:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _with(data: bytes, codec: str, skip: int) -> Decoded:
    text = data[skip:].decode(codec, errors="replace")
    # U+FFFD may also stand in the source itself; then nothing was replaced by us.
    bad = text.count(_REPLACED) - data.count(_REPLACED.encode(codec, errors="ignore") or b"\0" * 9)
    if bad <= 0:
        return Decoded(text, codec, skip)
    first = text.index(_REPLACED)
    line = text.count("\n", 0, first) + 1
    things = "1 sequence of bytes is" if bad == 1 else f"{bad} sequences of bytes are"
    note = f"{things} not valid {codec} and shown as \ufffd, the first in line {line}, at character {first}."
    return Decoded(text, codec, skip, (note,))


def _unmarked_wide(data: bytes) -> str | None:
    """UTF-16 without a mark: Latin text has a NUL in every second byte, always on the same side."""
    head = data[:2000]
    if len(head) < 4 or b"\0" not in head:
        return None
    half = len(head) // 2
    if head[1::2].count(0) > 0.6 * half and head[0::2].count(0) < 0.05 * half:
        return "utf-16-le"
    if head[0::2].count(0) > 0.6 * half and head[1::2].count(0) < 0.05 * half:
        return "utf-16-be"
    return None


def _mostly_utf8(data: bytes) -> bool:
    """Whether broken bytes are the exception in what is otherwise UTF-8."""
    good = sum(len(found) for found in _MULTIBYTE.findall(data))
    return good >= 3 * max(1, len(_HIGH.findall(data)) - good)


def _guess(data: bytes) -> str:
    """A legacy codec. Statistics need foreign letters to count: in nearly plain ASCII they find fanciful answers."""
    if len(_HIGH.findall(data)) < 0.15 * len(data):
        return "cp1252"
    from charset_normalizer import from_bytes

    best = from_bytes(data[:200_000]).best()
    return best.encoding if best is not None else "cp1252"

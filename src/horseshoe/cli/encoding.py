"""Words on a stream that cannot take them all: said in ASCII as well as it goes, never a crash in mid-sentence."""

from __future__ import annotations

import codecs
import json
import sys
from io import TextIOWrapper
from typing import IO, Any
from unicodedata import normalize

import msgspec

_SIGNS = "●✕○⊠◌✗⊘⇄≈∅✓◦“”·–…"
_ASCII = {"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "…": "...", "·": "-", "\xa0": " "}


def soften() -> None:
    """Make standard output and error write what their encoding lacks as the nearest ASCII."""
    codecs.register_error("nearest", _nearest)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="nearest")


def plain_signs(file: IO[str] | None = None) -> bool:
    """Whether only ASCII can be shown."""
    try:
        _SIGNS.encode(getattr(file or sys.stdout, "encoding", None) or "ascii")
    except (UnicodeEncodeError, LookupError):
        return True
    return False


def as_json(value: Any, file: IO[str] | None = None, indent: int = 2) -> str:
    """A value as JSON that the stream can take whole: escaped where its encoding, or a lone surrogate, demands it."""
    try:
        text = msgspec.json.format(msgspec.json.encode(value), indent=indent).decode()
        text.encode(getattr(file or sys.stdout, "encoding", None) or "utf-8")
    except UnicodeEncodeError:
        return json.dumps(value, indent=indent)
    return text


def _nearest(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    missing = error.object[error.start : error.end]
    plain = "".join(_ASCII.get(c) or normalize("NFKD", c).encode("ascii", "ignore").decode() or "?" for c in missing)
    return plain, error.end

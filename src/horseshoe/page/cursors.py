"""Cursors: where a list goes on, in one opaque word that holds for the list it was given for and no other."""

from __future__ import annotations

import hashlib
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error
from collections.abc import Mapping

from horseshoe.errors import InputError


def mark(query: Mapping[str, object], last: str) -> str:
    """A cursor to whatever comes after the entry called `last` in the list that `query` made."""
    return urlsafe_b64encode(json.dumps([_digest(query), last]).encode()).decode().rstrip("=")


def read(cursor: str, query: Mapping[str, object]) -> str:
    """The entry after which the list goes on.

    Raises:
        InputError: no cursor of ours, or one of another list.
    """
    try:
        digest, last = json.loads(urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    except (Error, ValueError, TypeError):
        digest, last = None, None
    if digest != _digest(query) or not isinstance(last, str):
        advice = "Take the first page without a cursor, and follow its `next`"
        raise InputError("this cursor is of another list", where="after", advice=advice)
    return last


def _digest(query: Mapping[str, object]) -> str:
    said = sorted((key, str(value)) for key, value in query.items() if value not in (None, ""))
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()[:10]

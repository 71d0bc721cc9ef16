"""Packing: gzip for whoever takes it. Only for what is the same for everybody: a packed page that held somebody's words
beside another's would tell of them by its length."""

from __future__ import annotations

import asyncio
import gzip

from horseshoe.page.headers import Scope

_LEAST = 1400  # bytes: what goes in one packet goes no faster in less
_LEVEL = 6
_PACKED = (b"text/", b"application/", b"image/svg")
Head = list[tuple[bytes, bytes]]


def takes_gzip(scope: Scope) -> bool:
    """Whether the asker names gzip, and not only to refuse it (RFC 9110, 12.5.3)."""
    for name, value in scope["headers"]:
        if name == b"accept-encoding":
            for part in value.lower().split(b","):
                coding, _, weight = part.replace(b" ", b"").partition(b";q=")
                if coding == b"gzip":
                    return not weight or bool(weight.strip(b"0."))
    return False


async def pack(head: Head, body: bytes) -> tuple[Head, bytes]:
    """An answer packed, or as it was where that gains nothing.

    Packed bytes are another representation: their ETag is a weak one, which says "the same page", not "the same bytes".
    """
    if len(body) < _LEAST or not _gains(head):
        return head, body
    packed = await asyncio.to_thread(gzip.compress, body, _LEVEL, mtime=0)
    changed = {b"etag": b"W/" + dict(head)[b"etag"], b"content-length": str(len(packed)).encode()}
    kept = [(name, changed.get(name, value)) for name, value in head]
    return [*kept, (b"content-encoding", b"gzip")], packed


def varies(head: Head) -> Head:
    """The head of an answer that comes packed or not, saying so to whoever keeps copies between us and the asker."""
    return [*head, (b"vary", b"Accept-Encoding")] if _gains(head) else head


def _gains(head: Head) -> bool:
    return any(name == b"content-type" and value.startswith(_PACKED) for name, value in head)

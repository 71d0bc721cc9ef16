"""Bodies that come compressed, unpacked no further than is wanted: a kilobyte of gzip can hold a megabyte."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator

_PIECE = 65_536


def inflated(chunks: Iterable[bytes], encoding: str) -> Iterator[bytes]:
    """Unpack a body of the given Content-Encoding ('', 'identity', 'gzip', 'deflate'), at most 64 KiB at a time.

    Raises:
        ValueError: another encoding, or bytes that are not of it.
    """
    encoding = encoding.strip().lower()
    if encoding in ("", "identity"):
        yield from chunks
        return
    if encoding not in ("gzip", "x-gzip", "deflate"):
        raise ValueError(f"Content-Encoding {encoding}")
    yield from _unpack(chunks)


def _unpack(chunks: Iterable[bytes]) -> Iterator[bytes]:
    unpacker = zlib.decompressobj(zlib.MAX_WBITS | 32)  # gzip or zlib, as its head says
    first = True
    for chunk in chunks:
        rest = chunk
        while rest and not unpacker.eof:
            try:
                piece = unpacker.decompress(rest, _PIECE)
            except zlib.error as error:
                if not first:
                    raise ValueError(str(error)) from None
                unpacker = zlib.decompressobj(-zlib.MAX_WBITS)  # some servers send bare deflate
                first = False
                continue
            first = False
            rest = unpacker.unconsumed_tail
            if piece:
                yield piece

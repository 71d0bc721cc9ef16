"""Shelf: pages of the record as they were answered last. The record does not change under a server, so neither do they.

Only what carries an ETag is kept, whole, up to a number of bytes; what was asked for longest ago goes first.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from dataclasses import dataclass

from horseshoe.page.headers import App, Message, Receive, Scope, Send
from horseshoe.page.packing import pack, takes_gzip, varies

ROOM = 64 * 1024 * 1024  # bytes of bodies
LARGEST = 16 * 1024 * 1024  # a page larger than this is made anew each time
_OF_A_BODY = (b"content-length", b"content-type", b"content-encoding")
Key = tuple[bytes, bytes, bool]


@dataclass(frozen=True, slots=True)
class Kept:
    """One answer: its head as ASGI has it, its body, its ETag."""

    headers: list[tuple[bytes, bytes]]
    body: bytes
    etag: bytes


class Shelf:
    """Answers GET from what is kept, keeps what may be, and says 304 to whoever has it already.

    Attributes:
        kept: answers by path, query, and whether packed; what was asked for last at the end.
    """

    def __init__(self, app: App, room: int = ROOM) -> None:
        self._app, self._room, self._held = app, room, 0
        self.kept: OrderedDict[Key, Kept] = OrderedDict()
        self._making: dict[Key, asyncio.Event] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        if scope["type"] != "http" or scope["method"] != "GET":
            await self._app(scope, receive, send)
            return
        key = (scope.get("raw_path") or scope["path"].encode(), scope["query_string"], takes_gzip(scope))
        if key in self._making:  # fifty that ask for the same page at once have it made once
            await self._making[key].wait()
        if found := self.kept.get(key):
            self.kept.move_to_end(key)
        else:
            found = await self._made(key, scope, receive, send)
            if found is None:
                return
        await _give(found, scope, send)

    async def _made(self, key: Key, scope: Scope, receive: Receive, send: Send) -> Kept | None:
        done = self._making.setdefault(key, asyncio.Event())
        try:
            found = await self._ask(scope, receive, send)
            if found is not None:
                _, _, packed = key
                found = await _packed(found) if packed else found
                self._keep(key, found)
            return found
        finally:
            self._making.pop(key, None)
            done.set()

    async def _ask(self, scope: Scope, receive: Receive, send: Send) -> Kept | None:
        """The app's answer held back whole where it may be kept; passed on as it comes where not."""
        start: Message | None = None
        parts: list[bytes] = []

        async def listen(message: Message) -> None:
            nonlocal start
            if message["type"] == "http.response.start" and message["status"] == 200 and _etag(message["headers"]):
                start = message
            elif start is not None and message["type"] == "http.response.body":
                parts.append(message.get("body", b""))
            else:
                await send(message)

        await self._app(scope, receive, listen)
        if start is None:
            return None
        return Kept(varies(list(start["headers"])), b"".join(parts), _etag(start["headers"]))

    def _keep(self, key: Key, found: Kept) -> None:
        if len(found.body) > LARGEST:
            return
        if key not in self.kept:
            self._held += len(found.body)
        self.kept[key] = found
        while self._held > self._room:
            _, gone = self.kept.popitem(last=False)
            self._held -= len(gone.body)


async def _packed(found: Kept) -> Kept:
    headers, body = await pack(found.headers, found.body)
    return Kept(headers, body, found.etag)


async def _give(found: Kept, scope: Scope, send: Send) -> None:
    if _has(scope, found.etag):
        headers = [(name, value) for name, value in found.headers if name not in _OF_A_BODY]
        await send({"type": "http.response.start", "status": 304, "headers": headers})
        await send({"type": "http.response.body", "body": b""})
        return
    # A copy: whoever dresses the answer adds to its head.
    await send({"type": "http.response.start", "status": 200, "headers": list(found.headers)})
    await send({"type": "http.response.body", "body": found.body})


def _etag(headers: list[tuple[bytes, bytes]]) -> bytes:
    return next((value for name, value in headers if name == b"etag"), b"")


def _has(scope: Scope, etag: bytes) -> bool:
    for name, value in scope["headers"]:
        if name == b"if-none-match":
            return value.strip() == b"*" or etag in (part.strip().removeprefix(b"W/") for part in value.split(b","))
    return False

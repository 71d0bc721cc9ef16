"""The shelf: a page is made once, kept while there is room, and the oldest goes first."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from horseshoe.page.headers import Message, Receive, Scope, Send
from horseshoe.page.shelf import Shelf

T = TypeVar("T")


def _run(work: Coroutine[Any, Any, T]) -> T:
    """In a thread of its own: the browser's loop runs in this one."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, work).result()


def test_many_that_ask_for_a_page_at_once_have_it_made_once() -> None:
    made = 0

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        nonlocal made
        made += 1
        await asyncio.sleep(0.05)
        await send({"type": "http.response.start", "status": 200, "headers": [(b"etag", b'"one"')]})
        await send({"type": "http.response.body", "body": b"page"})

    heard: list[Message] = []

    async def hear(message: Message) -> None:
        heard.append(message)

    async def ask() -> Message:
        return {"type": "http.request", "body": b""}

    async def all_at_once() -> None:
        shelf = Shelf(app)
        scope = {"type": "http", "method": "GET", "path": "/", "query_string": b"", "headers": []}
        await asyncio.gather(*(shelf(dict(scope), ask, hear) for _ in range(50)))

    _run(all_at_once())
    assert made == 1
    assert sum(message.get("body") == b"page" for message in heard) == 50


def test_the_shelf_forgets_what_was_asked_longest_ago() -> None:
    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": [(b"etag", scope["path"].encode())]})
        await send({"type": "http.response.body", "body": b"x" * 100})

    async def nothing(*_: Message) -> Message:
        return {"type": "http.request", "body": b""}

    async def ask_ten() -> Shelf:
        shelf = Shelf(app, room=350)
        for number in range(10):
            scope = {"type": "http", "method": "GET", "path": f"/{number}", "query_string": b"", "headers": []}
            await shelf(scope, nothing, nothing)  # type: ignore[arg-type]
        return shelf

    assert [key[0] for key in _run(ask_ten()).kept] == [b"/7", b"/8", b"/9"]

"""What every answer says in its head, and the last resort when a page breaks: plain ASGI, nothing in between."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from fastapi import Request
from fastapi.responses import JSONResponse
from starlette.datastructures import MutableHeaders

from horseshoe.page import errors
from horseshoe.page.formats import plain

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors {framed}"
)
# A drawing that stands alone carries its style; it runs nothing and asks for nothing.
PICTURE = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors *"
_ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
_log = logging.getLogger("horseshoe.page")


class Headers:
    """Adds the policy, answers HEAD, lets other pages read what is public, and turns a crash into an answer."""

    def __init__(self, app: App, hosts: frozenset[str] | None = None) -> None:
        self._app, self._hosts = app, hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        head, started = scope["method"] == "HEAD", False
        if head:
            scope["method"] = "GET"

        async def dressed(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                _dress(MutableHeaders(scope=message), scope)
            elif head:
                message = {"type": "http.response.body", "body": b"", "more_body": message.get("more_body", False)}
            await send(message)

        if self._hosts is not None and _host(scope) not in self._hosts:
            await _problem(scope, receive, dressed, 421)
            return
        try:
            await self._app(scope, receive, dressed)
        except Exception:
            _log.exception("broke", extra={"path": scope["path"]})
            if started:
                raise
            await _last_resort(scope, receive, dressed)


async def _last_resort(scope: Scope, receive: Receive, send: Send) -> None:
    try:
        await _problem(scope, receive, send, 500)
    except Exception:  # the page that says so is broken too
        _log.exception("broke again", extra={"path": scope["path"]})
        await JSONResponse(plain(errors.said(500)), 500)(scope, receive, send)


async def _problem(scope: Scope, receive: Receive, send: Send, status: int) -> None:
    answer = errors.answer(Request(scope), status, errors.said(status))
    await answer(scope, receive, send)


def _dress(headers: MutableHeaders, scope: Scope) -> None:
    for name, value in _ALWAYS.items():
        headers.setdefault(name, value)
    kind = headers.get("content-type", "")
    own = PICTURE if kind.startswith("image/svg") else POLICY.format(framed="'none'")
    headers.setdefault("Content-Security-Policy", own)
    # Only what is the same for everybody may be read from another page; a workspace and a check are not.
    if scope["method"] == "GET" and headers.get("etag"):
        headers.setdefault("Access-Control-Allow-Origin", "*")
        headers.setdefault("Access-Control-Expose-Headers", "ETag, Link")


def _host(scope: Scope) -> str:
    for name, value in scope["headers"]:
        if name == b"host":
            host = value.decode("latin-1").lower()
            return str(host[: host.rfind("]") + 1] if host.startswith("[") else host.partition(":")[0])
    return ""

"""One line of JSON an answer: when, what, how it went. Never a query or a body: both can hold somebody's text."""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime
from time import perf_counter

from horseshoe.page.headers import App, Message, Receive, Scope, Send

_FIELDS = ("method", "path", "status", "ms", "bytes")
_log = logging.getLogger("horseshoe.page.access")


class Lines(logging.Formatter):
    """A record as one line of JSON."""

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        said: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "what": record.getMessage(),
        }
        said |= {name: getattr(record, name) for name in _FIELDS if hasattr(record, name)}
        if record.exc_info and record.exc_info[0]:
            # The kind and the place; the message of an exception can quote what a user sent.
            trace, said["kind"] = record.exc_info[2], record.exc_info[0].__name__
            while trace and trace.tb_next:
                trace = trace.tb_next
            if trace:
                said["where"] = f"{trace.tb_frame.f_globals.get('__name__')}:{trace.tb_lineno}"
        return json.dumps(said, ensure_ascii=False)


class Access:
    """Logs each answer when it is over."""

    def __init__(self, app: App) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began, status, size = perf_counter(), 0, 0
        method, path = scope["method"], scope["path"]

        async def counted(message: Message) -> None:
            nonlocal status, size
            if message["type"] == "http.response.start":
                status = message["status"]
            else:
                size += len(message.get("body", b""))
            await send(message)

        try:
            await self._app(scope, receive, counted)
        finally:
            took = round((perf_counter() - began) * 1000, 1)
            _log.info("answered", extra={"method": method, "path": path, "status": status, "ms": took, "bytes": size})

"""One line of JSON an answer: when, what, how it went. Never a query or a body: both can hold somebody's text.

Lines are gathered and written a few times a second: a line at a time costs as much as the answer it tells of.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from time import perf_counter

from horseshoe.page.headers import App, Message, Receive, Scope, Send

_PAUSE = 0.2  # seconds between writings
_log = logging.getLogger("horseshoe.page.access")


@dataclass(frozen=True, slots=True)
class Answered:
    """One answer: when it was over (by `perf_counter`), what was asked, how it went, seconds it took, bytes of body."""

    at: float
    method: str
    path: str
    status: int
    took: float
    size: int


class Lines(logging.Formatter):
    """A record as a line of JSON; one that carries `answered` as a line for each."""

    def format(self, record: logging.LogRecord) -> str:
        """The line, or lines."""
        answered: list[Answered] | None = getattr(record, "answered", None)
        if answered is not None:
            return "\n".join(_told(answered, record.created - perf_counter()))
        said: dict[str, object] = {
            "at": _moment(record.created),
            "level": record.levelname.lower(),
            "what": record.getMessage(),
        }
        if hasattr(record, "path"):
            said["path"] = record.path
        if record.exc_info and record.exc_info[0]:
            # The kind and the place; the message of an exception can quote what a user sent.
            trace, said["kind"] = record.exc_info[2], record.exc_info[0].__name__
            while trace and trace.tb_next:
                trace = trace.tb_next
            if trace:
                said["where"] = f"{trace.tb_frame.f_globals.get('__name__')}:{trace.tb_lineno}"
        return json.dumps(said, ensure_ascii=False)


class Access:
    """Tells of each answer when it is over; of those still untold when the server stops."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._untold: list[Answered] = []

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        # Without a client it is the server that asks itself, to be ready.
        if scope["type"] != "http" or not scope["client"] or not _log.isEnabledFor(logging.INFO):
            try:
                await self._app(scope, receive, send)
            finally:
                self._tell()
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
            over = perf_counter()
            if not self._untold:
                asyncio.get_running_loop().call_later(_PAUSE, self._tell)
            self._untold.append(Answered(over, method, path, status, over - began, size))

    def _tell(self) -> None:
        told, self._untold = self._untold, []
        if told:
            _log.info("answered", extra={"answered": told})


def _told(answered: list[Answered], since: float) -> Iterator[str]:
    for one in answered:
        yield json.dumps(
            {
                "at": _moment(since + one.at),
                "level": "info",
                "what": "answered",
                "method": one.method,
                "path": one.path,
                "status": one.status,
                "ms": round(one.took * 1000, 1),
                "bytes": one.size,
            },
            ensure_ascii=False,
        )


def _moment(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds")

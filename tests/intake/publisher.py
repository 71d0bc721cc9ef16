"""A publisher's server on this machine, as well or as badly as a test wants it."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Publisher:
    """What it offers under every path (`others` where it has the path), and how it behaves.

    `breaks` bytes are sent of the next answer and then the line goes dead; `pause` seconds between pieces; `status`
    instead of everything else; `deaf` to ranges and conditions.
    """

    body: bytes = b""
    others: dict[str, bytes] = field(default_factory=dict)
    etag: str | None = '"one"'
    breaks: int | None = None
    pause: float = 0
    status: int | None = None
    deaf: bool = False
    shift: int = 0
    location: str | None = None
    length: int | None = None
    asked: list[dict[str, str]] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)
    address: str = ""

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        asked = {name.lower(): said for name, said in handler.headers.items()}
        self.asked.append(asked)
        self.paths.append(handler.path)
        if self.status or self.location:
            handler.send_response(self.status or 302)
            if self.location:
                handler.send_header("Location", self.location)
            handler.send_header("Content-Length", "0")
            handler.end_headers()
            return
        if not self.deaf and self.etag and asked.get("if-none-match") == self.etag:
            handler.send_response(304)
            handler.end_headers()
            return
        body = self._part(handler, asked)
        if body is None:
            return
        if self.etag:
            handler.send_header("ETag", self.etag)
        handler.send_header("Content-Length", str(self.length or len(body)))
        handler.end_headers()
        until, self.breaks = self.breaks, None
        for start in range(0, len(body), 1000):
            piece = body[start : start + 1000]
            if until is not None and start + len(piece) > until:
                handler.wfile.write(piece[: until - start])
                return
            handler.wfile.write(piece)
            time.sleep(self.pause)

    def _part(self, handler: BaseHTTPRequestHandler, asked: dict[str, str]) -> bytes | None:
        wanted = re.fullmatch(r"bytes=(\d+)-", asked.get("range", ""))
        if self.deaf or wanted is None or asked.get("if-range") != self.etag:
            handler.send_response(200)
            return self.others.get(handler.path, self.body)
        first = int(wanted[1]) + self.shift
        if first >= len(self.body):
            handler.send_response(416)
            handler.send_header("Content-Length", "0")
            handler.end_headers()
            return None
        handler.send_response(206)
        handler.send_header("Content-Range", f"bytes {first}-{len(self.body) - 1}/{len(self.body)}")
        return self.body[first:]


@contextmanager
def publishing(publisher: Publisher) -> Iterator[Publisher]:
    """The server, for as long as the block runs."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            with suppress(OSError):
                publisher.answer(self)
            self.close_connection = True

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    publisher.address = f"http://127.0.0.1:{server.server_port}/file.csv"
    try:
        yield publisher
    finally:
        server.shutdown()
        server.server_close()

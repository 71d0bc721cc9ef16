"""A language model's server for tests: a real one, on this machine, that answers as each test has it answer."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Says = Callable[["Asked"], object]


@dataclass
class Host:
    """Where it listens, and every request it got: headers and body."""

    base_url: str
    requests: list[tuple[dict[str, str], dict[str, Any]]] = field(default_factory=list)


class Asked(BaseHTTPRequestHandler):
    """One request; `number` from 1."""

    protocol_version = "HTTP/1.1"
    number = 0

    def log_message(self, format: str, *args: object) -> None:
        """Silence."""

    def reply(self, body: bytes, status: int = 200, **headers: str) -> None:
        self.send_response(status)
        for name, value in {"content-type": "application/json", "content-length": str(len(body)), **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def say(self, content: object) -> None:
        """Answer as a chat model does; what is no string is written as JSON."""
        words = content if isinstance(content, str) else json.dumps(content)
        self.reply(json.dumps({"choices": [{"message": {"role": "assistant", "content": words}}]}).encode())


@contextmanager
def host(says: Says) -> Iterator[Host]:
    """A server that answers with `says` until the block is left."""
    found = Host("")

    class Handler(Asked):
        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["content-length"])))
            found.requests.append(({k.lower(): v for k, v in self.headers.items()}, {"path": self.path, **body}))
            self.number = len(found.requests)
            try:
                says(self)
            except (BrokenPipeError, ConnectionResetError):
                self.close_connection = True

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        server.block_on_close = False
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        found.base_url = f"http://127.0.0.1:{server.server_address[1]}/v1"
        try:
            yield found
        finally:
            server.shutdown()

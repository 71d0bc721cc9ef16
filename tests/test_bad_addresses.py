"""Addresses that lead astray, through the desk's own main: a redirect into a private network, a server without end.

The servers of these tests are on this machine, which the desk refuses; so 127.0.0.1, and nothing else, is declared
public for their time.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from horseshoe.cli.main import main
from horseshoe.intake import fetch, public_net

Answer = Callable[[BaseHTTPRequestHandler], None]
Serve = Callable[[Answer], str]


@pytest.fixture
def serve(monkeypatch: pytest.MonkeyPatch) -> Iterator[Serve]:
    running: list[ThreadingHTTPServer] = []

    def start(answer: Answer) -> str:
        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                with suppress(OSError):  # the reader hangs up on us, as it should
                    answer(self)

            def log_message(self, format: str, *args: object) -> None:
                pass

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.daemon_threads = True
        running.append(server)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        monkeypatch.setattr(fetch, "PORTS", {"http": server.server_port})
        return f"http://127.0.0.1:{server.server_port}/story"

    monkeypatch.setattr(public_net, "is_public", lambda address: address == "127.0.0.1")
    yield start
    for server in running:
        server.shutdown()
        server.server_close()


def page(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", "text/html; charset=utf-8")
    handler.end_headers()


@pytest.mark.parametrize("target", ["http://10.1.2.3/", "http://127.0.0.2/", "http://[::1]/", "file:///etc/hosts"])
def test_a_redirect_into_a_private_network(serve: Serve, capsys: pytest.CaptureFixture[str], target: str) -> None:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(302)
        handler.send_header("Location", target)
        handler.end_headers()

    address = serve(answer)
    assert main(["check", address]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert address in " ".join(told.err.split())


def test_a_redirect_without_end(serve: Serve, capsys: pytest.CaptureFixture[str]) -> None:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(301)
        handler.send_header("Location", "/story")
        handler.end_headers()

    assert main(["check", serve(answer)]) == 2
    assert "redirects" in capsys.readouterr().err


def test_a_server_that_pours_without_end(serve: Serve, capsys: pytest.CaptureFixture[str]) -> None:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        page(handler)
        while True:
            handler.wfile.write(b"<p>The Council met on Friday.</p>\n" * 1000)

    start = time.monotonic()
    assert main(["check", serve(answer)]) == 2
    assert time.monotonic() - start < 20
    assert "MB" in capsys.readouterr().err


def test_a_server_that_drips_without_end(
    serve: Serve, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        page(handler)
        while True:
            handler.wfile.write(b"<p>")
            handler.wfile.flush()
            time.sleep(0.05)

    patient = dict(fetch.Fetcher.__init__.__kwdefaults__ or {})
    monkeypatch.setattr(fetch.Fetcher.__init__, "__kwdefaults__", patient | {"total": 1.5})
    start = time.monotonic()
    assert main(["check", serve(answer)]) == 2
    assert 1 < time.monotonic() - start < 10
    assert "too long" in capsys.readouterr().err


def test_a_page_that_is_a_pdf(serve: Serve, capsys: pytest.CaptureFixture[str]) -> None:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", "application/pdf")
        handler.end_headers()
        handler.wfile.write(b"%PDF-1.7\n")

    assert main(["check", serve(answer)]) == 2
    assert "pdftotext" in capsys.readouterr().err


def test_a_page_that_is_gone(serve: Serve, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", serve(lambda handler: handler.send_error(404))]) == 2
    assert "404" in capsys.readouterr().err

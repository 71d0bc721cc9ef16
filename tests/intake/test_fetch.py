"""Fetching against real servers on this machine: redirects, endless bodies, slow drips, bombs, private hosts."""

from __future__ import annotations

import gzip
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from horseshoe.errors import InputError
from horseshoe.intake import public_net
from horseshoe.intake.fetch import Fetcher
from horseshoe.intake.public_net import is_public, resolve

PAGE = b"<html><body><p>The Council met.</p></body></html>"
Answer = Callable[[BaseHTTPRequestHandler], None]


@contextmanager
def serving(answer: Answer) -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            with suppress(OSError):
                answer(self)

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def reply(body: bytes, kind: str = "text/html", status: int = 200, **headers: str) -> Answer:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        handler.send_header("Content-Type", kind)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.end_headers()
        handler.wfile.write(body)

    return answer


def redirect(to: str) -> Answer:
    return reply(b"", status=302, Location=to)


def fetcher(**limits: float) -> Fetcher:
    return Fetcher(allow_private=True, **{"connect": 2, "read": 1, "total": 2, **limits})  # type: ignore[arg-type]


def refused(address: str, wanted: str, fetch: Fetcher | None = None) -> InputError:
    with pytest.raises(InputError, match=wanted) as caught:
        (fetch or fetcher()).fetch(address)
    assert caught.value.where == address
    return caught.value


def test_a_page_comes_with_its_bytes_and_its_type() -> None:
    with serving(reply(PAGE, "text/html; charset=utf-8")) as address:
        source = fetcher().fetch(address + "/story?id=1#top")
    assert (source.name, source.data) == (address + "/story?id=1#top", PAGE)
    assert source.media_type == "text/html; charset=utf-8"


def test_path_query_and_host_reach_the_server() -> None:
    seen: list[tuple[str, str | None]] = []

    def answer(handler: BaseHTTPRequestHandler) -> None:
        seen.append((handler.path, handler.headers["Host"]))
        reply(PAGE)(handler)

    with serving(answer) as address:
        fetcher().fetch(address.replace("127.0.0.1", "localhost") + "/a%20b?c=d")
        port = address.rpartition(":")[2]
    assert seen == [("/a%20b?c=d", f"localhost:{port}")]


@pytest.mark.parametrize("coding", ["gzip", "deflate", "raw deflate"])
def test_compressed_pages_are_unpacked(coding: str) -> None:
    import zlib

    packer = zlib.compressobj(wbits={"gzip": 31, "deflate": 15, "raw deflate": -15}[coding])
    packed = packer.compress(PAGE) + packer.flush()
    with serving(reply(packed, Content_Encoding=coding.split()[-1])) as address:
        assert fetcher().fetch(address).data == PAGE


def test_a_bomb_is_unpacked_no_further_than_the_limit() -> None:
    bomb = gzip.compress(bytes(200_000_000), compresslevel=9)
    with serving(reply(bomb, Content_Encoding="gzip")) as address:
        began = time.monotonic()
        refused(address, "longer than 1 MB", fetcher(most=1_000_000, total=20, read=10))
        assert time.monotonic() - began < 1.5


def test_broken_compression_is_told() -> None:
    with serving(reply(b"\x1f\x8bnothing of the kind", Content_Encoding="gzip")) as address:
        refused(address, "cannot be unpacked")
    with serving(reply(PAGE, Content_Encoding="br")) as address:
        refused(address, "Content-Encoding br")


def test_an_endless_body_is_cut() -> None:
    def endless(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", "text/html")
        handler.end_headers()
        while True:
            handler.wfile.write(b"<p>more</p>" * 6000)

    with serving(endless) as address:
        refused(address, "longer than 2 MB", fetcher(most=2_000_000, total=20))


def drip(piece: bytes, head: bytes = b"") -> Answer:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(head)
        while True:
            handler.wfile.write(piece)
            handler.wfile.flush()
            time.sleep(0.05)

    return answer


@pytest.mark.parametrize(
    "answer",
    [
        drip(b"x", b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"),
        drip(b"x", b"HTTP/1.1 200 OK\r\nX-Slow: "),
        drip(b"X-Slow: 1\r\n", b"HTTP/1.1 200 OK\r\n"),
        lambda handler: time.sleep(3),
    ],
    ids=["body", "header", "headers", "silence"],
)
def test_a_server_that_never_ends_is_left(answer: Answer) -> None:
    with serving(answer) as address:
        began = time.monotonic()
        refused(address, "takes too long", fetcher(total=0.6, read=0.5))
        assert time.monotonic() - began < 1.5


@pytest.mark.parametrize(("status", "told"), [(404, "no such page"), (403, "forbidden"), (500, "500"), (204, "204")])
def test_a_status_that_is_no_success_is_told(status: int, told: str) -> None:
    with serving(reply(b"", status=status)) as address:
        assert refused(address, told).advice


def test_other_kinds_are_refused_with_advice() -> None:
    with serving(reply(b"%PDF-1.7", "application/pdf")) as address:
        error = refused(address, "application/pdf")
        assert error.advice is not None
        assert "pdftotext" in error.advice
    with serving(reply(b"{}", "application/json")) as address:
        refused(address, "application/json")


def test_redirects_are_followed_and_counted() -> None:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        left = int(handler.path.strip("/"))
        (redirect(f"/{left - 1}") if left else reply(PAGE))(handler)

    with serving(answer) as address:
        assert fetcher().fetch(address + "/5").data == PAGE
        refused(address + "/6", "redirects more than 5 times")


@pytest.mark.parametrize("to", ["ftp://example.org/", "file:///etc/passwd", "javascript:alert(1)", "http://u:p@[::1]/"])
def test_redirects_to_other_schemes_are_refused(to: str) -> None:
    with serving(redirect(to)) as address:
        refused(address, "no http or https|user name")


def test_a_redirect_to_a_private_host_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first hop is let through as if it were public; the second is what it is."""
    with serving(reply(PAGE)) as inside:
        port = inside.rpartition(":")[2]
        with serving(redirect(f"http://localhost:{port}/secret")) as outside:
            asked: list[str] = []

            def only_the_first(host: str) -> bool:
                asked.append(host)
                return len(asked) == 1

            monkeypatch.setattr(public_net, "is_public", only_the_first)
            strict = Fetcher(connect=1, read=1, total=2)
            monkeypatch.setattr(strict, "_check", lambda url: None)  # ports of the web only, otherwise
            refused(outside, "not on the public internet", strict)
            assert len(asked) == 2


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1/",
        "http://localhost/",
        "http://2130706433/",
        "http://0x7f.1/",
        "http://0177.1/",
        "http://127.1/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::ffff:a00:1]/",
        "http://169.254.169.254/latest/meta-data/",
        "http://10.0.0.1/",
        "http://0.0.0.0/",
        "http://100.64.0.1/",
        "http://192.168.1.1/",
        "http://[fe80::1]/",
        "http://[fc00::1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://[2002:7f00:1::]/",
        "http://224.0.0.1/",
    ],
)
def test_private_hosts_in_any_spelling_are_refused(address: str) -> None:
    refused(address, "not on the public internet", Fetcher(connect=0.5, read=0.5, total=1))


def test_ports_and_schemes_are_those_of_the_web() -> None:
    strict = Fetcher(connect=0.5, read=0.5, total=1)
    refused("http://8.8.8.8:22/", "Port 22", strict)
    refused("https://8.8.8.8:6379/", "Port 6379", strict)
    refused("gopher://8.8.8.8/", "no http or https", strict)
    refused("http://user@8.8.8.8/", "user name", strict)
    refused("http:///nothing", "no http or https", strict)
    refused("http://[::1/", "cannot be fetched", strict)
    refused("http://0177.0.0.1/", "Invalid IPv4", strict)


@pytest.mark.parametrize("address", ["8.8.8.8", "2606:4700:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"])
def test_public_addresses_are_public(address: str) -> None:
    assert is_public(address)


def test_a_name_with_one_private_address_is_refused_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    def both(host: str, port: int, **_: object) -> list[tuple[object, ...]]:
        return [(0, 0, 0, "", ("8.8.8.8", port)), (0, 0, 0, "", ("10.0.0.1", port))]

    monkeypatch.setattr(socket, "getaddrinfo", both)
    with pytest.raises(InputError, match="public internet"):
        resolve("rebind.example", 80)


def test_the_checked_address_itself_is_connected_to(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that answers something else the second time changes nothing: it is asked once."""
    real, asked = socket.getaddrinfo, []

    def once(host: str, port: int, *args: object, **named: object) -> object:
        if host == "story.example":
            asked.append(host)
            assert len(asked) == 1, "resolved again after the check"
            return [(0, 0, 0, "", ("127.0.0.1", port))]
        return real(host, port, *args, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", once)
    with serving(reply(PAGE)) as address:
        assert fetcher().fetch(f"http://story.example:{address.rpartition(':')[2]}/").data == PAGE


def test_a_host_that_is_none_is_told() -> None:
    refused("http://no-such-host.invalid/", "no such host", Fetcher(connect=1, read=1, total=3))

"""A report by its address: from public hosts only, bounded in time, size and redirects."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing

import httpcore
import httpx

from horseshoe.errors import InputError
from horseshoe.intake.inflate import inflated
from horseshoe.intake.public_net import PublicBackend
from horseshoe.intake.source import MAX_BYTES, Source

MAX_REDIRECTS = 5
_KINDS = ("text/html", "text/plain", "application/xhtml+xml")
PORTS = {"http": 80, "https": 443}
_KNOWN = {401: "log in first", 403: "forbidden", 404: "no such page", 410: "the page is gone", 429: "too many requests"}
_SAVE = "Open it in a browser, save the page and pass the file"
_HEADERS = {
    "User-Agent": "horseshoe (reads one report for the person who asked)",
    "Accept": "text/html, application/xhtml+xml, text/plain;q=0.8",
    "Accept-Language": "en",
    "Accept-Encoding": "gzip, deflate",
}
FAILURES = (httpx.InvalidURL, httpcore.NetworkError, httpcore.ProtocolError, httpcore.UnsupportedProtocol)


class Fetcher:
    """Fetches pages one at a time; no cookies, no proxies, no credentials, nothing kept between two.

    Args:
        connect, read: seconds to wait for a connection, for the next bytes.
        total: seconds for one page with all its redirects, however the server spreads its bytes.
        most: bytes of the body, unpacked.
        allow_private: also private hosts and any port. For tests against this machine only.
    """

    def __init__(
        self,
        *,
        connect: float = 5,
        read: float = 10,
        total: float = 30,
        most: int = MAX_BYTES,
        allow_private: bool = False,
    ) -> None:
        self._extensions = {"timeout": httpx.Timeout(read, connect=connect).as_dict()}
        self._total, self._most, self._allow_private = total, most, allow_private

    def fetch(self, address: str) -> Source:
        """Get a page. `name` of the source is the address as given, `media_type` the header as sent.

        Raises:
            InputError: a private host, port or scheme (at any redirect), too many redirects, a status that is not
                success, a body of another kind, too long, or a server that takes too long.
        """
        deadline = time.monotonic() + self._total
        backend = PublicBackend(deadline, allow_private=self._allow_private)
        try:
            with httpcore.ConnectionPool(ssl_context=httpx.create_ssl_context(), network_backend=backend) as pool:
                return self._follow(pool, address)
        except InputError as error:
            raise InputError(error.what, where=address, advice=error.advice) from None
        except httpcore.TimeoutException:
            raise InputError("The server takes too long", where=address, advice=_SAVE) from None
        except FAILURES as error:
            raise InputError(f"The page cannot be fetched ({error})", where=address, advice=_SAVE) from None

    def _follow(self, pool: httpcore.ConnectionPool, address: str) -> Source:
        url = httpx.URL(address)
        for _ in range(MAX_REDIRECTS + 1):
            self._check(url)
            request = httpcore.Request("GET", target(url), headers=_headers(url), extensions=self._extensions)
            with closing(pool.handle_request(request)) as response:
                headers = httpx.Headers(response.headers)
                if response.status in (301, 302, 303, 307, 308) and "location" in headers:
                    url = url.join(headers["location"])
                    continue
                return self._take(address, response, headers)
        raise InputError(f"The address redirects more than {MAX_REDIRECTS} times", advice=_SAVE)

    def _check(self, url: httpx.URL) -> None:
        """Refuse what is no plain public web address. The host itself is checked as it is connected to."""
        if url.scheme not in PORTS or not url.host:
            raise InputError(f"This is no http or https address ({url})", advice=_SAVE)
        if url.userinfo:
            raise InputError("This address carries a user name", advice="Pass the address without it")
        if url.port not in (None, *PORTS.values()) and not self._allow_private:
            raise InputError(f"Port {url.port} is not one of the web", advice=_SAVE)

    def _take(self, address: str, response: httpcore.Response, headers: httpx.Headers) -> Source:
        if response.status != 200:
            raise InputError(f"The server answers {_status(response.status)}", advice=_advice(response.status))
        media_type = headers.get("content-type")
        kind = (media_type or "text/html").partition(";")[0].strip().lower()
        if kind not in _KINDS:
            advice = "Download it, convert it with pdftotext and pass the text" if kind == "application/pdf" else _SAVE
            raise InputError(f"This address holds {kind}, not a page", advice=advice)
        data = bytearray()
        for piece in self._body(response, headers):
            data += piece
            if len(data) > self._most:
                most = f"{self._most / 1_000_000:g} MB"
                raise InputError(f"This page is longer than {most}, which no report is", advice=_SAVE)
        return Source(address, bytes(data), media_type)

    def _body(self, response: httpcore.Response, headers: httpx.Headers) -> Iterator[bytes]:
        try:
            yield from inflated(response.iter_stream(), headers.get("content-encoding", ""))
        except ValueError as error:
            raise InputError(f"The server sends what cannot be unpacked ({error})", advice=_SAVE) from None


def _headers(url: httpx.URL) -> list[tuple[bytes, bytes]]:
    return [(b"Host", url.netloc), *((name.encode(), value.encode()) for name, value in _HEADERS.items())]


def target(url: httpx.URL) -> httpcore.URL:
    """An address as the transport takes it."""
    return httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)


def _status(status: int) -> str:
    return f"{status}, {_KNOWN[status]}" if status in _KNOWN else str(status)


def _advice(status: int) -> str:
    if status in (404, 410):
        return "Check the address; an archive of the web may still have the page"
    return "Try later" if status == 429 or status >= 500 else _SAVE

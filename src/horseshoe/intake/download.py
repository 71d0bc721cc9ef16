"""A publisher's file by its address: only where it changed, from where it broke off, whole or not at all."""

from __future__ import annotations

import hashlib
import json
import os
import re
import time
from collections.abc import Mapping
from contextlib import closing, suppress
from dataclasses import asdict, dataclass
from pathlib import Path

import httpcore
import httpx

from horseshoe.errors import InputError
from horseshoe.intake.fetch import FAILURES, MAX_REDIRECTS, PORTS, target
from horseshoe.intake.public_net import PublicBackend

MAX_BYTES = 200_000_000
_RETRY = "Run it again: what has come is kept and taken up"
_LATER = "Check the address, or try later"
# What stands before a site to keep programs out answers so, without the file.
_PEOPLE_ONLY = "The site may let in people only: download it in a browser, and use horseshoe record import"
_ADVICE = {202: _PEOPLE_ONLY, 401: _PEOPLE_ONLY, 403: _PEOPLE_ONLY}
_REDIRECTS = (301, 302, 303, 307, 308)
_RANGE = re.compile(r"bytes (\d+)-(\d+)/(\d+|\*)")


@dataclass(frozen=True, slots=True)
class Version:
    """What a server said of the file it sent: enough to ask whether it changed, and to go on where it broke off."""

    address: str
    etag: str | None
    last_modified: str | None
    sha256: str | None = None  # of the whole file; None while it is not whole

    @property
    def validator(self) -> str | None:
        """What a range may be asked on: a weak tag promises no equal bytes."""
        return self.etag if self.etag and not self.etag.startswith("W/") else self.last_modified


@dataclass(frozen=True, slots=True)
class Download:
    """A whole file on disk, its checksum, and whether it is another than before."""

    path: Path
    sha256: str
    changed: bool


class Downloader:
    """Downloads files one at a time; no cookies, no proxies, no credentials.

    Args:
        connect, read: seconds to wait for a connection, for the next bytes.
        total: seconds for one file with all its redirects, however the server spreads its bytes.
        most: bytes of a file.
        allow_private: also private hosts and any port. For tests against this machine only.
    """

    def __init__(
        self,
        *,
        connect: float = 10,
        read: float = 30,
        total: float = 600,
        most: int = MAX_BYTES,
        allow_private: bool = False,
    ) -> None:
        self._extensions = {"timeout": httpx.Timeout(read, connect=connect).as_dict()}
        self._total, self._most, self._allow_private = total, most, allow_private

    def download(self, address: str, path: Path, sha256: str | None = None) -> Download:
        """Bring the file at an address to `path`. An older one there stands until the new one is whole.

        Args:
            address: where the publisher offers it.
            path: where it goes. Beside it stand `.json`, what the server said of it, and `.part` while it is not whole.
            sha256: what its checksum must be; None where nobody has published one.

        Raises:
            InputError: a private host, port or scheme, too many redirects, a status that is no file, too long, broken
                off, too slow, or of another checksum.
        """
        backend = PublicBackend(time.monotonic() + self._total, allow_private=self._allow_private)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with httpcore.ConnectionPool(ssl_context=httpx.create_ssl_context(), network_backend=backend) as pool:
                return self._bring(pool, address, path, sha256)
        except InputError as error:
            raise InputError(error.what, where=address, advice=error.advice) from None
        except httpcore.TimeoutException:
            raise InputError("The server takes too long", where=address, advice=_RETRY) from None
        except FAILURES as error:
            raise InputError(f"The file cannot be fetched ({error})", where=address, advice=_RETRY) from None
        except OSError as error:
            raise InputError(f"cannot be written: {error.strerror}", where=str(path)) from None

    def _bring(self, pool: httpcore.ConnectionPool, address: str, path: Path, expected: str | None) -> Download:
        whole, part = _version(_beside(path, ".json")), _beside(path, ".part")
        if whole and (whole.address != address or not path.exists() or whole.sha256 != _checksum(path)):
            whole = None
        begun = _version(_beside(path, ".part.json"))
        if begun is None or begun.address != address or not begun.validator or not part.exists():
            part.unlink(missing_ok=True)
            begun = None
        url = httpx.URL(address)
        for _ in range(MAX_REDIRECTS + 2):
            self._check(url)
            headers = {**_ASK, "Host": url.netloc.decode(), **_conditions(whole, begun, part)}
            request = httpcore.Request("GET", target(url), headers=_raw(headers), extensions=self._extensions)
            with closing(pool.handle_request(request)) as response:
                said = httpx.Headers(response.headers)
                if response.status in _REDIRECTS and "location" in said:
                    url = url.join(said["location"])
                elif response.status == 304 and whole and whole.sha256:
                    return Download(path, whole.sha256, changed=False)
                elif response.status == 416 and begun:
                    part.unlink(missing_ok=True)  # the file has changed, or was whole all along: from the start
                    begun = None
                else:
                    self._receive(response, said, address, part, begun)
                    return _put(path, part, Version(address, said.get("etag"), said.get("last-modified")), expected)
        raise InputError(f"The address redirects more than {MAX_REDIRECTS} times")

    def _check(self, url: httpx.URL) -> None:
        """Refuse what is no plain public web address. The host itself is checked as it is connected to."""
        if url.scheme not in PORTS or not url.host or url.userinfo:
            raise InputError("This is no public http or https address")
        if url.port not in (None, *PORTS.values()) and not self._allow_private:
            raise InputError(f"Port {url.port} is not one of the web")

    def _receive(
        self, response: httpcore.Response, said: httpx.Headers, address: str, part: Path, begun: Version | None
    ) -> None:
        """Write the body to `part`, after what is there where the server goes on from it."""
        at, whole = 0, None
        if response.status == 206:
            at = part.stat().st_size if begun else 0
            found = _RANGE.fullmatch(said.get("content-range", ""))
            if found is None or not begun or int(found[1]) != at:
                part.unlink(missing_ok=True)
                raise InputError("The server sends another part than was asked for", advice=_RETRY)
            whole = None if found[3] == "*" else int(found[3])
        elif response.status != 200:
            raise InputError(f"The server answers {response.status}", advice=_ADVICE.get(response.status, _LATER))
        if said.get("content-encoding", "identity") != "identity":
            raise InputError("The server packs the file though it was asked not to")
        length = said.get("content-length", "")
        if length.isdigit() and at + int(length) > self._most:
            raise InputError(self._too_long())
        version = Version(address, said.get("etag"), said.get("last-modified"))
        _beside(part, ".json").write_text(json.dumps(asdict(version)), encoding="utf-8")
        with part.open("ab" if at else "wb") as file:
            for piece in response.iter_stream():
                at += len(piece)
                if at > self._most:
                    file.close()
                    part.unlink()
                    raise InputError(self._too_long())
                file.write(piece)
        if whole is not None and at != whole:
            raise InputError("The file broke off", advice=_RETRY)

    def _too_long(self) -> str:
        return f"This file is longer than {self._most / 1_000_000:g} MB, which no source is"


_ASK = {
    "User-Agent": "horseshoe (updates the voting record for the person who asked)",
    "Accept": "*/*",
    "Accept-Encoding": "identity",  # ranges and checksums are of the file as published
}


def _conditions(whole: Version | None, begun: Version | None, part: Path) -> dict[str, str]:
    if begun and begun.validator and part.exists() and part.stat().st_size:
        return {"Range": f"bytes={part.stat().st_size}-", "If-Range": begun.validator}
    asked = {}
    if whole and whole.etag:
        asked["If-None-Match"] = whole.etag
    if whole and whole.last_modified:
        asked["If-Modified-Since"] = whole.last_modified
    return asked


def _put(path: Path, part: Path, version: Version, expected: str | None) -> Download:
    digest = _checksum(part)
    if expected and digest != expected.lower():
        part.unlink()
        raise InputError(f"Its checksum is {digest}, not the one published", advice="Ask the publisher")
    changed = not path.exists() or _checksum(path) != digest
    os.replace(part, path)
    said = asdict(Version(version.address, version.etag, version.last_modified, digest))
    _beside(path, ".json").write_text(json.dumps(said, indent=1), encoding="utf-8")
    _beside(path, ".part.json").unlink(missing_ok=True)
    return Download(path, digest, changed)


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def _version(path: Path) -> Version | None:
    """What is kept of a version; None where nothing is, or nothing that can be read."""
    with suppress(OSError, ValueError, TypeError):
        return Version(**json.loads(path.read_text(encoding="utf-8")))
    return None


def _checksum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _raw(headers: Mapping[str, str]) -> list[tuple[bytes, bytes]]:
    return [(name.encode(), value.encode("latin-1")) for name, value in headers.items()]

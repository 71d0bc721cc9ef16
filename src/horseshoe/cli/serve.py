"""`horseshoe serve`: the page, on this machine unless more is asked for."""

from __future__ import annotations

import logging
import re
import socket
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from horseshoe.errors import InputError

if TYPE_CHECKING:
    from horseshoe.page.house import Settings

LOOPBACK = frozenset({"127.0.0.1", "localhost", "[::1]", "::1"})
_PATIENCE = 10  # seconds that open answers have when the server is told to stop


def serve(
    *,
    host: str = "127.0.0.1",
    port: int = 8700,
    public: bool = False,
    address: str | None = None,
    contact: str = "",
    workspace: Path | None = None,
) -> None:
    """Serve the page: look up votes, check reports, in a browser.

    Parameters
    ----------
    host
        Address to listen on.
    port
        Port to listen on; 0 for any that is free.
    public
        Needed for a host other than loopback: whoever reaches this machine on that port can then read the page and
        send it texts to check, without a password. Put a proxy with TLS in front.
    address
        The address people reach it by, where that is another: https://votes.example.org. Feeds, cards and citations
        carry it.
    contact
        Mail address for errors that readers find; every vote's page then offers to write there.
    workspace
        Folder in which reports that a user keeps are kept; without it nothing is.
    """
    if host not in LOOPBACK and not public:
        advice = (
            "Add --public if anybody who reaches this machine may read the page and send it texts to check; it has no "
            "password. Leave --host away to serve this machine alone"
        )
        raise InputError(f"{host} is not this machine alone", where="--host", advice=advice)
    if contact and not re.fullmatch(r"[^@\s?&]+@[^@\s?&]+", contact):
        raise InputError(f"{contact!r} is no mail address", where="--contact", advice="Write it like desk@example.org")
    listening = _listen(host, port)
    shown = f"http://{'localhost' if host in LOOPBACK else host}:{listening.getsockname()[1]}"
    from horseshoe.page.house import Settings
    from horseshoe.page.site import Site

    origin, base = _site(address, shown)
    site = Site(origin, base, contact=contact)
    _run(listening, Settings(_today, site, workspace, None if public else _names(address), _now))


def _site(address: str | None, shown: str) -> tuple[str, str]:
    """Origin and base path of the address people use."""
    if address is None:
        print(f"Horseshoe is at {shown} (Ctrl-C stops it)", file=sys.stderr)
        return shown, ""
    found = address_parts(address)
    print(f"Horseshoe is at {address}, listening at {shown} (Ctrl-C stops it)", file=sys.stderr)
    return found


def address_parts(address: str) -> tuple[str, str]:
    """'https://example.org/council/' -> ('https://example.org', '/council').

    Raises:
        InputError: it is no address of a site.
    """
    from urllib.parse import urlsplit

    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.netloc or parts.query or parts.fragment:
        raise InputError(f"{address!r} is no address", where="--address", advice="Write it like https://example.org")
    return f"{parts.scheme}://{parts.netloc}", parts.path.rstrip("/")


def _names(address: str | None) -> frozenset[str]:
    from urllib.parse import urlsplit

    own = urlsplit(address).hostname if address else None
    return LOOPBACK | ({own.lower()} if own else set())


def _listen(host: str, port: int) -> socket.socket:
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        # Named TCP, or asyncio leaves Nagle's algorithm on and every answer waits forty milliseconds for its body.
        listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host.strip("[]"), port))
        listening.listen(2048)  # who comes while the record is read waits and is not refused
    except (OSError, OverflowError) as error:
        said = getattr(error, "strerror", None) or str(error)
        raise InputError(
            f"cannot listen: {said}", where=f"{host}:{port}", advice="Choose another with --port, or 0 for any"
        ) from error
    return listening


def _run(listening: socket.socket, settings: Settings) -> None:
    import uvicorn

    from horseshoe.page.app import create_app
    from horseshoe.page.logs import Lines
    from horseshoe.record.store import load

    out = logging.StreamHandler(sys.stderr)
    out.setFormatter(Lines())
    logging.basicConfig(level=logging.INFO, handlers=[out], force=True)
    for noisy in ("httpx", "httpcore", "uvicorn.error", "uvicorn.asgi"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    app = create_app(load(), settings)
    config = uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=_PATIENCE,
        limit_concurrency=1000,
    )
    uvicorn.Server(config).run(sockets=[listening])


def _now() -> datetime:
    return datetime.now(UTC)


def _today() -> date:
    return _now().date()

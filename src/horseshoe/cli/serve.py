"""`horseshoe serve`: the page, on this machine unless more is asked for."""

from __future__ import annotations

import logging
import socket
import sys
from datetime import UTC, date, datetime
from pathlib import Path

from horseshoe.errors import InputError

LOOPBACK = frozenset({"127.0.0.1", "localhost", "[::1]", "::1"})
_PATIENCE = 10  # seconds that open answers have when the server is told to stop


def serve(
    *,
    host: str = "127.0.0.1",
    port: int = 8700,
    public: bool = False,
    address: str | None = None,
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
    workspace
        Folder in which reports that a user keeps are kept; without it nothing is.
    """
    if host not in LOOPBACK and not public:
        advice = (
            "Add --public if anybody who reaches this machine may read the page and send it texts to check; it has no "
            "password. Leave --host away to serve this machine alone"
        )
        raise InputError(f"{host} is not this machine alone", where="--host", advice=advice)
    listening = _listen(host, port)
    shown = f"http://{'localhost' if host in LOOPBACK else host}:{listening.getsockname()[1]}"
    _run(listening, _site(address, shown), workspace, None if public else _names(address))


def _site(address: str | None, shown: str) -> tuple[str, str]:
    """Origin and base path of the address people use."""
    from urllib.parse import urlsplit

    if address is None:
        print(f"Horseshoe is at {shown} (Ctrl-C stops it)", file=sys.stderr)
        return shown, ""
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.netloc or parts.query or parts.fragment:
        raise InputError(f"{address!r} is no address", where="--address", advice="Write it like https://example.org")
    print(f"Horseshoe is at {address}, listening at {shown} (Ctrl-C stops it)", file=sys.stderr)
    return f"{parts.scheme}://{parts.netloc}", parts.path.rstrip("/")


def _names(address: str | None) -> frozenset[str]:
    from urllib.parse import urlsplit

    own = urlsplit(address).hostname if address else None
    return LOOPBACK | ({own.lower()} if own else set())


def _listen(host: str, port: int) -> socket.socket:
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        listening = socket.socket(family, socket.SOCK_STREAM)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host.strip("[]"), port))
    except (OSError, OverflowError) as error:
        said = getattr(error, "strerror", None) or str(error)
        raise InputError(
            f"cannot listen: {said}", where=f"{host}:{port}", advice="Choose another with --port, or 0 for any"
        ) from error
    return listening


def _run(listening: socket.socket, site: tuple[str, str], workspace: Path | None, hosts: frozenset[str] | None) -> None:
    import uvicorn

    from horseshoe.page.app import create_app
    from horseshoe.page.house import Settings
    from horseshoe.page.logs import Lines
    from horseshoe.page.site import Site
    from horseshoe.record.store import load

    out = logging.StreamHandler(sys.stderr)
    out.setFormatter(Lines())
    logging.basicConfig(level=logging.INFO, handlers=[out], force=True)
    for noisy in ("httpx", "httpcore", "uvicorn.error", "uvicorn.asgi"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    settings = Settings(today=_today, site=Site(site[0], site[1]), workspace=workspace, hosts=hosts)
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


def _today() -> date:
    return datetime.now(UTC).date()

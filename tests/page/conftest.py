"""The page as a user has it: a real server on loopback, and Debian's Chromium in front of it."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from functools import cache
from importlib.resources import files
from pathlib import Path

import httpx
import pytest
import uvicorn
from playwright.sync_api import Browser, Page, sync_playwright

from horseshoe.page.app import create_app
from horseshoe.page.house import Settings
from horseshoe.record.store import load
from tests.page.walker import Walker

CHROMIUM = Path("/usr/bin/chromium")
QUIET = (
    *("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"),
    *("--disable-sync", "--no-first-run"),
)
TODAY = date(2026, 10, 1)


@contextmanager
def serving(settings: Settings) -> Iterator[str]:
    """A real server on loopback; its address."""
    config = uvicorn.Config(create_app(load(), settings), port=0, log_level="warning")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    until = time.monotonic() + 30
    while not server.started:
        assert time.monotonic() < until, "the server did not start"
        time.sleep(0.02)
    port = server.servers[0].sockets[0].getsockname()[1]
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join(10)


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    """Where the page is served, for the whole run."""
    with serving(Settings(today=lambda: TODAY)) as found:
        yield found


@pytest.fixture(scope="session")
def client(address: str) -> Iterator[httpx.Client]:
    """A program that asks for addresses."""
    with httpx.Client(base_url=address, timeout=30) as opened:
        yield opened


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One browser for the whole run."""
    if not CHROMIUM.exists():
        pytest.skip(f"no {CHROMIUM}: apt-get install chromium")
    with sync_playwright() as player:
        opened = player.chromium.launch(executable_path=str(CHROMIUM), args=list(QUIET))
        yield opened
        opened.close()


@contextmanager
def walking(browser: Browser, address: str) -> Iterator[Walker]:
    """A user of a server; fails where a page complains or asks anybody else."""
    held: list[Page] = []

    def open_window(**ways: object) -> Page:
        page = browser.new_context(base_url=address, **ways).new_page()  # type: ignore[arg-type]
        held.append(page)
        return page

    made = Walker(open_window, address, axe())
    yield made
    for page in held:
        page.context.close()
    assert not made.complaints


@pytest.fixture
def walker(browser: Browser, address: str) -> Iterator[Walker]:
    """A user with a window of their own."""
    with walking(browser, address) as made:
        yield made


@cache
def axe() -> str:
    """The source of axe-core."""
    return files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")

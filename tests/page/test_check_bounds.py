"""Check under load and attack: bounds of time, places and reach hold, and the server answers on."""

from __future__ import annotations

import asyncio
import socket
import time
from collections import Counter
from collections.abc import Iterator

import httpx
import pytest

from horseshoe.intake import public_net
from horseshoe.intake.fetch import Fetcher
from horseshoe.page.bench import Bounds
from horseshoe.page.house import Settings
from horseshoe.page.views.example import EXAMPLE
from tests.intake.test_fetch import PAGE, redirect, reply
from tests.intake.test_fetch import serving as elsewhere
from tests.page.conftest import TODAY, serving

# Every sentence of it tells of a vote: far more than can be checked in the time.
ENDLESS = b"Russia and China vetoed a Security Council draft resolution on Gaza, 13-0-2, on Friday. " * 40_000


@pytest.fixture(scope="module")
def narrow() -> Iterator[str]:
    """A server whose bench has one process, four places and two seconds."""
    bounds = Bounds(benches=1, places=4, room=12_000_000, seconds=2, wait=20)
    with serving(Settings(today=lambda: TODAY, bounds=bounds)) as address:
        httpx.post(f"{address}/check.json", json={"text": EXAMPLE}, timeout=60)  # its process has begun
        yield address


def test_a_text_that_takes_too_long_is_ended_and_the_next_is_answered(narrow: str) -> None:
    with httpx.Client(base_url=narrow, timeout=60) as client:
        answer = client.post("/check.json", files={"file": ("story.txt", ENDLESS, "text/plain")})
        assert answer.status_code == 422
        assert "longer than 2 seconds" in answer.json()["what"]
        answer = client.post("/check.json", json={"text": EXAMPLE})
        assert answer.status_code == 200


def test_many_at_once_are_answered_or_told_when_to_come_back(narrow: str) -> None:
    many = 200

    async def ask() -> tuple[Counter[int], set[str | None]]:
        limits = httpx.Limits(max_connections=many)
        async with httpx.AsyncClient(base_url=narrow, timeout=60, limits=limits) as client:
            asked = [client.post("/check.json", json={"text": EXAMPLE}) for _ in range(many)]
            page = client.get("/vote/S/2024/239")
            answers = await asyncio.gather(*asked)
            assert (await page).status_code == 200
        waits = {answer.headers.get("retry-after") for answer in answers if answer.status_code == 503}
        return Counter(answer.status_code for answer in answers), waits

    counted, waits = asyncio.run(ask())
    assert set(counted) <= {200, 503}
    assert counted[200] >= 1
    assert counted[503] >= 1
    assert None not in waits


def test_room_is_bounded_by_what_is_announced(narrow: str) -> None:
    with begin(narrow, 9_000_000), httpx.Client(base_url=narrow, timeout=60) as client:
        time.sleep(0.5)
        refused = client.post("/check.json", content=b"x" * 4_000_000, headers={"Content-Type": "text/plain"})
        small = client.post("/check.json", json={"text": "The Council met."})
    assert [refused.status_code, small.status_code] == [503, 200]


def begin(address: str, size: int) -> socket.socket:
    """A request whose body does not come."""
    host, _, port = address.removeprefix("http://").partition(":")
    opened = socket.create_connection((host, int(port)), timeout=30)
    head = ("POST /check.json HTTP/1.1", f"Host: {host}", "Content-Type: text/plain", f"Content-Length: {size}")
    opened.sendall("\r\n".join((*head, "", "The ")).encode())
    return opened


@pytest.mark.parametrize(
    "private", ["http://127.0.0.1/", "http://localhost/", "http://[::1]/", "http://2130706433/", "http://169.254.169.254/"]
)
def test_an_address_of_this_machine_is_refused(client: httpx.Client, private: str) -> None:
    for sent in ({"address": private}, {"text": private}):
        answer = client.post("/check.json", data=sent)
        assert answer.status_code == 400
        assert "not on the public internet" in answer.json()["what"]


def test_a_redirect_to_this_machine_is_refused(client: httpx.Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first hop is let through as if it were public; the second is what it is."""
    asked: list[str] = []

    def only_the_first(host: str) -> bool:
        asked.append(host)
        return len(asked) == 1

    with elsewhere(reply(PAGE)) as inside, elsewhere(redirect(inside.replace("127.0.0.1", "localhost"))) as outside:
        monkeypatch.setattr(public_net, "is_public", only_the_first)
        monkeypatch.setattr(Fetcher, "_check", lambda self, url: None)  # ports of the web only, otherwise
        answer = client.post("/check.json", json={"address": outside})
    assert answer.status_code == 400
    assert "not on the public internet" in answer.json()["what"]
    assert len(asked) >= 2


def test_an_address_is_checked_as_the_file_would_be(client: httpx.Client, monkeypatch: pytest.MonkeyPatch) -> None:
    report = b"<html><head><title>Veto</title></head><body><article><p>Russia and China vetoed a Security Council "
    report += b"draft resolution by the United States on Gaza on 22 March 2024, 11-3-1.</p></article></body></html>"
    with elsewhere(reply(report, "text/html; charset=utf-8")) as outside:
        monkeypatch.setattr(public_net, "is_public", lambda host: True)
        monkeypatch.setattr(Fetcher, "_check", lambda self, url: None)
        answer = client.post("/check.json", json={"address": outside + "/story"})
    [said] = answer.json()["reports"]
    assert said["source"] == outside + "/story"
    assert [action["vote"]["symbol"] for action in said["actions"] if action["vote"]] == ["S/2024/239"]


def test_the_wait_for_a_body_is_bounded(narrow: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("horseshoe.page.receiving._SECONDS", 1)
    with begin(narrow, 100) as opened:
        assert opened.recv(200).startswith(b"HTTP/1.1 408 ")

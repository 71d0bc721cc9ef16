"""A model's server that answers well, badly, slowly, and never: an answer in time, or a sentence to act on."""

from __future__ import annotations

import socket
import time

import pytest

from horseshoe.errors import ModelError
from horseshoe.intake.model_server import MOST_BYTES, TRIES, ModelServer
from tests.model_host import Asked, host

MESSAGES = [{"role": "user", "content": "The report"}]
KEY = "sk-test-0123456789"


def ask(base_url: str, *, total: float = 5, key: str | None = None, waits: list[float] | None = None) -> str:
    waited = waits if waits is not None else []
    return ModelServer(base_url, "some-model", key=key, total=total, pause=waited.append)(MESSAGES)


def test_the_request_is_what_chat_servers_take() -> None:
    with host(lambda asked: asked.say("fine")) as one:
        assert ask(one.base_url + "/", key=KEY) == "fine"
    headers, body = one.requests[0]
    assert body["path"] == "/v1/chat/completions"
    assert (body["model"], body["messages"], body["temperature"], body["stream"]) == ("some-model", MESSAGES, 0, False)
    assert headers["authorization"] == f"Bearer {KEY}"
    assert headers["content-type"] == "application/json"


def test_no_key_no_authorization() -> None:
    with host(lambda asked: asked.say("fine")) as one:
        ask(one.base_url)
    assert "authorization" not in one.requests[0][0]


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
def test_a_busy_server_is_asked_again_and_not_for_ever(status: int) -> None:
    with host(lambda asked: asked.say("fine") if asked.number == TRIES else asked.reply(b"{}", status)) as one:
        waits: list[float] = []
        assert ask(one.base_url, waits=waits) == "fine"
    assert waits == [0.5, 1.0]
    with host(lambda asked: asked.reply(b"{}", status)) as one, pytest.raises(ModelError, match=str(status)):
        ask(one.base_url)
    assert len(one.requests) == TRIES


@pytest.mark.parametrize(("asked_for", "waited"), [("3", 3.0), ("86400", 5.0), ("soon", 0.5), ("-1", 0.5), ("²", 0.5)])
def test_the_wait_asked_for_is_kept_within_reason(asked_for: str, waited: float) -> None:
    def says(asked: Asked) -> None:
        asked.say("fine") if asked.number > 1 else asked.reply(b"", 429, retry_after=asked_for)

    with host(says) as one:
        waits: list[float] = []
        ask(one.base_url, waits=waits)
    assert waits == [pytest.approx(waited, abs=0.5)]


@pytest.mark.parametrize("status", [400, 401, 403, 404, 413, 301, 307, 204])
def test_a_refusal_is_told_at_once(status: int) -> None:
    elsewhere = "http://127.0.0.1:9/"
    with (
        host(lambda asked: asked.reply(b"", status, location=elsewhere)) as one,
        pytest.raises(ModelError, match=str(status)) as caught,
    ):
        ask(one.base_url, key=KEY)
    assert len(one.requests) == 1
    assert KEY not in str(caught.value)


def test_who_has_refused_the_key_is_not_asked_for_every_report() -> None:
    with host(lambda asked: asked.reply(f'{{"error": "bad key {KEY}"}}'.encode(), 401)) as one:
        server = ModelServer(one.base_url, "some-model", key=KEY, total=5)
        for _ in range(3):
            with pytest.raises(ModelError, match="key is wrong") as caught:
                server(MESSAGES)
            assert KEY not in f"{caught.value!r} {caught.value} {caught.value.advice}"
    assert len(one.requests) == 1


@pytest.mark.parametrize(
    "body",
    [
        b"", b"<html>", b"null", b"[]", b"{}", b'{"choices": []}', b'{"choices": [{}]}', b"\xff\xfe\x00",
        b'{"choices": [{"message": null}]}', b'{"choices": [{"message": {"content": null}}]}', b'{"choices": "abc"}',
        b'{"choices": [{"message": {"content": ["a"]}}]}', b"[" * 100_000, b"9" * 10_000,
    ],
    ids=lambda body: repr(body[:24]),
)  # fmt: skip
def test_what_is_no_completion_is_told(body: bytes) -> None:
    with host(lambda asked: asked.reply(body)) as one, pytest.raises(ModelError, match="no chat completion"):
        ask(one.base_url)


def timed_out(base_url: str) -> None:
    began = time.monotonic()
    with pytest.raises(ModelError, match=r"within 0\.4 seconds"):
        ask(base_url, total=0.4)
    assert time.monotonic() - began < 2


def test_one_that_never_answers() -> None:
    with host(lambda asked: time.sleep(3)) as one:
        timed_out(one.base_url)


def test_one_that_never_takes_the_request() -> None:
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        timed_out(f"http://127.0.0.1:{deaf.getsockname()[1]}/v1")


@pytest.mark.parametrize("part", ["head", "body"])
def test_one_that_drips(part: str) -> None:
    def drips(asked: Asked) -> None:
        head = b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n" + (b"" if part == "head" else b"\r\n")
        asked.wfile.write(head)
        for _ in range(100):
            asked.wfile.write(b"x")
            asked.wfile.flush()
            time.sleep(0.05)

    with host(drips) as one:
        timed_out(one.base_url)


def test_one_that_never_ends() -> None:
    def pours(asked: Asked) -> None:
        asked.wfile.write(b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n")
        for _ in range(MOST_BYTES // 50_000):
            asked.wfile.write(b" " * 100_000)

    with host(pours) as one, pytest.raises(ModelError, match="longer than 2 MB"):
        ask(one.base_url)


def test_one_that_hangs_up() -> None:
    half = b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"
    with host(lambda asked: asked.wfile.write(half)) as one, pytest.raises(ModelError):
        ask(one.base_url, total=2)


def test_one_that_is_not_there_is_tried_and_then_left_alone() -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    waits: list[float] = []
    server = ModelServer(f"http://127.0.0.1:{port}/v1", "some-model", total=5, pause=waits.append)
    for _ in range(2):
        with pytest.raises(ModelError, match="cannot be reached"):
            server(MESSAGES)
    assert len(waits) == TRIES - 1


@pytest.mark.parametrize(
    "address",
    ["localhost:8000", "ftp://a/v1", "file:///etc/passwd", "", "http://", "http://u:p@a.example/v1", "http://a/v1?x=1"],
)
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(ModelError) as caught:
        ModelServer(address, "some-model")
    assert "u:p" not in str(caught.value)


@pytest.mark.parametrize("key", ["sk-\nHost: evil", "sk-é", "a b", ""])
def test_a_key_no_header_can_carry_is_refused_unsaid(key: str) -> None:
    with pytest.raises(ModelError, match="no key has") as caught:
        ModelServer("http://localhost/v1", "some-model", key=key)
    assert not key or key not in str(caught.value)


@pytest.mark.parametrize(
    ("address", "well"),
    [
        ("https://api.example.org/v1", True), ("http://api.example.org/v1", False), ("http://localhost:1/v1", True),
        ("http://[::1]:1/v1", True), ("http://192.168.1.7:8000/v1", True), ("http://8.8.8.8/v1", False),
        ("http://gpu/v1", True),
    ],
)  # fmt: skip
def test_a_key_goes_in_the_clear_to_near_hosts_only(address: str, well: bool) -> None:
    if well:
        ModelServer(address, "some-model", key=KEY)
    else:
        with pytest.raises(ModelError, match="plain http"):
            ModelServer(address, "some-model", key=KEY)

"""`horseshoe serve`: this machine alone unless asked, one JSON a line, a stop that is a stop."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

import httpx

from horseshoe.cli.serve import _listen
from tests.desk import COMMAND, desk


@contextmanager
def serving(*words: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    with subprocess.Popen(
        [COMMAND, "serve", "--port", "0", *words],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "NO_COLOR": "1"},
    ) as process:
        assert process.stderr is not None
        said = process.stderr.readline()
        address = next(word for word in said.split() if word.startswith("http://localhost:"))
        try:
            yield process, address.replace("localhost", "127.0.0.1")
        finally:
            process.kill()


def test_it_serves_logs_and_stops_when_told() -> None:
    with serving() as (process, address):
        with httpx.Client(base_url=address, timeout=30) as client:
            assert client.get("/healthz").json()["ok"] is True
            assert client.get("/find", params={"q": "a sentence nobody should keep"}).status_code < 500
        process.send_signal(signal.SIGTERM)
        assert process.stderr is not None
        lines = process.stderr.read().splitlines()
        assert process.wait(20) in (0, -signal.SIGTERM)
    logged = [json.loads(line) for line in lines]
    assert {"/healthz", "/find"} <= {line.get("path") for line in logged}
    assert "nobody should keep" not in "".join(lines)


def test_another_host_than_this_machine_must_be_asked_for() -> None:
    done = desk("serve", "--host", "0.0.0.0", "--port", "0")
    assert done.returncode == 2
    assert "--public" in done.stderr
    assert "password" in done.stderr


def test_on_loopback_it_answers_to_no_other_name() -> None:
    with serving() as (_, address), httpx.Client(timeout=30) as client:
        assert client.get(f"{address}/healthz").status_code == 200
        assert client.get(f"{address}/", headers={"Host": "evil.example"}).status_code == 421


def test_a_port_in_use_is_told() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        done = desk("serve", "--port", str(taken.getsockname()[1]))
    assert done.returncode == 2
    assert "--port" in done.stderr


def test_a_mail_address_for_errors_stands_on_every_vote() -> None:
    assert desk("serve", "--port", "0", "--contact", "nobody").returncode == 2
    with serving("--contact", "desk@example.org") as (_, address), httpx.Client(timeout=30) as client:
        page = client.get(f"{address}/vote/S/2024/239").text
        assert "mailto:desk@example.org?subject=Error%20in%20S/2024/239" in page


def test_answers_do_not_wait_for_nagle() -> None:
    with _listen("127.0.0.1", 0) as listening:
        assert listening.proto == socket.IPPROTO_TCP  # asyncio sets TCP_NODELAY on such sockets alone

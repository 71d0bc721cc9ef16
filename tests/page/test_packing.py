"""Packing: fewer bytes for whoever takes gzip, the same page for whoever does not."""

from __future__ import annotations

import gzip

import httpx
import pytest

VOTE = "/vote/S/2024/239"


def ask(client: httpx.Client, path: str, coding: str, **head: str) -> httpx.Response:
    return client.get(path, headers={"Accept-Encoding": coding, **head})


@pytest.mark.parametrize("path", [VOTE, f"{VOTE}.json", f"{VOTE}.svg", "/votes.csv", "/feeds/votes.atom"])
def test_a_page_comes_packed_and_is_the_same_page(client: httpx.Client, path: str) -> None:
    plain, packed = ask(client, path, "identity"), ask(client, path, "br, gzip;q=0.5")
    assert packed.headers["Content-Encoding"] == "gzip"
    assert "Content-Encoding" not in plain.headers
    assert packed.content == plain.content
    assert int(packed.headers["Content-Length"]) < int(plain.headers["Content-Length"]) / 2
    assert plain.headers["Vary"] == packed.headers["Vary"] == "Accept-Encoding"


@pytest.mark.parametrize("coding", ["identity", "gzip;q=0", "gzip; q=0.000", "br", ""])
def test_nobody_gets_gzip_who_did_not_ask(client: httpx.Client, coding: str) -> None:
    assert "Content-Encoding" not in ask(client, VOTE, coding).headers


def test_either_has_the_page_already(client: httpx.Client) -> None:
    for coding in ("identity", "gzip"):
        etag = ask(client, VOTE, coding).headers["ETag"]
        for again in ("identity", "gzip"):
            answer = ask(client, VOTE, again, **{"If-None-Match": etag})
            assert answer.status_code == 304
            assert answer.content == b""
            assert not {"content-encoding", "content-length"} & answer.headers.keys()
            assert answer.headers["Vary"] == "Accept-Encoding"


def test_packed_bytes_are_not_called_the_plain_ones(client: httpx.Client) -> None:
    plain, packed = ask(client, VOTE, "identity"), ask(client, VOTE, "gzip")
    assert packed.headers["ETag"] == f"W/{plain.headers['ETag']}"


def test_a_picture_is_packed_already(client: httpx.Client) -> None:
    answer = ask(client, f"{VOTE}.png", "gzip")
    assert "Content-Encoding" not in answer.headers
    assert answer.content[:4] == b"\x89PNG"


def test_what_somebody_pasted_is_never_packed(client: httpx.Client) -> None:
    text = "The United States vetoed a draft resolution on Gaza. " * 60
    answer = client.post("/check.json", json={"text": text}, headers={"Accept-Encoding": "gzip"})
    assert answer.status_code == 200
    assert "Content-Encoding" not in answer.headers


def test_the_head_of_a_packed_page_is_that_of_the_page(client: httpx.Client) -> None:
    with client.stream("GET", VOTE, headers={"Accept-Encoding": "gzip"}) as got:
        raw = b"".join(got.iter_raw())
    assert gzip.decompress(raw).startswith(b"<!doctype html>")
    assert client.head(VOTE, headers={"Accept-Encoding": "gzip"}).headers["Content-Length"] == str(len(raw))

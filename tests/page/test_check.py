"""Check: what is handed in, what comes back, and what is never done with it."""

from __future__ import annotations

import json
import logging
import time
from pathlib import Path

import httpx
import pytest

import horseshoe
from horseshoe.checking.contract import document
from horseshoe.drawing.findings import page as findings_page
from horseshoe.page.views.example import EXAMPLE, EXAMPLE_DAY
from horseshoe.record.store import load

SHAPE = {"what", "where", "advice"}


def paste(client: httpx.Client, text: str, **fields: str) -> httpx.Response:
    return client.post("/check", files={"text": (None, text), **{name: (None, said) for name, said in fields.items()}})


def test_a_paste_comes_back_with_its_findings_and_their_citations_linked(client: httpx.Client) -> None:
    answer = paste(client, EXAMPLE, published=EXAMPLE_DAY)
    assert answer.status_code == 200
    assert 'class="m contradicted" id="r-t1" href="#r-f1"' in answer.text
    assert '<a href="/vote/S/2024/173">S/2024/173</a>' in answer.text
    assert 'href="/law#art27_3"' in answer.text
    assert "Correction: this report said “France abstained”" in answer.text
    assert answer.text.count('class="table"') == 1  # one vote, drawn once


def test_what_is_handed_in_is_not_kept(client: httpx.Client, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        answer = paste(client, EXAMPLE)
        time.sleep(0.5)  # answers are logged a few times a second
    assert answer.headers["cache-control"] == "no-store"
    assert "etag" not in answer.headers
    assert "access-control-allow-origin" not in answer.headers
    assert "name=\"keep\"" not in answer.text  # nowhere to keep it
    told = [str(vars(line)) for line in caplog.records]
    assert any("horseshoe.page.access" in line for line in told)
    assert not any("abstained" in line or "ceasefire" in line for line in told)


def test_programs_get_what_the_desk_prints(client: httpx.Client) -> None:
    expected = document([horseshoe.check(EXAMPLE.encode(), EXAMPLE_DAY)], load())
    ways = (
        client.post("/check.json", json={"text": EXAMPLE, "published": EXAMPLE_DAY}),
        client.post(f"/check.json?published={EXAMPLE_DAY}", content=EXAMPLE, headers={"Content-Type": "text/plain"}),
        client.post("/check.json", data={"text": EXAMPLE, "published": EXAMPLE_DAY}),
        client.post("/check.json", files={"file": ("story.txt", EXAMPLE), "published": (None, EXAMPLE_DAY)}),
    )
    for answer in ways:
        assert answer.status_code == 200
        [said] = answer.json()["reports"]
        [wanted] = json.loads(json.dumps(expected))["reports"]
        for name in ("sha256", "text", "claims", "actions", "published"):
            assert said[name] == wanted[name]


def test_the_page_of_findings_is_the_one_of_the_desk(client: httpx.Client) -> None:
    answer = client.post("/check.html", json={"text": EXAMPLE, "published": EXAMPLE_DAY})
    checked = horseshoe.check(EXAMPLE.encode(), EXAMPLE_DAY)
    same = findings_page([checked], through=load().through.isoformat())
    assert answer.text == same.replace("&lt;bytes&gt;", "&lt;text&gt;")


def test_markup_in_a_paste_is_text(client: httpx.Client) -> None:
    trap = "<script>alert(1)</script> <img src=x onerror=alert(1)> Russia vetoed a Security Council draft. </textarea>"
    answer = paste(client, trap)
    assert answer.status_code == 200
    assert "<script>alert" not in answer.text
    assert "<img src=x" not in answer.text
    assert answer.text.count("</textarea>") == 1


HOSTILE = {
    "nothing": b"   \n ",
    "NULs": b"The Security Council\x00 voted 13-1-1.\x00" * 50,
    "no text at all": bytes(range(256)) * 40,
    "another encoding": "Der Sicherheitsrat stimmte ab: ÄÖÜ".encode("utf-16"),
    "broken UTF-8": b"The Council adopted \xff\xfe\xc3( resolution 2728, 14-0-1.",
    "deep HTML": b"<html><body>" + b"<div><p>" * 20_000 + b"The Security Council met.",
    "an endless tag": b"<html><body><p " + b"a=b " * 100_000,
    "half a surrogate": b'<html><body><p>Security Council &#xD800; vetoed</p><p>' + b"The Council met. " * 30,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_ends_in_an_answer_or_a_refusal(client: httpx.Client, name: str) -> None:
    for path in ("/check.json", "/check", "/check.html"):
        answer = client.post(path, files={"file": ("story.html", HOSTILE[name], "text/html")})
        assert answer.status_code in (200, 400)
        if path == "/check.json" and answer.status_code == 400:
            assert set(answer.json()) == SHAPE


REFUSED = {
    "no body": ({}, 415),
    "an image": ({"content": b"x", "headers": {"Content-Type": "image/png"}}, 415),
    "no JSON": ({"content": b"{", "headers": {"Content-Type": "application/json"}}, 400),
    "a list": ({"json": [1]}, 400),
    "a number": ({"json": {"text": 5}}, 400),
    "another field": ({"json": {"text": "x", "url": "y"}}, 400),
    "no day": ({"json": {"text": "The Council met.", "published": "Friday"}}, 400),
    "text and address": ({"json": {"text": "x", "address": "https://example.org"}}, 400),
    "no web": ({"json": {"address": "file:///etc/passwd"}}, 400),
    "a broken form": ({"content": b"--x", "headers": {"Content-Type": "multipart/form-data; boundary=y"}}, 400),
    "too much": ({"content": b"x" * 10_100_000, "headers": {"Content-Type": "text/plain"}}, 413),
    "too long a paste": ({"data": {"text": "x" * 1_000_001}}, 413),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_meant_is_refused_in_the_one_shape(client: httpx.Client, name: str) -> None:
    words, status = REFUSED[name]
    answer = client.post("/check.json", **words)  # type: ignore[arg-type]
    assert answer.status_code == status
    assert set(answer.json()) == SHAPE


def test_a_refusal_leaves_what_was_pasted_in_the_form(client: httpx.Client) -> None:
    answer = paste(client, "The <Council> met.", address="https://example.org/")
    assert answer.status_code == 400
    assert 'role="alert"' in answer.text
    answer = paste(client, "", address="http://127.0.0.1/story")
    assert 'value="http://127.0.0.1/story"' in answer.text


def test_a_page_of_another_site_cannot_send_anything(client: httpx.Client) -> None:
    for told in ({"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://elsewhere.example"}, {"Origin": "null"}):
        answer = client.post("/check.json", json={"text": EXAMPLE}, headers=told)
        assert answer.status_code == 403
    own = {"Origin": str(client.base_url).rstrip("/"), "Sec-Fetch-Site": "same-origin"}
    assert client.post("/check.json", json={"text": EXAMPLE}, headers=own).status_code == 200


def test_an_address_is_filled_in_and_not_fetched_until_it_is_sent(client: httpx.Client) -> None:
    answer = client.get("/check", params={"address": "http://127.0.0.1:1/x\"><b>"})
    assert answer.status_code == 200
    assert "http://127.0.0.1:1/x&#34;&gt;&lt;b&gt;" in answer.text


def test_seeds_are_answered(client: httpx.Client) -> None:
    seeds = sorted((Path(__file__).parents[3] / "shared" / "seeds").glob("*.txt"))
    if not seeds:
        pytest.skip("no seeds beside the checkout")
    for seed in seeds:
        answer = client.post("/check", files={"file": (seed.name, seed.read_bytes(), "text/plain")})
        assert answer.status_code == 200
        assert 'class="finding' in answer.text

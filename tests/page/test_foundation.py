"""What holds for every page: policy, forms, errors of one shape, answers kept and not asked for twice."""

from __future__ import annotations

import httpx
import pytest

from tests.page.walker import Walker

PAGES = (
    "/",
    "/vote/S/2024/239",
    "/votes?member=Russia&position=no&alone=yes",
    "/members",
    "/member/RUS",
    "/council/2023-12-08",
    "/agreement?members=now&since=2024",
    "/data",
    "/data/votes",
    "/method",
    "/vote/S/9999/1",
    "/find?q=a%20text%20nobody%20knows%20about%20the%20moon",
)


def test_a_page_and_its_data_stand_at_one_address(client: httpx.Client) -> None:
    kinds = {"": "text/html", ".json": "application/json", ".csv": "text/csv", ".svg": "image/svg", ".png": "image/png"}
    for ending, kind in kinds.items():
        answer = client.get(f"/vote/S/2024/239{ending}")
        assert answer.status_code == 200
        assert answer.headers["content-type"].startswith(kind)


@pytest.mark.parametrize("path", PAGES)
def test_no_page_allows_inline_script_or_style(client: httpx.Client, path: str) -> None:
    assert " style=" not in client.get(path).text
    policy = client.get(path).headers["content-security-policy"]
    assert "unsafe" not in policy
    assert "default-src 'none'" in policy


def test_what_is_the_same_is_not_sent_twice(client: httpx.Client) -> None:
    first = client.get("/vote/S/2024/239.json")
    again = client.get("/vote/S/2024/239.json", headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert client.get("/vote/S/2024/239.json", headers={"If-None-Match": '"other"'}).content == first.content


def test_head_tells_what_get_would(client: httpx.Client) -> None:
    head, whole = client.head("/vote/S/2024/239"), client.get("/vote/S/2024/239")
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["content-length"] == whole.headers["content-length"]


def test_an_error_has_one_shape_for_programs_and_is_a_page_for_people(client: httpx.Client) -> None:
    for path in ("/vote/S/9999/1.json", "/nothing.json"):
        answer = client.get(path)
        assert answer.status_code == 404
        assert set(answer.json()) == {"what", "where", "advice"}
        assert "etag" not in answer.headers
    assert "<h1>" in client.get("/vote/S/9999/1").text


def test_any_page_may_read_what_is_public(client: httpx.Client) -> None:
    assert client.get("/vote/S/2024/239.json").headers["access-control-allow-origin"] == "*"
    described = client.get("/openapi.json")
    assert described.headers["access-control-allow-origin"] == "*"
    assert client.get("/openapi.json", headers={"If-None-Match": described.headers["etag"]}).status_code == 304
    assert "access-control-allow-origin" not in client.get("/healthz").headers


@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing_serious(walker: Walker, path: str) -> None:
    assert walker.faults(walker.open(path)) == []
    phone = walker.open(path, wide=390, high=844, dark=True)
    assert walker.faults(phone) == []
    assert phone.evaluate("document.documentElement.scrollWidth") <= 390

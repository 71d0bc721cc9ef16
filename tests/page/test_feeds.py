"""Feeds and embeds: what other programs take from the page."""

from __future__ import annotations

import httpx
import pytest
from lxml import etree, html

from horseshoe.record.store import load
from tests.page.walker import Walker

_ATOM = "{http://www.w3.org/2005/Atom}"


def _feed(client: httpx.Client, path: str) -> etree._Element:
    answer = client.get(path)
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("application/atom+xml")
    return etree.fromstring(answer.content)


def _ids(feed: etree._Element) -> list[str]:
    return [entry.findtext(f"{_ATOM}id") or "" for entry in feed.iter(f"{_ATOM}entry")]


def test_the_feed_has_the_latest_votes_newest_first(client: httpx.Client) -> None:
    feed = _feed(client, "/feeds/votes.atom")
    latest = load().all[-1]
    assert _ids(feed)[0].endswith(f"/vote/{latest.id.partition('(')[0]}")
    assert feed.findtext(f"{_ATOM}updated") == f"{latest.date}T00:00:00Z"
    updated = [entry.findtext(f"{_ATOM}updated") or "" for entry in feed.iter(f"{_ATOM}entry")]
    assert updated == sorted(updated, reverse=True)


def test_what_atom_requires_is_there_and_told_apart(client: httpx.Client) -> None:
    feed = _feed(client, "/feeds/outcome/vetoed.atom")
    for name in ("id", "title", "updated", "author"):
        assert feed.find(f"{_ATOM}{name}") is not None
    assert len(_ids(feed)) == len(set(_ids(feed))) == 50
    self = [link.get("href") for link in feed.iter(f"{_ATOM}link") if link.get("rel") == "self"]
    assert self == [feed.findtext(f"{_ATOM}id")]


def test_every_link_of_a_feed_leads_to_a_page(client: httpx.Client, address: str) -> None:
    for one in _feed(client, "/feeds/outcome/short.atom").iter(f"{_ATOM}entry"):
        link = one.find(f"{_ATOM}link[@rel='alternate']")
        assert link is not None
        path = (link.get("href") or "").partition("/vote/")[2]
        assert client.get(f"/vote/{path}").status_code == 200


def test_a_member_s_feed_is_found_by_any_of_its_names(client: httpx.Client) -> None:
    assert _ids(_feed(client, "/feeds/member/RUS.atom")) == _ids(_feed(client, "/feeds/member/Soviet%20Union.atom"))


def test_pages_name_their_feeds(client: httpx.Client) -> None:
    for path, feed in (
        ("/", "/feeds/votes.atom"),
        ("/member/FRA", "/feeds/member/FRA.atom"),
        ("/votes?outcome=vetoed", "/feeds/outcome/vetoed.atom"),
        ("/votes?member=FRA", "/feeds/member/FRA.atom"),
        ("/vote/S/2024/239", "/feeds/item/the-situation-in-the-middle-east-including-the-palestinian-question.atom"),
    ):
        assert feed in _found(client, path, "//link[@type='application/atom+xml']/@href")
        assert client.get(feed).status_code == 200


@pytest.mark.parametrize("path", ["/feeds/member/Atlantis.atom", "/feeds/item/none.atom", "/feeds/outcome/lost.atom"])
def test_a_feed_of_nothing_says_what_is_wrong(client: httpx.Client, path: str) -> None:
    answer = client.get(path)
    assert 400 <= answer.status_code < 500
    assert answer.json().keys() >= {"what", "where", "advice"}


def _found(client: httpx.Client, path: str, what: str) -> list[str]:
    """What an XPath finds on a page, as text."""
    found = html.fromstring(client.get(path).content).xpath(what)
    assert isinstance(found, list)
    return [str(one) for one in found]


def _oembed(client: httpx.Client, path: str) -> str:
    (found,) = _found(client, path, "//link[@type='application/json+oembed']/@href")
    return found.partition("/oembed")[2]


def test_a_vote_s_page_says_how_it_is_embedded(client: httpx.Client) -> None:
    answer = client.get(f"/oembed{_oembed(client, '/vote/S/2024/239')}&maxwidth=300").json()
    assert (answer["version"], answer["type"], answer["width"]) == ("1.0", "rich", 300)
    picture = next(html.fromstring(answer["html"]).iter("img"))
    assert (picture.get("alt") or "").startswith("S/2024/239, 22 March 2024: 11 in favour")
    assert "script" not in answer["html"]


@pytest.mark.parametrize("url", ["https://elsewhere.example/vote/S/2024/239", "{here}/vote/S/1999/999", "{here}/votes"])
def test_what_is_no_vote_here_is_not_embedded(client: httpx.Client, url: str) -> None:
    (here,) = _found(client, "/vote/S/2024/239", "//link[@rel='canonical']/@href")
    answer = client.get("/oembed", params={"url": url.format(here=here.partition("/vote/")[0])})
    assert answer.status_code == 404
    assert answer.json()["where"] == "url"


def test_a_shared_vote_has_a_card_whose_picture_is_there(client: httpx.Client) -> None:
    page = html.fromstring(client.get("/vote/S/2023/970").content)
    card = {meta.get("property"): meta.get("content") or "" for meta in page.iter("meta")}
    assert card["og:title"].startswith("S/2023/970")
    assert card["og:image:alt"].endswith("not adopted: veto by the United States.")
    picture = client.get("/vote/" + card["og:image"].partition("/vote/")[2])
    assert picture.headers["content-type"] == "image/png"
    assert picture.content.startswith(b"\x89PNG")


def test_a_feed_opens_in_a_browser(walker: Walker) -> None:
    page = walker.open("/feeds/votes.atom")
    assert "Votes of the Security Council" in page.content()

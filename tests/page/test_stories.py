"""Stories: what a user keeps becomes one account; where nothing is kept the page says how to begin."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from time import sleep

import httpx
import pytest
from playwright.sync_api import Browser

from horseshoe.page.house import Settings
from horseshoe.page.views.example import EXAMPLE, EXAMPLE_DAY
from tests.page.conftest import TODAY, serving, walking
from tests.page.walker import Walker

SECOND = (
    "UNITED NATIONS, Feb 20 (Agency) - The U.N. Security Council on Tuesday failed to adopt a draft resolution by "
    "Algeria that demanded an immediate humanitarian ceasefire in Gaza. The United States voted against it and Britain "
    "abstained; thirteen members voted in favour."
)


@pytest.fixture
def keeping(tmp_path: Path) -> Iterator[httpx.Client]:
    """A server with a workspace."""
    with (
        serving(Settings(today=lambda: TODAY, workspace=tmp_path / "kept")) as address,
        httpx.Client(base_url=address, timeout=60, follow_redirects=True) as client,
    ):
        yield client


@pytest.fixture
def keeper(browser: Browser, keeping: httpx.Client) -> Iterator[Walker]:
    """A user of it."""
    with walking(browser, str(keeping.base_url).rstrip("/")) as made:
        yield made


def keep(client: httpx.Client, name: str, text: str) -> httpx.Response:
    return client.post("/check", data={"keep": "yes", "published": EXAMPLE_DAY}, files={"file": (name, text)})


def test_without_a_workspace_the_page_says_how_to_get_one(client: httpx.Client) -> None:
    assert "horseshoe serve --workspace" in client.get("/stories").text
    assert client.get(f"/stories/{'0' * 64}").status_code == 404


def test_without_reports_the_record_tells_its_own_story(client: httpx.Client) -> None:
    query = {"about": "Gaza", "since": "2023-10-07", "until": "2024-06-30"}
    page = client.get("/stories", params=query)
    assert '<a href="/vote/S/2023/970">S/2023/970</a>' in page.text
    assert page.headers["cache-control"] == "no-store"
    story = client.get("/stories.json", params=query).json()["story"]
    assert {"S/2023/970", "S/2024/239"} <= {one["on_record"]["symbol"] for one in story["timeline"] if one["on_record"]}
    assert client.get("/stories.json", params={"about": "no such matter"}).status_code == 400


def test_what_is_kept_is_told_and_what_is_not_is_not(keeping: httpx.Client) -> None:
    assert "Nothing is kept yet" in keeping.get("/stories").text
    assert "Not kept" in keeping.post("/check", files={"file": ("other.txt", SECOND)}).text
    assert "Nothing is kept yet" in keeping.get("/stories").text
    for name, text in (("first.txt", EXAMPLE), ("second.txt", SECOND)):
        answer = keep(keeping, name, text)
        assert answer.status_code == 200
        assert "Kept among the" in answer.text
    page = keeping.get("/stories").text
    assert "2 reports and the record" in page
    assert '<a href="/vote/S/2024/173">S/2024/173</a>' in page
    [first] = re.findall(r'href="(/stories/[0-9a-f]{64})">first.txt', page)
    assert 'class="finding contradicted"' in keeping.get(first).text
    gone = keeping.post(f"{first}/remove")
    assert gone.url.path == "/stories"
    assert "first.txt" not in gone.text
    assert keeping.get(first).status_code == 400


def test_the_story_is_told_before_anybody_looks(keeping: httpx.Client, tmp_path: Path) -> None:
    keep(keeping, "first.txt", EXAMPLE)
    told = tmp_path / "kept" / "told"
    for _ in range(600):
        if list(told.glob("*/untold.parquet")):
            return
        sleep(0.05)
    pytest.fail("not told within half a minute")


def test_another_site_cannot_keep_or_take_out(keeping: httpx.Client) -> None:
    other = {"Origin": "https://elsewhere.example"}
    assert keeping.post("/check", data={"keep": "yes", "text": EXAMPLE}, headers=other).status_code == 403
    assert "Nothing is kept yet" in keeping.get("/stories").text
    assert keeping.post(f"/stories/{'0' * 64}/remove", headers=other).status_code == 403


def test_a_checked_report_is_kept_with_one_press(keeper: Walker) -> None:
    page = keeper.open("/check?example=yes", script=False)
    page.get_by_role("button", name="Check", exact=True).click()
    page.get_by_role("button", name="Keep it").click()
    page.get_by_role("link", name="stories", exact=True).click()
    assert "1 report and the record" in page.locator("h1").inner_text()
    page.get_by_role("button", name="Take out").click()
    page.get_by_role("heading", name="Nothing is kept yet").wait_for()


@pytest.mark.parametrize("dark", [False, True])
def test_axe_finds_nothing_serious(walker: Walker, dark: bool) -> None:
    for wide in (1440, 390):
        for path in ("/stories", "/stories?about=Gaza&since=2023-10-07&until=2024-06-30"):
            page = walker.open(path, wide=wide, dark=dark)
            assert walker.faults(page) == []
            assert page.evaluate("document.documentElement.scrollWidth") == wide


def test_axe_finds_nothing_serious_where_reports_are_kept(keeper: Walker, keeping: httpx.Client) -> None:
    for name, text in (("first.txt", EXAMPLE), ("second.txt", SECOND)):
        keep(keeping, name, text)
    assert keeper.faults(keeper.open("/stories", wide=390)) == []

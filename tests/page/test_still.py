"""The site of files: every link leads somewhere, every vote has a page, and it is searched without a server."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from lxml import html
from playwright.sync_api import Browser

from horseshoe.cli.main import main
from horseshoe.page import paths
from horseshoe.page.house import House, Settings
from horseshoe.page.site import Site
from horseshoe.page.still import build, site_files
from horseshoe.record.store import load
from tests.page.conftest import TODAY, walking

_FEW = ("2023-10-16", "2023-12-08", "2024-03-22", "1955-12-13")  # days whose votes are built; the rest is only named


@pytest.fixture(scope="module")
def names() -> set[str]:
    """Every file of the whole site."""
    return {file.path for file in site_files(_house())}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Pages of every kind: all that stand alone, the votes of a few days, some members, some feeds."""
    made = tmp_path_factory.mktemp("site")
    wanted = {paths.vote_path(v) for v in load().all if v.date.isoformat() in _FEW}
    wanted |= {paths.member_path("FRA"), paths.member_path("ALB"), paths.year_path(2023), paths.FEED}
    wanted |= {f"{paths.COUNCIL}/{day}" for day in _FEW}
    for file in site_files(_house()):
        stem = file.path.rpartition(".")[0]
        if stem in wanted or stem.count("/") == 1 or file.path.startswith(("/static/", "/data/", "/votes/index")):
            path = made / file.path.lstrip("/")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(file.make())
    return made


def _house() -> House:
    site = Site("https://votes.example.org", "", ".html", live=False, pictures=False)
    return House(load(), Settings(lambda: TODAY, site))


@contextmanager
def _hosting(folder: Path) -> Iterator[str]:
    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


def _links(page: Path) -> Iterator[str]:
    for element in html.parse(str(page)).iter("a", "link", "script", "img"):
        address = element.get("href") or element.get("src") or ""
        if not address.startswith(("http", "mailto:", "data:")):
            yield address


def test_every_link_leads_to_a_file_and_a_place_in_it(folder: Path, names: set[str]) -> None:
    broken: set[str] = set()
    pages = list(folder.rglob("*.html"))
    assert len(pages) > 30
    for page in pages:
        for link in _links(page):
            parts = urlsplit(link)
            path = "/index.html" if parts.path == "/" else unquote(parts.path)
            target = folder / path.lstrip("/") if path else page
            lost = parts.fragment and target.is_file() and parts.fragment not in _places(target)
            if lost or (path and path not in names):
                broken.add(f"{page.relative_to(folder)} -> {link}")
    assert not broken, sorted(broken)[:20]


@cache
def _places(page: Path) -> frozenset[str]:
    return frozenset(str(one) for one in html.parse(str(page)).xpath("//@id"))


def test_every_vote_has_its_page_and_data_and_no_two_files_have_one_name(names: set[str]) -> None:
    for vote in load().all:
        assert {f"{paths.vote_path(vote)}.{form}" for form in ("html", "json", "csv", "svg")} <= names, vote.id
    assert len({name.casefold() for name in names}) == len(names) == sum(1 for _ in site_files(_house()))


def test_a_build_writes_what_it_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    few = [file for file in site_files(_house()) if file.path.startswith(("/static/", "/method"))]
    monkeypatch.setattr("horseshoe.page.still.site_files", lambda house: iter(few))
    assert build(_house(), tmp_path) == len(few)
    assert {f"/{path.relative_to(tmp_path)}" for path in tmp_path.rglob("*") if path.is_file()} == {f.path for f in few}


def test_it_is_searched_in_the_browser(folder: Path, browser: Browser) -> None:
    with _hosting(folder) as address, walking(browser, address) as walker:
        page = walker.open("/votes.html?member=RUS&position=no")
        page.wait_for_function("document.querySelector('.said').textContent.includes('fit')")
        found = page.locator("ol.votes a.symbol").all_inner_texts()
        held = [v.id for v in reversed(load().all) if any(v.ballots.get(c) == "no" for c in ("RUS", "SUN"))]
        assert found == held
        page.fill("input[name=text]", "ceasefire")
        page.click("form button")
        page.wait_for_function("location.search.includes('text=ceasefire')")
        assert not walker.faults(page)
        page.click("text=S/2024/239")
        page.wait_for_url("**/vote/S/2024/239.html")


def test_it_reads_without_a_script(folder: Path, browser: Browser) -> None:
    with _hosting(folder) as address, walking(browser, address) as walker:
        page = walker.open("/votes.html", script=False)
        assert page.locator("form.filters").is_hidden()
        page.click("text=2023")
        assert page.locator("ol.votes li").count() == sum(vote.date.year == 2023 for vote in load().all)
        page.click("text=S/2023/970")
        assert "not adopted" in page.inner_text("main").casefold()


@pytest.mark.parametrize(
    ("words", "what"),
    [
        (["taken"], "holds other things"),
        (["taken/thesis.txt"], "no folder"),
        (["new", "--address", "example"], "no address"),
    ],
)
def test_what_is_in_the_way_stays(
    words: list[str], what: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "thesis.txt").write_text("mine")
    assert main(["page", "build", *words]) == 2
    assert what in capsys.readouterr().err
    assert [path.name for path in (tmp_path / "taken").iterdir()] == ["thesis.txt"]

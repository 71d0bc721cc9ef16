"""A vote's page: one address each, its data the same, small, and usable without a mouse or a script."""

from __future__ import annotations

import csv
import io
import re
from itertools import groupby

import httpx
import pytest

from horseshoe.page import paths
from horseshoe.page.views.clauses import operative
from horseshoe.page.views.vote import vote_view
from horseshoe.record.store import Record, load
from horseshoe.record.vote import Vote
from tests.page.walker import Walker

BUDGET = 60_000  # bytes of a vote page with its drawing, its style and its scripts


@pytest.fixture(scope="module")
def record() -> Record:
    return load()


def _one_of_each(record: Record) -> list[Vote]:
    """A vote of each kind, method, outcome and completeness."""

    def key(vote: Vote) -> tuple[str, ...]:
        return str(vote.subject), str(vote.method), str(vote.outcome), str(vote.complete), str(vote.tally is None)

    return [next(held) for _, held in groupby(sorted(record.all, key=key), key=key)]


def test_every_vote_has_an_address_of_its_own_that_leads_to_it(record: Record) -> None:
    addresses = {paths.vote_path(vote): vote for vote in record.all}
    assert len(addresses) == len(record.all)
    assert all(paths.named(record, path.removeprefix("/vote/")) == (vote,) for path, vote in addresses.items())
    assert not [path for path in addresses if re.search(r"[#?%\s()]", path)]


def test_however_a_symbol_is_typed_it_leads_to_the_one_address(client: httpx.Client) -> None:
    for typed in ("S/RES/2728(2024)", "S/RES/2728 (2024)", "2728", "S/2024/254", "s/res/2728"):
        answer = client.get(f"/vote/{typed}")
        assert (answer.status_code, answer.headers["location"]) == (308, "/vote/S/RES/2728")
    assert client.get("/vote/S/3502%233").headers["location"] == "/vote/S/3502-3"
    assert client.get("/vote/S/2024/254.json").headers["location"] == "/vote/S/RES/2728.json"


def test_a_text_put_to_the_vote_in_parts_leads_to_all_of_them(client: httpx.Client) -> None:
    answer = client.get("/vote/S/3502.json", follow_redirects=True).json()
    assert answer["total"] == 16
    assert answer["query"] == {"draft": "S/3502"}


def test_every_kind_of_vote_has_a_page(client: httpx.Client, record: Record) -> None:
    for vote in _one_of_each(record):
        answer = client.get(paths.vote_path(vote))
        assert answer.status_code == 200, vote.id
        assert vote.id.replace("'", "&#39;") in answer.text
        assert client.get(f"{paths.vote_path(vote)}.svg").status_code == 200


def test_the_table_has_the_ballots_of_the_record(client: httpx.Client, record: Record) -> None:
    vote = record.vote("S/2023/970")
    rows = list(csv.DictReader(io.StringIO(client.get("/vote/S/2023/970.csv").text)))
    assert {row["member"]: row["ballot"] for row in rows} == {code: str(cast) for code, cast in vote.ballots.items()}
    assert [row["member"] for row in rows if row["veto"] == "true"] == ["USA"]
    data = client.get("/vote/S/2023/970.json").json()
    assert [row["code"] for row in data["ballots"]] == [row["member"] for row in rows]


def test_neighbours_on_the_item_are_the_nearest(record: Record) -> None:
    view = vote_view(record, "S/2024/239")
    assert [row.id for row in view.after][:1] == ["S/RES/2728(2024)"]
    assert [row.date for row in view.before] == sorted((row.date for row in view.before), reverse=True)
    assert all(row.date < view.date for row in view.before)


def test_rival_drafts_of_the_day_stand_beside_it(record: Record) -> None:
    beside = {row.id for row in vote_view(record, "S/2023/1029#amendment").rivals}
    assert "S/RES/2720(2023)" in beside


def test_clauses_say_whom_they_ask() -> None:
    said = [clause.words for one in operative("S/2024/239") for clause in one.clauses]
    assert "Reiterates demand of all parties: humanitarian access and aid, protection of civilians, " in " ".join(said)
    assert said[-1] == "Decides to remain seized of the matter"
    assert all(clause[:1].isupper() for clause in said)


def test_a_vote_page_is_small(client: httpx.Client, record: Record) -> None:
    largest = max(_one_of_each(record), key=lambda vote: len(vote.sponsors) + len(operative(vote.symbol)))
    for path in (paths.vote_path(largest), "/vote/S/2024/239", "/vote/S/2023/970"):
        page = client.get(path).text
        asked = set(re.findall(r'(?:href|src)="(/static/[^"]+)"', page))
        assert asked
        assert len(page.encode()) + sum(len(client.get(one).content) for one in asked) < BUDGET


def test_it_fits_one_screen_before_one_scrolls(walker: Walker) -> None:
    page = walker.open("/vote/S/2024/239")
    for what in (".became", ".drawing", ".reasons", ".ballots tbody tr:last-child"):
        box = page.locator(what).first.bounding_box()
        assert box is not None
        assert box["y"] + box["height"] < 900


@pytest.mark.parametrize("wide", [390, 768, 1440])
def test_nothing_stands_out_of_the_page(walker: Walker, wide: int) -> None:
    page = walker.open("/vote/S/3502-3", wide=wide)
    assert page.evaluate("document.documentElement.scrollWidth") <= wide


def test_ballots_sort_by_keyboard_and_turn_round(walker: Walker) -> None:
    page = walker.open("/vote/S/2024/239")
    button = page.get_by_role("button", name="Ballot", exact=True)
    button.focus()
    button.press("Enter")
    first = page.locator(".ballots tbody tr").first
    assert "veto" in first.inner_text()
    assert page.locator('th[aria-sort="ascending"]').count() == 1
    button.press("Enter")
    assert "in favour" in first.inner_text()


def test_it_reads_without_a_script(walker: Walker) -> None:
    page = walker.open("/vote/S/2024/239", script=False, wide=390, high=844, dark=True)
    assert page.get_by_role("img").first.get_attribute("aria-labelledby")
    assert page.locator(".ballots tbody tr").count() == 15
    assert "veto by China and Russia" in page.locator(".became").inner_text()


def test_the_drawing_says_in_words_who_did_what(walker: Walker) -> None:
    page = walker.open("/vote/S/2023/970")
    described = page.locator(".drawing svg desc").first.text_content() or ""
    assert "Against: United States (veto)." in described
    assert "President: Ecuador." in described

"""Members, the Council of a day, and agreement: what the pages say is what the answers and the roster say."""

from __future__ import annotations

import csv
import io

import httpx
import pytest

from horseshoe import answers
from horseshoe.council.seats import council
from horseshoe.council.states import STATES
from tests.page.conftest import TODAY
from tests.page.walker import Walker


def test_a_member_stands_under_its_code_of_today_however_it_is_called(client: httpx.Client) -> None:
    for name in ("SUN", "Russia", "russian federation", "Soviet Union"):
        answer = client.get(f"/member/{name}")
        assert (answer.status_code, answer.headers["location"]) == (308, "/member/RUS")
    assert client.get("/member/Atlantis.json").status_code == 400


def test_every_state_has_a_page(client: httpx.Client) -> None:
    for code in sorted(STATES)[::9]:
        assert client.get(f"/member/{code}", follow_redirects=True).status_code == 200, code


def test_a_state_that_never_sat_is_said_to_have_never_sat(client: httpx.Client) -> None:
    assert "Never a member of the Council." in client.get("/member/ISR").text
    assert client.get("/member/ISR.json").json()["years"] == []


def test_years_add_up_and_vetoes_name_their_convention(client: httpx.Client) -> None:
    view = client.get("/member/USA.json").json()
    rows = list(csv.DictReader(io.StringIO(client.get("/member/USA.csv").text)))
    assert sum(int(row["votes"]) for row in rows) == view["votes"]
    assert {row["convention"]: row["texts"] for row in view["vetoes"]} == {
        one: next(row.texts for row in answers.vetoes(one) if row.member == "USA")
        for one in ("library", "sievers_daws", "foreign_office", "instances")
    }


def test_near_and_far_are_sure_enough_and_apart(client: httpx.Client) -> None:
    view = client.get("/member/RUS.json").json()
    near, far = view["near"], view["far"]
    assert min(row["n"] for row in (*near, *far)) >= view["fewest"]
    assert min(row["share"] for row in near) >= max(row["share"] for row in far)
    assert not {row["code"] for row in near} & {row["code"] for row in far}


def test_neighbours_agree_with_the_pairs() -> None:
    pairs = {row.second: row for row in answers.agreement(["RUS", "CHN", "USA", "JPN"], contested=True)[:3]}
    rows = {row.second: row for row in answers.neighbours("RUS", contested=True)}
    assert {code: rows[code] for code in pairs} == pairs
    assert "RUS" not in rows
    assert "SUN" not in rows


def test_who_sits_now_is_who_sits_on_the_day(client: httpx.Client) -> None:
    view = client.get("/members.json").json()
    assert {row["code"] for row in view["rows"] if row["sits"]} == set(council(TODAY).members)
    assert all(row["terms"] or row["permanent"] for row in view["rows"])


def test_the_council_of_a_day_has_its_seats_its_president_and_its_votes(client: httpx.Client) -> None:
    view = client.get("/council/2023-12-08.json").json()
    assert view["president"]["code"] == "ECU"
    assert {row["code"] for row in view["seats"]} == set(council(TODAY.replace(year=2023, month=12)).members)
    assert [row["id"] for row in view["votes"]] == ["S/2023/970"]
    assert (view["before"], view["after"]) == ("2023-12-01", "2023-12-14")


def test_today_is_where_the_council_opens(client: httpx.Client) -> None:
    assert client.get("/council").headers["location"] == f"/council/{TODAY}"
    assert client.get("/council?on=1973-10-22").headers["location"] == "/council/1973-10-22"


@pytest.mark.parametrize("day", ["1946-01-01", "2031-01-01", "someday"])
def test_a_day_without_a_council_is_refused(client: httpx.Client, day: str) -> None:
    problem = client.get(f"/council/{day}.json")
    assert problem.status_code == 400
    assert problem.json()["advice"]


def test_a_day_after_the_record_says_so(client: httpx.Client) -> None:
    assert "The record ends on 29 September 2026." in client.get("/council/2027-05-01").text


def test_agreement_is_the_answers_own(client: httpx.Client) -> None:
    view = client.get("/agreement.json?members=China,Russia&since=2011&votes=all&abstention=half").json()
    (row,) = answers.agreement(["CHN", "RUS"], since="2011-01-01", abstention="half")
    assert view["pairs"][0]["share"] == row.share
    assert "half an agreement" in view["said"]


@pytest.mark.parametrize("query", ["members=France", "members=France,France", "abstention=perhaps", "votes=most"])
def test_agreement_of_what_cannot_be_meant_is_refused(client: httpx.Client, query: str) -> None:
    assert client.get(f"/agreement.json?{query}").status_code == 400


def test_another_day_by_the_form(walker: Walker) -> None:
    page = walker.open("/council/2023-12-08")
    page.get_by_label("Another day").fill("1982-05-26")
    page.get_by_role("button", name="Show").click()
    page.wait_for_url("**/council/1982-05-26")
    assert "S/RES/505(1982)" in page.locator(".votes").inner_text()


def test_members_sort_by_votes(walker: Walker) -> None:
    page = walker.open("/members")
    button = page.get_by_role("button", name="Votes", exact=True)
    button.press("Enter")
    button.press("Enter")
    top = {page.locator("table tbody th").nth(place).inner_text() for place in range(5)}
    assert top == {"China", "France", "Russia", "United Kingdom", "United States"}

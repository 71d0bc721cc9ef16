"""The list of votes: what is asked is what is given, counted right, walked through once, and said in English."""

from __future__ import annotations

import csv
import io
from datetime import date

import httpx
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from horseshoe import answers
from horseshoe.council.ballots import Ballot
from horseshoe.council.decide import Outcome
from horseshoe.page.views.choice import Choice, Unanimity
from horseshoe.page.views.facets import choose
from horseshoe.page.views.regions import REGIONS, region
from horseshoe.page.views.saying import sentence
from horseshoe.record.store import load
from horseshoe.record.vote import Subject
from tests.page.walker import Walker

LONE = "/votes?member=Russia&position=no&alone=yes"

choices = st.builds(
    Choice,
    member=st.sampled_from([None, "RUS", "USA", "FRA", "JPN"]),
    position=st.sampled_from([None, *Ballot]),
    alone=st.booleans(),
    outcome=st.sampled_from([None, None, *Outcome]),
    kind=st.sampled_from([None, None, *Subject]),
    topic=st.sampled_from([None, None, "gaza", "sanctions"]),
    region=st.sampled_from([None, None, *REGIONS]),
    unanimous=st.sampled_from([None, *Unanimity]),
    since=st.sampled_from([None, date(1990, 1, 1)]),
    until=st.sampled_from([None, date(2009, 12, 31)]),
)


# Not shrunk: each try asks the whole record a dozen times.
@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    phases=[Phase.explicit, Phase.generate],
)
@given(choices, st.data())
def test_a_facet_counts_what_choosing_it_gives(choice: Choice, data: st.DataObject) -> None:
    record = load()
    _, facets = choose(record, choice)
    for facet in facets:
        value = data.draw(st.sampled_from(facet.values))
        narrowed = Choice.of({**choice.query(), **value.sets})
        assert len(choose(record, narrowed)[0]) == value.votes, (facet.name, value)


@given(choices)
def test_a_choice_survives_its_address_and_says_itself(choice: Choice) -> None:
    assert Choice.of(choice.query()) == choice
    said = sentence(choice, 7)
    assert said.startswith("7 ")
    assert said.endswith(".")
    assert "None" not in said


def test_sentences_are_english() -> None:
    said = sentence(Choice(member="RUS", position=Ballot.NO, alone=True, outcome=Outcome.VETOED, topic="syria"), 3)
    assert said == "3 votes that ended in a veto on which Russia or the Soviet Union voted against, alone on “Syria”."
    years = Choice(since=date(2011, 1, 1), until=date(2020, 12, 31), unanimous=Unanimity.NO)
    assert sentence(years, 1) == "1 divided vote from 2011 through 2020."


def test_lone_votes_are_those_the_answers_count(client: httpx.Client) -> None:
    (lone,) = (row for row in answers.alone(["RUS"]) if row.ballot == "no")
    assert client.get(LONE.replace("/votes?", "/votes.json?")).json()["total"] == lone.alone


def test_the_csv_has_the_rows_of_the_list(client: httpx.Client) -> None:
    listed: list[str] = []
    query = LONE.removeprefix("/votes?")
    page = client.get(f"/votes.json?{query}&limit=30").json()
    while True:
        listed += [row["vote"]["id"] for row in page["rows"]]
        if page["next"] is None:
            break
        page = client.get(f"/votes.json?{query}&limit=30&after={page['next']}").json()
    rows = list(csv.DictReader(io.StringIO(client.get(f"/votes.csv?{query}").text)))
    assert [row["id"] for row in rows] == listed
    assert len(listed) == page["total"] == len(set(listed))
    assert {row["ballot"] for row in rows} == {"no"}


def test_previous_leads_back(client: httpx.Client) -> None:
    first = client.get("/votes.json?limit=20").json()
    second = client.get(f"/votes.json?limit=20&after={first['next']}").json()
    third = client.get(f"/votes.json?limit=20&after={second['next']}").json()
    assert second["previous"] is None
    assert second["first"] == 21
    back = client.get(f"/votes.json?limit=20&after={third['previous']}").json()
    assert back["rows"] == second["rows"]


@pytest.mark.parametrize(
    ("query", "where"),
    [
        ("member=Atlantis", "member"),
        ("position=maybe", "position"),
        ("outcome=won", "outcome"),
        ("topic=cheese", "topic"),
        ("since=yesterday", "since"),
        ("since=2020&until=2010", "until"),
        ("after=abc", "after"),
        ("region=moon", "region"),
        ("item=nothing", "item"),
        ("limit=0", "limit"),
        ("alone=maybe", "alone"),
    ],
)
def test_what_cannot_be_meant_is_refused_with_advice(client: httpx.Client, query: str, where: str) -> None:
    answer = client.get(f"/votes.json?{query}")
    assert answer.status_code in (400, 404, 422)
    problem = answer.json()
    assert problem["where"] == where
    assert problem["advice"]


def test_a_cursor_holds_for_its_own_list_alone(client: httpx.Client) -> None:
    cursor = client.get("/votes.json?outcome=vetoed").json()["next"]
    assert client.get(f"/votes.json?outcome=adopted&after={cursor}").status_code == 400


def test_empty_fields_of_a_form_ask_nothing(client: httpx.Client) -> None:
    everything = client.get("/votes.json?member=&position=&since=&text=").json()
    assert everything["total"] == len(load().all)
    assert everything["query"] == {}


def test_every_place_lies_in_a_region() -> None:
    from horseshoe.council.topics import TOPICS

    places = [key for key, topic in TOPICS.items() if topic.kind == "situation" and not topic.standing]
    assert not [key for key in places if region(key) is None]


def test_filtering_goes_by_form_and_the_address_says_it(walker: Walker) -> None:
    page = walker.open("/votes")
    page.get_by_label("State", exact=True).select_option(label="Russia")
    page.wait_for_url("**member=RUS**")
    page.get_by_label("Its ballot").select_option(label="against")
    page.wait_for_url("**position=no**")
    page.get_by_label("alone in it").check()
    page.wait_for_url("**alone=yes**")
    page.get_by_text("Russia or the Soviet Union voted against, alone").wait_for()
    page.get_by_role("link", name="State: Russia").click()
    page.get_by_text("on which a member voted against, alone").wait_for()


def test_filtering_goes_without_a_script(walker: Walker) -> None:
    page = walker.open("/votes", script=False)
    page.get_by_label("Outcome").select_option(label="vetoed")
    page.get_by_role("button", name="Show").click()
    assert "ended in a veto" in page.locator(".said").inner_text()
    page.get_by_role("link", name="Older").click()
    assert page.locator(".data").inner_text().startswith("51–100")


def test_the_csv_downloaded_has_the_rows_on_the_screen(walker: Walker) -> None:
    page = walker.open(LONE)
    with page.expect_download() as download:
        page.get_by_role("link", name="CSV").click()
    rows = list(csv.DictReader(io.StringIO(download.value.path().read_text(encoding="utf-8"))))
    shown = page.locator(".votes .symbol").all_inner_texts()
    assert [row["id"] for row in rows][: len(shown)] == shown
    assert f"{len(rows)} votes on which Russia" in page.locator(".said").inner_text()


def test_a_tally_reads_the_same_from_right_to_left(walker: Walker) -> None:
    page = walker.open(LONE)
    page.evaluate("document.documentElement.dir = 'rtl'")
    tally = page.locator(".votes .tally").first
    assert tally.evaluate("one => getComputedStyle(one).direction") == "ltr"
    drawing = walker.open("/vote/S/2024/239")
    drawing.evaluate("document.documentElement.dir = 'rtl'")
    assert drawing.locator(".drawing svg text").first.evaluate("one => getComputedStyle(one).direction") == "ltr"
    assert drawing.evaluate("document.documentElement.scrollWidth") <= 1440

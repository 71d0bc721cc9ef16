"""Data and method: every table with its sentences, whole; every computed number with its definition."""

from __future__ import annotations

import csv
import io
import re

import httpx
import pytest

from horseshoe.answers.definitions import definition
from horseshoe.record.columns import TABLES
from horseshoe.record.store import load
from tests.page.walker import Walker


@pytest.mark.parametrize("table", [table for table in TABLES if table.name not in ("ballots", "meetings")])
def test_a_table_is_there_whole_with_a_sentence_for_each_column(client: httpx.Client, table: object) -> None:
    from horseshoe.record.columns import Table

    assert isinstance(table, Table)
    view = client.get(f"/data/{table.name}.json").json()
    rows = list(csv.DictReader(io.StringIO(client.get(f"/data/{table.name}.csv").text)))
    assert len(rows) == len(view["rows"]) == view["total"]
    assert list(rows[0]) == [column.name for column in table.columns]
    page = client.get(f"/data/{table.name}").text
    assert all(f"<code>{column.name}</code>" in page for column in table.columns)


def test_a_table_that_is_not_there_names_those_that_are(client: httpx.Client) -> None:
    answer = client.get("/data/spoons.json")
    assert answer.status_code == 404
    assert "votes" in answer.json()["advice"]


def test_the_audit_stands_on_the_page(client: httpx.Client) -> None:
    checks = client.get("/data.json").json()["audit"]
    assert sum(check["unexplained"] for check in checks) == 0
    assert all(check["held"] <= check["asked"] for check in checks)


def test_sources_stand_with_their_terms(client: httpx.Client) -> None:
    page = client.get("/data").text
    assert all(one.id in page for one in load().sources)
    assert "CC BY 4.0" in page


def test_definitions_are_those_of_the_answers(client: httpx.Client) -> None:
    from horseshoe import answers

    sections = {one["id"]: one["paragraphs"] for one in client.get("/method.json").json()["sections"]}
    assert sections["alone"] == list(definition(answers.alone))
    assert sections["vetoes"][: len(definition(answers.vetoes))] == list(definition(answers.vetoes))


def test_every_link_into_the_method_has_its_anchor(walker: Walker) -> None:
    page = walker.open("/method")
    anchors = set(page.eval_on_selector_all("[id]", "all => all.map(one => one.id)"))
    for path in ("/member/RUS", "/agreement"):
        linked = set(re.findall(r'href="/method#([^"]+)"', walker.open(path).content()))
        assert linked
        assert linked <= anchors

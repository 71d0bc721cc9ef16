"""Days of drafts: what each source says of them, and which cannot be right."""

from __future__ import annotations

import csv
from datetime import date
from importlib.resources import files

import pytest

from horseshoe.record.sources.draft_dates import HEADER, catalogued, extract, issued, possible, read
from horseshoe.record.store import load
from tests.desk import SHARED

SOURCES = SHARED / "record-sources"
_DRAFT = """<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement><coverPage>
<docDate date="2024-04-24" refersTo="#dateOfIssuance">24 April 2024</docDate></coverPage></statement></akomaNtoso>"""


def test_the_extract_gives_a_symbol_and_a_day() -> None:
    entry = {"draft_resolution": "S/2030/37", "draft_resolution_date": "2030-01-10"}
    assert extract(entry) == ("S/2030/37", "2030-01-10", "un-extract")
    assert extract(entry | {"draft_resolution_date": ""}) is None


def test_a_draft_in_xml_bears_its_day_of_issue() -> None:
    assert issued(_DRAFT.encode(), "S_2024_302-2407462E.xml") == ("S/2024/302", "2024-04-24", "un-akn")
    assert issued(b"<akomaNtoso/>", "S_2024_302-2407462E.xml") is None


def test_the_catalogue_tells_the_day_in_words() -> None:
    line = {"191__a": "S/2358/Rev.1", "245__a": "Revised draft resolution /", "245__c": "submitted on 12 October 1951"}
    assert catalogued(line) == ("S/2358/Rev.1", "1951-10-12", "un-library-drafts")
    assert catalogued(line | {"245__c": "submitted by the delegation of Ecuador"}) is None
    assert catalogued(line | {"245__c": "submitted on 45 October 1951"}) is None


@pytest.mark.parametrize(
    ("draft", "day", "kept"),
    [
        ("S/2030/1", "2030-03-01", True),
        ("S/2030/1", "2030-03-05", True),  # the day of the vote
        ("S/2030/1", "2030-03-06", False),  # after it
        ("S/2030/1", "2029-03-01", False),  # a year before its number
        ("S/2030/2", "2030-03-01", False),  # never put to the vote
        ("19 November 2004", "2030-03-01", False),  # no symbol
        ("S/400", "1947-01-01", True),
    ],
)
def test_only_days_that_can_be_right_are_kept(draft: str, day: str, kept: bool) -> None:
    voted = {"S/2030/1": date(2030, 3, 5), "S/400": date(1947, 2, 1), "19 November 2004": date(2031, 1, 1)}
    assert (draft in possible([(draft, day, "un-extract")], voted)) is kept


def test_the_first_source_stands() -> None:
    rows = [("S/400", "1947-01-02", "un-extract"), ("S/400", "1947-01-01", "un-library-drafts")]
    assert possible(rows, {"S/400": date(1947, 2, 1)}) == {"S/400": rows[0]}


def test_the_shipped_table_is_of_drafts_put_to_the_vote() -> None:
    shipped = files("horseshoe.record").joinpath("data", "drafts.csv").read_text(encoding="utf-8")
    rows = list(csv.DictReader(shipped.splitlines()))
    drafts = {vote.draft for vote in load().all}
    assert list(rows[0]) == list(HEADER)
    assert {row["draft"] for row in rows} <= drafts


@pytest.mark.skipif(not SOURCES.exists(), reason="../shared is not here")
def test_the_shipped_table_is_what_the_sources_make() -> None:
    pytest.importorskip("openpyxl")
    shipped = files("horseshoe.record").joinpath("data", "drafts.csv").read_text(encoding="utf-8")
    assert [tuple(row) for row in csv.reader(shipped.splitlines()[1:])] == read(SOURCES, load())

"""Vetoes of the record, counted by name of convention: each count is what its users published."""

from __future__ import annotations

import csv
from collections import Counter
from datetime import date

import pytest

from horseshoe.answers.veto_counts import EVERYBODY, Convention, vetoes
from tests.desk import SHARED

LISTS = [SHARED / "record-sources" / f"{name}.csv" for name in ("un-vetoes-1946-2022", "vetoes-2022-2026")]


def texts(convention: str, since: date | None = None, until: date | None = None) -> dict[str, int]:
    return {row.member: row.texts for row in vetoes(convention, since=since, until=until)}


@pytest.mark.skipif(not LISTS[0].exists(), reason="../shared is not here")
def test_the_librarys_count_is_its_list() -> None:
    rows = [row for path in LISTS for row in csv.DictReader(path.open(encoding="utf-8"))]
    listed = Counter(code for row in rows for code in row["vetoed_by"].split(";"))
    assert texts("library") == {**listed, EVERYBODY: len(rows)}


def test_the_highlights_of_2023() -> None:
    found = texts("instances", date(2023, 1, 1), date(2023, 12, 31))
    assert found == {"RUS": 3, "USA": 3, "CHN": 1, EVERYBODY: 6}  # seven instances: five drafts and an amendment


def test_france_has_eighteen_with_the_question_of_1946_and_the_amendment_of_1947() -> None:
    assert (texts("sievers_daws")["FRA"], texts("library")["FRA"]) == (18, 17)


def test_the_second_term_of_1996_is_in_no_list_of_public_ones() -> None:
    year = (date(1996, 1, 1), date(1996, 12, 31))
    assert texts("library", *year) == texts("foreign_office", *year) == {}
    assert texts("instances", *year) == {"USA": 1, EVERYBODY: 1}


def test_paragraphs_count_for_the_foreign_office_alone() -> None:
    day = (date(1972, 9, 29), date(1972, 9, 29))
    assert texts("foreign_office", *day)["GBR"] - texts("sievers_daws", *day)["GBR"] == 2


def test_there_is_no_count_without_a_convention() -> None:
    with pytest.raises(ValueError):
        vetoes("everybody's")
    assert set(Convention) == {"library", "sievers_daws", "foreign_office", "instances"}

"""Vetoes of the record, counted by name of convention: each count is what its users published."""

from __future__ import annotations

import csv
from collections import Counter
from datetime import date

import pytest
from tests.desk import SHARED

from horseshoe.council.counting import Convention
from horseshoe.record.store import load
from horseshoe.record.vetoes import vetoes

LISTS = [SHARED / "record-sources" / f"{name}.csv" for name in ("un-vetoes-1946-2022", "vetoes-2022-2026")]


@pytest.mark.skipif(not LISTS[0].exists(), reason="../shared is not here")
def test_the_librarys_count_is_its_list() -> None:
    rows = [row for path in LISTS for row in csv.DictReader(path.open(encoding="utf-8"))]
    found = vetoes(load().all, "library")
    assert Counter(found.by_member) == Counter(code for row in rows for code in row["vetoed_by"].split(";"))
    assert found.texts == len(rows)


def test_the_highlights_of_2023() -> None:
    found = vetoes(load().votes(since=date(2023, 1, 1), until=date(2023, 12, 31)), Convention.INSTANCES)
    assert (found.instances, found.texts) == (7, 6)
    assert str(found) == "6 (instances: RUS 3, USA 3, CHN 1)"


def test_france_has_eighteen_with_the_question_of_1946_and_the_amendment_of_1947() -> None:
    assert vetoes(load().all, "sievers_daws").by_member["FRA"] == 18
    assert vetoes(load().all, "library").by_member["FRA"] == 17


def test_the_second_term_of_1996_is_in_no_list_of_public_ones() -> None:
    year = load().votes(since=date(1996, 1, 1), until=date(1996, 12, 31))
    assert vetoes(year, "library").texts == vetoes(year, "foreign_office").texts == 0
    assert vetoes(year, "instances").by_member == {"USA": 1}


def test_paragraphs_count_for_the_foreign_office_alone() -> None:
    day = load().on(date(1972, 9, 29))
    assert vetoes(day, "foreign_office").by_member["GBR"] - vetoes(day, "sievers_daws").by_member["GBR"] == 2


def test_there_is_no_count_without_a_convention() -> None:
    with pytest.raises(ValueError):
        vetoes(load().all, "everybody's")

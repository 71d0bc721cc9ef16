"""Rules: dated, cited, and one in force at a time."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from horseshoe.council.rules import NEEDED, PERMANENT, RULES, in_force, permanent, rule
from horseshoe.errors import HorseshoeError


def test_every_rule_says_where_it_stands() -> None:
    for name, each in RULES.items():
        assert each.id == name
        assert each.cite
        assert each.text.endswith(".")
        assert each.until is None or each.since < each.until


def test_thresholds_follow_without_gap() -> None:
    first, second = NEEDED
    assert first.until == second.since == date(1966, 1, 1)
    assert (first.yes, first.seats, second.yes, second.seats) == (7, 11, 9, 15)
    assert in_force(NEEDED, date(1965, 12, 31)) is first
    assert in_force(NEEDED, date(1966, 1, 1)) is second


def test_five_permanent_seats_on_every_day() -> None:
    changes = {seat.since for seat in PERMANENT} | {seat.until for seat in PERMANENT if seat.until}
    for day in changes | {date(2026, 1, 1)}:
        assert len(permanent(day)) == 5
        if day > date(1946, 1, 17):
            assert len(permanent(day - timedelta(days=1))) == 5


def test_the_wording_of_the_day() -> None:
    assert rule("art27_2", date(1960, 1, 1)).id == "art27_2_1945"
    assert rule("art27_2", date(2024, 1, 1)).id == "art27_2"
    assert rule("art99", date(1960, 1, 1)).id == "art99"
    with pytest.raises(HorseshoeError):
        rule("veto_debate", date(2020, 1, 1))
    with pytest.raises(KeyError):
        rule("no such rule", date(2020, 1, 1))


@pytest.mark.parametrize(
    "name",
    ["art27_2", "art27_3", "art23", "art99", "rule2", "rule3", "rule18", "rule32", "rule38", "statements_consensus",
     "absence", "abstention", "non_members_no_vote"],
)  # fmt: skip
def test_rules_others_stand_on(name: str) -> None:
    assert name in RULES

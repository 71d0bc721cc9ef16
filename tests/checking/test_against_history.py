"""Ordinals and counts over the record, under conventions that are named, and what is not to be counted out."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from horseshoe.checking.finding import Finding, Verdict
from horseshoe.reading.claims.actions import Action, Moment, Told
from horseshoe.reading.claims.claims import HistorySaid, WordingSaid
from tests.checking.by_hand import Judge, action, moment

S, P, C, N = Verdict.SUPPORTED, Verdict.IMPRECISE, Verdict.CONTRADICTED, Verdict.NOT_IN_RECORD
GAZA = frozenset({"gaza", "israel-palestine", "middle-east"})
CEASEFIRE = GAZA | {"ceasefire"}


def march(**more: Any) -> Action:
    """The vote of 22 March 2024, told as its day's news."""
    usual = {"on": "Friday", "no": "RUS CHN", "sponsors": "USA", "about": "gaza ceasefire"}
    said: dict[str, Any] = {"told": "not_adopted"} | usual | more
    return action(**said)


def text(found: Finding) -> str:
    return " ".join(reason.text for reason in found.because)


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        (HistorySaid("vetoes", "USA", GAZA, count=3), S),
        (HistorySaid("vetoes", "USA", GAZA, count=4), S),  # with the amendment of 22 December 2023
        (HistorySaid("vetoes", "USA", GAZA, count=2), C),
        (HistorySaid("vetoes", "USA", GAZA, count=9), C),
        (HistorySaid("vetoes", "USA", GAZA, count=3, of_which=(2, WordingSaid("demand", CEASEFIRE, ""))), S),
        (HistorySaid("vetoes", "USA", GAZA, count=3, of_which=(3, WordingSaid("demand", CEASEFIRE, ""))), P),
        (HistorySaid("vetoes", "USA", GAZA, count=3, term="resolution"), P),
        (HistorySaid("vetoes", "USA", GAZA, count=3, by_person=True), P),
        (HistorySaid("vetoes", "USA", GAZA, count=3, months=tuple(map(moment, ("October", "December", "2024-02")))), S),
        (HistorySaid("vetoes", "USA", GAZA, count=3, months=tuple(map(moment, ("August", "September")))), P),
        (HistorySaid("vetoes", "USA", GAZA, vague=True), S),
        (HistorySaid("vetoes", "USA", GAZA, vague=True, term="resolution"), P),
        (HistorySaid("attempts", None, CEASEFIRE, ordinal=4), C),
        (HistorySaid("attempts", None, CEASEFIRE, ordinal=5), S),
        (HistorySaid("attempts", None, GAZA, ordinal=9), S),
        (HistorySaid("attempts", None, CEASEFIRE, every=True, predicate=Told.VETOED), C),
        (HistorySaid("vetoes", "RUS", GAZA, first=True, since=moment("2023-10")), S),
    ],
)
def test_on_gaza_in_march_2024(judge: Judge, said: HistorySaid, verdict: Verdict) -> None:
    found = judge(said, march())
    assert found.verdict is verdict, text(found)


def test_the_fourth_attempt_is_refuted_by_a_list(judge: Judge) -> None:
    found = judge(HistorySaid("attempts", None, CEASEFIRE, ordinal=4), march())
    for symbol in ("S/2023/772", "S/2023/795", "S/2023/970", "S/2024/173", "S/2024/239"):
        assert symbol in text(found)


def test_previous_attempts_were_not_all_vetoed(judge: Judge) -> None:
    awaited = action(sponsors="ARE", about="gaza ceasefire", modality="expected")
    said = HistorySaid("attempts", None, CEASEFIRE, every=True, predicate=Told.VETOED)
    found = judge(said, awaited, published="2023-12-08")
    assert found.verdict is C
    assert "16 October 2023" in text(found)
    assert "25 October 2023" in text(found)
    assert "S/2023/970" not in text(found)  # the vote still to come is no previous attempt


def test_what_comes_after_the_report_is_not_counted(judge: Judge) -> None:
    said = HistorySaid("vetoes", "USA", GAZA, count=1)
    assert judge(said, action(about="gaza"), published="2023-11-01").verdict is S
    assert judge(said, action(about="gaza"), published="2024-03-01").verdict is C


@pytest.mark.parametrize(
    ("member", "count", "verdict"), [("RUS", 121, S), ("USA", 82, S), ("RUS", 60, C), ("USA", 150, C)]
)
def test_totals_of_all_time(judge: Judge, member: str, count: int, verdict: Verdict) -> None:
    """The library's list of 15 September 2022: 121 and 82; other lists differ by a few."""
    found = judge(HistorySaid("vetoes", member, count=count), published="2022-09-15")
    assert found.verdict in ({S, P} if verdict is S else {verdict}), text(found)


def test_soviet_vetoes_are_counted_with_russian_ones(judge: Judge) -> None:
    found = judge(HistorySaid("vetoes", "RUS", count=14, topics=frozenset({"syria"})), published="2020-01-10")
    assert found.verdict is S, text(found)


@pytest.mark.parametrize(
    "said", [HistorySaid("adoptions", None, GAZA, count=17), HistorySaid("votes", None, GAZA, ordinal=31)]
)
def test_what_depends_on_what_one_counts_is_never_contradicted(judge: Judge, said: HistorySaid) -> None:
    assert judge(said, march()).verdict is N


def test_without_a_day_a_count_is_left_open(judge: Judge) -> None:
    assert judge(HistorySaid("vetoes", "USA", GAZA, count=2)).verdict is N


def test_a_report_after_the_record_is_left_open(judge: Judge) -> None:
    assert judge(HistorySaid("vetoes", "USA", GAZA, count=40), published="2027-05-05").verdict is N


def test_since_bounds_the_count(judge: Judge) -> None:
    since = replace(Moment(), text="since 2011", value="2011")
    found = judge(HistorySaid("vetoes", "RUS", frozenset({"syria"}), count=16, since=since), published="2020-07-12")
    assert found.verdict is S, text(found)


def test_article_99(judge: Judge) -> None:
    first = HistorySaid("article_99", first=True, since=moment("1989"))
    assert judge(first, action(kind="article_99", about="gaza"), published="2023-12-08").verdict is S
    wrong = replace(first, since=moment("1975"))
    assert judge(wrong, action(kind="article_99", about="gaza"), published="2023-12-08").verdict is not S


def test_vetoes_of_a_day_are_counted_on_that_day(judge: Judge) -> None:
    said = HistorySaid("vetoes", "RUS", frozenset({"syria"}), count=1)
    told = action("vetoed", on=moment("2018-04-10"), no="RUS", vetoes="RUS", about="syria")
    assert judge(said, replace(told, several=True)).verdict is S
    found = judge(replace(said, count=2), replace(told, several=True))
    assert found.verdict is C
    assert "on 10 April 2018, the record has 1" in text(found)


@pytest.mark.parametrize(
    ("on", "years", "verdict"), [("2011-02-18", 4, S), ("2011-02-18", 2, S), ("2006-07-13", 2, S)]
)
def test_the_first_in_so_many_years_is_held_against_these_years(
    judge: Judge, on: str, years: int, verdict: Verdict
) -> None:
    said = HistorySaid("vetoes", "USA", first=True, since=Moment(f"{years} years"))
    found = judge(said, action("vetoed", on=moment(on), no="USA", vetoes="USA"))
    assert found.verdict is verdict, text(found)

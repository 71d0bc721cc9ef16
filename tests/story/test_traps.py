"""The five whole articles, told as one story: every trap in the last section of their gold table, by its line.

They live outside this checkout; the same traps in texts of our own are in the tests beside this one.
"""

from __future__ import annotations

from datetime import date

import pytest

import horseshoe
from horseshoe.story.account import Story
from horseshoe.story.ledger import Series
from horseshoe.story.taking import rows
from tests.desk import SHARED
from tests.story.piles import event, on

SEEDS = SHARED / "seeds"
pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason="the shared folder is not beside this checkout")
PUBLISHED = {"000": "2023-12-08", "001": "2023-12-09", "002": "2023-10-09", "003": "2024-06-10", "004": "2024-03-22"}
COUNCIL = ("vote", "draft", "statement")


def articles() -> dict[str, str]:
    return {path.name[:3]: path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("0*.txt"))}


@pytest.fixture(scope="module")
def undated() -> Story:
    return horseshoe.story(articles().values())


@pytest.fixture(scope="module")
def dated() -> Story:
    return horseshoe.story(horseshoe.check(text, PUBLISHED[name]) for name, text in articles().items())


def order(told: Story) -> list[str]:
    return [e.on_record.symbol if e.on_record else e.kind for e in told.events if e.kind in COUNCIL]


RIGHT = ["statement", "S/2023/970", "S/2024/173", "S/2024/239", "S/RES/2735(2024)"]


def test_the_events_stand_in_their_order_matched_or_rightly_left_unmatched(undated: Story, dated: Story) -> None:
    assert order(undated) == RIGHT
    assert order(dated) == RIGHT


def test_a_report_before_the_vote_is_told_as_such_and_not_faulted_for_what_came_later(undated: Story) -> None:
    june = event(undated, "S/RES/2735(2024)")
    assert (june.told, june.differences) == ("announced", ())


def test_the_nine_votes_stand_though_the_five_tell_four(dated: Story) -> None:
    whole = [
        e.on_record.symbol
        for e in dated.timeline
        if e.on_record and e.on_record.subject == "draft_resolution" and e.on_record.day <= date(2024, 3, 22)
    ]
    assert len(whole) == 9


def series(told: Story, counts: str, number: float) -> list[Series]:
    return [s for s in told.ledger if s.counts == counts and any(number in (v.low, v.high) for v in s.values)]


def test_17487_killed_and_17487_casualties_are_two(undated: Story) -> None:
    (killed,), (both,) = series(undated, "killed", 17487), series(undated, "casualties", 17487)
    assert both.counter is not None
    assert "ministry" in both.counter
    assert killed.counter is None
    (pair,) = [p for p in undated.alike if {p.one, p.other} == {killed.id, both.id}]
    assert "the dead and the injured" in pair.because[0]


def test_hostages_are_counted_three_ways_and_never_added_up(undated: Story) -> None:
    held = [s for s in undated.ledger if s.counts == "hostages_held"]
    assert sorted((s.counter, s.values[0].high, s.values[0].beside) for s in held) == [
        ("Antonio Guterres", 130.0, ()),
        ("Israel", 130.0, ("34",)),
        ("Israeli army", 116.0, ("41",)),
    ]
    assert len([p for p in undated.alike if {p.one, p.other} <= {s.id for s in held}]) == 3


def test_1200_and_1100_are_of_different_scopes(undated: Story) -> None:
    (one,), (other,) = series(undated, "killed", 1200), series(undated, "killed", 1100)
    (pair,) = [p for p in undated.alike if {p.one, p.other} == {one.id, other.id}]
    assert any(reason.startswith("since") for reason in pair.because)


def test_a_text_never_adopted_called_a_resolution_is_told(dated: Story) -> None:
    for symbol in ("S/2023/970", "S/2024/173", "S/2024/239"):
        term = on(event(dated, symbol).differences, "term")
        assert term is not None, symbol
        assert term.record is not None
        assert "not adopted" in term.record


def test_a_ceasefire_stands_on_several_rungs(dated: Story) -> None:
    rungs = {e.on_record.symbol: e.on_record.asks or "" for e in dated.timeline if e.on_record}
    assert rungs["S/2023/772"].startswith("calls for")
    assert rungs["S/2023/970"] == rungs["S/2024/173"] == "demands a humanitarian ceasefire"
    assert rungs["S/2024/239"].startswith("determines the imperative")
    assert rungs["S/RES/2735(2024)"].startswith("welcomes")


def test_a_statement_held_up_a_shortfall_and_an_elected_members_no_are_no_vetoes(dated: Story) -> None:
    statement = next(e for e in dated.events if e.kind == "statement")
    assert (statement.on_record, statement.outcome) == (None, "blocked")
    short = {e.on_record.symbol for e in dated.timeline if e.on_record and e.on_record.outcome == "short"}
    assert {"S/2023/772", "S/2023/795"} <= short
    vetoes = {(p.state, act.vote) for p in dated.positions for act in p.acts if act.what == "veto"}
    assert ("DZA", "S/2024/239") not in vetoes
    assert {("RUS", "S/2024/239"), ("CHN", "S/2024/239"), ("USA", "S/2023/970")} <= vetoes


def test_a_weekday_needs_the_day_of_publication(undated: Story, dated: Story) -> None:
    text = articles()["004"]
    bare, told = (rows(horseshoe.check(text, day)).tellings[0] for day in (None, PUBLISHED["004"]))
    assert "Friday" in bare.words[1]
    assert (bare.earliest, told.earliest, told.latest) == (None, date(2024, 3, 22), date(2024, 3, 22))
    assert next(e for e in undated.events if e.kind == "consultations").placed == "bounded"
    assert next(e for e in dated.events if e.kind == "consultations").latest == date(2023, 10, 9)


def test_displaced_twice_over_in_one_report_is_told(undated: Story) -> None:
    assert any("2.3 million people" in c.says and "majority of Gazans" in c.says for c in undated.clashes)


def test_what_no_report_gave_of_the_vote_of_march(undated: Story) -> None:
    march = event(undated, "S/2024/239")
    assert {u.fact: u.record for u in undated.untold if u.event == march.id} == {
        "tally": "11-3-1",
        "against": "Algeria",
        "abstaining": "Guyana",
        "symbol": "S/2024/239",
    }


def test_five_reports_that_wrote_for_themselves_copied_nobody(undated: Story) -> None:
    assert undated.copies == ()

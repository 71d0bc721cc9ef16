"""The timeline: what stands between, what follows by rule, and what went before."""

from __future__ import annotations

from datetime import date

import pytest

import horseshoe
from horseshoe.errors import InputError
from horseshoe.story.about import places_of, scope
from tests.story.piles import HELD_UP, MARCH, VETO_AFP, story

STORY = story(HELD_UP, VETO_AFP, MARCH)


def symbols(what: str) -> list[str]:
    return [entry.on_record.symbol for entry in STORY.timeline if entry.what == what and entry.on_record]


def test_the_votes_nobody_told_stand_between_those_that_were() -> None:
    assert symbols("told") == ["S/2023/970", "S/2024/239"]
    between = symbols("record")
    assert between[:5] == ["S/2023/772", "S/2023/773", "S/2023/792", "S/2023/795", "S/RES/2712(2023)"]
    assert {"S/RES/2720(2023)", "S/2024/173"} <= set(between)


def test_the_timeline_is_in_the_order_of_days() -> None:
    days = [entry.day for entry in STORY.timeline if entry.day]
    assert days == sorted(days)


def test_the_assembly_debates_a_told_veto_within_ten_working_days() -> None:
    due = [(entry.day, entry.cite) for entry in STORY.timeline if entry.what == "rule"]
    assert (date(2023, 12, 22), "A/RES/76/262") in due
    assert len(due) == 2


def test_a_veto_older_than_the_rule_has_no_debate() -> None:
    told = story("UNITED NATIONS, 4 February 2012 - Russia and China vetoed a UN Security Council draft on Syria.")
    assert [entry.what for entry in told.timeline if entry.event] == ["told"]


def test_a_draft_has_those_that_failed_before_it() -> None:
    march = next(e for e in STORY.timeline if e.on_record and e.on_record.symbol == "S/2024/239")
    assert march.after == ("S/2023/772", "S/2023/773", "S/2023/792", "S/2023/795", "S/2023/970", "S/2024/173")


def test_each_text_stands_on_its_rung() -> None:
    rungs = {e.on_record.symbol: e.on_record.asks for e in STORY.timeline if e.on_record}
    assert rungs["S/2023/772"] == "calls for a ceasefire"
    assert rungs["S/2023/970"] == "demands a humanitarian ceasefire"
    assert rungs["S/2024/239"] == "determines the imperative of a ceasefire"


def test_a_place_a_text_only_names_is_no_place_it_is_on() -> None:
    march = horseshoe.vote("S/2024/239")
    assert "yemen" in march.topics
    assert "yemen" not in places_of(march)
    assert "gaza" in places_of(march)


def test_the_record_tells_its_own_story() -> None:
    told = horseshoe.story(about="Gaza", since="2023-10-07", until="2024-03-22")
    assert not told.reports
    votes = [e.on_record for e in told.timeline if e.on_record and e.on_record.kind == "vote"]
    whole = [one.symbol for one in votes if one.subject == "draft_resolution"]
    assert whole == [
        "S/2023/772", "S/2023/773", "S/2023/792", "S/2023/795", "S/RES/2712(2023)", "S/2023/970", "S/RES/2720(2023)",
        "S/2024/173", "S/2024/239",
    ]  # fmt: skip
    assert any(e.on_record and e.on_record.kind == "article_99" for e in told.timeline)


def test_a_scope_keeps_reports_that_tell_of_it() -> None:
    haiti = "NEW YORK, 29 September 2025 - The UN Security Council adopted a resolution on Haiti on Monday."
    told = story(VETO_AFP, haiti, scope=scope("Gaza"))
    assert len(told.reports) == 1
    assert story(VETO_AFP, scope=scope(until=date(2023, 1, 1))).events == ()


@pytest.mark.parametrize(
    ("about", "since", "until"), [("weather", None, None), (None, date(2024, 1, 1), date(2023, 1, 1))]
)
def test_a_scope_nobody_can_mean_is_refused(about: str | None, since: date | None, until: date | None) -> None:
    with pytest.raises(InputError):
        scope(about, since, until)

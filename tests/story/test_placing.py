"""Days of reports that do not print one: worked out where only one answer fits, with the reason, else left open."""

from __future__ import annotations

from datetime import date

import pytest

from horseshoe.story.windows import Window
from tests.story.piles import HELD_UP, VETO_AFP, event, story

UNDATED_AHEAD = (
    "The United States is calling for a UN Security Council vote on a draft resolution for an immediate ceasefire in "
    "Gaza and the release of hostages.\n\nA plan of May 31 has brought no truce, and a deadline of June 8 has passed.\n"
)
UNDATED_WAR = HELD_UP.removeprefix("NEW YORK, 9 October 2023 - ")


def test_an_undated_report_that_looks_ahead_is_of_the_one_vote_that_fits_its_days() -> None:
    told = story(UNDATED_AHEAD)
    one = event(told, "S/RES/2735(2024)")
    assert one.told == "announced"
    assert (told.reports[0].earliest, told.reports[0].latest) == (date(2024, 6, 8), date(2024, 6, 10))
    assert "8 June" in told.reports[0].placed_because


@pytest.mark.parametrize(
    "text",
    [
        UNDATED_AHEAD.replace("June 8", "August 8").replace("May 31", "July 31"),
        UNDATED_AHEAD.replace("The United States", "Paraguay"),
        UNDATED_AHEAD.replace("June 8", "June 8, 2025"),
    ],
)
def test_where_no_day_no_backer_or_another_year_is_printed_no_vote_is_found(text: str) -> None:
    assert all(e.on_record is None for e in story(text).events)


def test_who_counts_far_fewer_dead_of_one_war_came_earlier_and_why_is_said() -> None:
    told = story(UNDATED_WAR, VETO_AFP)
    war = next(r for r in told.reports if r.published is None)
    assert war.latest == date(2023, 12, 8)
    assert "if both speak of one war" in war.placed_because
    assert told.events[0].placed == "bounded"


def test_a_toll_that_is_not_far_lower_places_nothing() -> None:
    told = story(UNDATED_WAR.replace("1,100", "16,100"), VETO_AFP)
    assert next(r for r in told.reports if r.published is None).latest is None


def test_a_weekday_is_a_day_only_with_the_day_of_the_report() -> None:
    said = "The UN Security Council rejected a draft resolution on Cyprus on Friday.\n"
    assert story(said).events[0].placed == "unknown"
    dated = story(f"NEW YORK, 9 December 2023 - {said}").events[0]
    assert dated.earliest == dated.latest == date(2023, 12, 8)


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2023, 12, 8), date(2023, 12, 8), "8 December 2023"),
        (date(2023, 10, 5), date(2023, 10, 9), "5 to 9 October 2023"),
        (date(2023, 10, 30), date(2023, 11, 2), "30 October 2023 to 2 November 2023"),
        (None, date(2023, 12, 8), "before 8 December 2023"),
        (date(2023, 12, 8), None, "after 8 December 2023"),
        (None, None, "day not told"),
    ],
)
def test_days_in_words(first: date | None, last: date | None, words: str) -> None:
    assert Window(first, last).words == words

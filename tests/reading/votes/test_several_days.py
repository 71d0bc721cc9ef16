"""Several votes told at once by their days."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences, votes

LISTED = [
    ("The United States vetoed ceasefire texts on 8 December 2023 and 20 February 2024.", ["2023-12-08", "2024-02-20"]),
    ("Washington vetoed such drafts on October 18 and December 8 in 2023, and on February 20 this year.",
     ["2023-10-18", "2023-12-08", "2024-02-20"]),
    ("The Council adopted resolutions on Gaza on 15 November and 22 December 2023.", ["2023-11-15", "2023-12-22"]),
    ("The US killed the truce text with its veto. It has happened thrice with such resolutions: on October 18 and "
     "December 8 in 2023, and on February 20 this year.", ["2024-02-20", "2023-10-18", "2023-12-08"]),
]
ONE = [
    "The Council adopted a resolution on 22 December, after talks on 20 December and 21 December 2023.",
    "The United States vetoed a draft on 8 December 2023 that had been promised for 6 December and 7 December.",
    "The Council adopted the resolution, postponed on 19 December and 20 December 2023.",
]


@pytest.mark.parametrize(("text", "days"), LISTED)
def test_texts_with_a_list_of_days_are_a_vote_for_each(text: str, days: list[str]) -> None:
    assert [a.date.value for a in votes(text) if a.date] == days


@pytest.mark.parametrize("text", ONE)
def test_one_text_with_several_days_stays_one_vote(text: str) -> None:
    assert len(votes(text)) == 1


def test_times_told_first_are_counted_over_time_and_take_no_day_of_another_vote() -> None:
    told = votes("The US vetoed a text on December 8, 2023.\n\nTwelve times has Russia used the veto for Damascus.")
    assert [(a.vetoes, a.date.value if a.date else None) for a in told] == [(("USA",), "2023-12-08"), (("RUS",), None)]


def test_a_meeting_that_happened_again_is_no_veto() -> None:
    assert not differences("A briefing ended early. It has happened before, on May 3 and June 4, 2023.", "nothing")

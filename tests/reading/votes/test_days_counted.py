"""Days of votes counted from a day told for something else, or in another sentence."""

from __future__ import annotations

import pytest

from horseshoe.reading.claims.actions import Kind, Modality
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read


def days(text: str, published: str | None) -> list[str | None]:
    found = read(open_page(text.encode(), "story.txt"), published).actions
    votes = [a for a in found if a.kind is Kind.VOTE and a.modality is Modality.HAPPENED]
    return [a.date.value if a.date else None for a in votes]


@pytest.mark.parametrize(
    "text",
    [
        "I read on Wednesday that Washington had vetoed the Algerian draft in the Security Council the day before.",
        "Algeria said on Wednesday that the United States had vetoed its Security Council draft a day earlier.",
        "The Security Council met on Wednesday on the text Washington had vetoed a day earlier.",
        "Algeria on Wednesday went to the Assembly, the day after the United States vetoed its Security Council draft.",
        "Crowds marched on Wednesday through Algiers, a day after the American veto in the Security Council.",
    ],
)
def test_the_vote_was_the_day_before_the_day_told(text: str) -> None:
    assert days(text, "2024-02-22") == ["2024-02-20"]


def test_the_same_day_is_that_of_the_vote_told_before() -> None:
    text = (
        "A text on Korea was vetoed by the Soviet Union in the Security Council on 30 November 1950, nine in favour. "
        "Archivists recall that a Soviet text had been rejected the same day, with only one in favour."
    )
    assert days(text, None) == ["1950-11-30", "1950-11-30"]


def test_a_day_of_the_month_is_of_the_month_told_before() -> None:
    text = (
        "On December 20 the Security Council met on Panama. On the 23rd the non-aligned text got ten votes; it was "
        "vetoed by Washington, London and Paris."
    )
    assert days(text, "1990-01-18") == ["1989-12-23"]


def test_a_question_about_a_day_dates_its_answer() -> None:
    text = "What happened on Monday? The American veto killed Viet Nam's application in the Security Council."
    assert days(text, "1975-08-13") == ["1975-08-11"]


def test_a_meeting_and_a_vote_each_have_their_day() -> None:
    text = "Security Council: meeting on 15 September 2003; draft put to the vote on 16 September 2003; US veto."
    assert days(text, None) == ["2003-09-16"]

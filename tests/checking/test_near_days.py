"""A day printed near a vote is its day where it is, and tells which vote is meant where nothing else can."""

from __future__ import annotations

import pytest

import horseshoe
from horseshoe.reading.claims.actions import Action


def only(text: str, published: str | None = None) -> tuple[Action, str | None]:
    checked = horseshoe.check(text, published=published)
    (action,) = [a for a in checked.reading.actions if a.kind.value == "vote" and a.modality.value == "happened"]
    (vote,) = [m.vote for m in checked.matches if m.action == action.id]
    return action, vote.symbol if vote else None


RAIN = "It rained in New York. The gallery was full. "
BAN = "The Security Council gave the embargo on South Africa ten votes, and France, Britain and America vetoed it."


@pytest.mark.parametrize(("day", "symbol"), [("6 June 1975", "S/11713"), ("19 October 1976", "S/12211")])
def test_votes_alike_are_told_apart_by_a_day_printed_before(day: str, symbol: str) -> None:
    text = f"It was the evening of {day}. {RAIN}{BAN}"
    action, linked = only(text)
    assert linked == symbol
    (span,) = action.evidence["date"]
    assert (span.quote, text[span.start : span.end]) == (day, day)


def test_a_day_printed_after_is_told_with_its_place() -> None:
    text = f"{BAN} Nobody had slept since it began on 6 June 1975."
    action, linked = only(text)
    assert linked == "S/11713"
    assert action.date is not None
    assert action.date.value == "1975-06-06"


def test_of_two_days_that_fit_neither_is_taken() -> None:
    text = f"The talk was of 6 June 1975 and of 19 October 1976. {RAIN}{BAN}"
    assert only(text)[1] is None


def test_the_day_of_writing_is_not_the_day_of_the_vote() -> None:
    action, _ = only(f"NEW YORK, 19 October 1976 (Reuters) - {RAIN}{BAN}")
    assert "date" not in action.evidence


def test_a_day_of_something_else_is_not_the_day_of_the_vote() -> None:
    text = "The war began on 2 April 1982. The Security Council adopted resolution 502 by ten votes to one."
    action, _ = only(text)
    assert "date" not in action.evidence


def test_a_day_far_off_is_not_near() -> None:
    told = "On 31 March 2005 it rained. " + "Nobody minded. " * 6
    action, _ = only(told + "The Security Council adopted resolution 1593, eleven to none.")
    assert "date" not in action.evidence

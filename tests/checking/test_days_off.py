"""A day told wrong by two or three is no bar where all else fits one vote alone."""

from __future__ import annotations

import horseshoe

_TOLD = (
    "The Security Council on {} unanimously extended the mandate of UNIFIL, the UN force in Lebanon, for a final time. "
    "France had drafted the text; Israel's ambassador welcomed it."
)


def linked(day: str, published: str = "2025-08-29") -> str | None:
    (match,) = (m for m in horseshoe.check(_TOLD.format(day), published).matches if m.vote or not m.tied)
    return match.vote.symbol if match.vote else None


def test_the_vote_of_two_days_later_is_meant() -> None:
    assert linked("Thursday") == "S/RES/2790(2025)"
    assert linked("Tuesday") == "S/RES/2790(2025)"


def test_a_vote_of_another_month_is_not() -> None:
    assert linked("10 July") is None


def test_without_a_day_nothing_was_told_wrong() -> None:
    told = "The Security Council on a Friday unanimously extended a mandate, as Lebanon and Israel had wished."
    assert all(m.vote is None for m in horseshoe.check(told).matches)

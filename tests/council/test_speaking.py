"""Members and days as a sentence wants them."""

from __future__ import annotations

from datetime import date

from horseshoe.council.speaking import all_called, called, day, start


def test_members_go_by_the_name_of_the_day() -> None:
    assert called("SUN", date(1950, 1, 1)) == "the Soviet Union"
    assert called("ARE", date(2023, 1, 1)) == "the United Arab Emirates"
    assert called("LKA", date(1961, 1, 1)) == "Ceylon"


def test_lists_and_capitals() -> None:
    on = date(2025, 2, 24)
    assert start(all_called(["DNK", "FRA", "GBR"], on)) == "Denmark, France and the United Kingdom"
    assert all_called([], on) == ""
    assert start(all_called(["USA"], on)) == "The United States"
    assert start("") == ""
    assert day(on) == "24 February 2025"

"""The day a report came out: what the page says, unless the report's own dateline is of another time."""

from __future__ import annotations

from datetime import date

import pytest

from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.pages.publication import publication

REPORT = "{stamp}\n\nForce for Haiti approved\n\nNEW YORK, {day} (Petra) - The Council adopted a text on Tuesday.\n"


def told(stamp: str, day: str, given: str | None = None) -> tuple[date | None, str]:
    return publication(open_page(REPORT.format(stamp=stamp, day=day).encode(), "report.txt"), given)


@pytest.mark.parametrize("day", ["Sept. 30", "Oct. 1", "Oct. 2"])
def test_a_stamp_near_the_dateline_is_the_day(day: str) -> None:
    assert told("Published October 1, 2025", day) == (date(2025, 10, 1), "metadata")


def test_a_stamp_of_another_time_of_the_year_is_the_page_dated_anew() -> None:
    assert told("Published January 2, 2024", "Sept. 30") == (None, "unknown")
    assert told("Published January 2, 2024", "Sept. 30, 2023") == (date(2023, 9, 30), "dateline")


def test_new_year_lies_between_a_dispatch_and_its_page() -> None:
    assert told("Published January 2, 2024", "Dec. 30") == (date(2024, 1, 2), "metadata")


def test_a_day_that_is_given_is_taken() -> None:
    assert told("Published January 2, 2024", "Sept. 30", "2025-09-30") == (date(2025, 9, 30), "given")


def test_a_dateline_may_name_its_agency_before_the_day() -> None:
    text = "Sanctions extended\n\nUNITED NATIONS (Bulletin / Sputnik - 12th February, 2020) The Council adopted it.\n"
    page = open_page(text.encode(), "report.txt")
    assert publication(page, None) == (date(2020, 2, 12), "dateline")

"""The day a report came out: what the page says, unless the report's own dateline is of another time."""

from __future__ import annotations

from datetime import date

import pytest

from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.pages.publication import publication, written

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


CUTTINGS = [
    ("The New York Times, June 28, 1950. LAKE SUCCESS, N.Y., June 27 - The Council voted 7 to 1 tonight.",
     "1950-06-27"),
    ("The Times, Monday 5 April 1982. From Our Correspondent, New York, April 3. The Council tonight adopted a text.",
     "1982-04-03"),
    ("The Guardian, Thursday November 1, 1956. New York, October 31. - The Council voted tonight.", "1956-10-31"),
    ("The Times, 2 January 1957. NEW YORK, December 31 - The Council met today.", "1956-12-31"),
    ("By Jane Doe. Special to the paper. UNITED NATIONS, N.Y., June 4, 1982 - The Council met tonight.", "1982-06-04"),
    ("Manchester Guardian, 25 November 1967. The Council on Wednesday adopted a text.", "1967-11-25"),
]
NO_CUTTINGS = [
    "The Times of 5 April 1982 wrote that the Council had adopted a text.",
    "Good Times, June 28, 1950, were over. The Council met.",
]


@pytest.mark.parametrize(("text", "day"), CUTTINGS)
def test_a_cutting_is_of_its_dateline_in_the_year_of_its_masthead(text: str, day: str) -> None:
    found, basis = publication(open_page(text.encode(), "report.txt"), None)
    assert (str(found), basis) == (day, "dateline")


@pytest.mark.parametrize("text", NO_CUTTINGS)
def test_a_paper_that_is_quoted_is_no_masthead(text: str) -> None:
    assert publication(open_page(text.encode(), "report.txt"), None)[0] is None


def test_a_weekday_behind_a_masthead_is_the_day_of_writing() -> None:
    text = "The Guardian, 25 November 1967. From Hella Pick, New York, Friday. The Council on Wednesday adopted a text."
    assert written(open_page(text.encode(), "report.txt"), date(1967, 11, 25)) == date(1967, 11, 24)


BY_WEEKDAY = [  # of a paper of Wednesday, 31 October 1956
    "LAKE SUCCESS, Tuesday. Britain vetoed the text today.",
    "LAKE SUCCESS, Tuesday\n\nBritain vetoed the text today.",
    "THE MORNING POST, Wednesday, October 31, 1956\n\nTWO VETOES\n\nU.N. HEADQUARTERS, New York, Tuesday.\n\n"
    "It fell today.",
    "NEW YORK, Tuesday (Reuter). - Britain vetoed the text today.",
    "UNITED NATIONS, N.Y., Tues. - Britain vetoed the text today.",
    "From Our Own Correspondent, New York, Tuesday night\n\nBritain vetoed the text today.",
    "(From our man, New York, Tuesday)\n\nBritain vetoed the text today.",
    "New York (U.N.), Tuesday: Britain vetoed the text today.",
]
NOT_BY_WEEKDAY = [
    "THE MORNING POST, Tuesday, October 31, 1956\n\nBritain vetoed the text today.",
    "In New York, Tuesday. So they had agreed.",
    "The text, Tuesday's third, was vetoed by Britain today.",
    "Britain vetoed the text in New York, Tuesday, and went on.",
]


@pytest.mark.parametrize("text", BY_WEEKDAY)
def test_a_dateline_may_have_the_weekday_alone(text: str) -> None:
    assert written(open_page(text.encode(), "report.txt"), date(1956, 10, 31)) == date(1956, 10, 30)


@pytest.mark.parametrize("text", NOT_BY_WEEKDAY)
def test_a_weekday_in_the_story_is_no_dateline(text: str) -> None:
    assert written(open_page(text.encode(), "report.txt"), date(1956, 10, 31)) == date(1956, 10, 31)

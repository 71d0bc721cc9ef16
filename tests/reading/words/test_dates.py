"""When it was: as printed, and against the day of publication."""

from __future__ import annotations

from datetime import date
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from horseshoe.reading.claims.actions import DateBasis, Moment, Precision
from horseshoe.reading.words.dates import HeadKind, dateline, find_moments, resolve, with_month_days

FRIDAY = date(2024, 3, 22)


def printed(text: str) -> list[str]:
    return [e.text for e in find_moments(text)]


def settled(
    text: str, published: date | None = FRIDAY, tense: Literal["past", "future"] = "past", told: date | None = None
) -> Moment:
    expressions = with_month_days(text, find_moments(text))
    assert len(expressions) == 1, printed(text)
    return resolve(expressions[0], published, tense, told=told)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("on March 22, 2024", "2024-03-22"), ("on 22 March 2024", "2024-03-22"), ("the 22nd of March 2024",
        "2024-03-22"),
        ("Sept. 6, 2001", "2001-09-06"), ("2024-03-22", "2024-03-22"), ("20231209", "2023-12-09"),
        ("22.03.2024", "2024-03-22"), ("Friday, March 22, 2024", "2024-03-22"), ("Dec\u00a08, 2023", "2023-12-08"),
        ("after 9/11", "2001-09-11"), ("in February 2024", "2024-02"), ("since 1989", "1989"), ("late 2017", "2017"),
        ("the 1999 campaign", "1999"), ("its 80th anniversary in 2025", "2025"), ("25/03/2024", "2024-03-25"),
    ],
)  # fmt: skip
def test_what_prints_its_year_needs_no_publication_day(text: str, value: str) -> None:
    moment = settled(text, None)
    assert (moment.value, moment.basis) == (value, DateBasis.STATED)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("on Friday", "2024-03-22"), ("on Thursday", "2024-03-21"), ("Monday night", "2024-03-18"),
        ("Friday’s vote", "2024-03-22"), ("last Friday", "2024-03-15"), ("yesterday", "2024-03-21"),
        ("earlier today", "2024-03-22"), ("this morning", "2024-03-22"), ("last night", "2024-03-21"),
        ("last month", "2024-02"), ("February’s text", "2024-02"), ("in October", "2023-10"), ("in March", "2024-03"),
        ("on March 20", "2024-03-20"), ("on Oct. 7", "2023-10-07"), ("Wednesday 20 March", "2024-03-20"),
        ("last November", "2023-11"), ("last year", "2023"), ("three days ago", "2024-03-19"), ("two years ago", None),
        ("a month ago", "2024"), ("this month", "2024-03"), ("Saturday, April 16", "2022-04-16"),
        ("to-night", "2024-03-22"), ("the twentieth of March", "2024-03-20"), ("April the seventh", "2023-04-07"),
        ("on Wednesday (20 March)", "2024-03-20"), ("Thursday the twenty-first of March", "2024-03-21"),
    ],
)  # fmt: skip
def test_news_tells_what_happened(text: str, value: str | None) -> None:
    moment = settled(text)
    assert moment.value == value
    assert moment.basis is DateBasis.PUBLISHED


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("on Friday", "2024-03-22"), ("on Monday", "2024-03-25"), ("next Friday", "2024-03-29"), ("tomorrow",
        "2024-03-23"),
        ("next month", "2024-04"), ("in April", "2024-04"), ("on March 25", "2024-03-25"), ("in January", "2025-01"),
        ("later today", "2024-03-22"), ("by September 28", "2024-09-28"),
    ],
)  # fmt: skip
def test_what_is_expected_is_ahead(text: str, value: str) -> None:
    assert settled(text, tense="future").value == value


@pytest.mark.parametrize("text", ["on March the second vote failed", "the first of many", "in May the sixth text came"])
def test_an_ordinal_of_something_else_is_no_day(text: str) -> None:
    assert all(e.day is None for e in find_moments(text))


def test_friday_said_on_a_friday_is_that_day() -> None:
    assert settled("on Friday", date(2023, 12, 8)).value == "2023-12-08"


def test_by_a_date_is_ahead_in_the_past_tense_too() -> None:
    assert settled("they return by September 28", date(2025, 9, 20)).value == "2025-09-28"


def test_a_week_has_bounds_and_no_day() -> None:
    moment = settled("earlier this week")
    assert moment.value == "2024-03"
    assert (moment.earliest, moment.latest, moment.precision) == ("2024-03-17", "2024-03-22", Precision.MONTH)
    assert settled("last week").latest == "2024-03-17"


def test_last_november_in_december_may_be_either() -> None:
    moment = settled("last November", date(2023, 12, 5))
    assert (moment.value, moment.earliest, moment.latest) == (None, "2022-11-01", "2023-11-30")


def test_without_a_publication_day_the_parts_are_kept() -> None:
    moment = settled("on Friday", None)
    assert (moment.value, moment.precision, moment.weekday, moment.basis) == (
        None, Precision.UNKNOWN, 4, DateBasis.UNKNOWN,
    )  # fmt: skip
    moment = settled("on March 25", None)
    assert (moment.value, moment.month, moment.day) == (None, 3, 25)
    assert settled("last month", None).value is None


def test_the_day_before_counts_from_what_was_told() -> None:
    assert settled("a day earlier").value is None
    assert settled("the same day", told=date(2023, 10, 25)).value == "2023-10-25"
    assert settled("a day before.", told=date(2016, 12, 23)).value == "2016-12-22"


def test_two_days_of_one_month() -> None:
    moment = settled("about Sept. 27–28", date(2025, 9, 30))
    assert (moment.earliest, moment.latest) == ("2025-09-27", "2025-09-28")


def test_the_weekday_chooses_the_year() -> None:
    assert settled("on Friday, March 25", date(2023, 3, 27)).value == "2022-03-25"


@pytest.mark.parametrize(
    "text",
    [
        "eight months of conflict", "its sixth month", "a nine-year war", "over the last several weeks", "at 3:00 p.m.",
        "resolution 2024", "it may pass", "they march on", "Theresa May spoke", "a 30-day process", "USA Today said",
        "the Sunday Times", "Black Friday", "2,023 people", "S/2023/709", "Today : ", "second time", "Bloody Sunday",
        "the sun sat", "April Glaspie spoke", "30 February", "2000 people", "an 80th anniversary", "for a year",
        "the Arab Spring", "Good Friday Agreement", "13 March-like".replace("March", "march"),
    ],
)  # fmt: skip
def test_no_moment(text: str) -> None:
    assert printed(text) == []


@pytest.mark.parametrize(
    ("text", "moments"),
    [
        ("in OctoberDecember, and again last month", ["October", "December", "last month"]),
        ("On Wednesday 20 November the", ["Wednesday 20 November"]),
        ("Published January 31, 2022 | 08:46 PM", ["January 31, 2022"]),
        ("in 2015-2016", ["2015", "2016"]),
        ("Friday at 3 p.m. and\u00a0last\u00a0week", ["Friday", "last\u00a0week"]),
    ],
)
def test_where_moments_begin_and_end(text: str, moments: list[str]) -> None:
    assert printed(text) == moments
    assert all(text[e.start : e.end] == e.text for e in find_moments(text))


@pytest.mark.parametrize(
    ("text", "kind", "value", "month", "day", "place"),
    [
        ("UNITED NATIONS, October 16. /TASS/. Angola", HeadKind.DATELINE, None, 10, 16, "UNITED NATIONS"),
        ("UNITED NATIONS, Sept 6: The Council", HeadKind.DATELINE, None, 9, 6, "UNITED NATIONS"),
        ("TEHRAN, Nov 22 (MNA) – The", HeadKind.DATELINE, None, 11, 22, "TEHRAN"),
        ("WANA (Nov 22) – The Board", HeadKind.DATELINE, None, 11, 22, "WANA"),
        ("NEW YORK, 22 March 2024 (AP) — The", HeadKind.DATELINE, "2024-03-22", 3, 22, "NEW YORK"),
        ("Headline\n\nPublished January 31, 2022 | 08:46 PM\n\nThe", HeadKind.LINE, "2022-01-31", 1, 31, None),
        ("Headline\n\n6 July 2018\n\nThis morning", HeadKind.LINE, "2018-07-06", 7, 6, None),
        (" date 2023-12-07 UN head", HeadKind.STAMP, "2023-12-07", 12, 7, None),
        ("Headline\n\n20231209 083131\n\nThe US", HeadKind.STAMP, "2023-12-09", 12, 9, None),
        ("TEHRAN // Iran's parliament", HeadKind.DATELINE, None, None, None, "TEHRAN"),
    ],
)
def test_the_head_of_a_report(
    text: str, kind: HeadKind, value: str | None, month: int | None, day: int | None, place: str | None
) -> None:
    head = dateline(text)
    assert head is not None
    assert (head.kind, head.value, head.month, head.day, head.place) == (kind, value, month, day, place)


@pytest.mark.parametrize(
    "text",
    ["The Council met on Friday.", "View Date:2025-01-11 01:03:16\nThe Council", "Today : Sep 23, 2025\nThe Council",
     "On September 19, 2025, the Council voted", "Photo of Oct. 15, 2015: the Assembly"],
)  # fmt: skip
def test_no_evidence_of_the_day_of_writing(text: str) -> None:
    assert dateline(text) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [("on Saturday (Dec. 23)", "2023-12-23"), ("22-03-2024", "2024-03-22"), ("last Thursday", "2024-03")],
)
def test_odd_ways_of_printing_a_day(text: str, value: str) -> None:
    assert settled(text).value == value


_PIECES = st.sampled_from(
    [
        "Friday",
        "March",
        "May",
        " ",
        "\u00a0",
        "22",
        "31",
        ",",
        "2024",
        "-",
        "/",
        "last ",
        "month",
        "ago",
        "two ",
        "years ",
        "the ",
        "day before",
        "in ",
        "(",
        ")",
        ".",
        "\n",
        "OctoberDecember",
        "9/11",
        "é",
        "Feb.",
        "th",
        "today",
        "30 ",
        "0",
    ]
)


@given(st.lists(_PIECES, max_size=20).map("".join), st.sampled_from([None, date(2024, 2, 29), date(1946, 1, 17)]))
def test_whatever_is_printed_has_a_place_and_bounds(text: str, published: date | None) -> None:
    at = 0
    for e in find_moments(text):
        assert at <= e.start < e.end <= len(text)
        assert text[e.start : e.end] == e.text
        at = e.end
        for tense in ("past", "future"):
            moment = resolve(e, published, tense)
            if moment.earliest and moment.latest:
                assert moment.earliest <= moment.latest
    dateline(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a week ago today", "2024-03-15"), ("two years ago today", "2022-03-22"), ("a year ago yesterday",
        "2023-03-21"),
        ("on Monday of last week", "2024-03-11"), ("Thursday last week", "2024-03-14"), ("last week, on Monday",
        "2024-03-11"),
        ("on Monday of this week", "2024-03-18"), ("on the 28th of last month", "2024-02-28"),
        ("on the 5th of this month", "2024-03-05"), ("on 15/3", "2024-03-15"), ("on Friday of last week", "2024-03-15"),
    ],
)  # fmt: skip
def test_a_day_is_counted_to_the_day_where_the_words_do(text: str, value: str) -> None:
    assert settled(text).value == value


@pytest.mark.parametrize("text", ["page 25/3", "3/4 of them", "on 3/4", "on 31/2", "by 13/2"])
def test_a_fraction_is_no_day(text: str) -> None:
    assert [resolve(e, FRIDAY).value for e in find_moments(text)] in ([], [None])


def test_a_month_without_that_day_has_none() -> None:
    assert settled("on the 31st of last month").value is None

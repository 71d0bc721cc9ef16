"""Days told by their number alone."""

from __future__ import annotations

from datetime import date

import pytest

from horseshoe.reading.words.dates import find_moments, resolve
from horseshoe.reading.words.month_days import with_month_days


def _days(text: str, published: date | None) -> list[str | None]:
    return [resolve(m, published).value for m in with_month_days(text, find_moments(text))]


@pytest.mark.parametrize(
    ("text", "published", "day"),
    [
        ("It was on the 27th of last month prolonged.", date(2001, 12, 18), "2001-11-27"),
        ("It met on the 8th inst. in private.", date(1994, 6, 9), "1994-06-08"),
        ("Lost on the 31st ult. by two votes.", date(1947, 11, 10), "1947-10-31"),
        ("It voted on the 2nd of this month.", date(2013, 5, 9), "2013-05-02"),
        ("It was asked on the 27th for an inquiry.", date(2023, 3, 28), "2023-03-27"),
        ("It had met on the 30th, in vain.", date(2023, 1, 3), "2022-12-30"),
        ("On the twenty-fifth the Council voted.", date(2023, 10, 30), "2023-10-25"),
        ("In October 2023 it sat; on the 25th, two texts failed.", None, "2023-10-25"),
        ("On 13 September 1949 it failed, as another had on the 7th.", None, "1949-09-07"),
        ("In May 1999, on the 5th of the same month, it met.", None, "1999-05-05"),
    ],
)
def test_the_month_is_the_one_told_or_that_of_writing(text: str, published: date | None, day: str) -> None:
    assert _days(text, published)[-1] == day


@pytest.mark.parametrize(
    "text",
    [
        "Troops stood on the 38th parallel.",
        "It failed on the 10th attempt.",
        "They met on the 38th Floor.",
        "It met on the 40th anniversary of the Charter.",
        "He dwelt on the fifth and the sixth clause.",
        "the 14th veto",
    ],
)
def test_other_ordinals_are_no_days(text: str) -> None:
    assert _days(text, date(2024, 3, 1)) == []


def test_without_a_month_or_a_day_of_writing_nobody_knows() -> None:
    assert _days("On the 25th the Council voted.", None) == [None]

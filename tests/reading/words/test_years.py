"""A date without a year in a report on another year."""

from __future__ import annotations

from datetime import date

import pytest

from horseshoe.reading.words.expressions import find_moments
from horseshoe.reading.words.years import with_years


def years(text: str, published: date | None) -> list[int | None]:
    return [m.year for m in with_years(find_moments(text), published)]


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("from 5 to 9 January 1980. On 7 January it voted.", date(1982, 3, 1), [1980, 1980]),
        ("In June 1950 Korea burned. On June 25 it met.", None, [1950, 1950]),
        ("On 7 October 2023 it began. On 15 October it voted.", date(2024, 10, 16), [2023, None]),
        ("On 26 June 1995 he was shot at. On 26 April it voted.", date(1996, 8, 16), [1995, None]),
        ("On 7 January it voted, after 5 January 1980.", date(1982, 3, 1), [None, 1980]),
    ],
)
def test_a_look_back_gives_its_year_once(text: str, published: date | None, expected: list[int | None]) -> None:
    assert years(text, published) == expected

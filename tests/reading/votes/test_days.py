"""The day of a vote: told once for all of a report's news, and never lent to what it recalls."""

from __future__ import annotations

import pytest

from tests.reading.saying import votes


def days(text: str, published: str = "2023-12-23") -> list[str | None]:
    return [a.date.value if a.date and a.date.precision == "day" else None for a in votes(text, published, lead="")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The UN Security Council on Friday gave Gaza more aid. The draft was adopted with 13 votes.", ["2023-12-22"]),
        ("The Security Council adopted the Emirati text on Friday. A Russian amendment was vetoed by the US.",
         ["2023-12-22", "2023-12-22"]),
        ("Wednesday's American draft in the Security Council was vetoed by Russia.", ["2023-12-20"]),
        ("The Security Council rejected the draft with four votes. All of it happened on Tuesday.", ["2023-12-19"]),
        ("16:02 - Hands up. The Security Council draft is vetoed by the US.\n15:40 - Envoys take their seats.",
         ["2023-12-23"]),
        ("The Security Council adopted resolution 661 of 6 August 1990 by 13 votes.", ["1990-08-06"]),
        ("The Security Council on Friday heard Israel. In October the United States had vetoed a Brazilian draft.",
         [None]),
        ("The Security Council adopted the text by 13 votes. The war began on Oct. 7.", [None]),
    ],
)  # fmt: skip
def test_a_day_told_once_is_the_day_of_the_news(text: str, expected: list[str | None]) -> None:
    assert days(text) == expected


def test_a_day_taken_from_elsewhere_is_held_against_nobody() -> None:
    (told,) = votes("The Security Council on Friday gave Gaza more aid. The draft was adopted with 13 votes.",
                    "2023-12-23", lead="")  # fmt: skip
    assert told.date is not None
    assert "date" not in told.evidence

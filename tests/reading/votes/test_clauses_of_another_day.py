"""Votes told in two clauses of one sentence, each with a day of its own."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences, votes


def test_a_clause_of_another_day_tells_another_vote() -> None:
    said = (
        "On 30 October 1956 Britain and France vetoed an American text, and on 31 October the Council called the "
        "Assembly by 7-2."
    )
    found = differences(said, "vetoed -GBR,FRA !GBR,FRA @USA & adopted 7/2/?", "2024-02-21")
    assert [d for d in found if not d.startswith("+")] == []


@pytest.mark.parametrize(
    "said",
    [
        "Russia vetoed the draft on Friday in the Security Council, as it had said it would.",
        "The Security Council adopted the text on Friday by 13 votes, as its members had promised in May.",
        "The Security Council adopted the text, which had been tabled in May, on Friday by 13 votes to none.",
        "It was vetoed on Monday in the Security Council, and on Tuesday it was mourned by Britain, which had voted "
        "for it.",
    ],
)
def test_what_is_no_second_vote_makes_none(said: str) -> None:
    assert len(votes(said, "2024-02-21")) == 1

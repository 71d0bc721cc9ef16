"""A vote told by its day alone is the vote of that day, where there was one and it ended as told."""

from __future__ import annotations

import pytest

from horseshoe.checking.check import check
from horseshoe.checking.match import match
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read
from horseshoe.record.store import load

HEAD = "June 9, 2010\n\nThe UN Security Council on Wednesday adopted sanctions on Iran by 12 votes to 2. "


def linked(text: str) -> list[str | None]:
    """The votes of a report, by symbol."""
    reading = read(open_page(text.encode(), "report.txt"))
    return [m.vote.symbol if m.vote else None for m in match(reading, load())]


def test_the_one_vote_of_a_day_is_meant() -> None:
    assert linked(HEAD + "The one before was adopted on March 3, 2008.")[1:] == ["S/RES/1803(2008)"]


def test_a_day_with_two_votes_leaves_it_open() -> None:
    assert linked(HEAD + "The one before was adopted on December 22, 2016.")[1:] == [None]


def test_another_end_is_not_the_vote_of_that_day() -> None:
    assert linked(HEAD + "The one before was vetoed on March 3, 2008.")[1:] == [None]


@pytest.mark.parametrize(
    ("text", "symbol"),
    [
        (
            "The vote on the emergency session in the UN Security Council went 11 in favour and one against, Russia, "
            "on 27 February 2022.",
            "S/RES/2623(2022)",
        ),
        (
            "On 31 October 1956 the UN Security Council voted to call an emergency special session of the Assembly, by "
            "seven votes to two.",
            "S/RES/119(1956)",
        ),
    ],
)
def test_a_resolution_that_calls_the_assembly_is_a_question_of_procedure(text: str, symbol: str) -> None:
    reading = read(open_page(text.encode(), "report.txt"))
    result = check(reading, load())
    assert [m.vote.symbol for m in result.matches if m.vote] == [symbol]
    assert not [f for f in result.findings if f.verdict in ("contradicted", "impossible")]

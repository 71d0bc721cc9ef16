"""Rival drafts of one day: told apart by what the report says of each, and by nothing else."""

from __future__ import annotations

import pytest

from horseshoe.checking.check import check
from horseshoe.reading.claims.actions import Kind
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read
from horseshoe.record.store import Record

MALI, SYRIA, GAZA = "2023-08-31", "2023-07-12", "2023-10-26"


def linked(text: str, published: str, record: Record) -> list[str | None]:
    """The symbols of the votes a report tells, in order; None where it leaves two open or tells too little."""
    checked = check(read(open_page(text.encode(), "report.txt"), published), record)
    votes = [a for a in checked.reading.actions if a.kind is Kind.VOTE]
    matches = {m.action: m for m in checked.matches}
    return [m.vote.symbol if (m := matches[a.id]).vote else None for a in votes]


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        (MALI, "Russia on Wednesday vetoed the text by France and the UAE on Mali in the Security Council. A Russian "
         "draft got one vote in favour, one against and 13 abstentions.", ["S/2023/638", "S/2023/639"]),
        (MALI, "Russia on Wednesday vetoed a Security Council resolution that would have extended the sanctions on "
         "Mali.", ["S/2023/638"]),
        (MALI, "A Russian draft ending the Mali sanctions won one vote in the Security Council on Wednesday, Japan "
         "voting against and 13 abstaining.", ["S/2023/639"]),
        (SYRIA, "Russia on Tuesday vetoed the Swiss-Brazilian draft on aid to Syria in the Security Council, and its "
         "own six-month text won only two votes.", ["S/2023/506", "S/2023/507"]),
        (SYRIA, "The Security Council on Tuesday turned down Russia's six-month draft for Syria with two votes in "
         "favour and three against.", ["S/2023/507"]),
        (GAZA, "The American draft on Gaza was vetoed by Russia and China in the Security Council on Wednesday; the "
         "Russian one had four votes.", ["S/2023/792", "S/2023/795"]),
        (GAZA, "The Security Council rejected a draft on Gaza on Wednesday.", [None]),
        ("2025-02-25", "Russia vetoed a European amendment to the US draft on Ukraine in the Security Council on "
         "Monday.", [None]),
        ("2023-12-06", "The Security Council is expected to vote on an Emirati draft on Gaza.", ["S/2023/970"]),
    ],
)  # fmt: skip
def test_each_rival_is_found_or_both_are_left_open(
    published: str, text: str, expected: list[str | None], record: Record
) -> None:
    assert linked(text, published, record) == expected

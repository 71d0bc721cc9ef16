"""Gatherings that are no meeting of the Council, and the meetings held beside them."""

from __future__ import annotations

import pytest

from horseshoe.reading.claims.actions import Kind
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read

INFORMAL = [
    "The Security Council held an Arria-formula meeting on children in Ukraine on 28 April 2023, convened by Russia.",
    "Russia convened an informal Arria meeting of the Security Council. The meeting lasted three hours.",
    "The Security Council, meeting under the Arria formula, heard a doctor from Bukavu.",
    "Security Council members met privately on Tuesday in an informal interactive dialogue with the African Union.",
    "At a so-called Arria formula session, members of the Security Council heard Yazidi survivors.",
]
BESIDE_ONE = [
    "The Security Council met on Monday on Yemen, three days after an Arria-formula discussion of the matter.",
    "An Arria-formula session was organised by Denmark; the next day the Security Council met on Yemen.",
    "Venezuela's Diego Arria told the Security Council meeting on Friday that history would not be kind to it.",
    "An Arria-formula meeting was held on Monday. On Tuesday the Security Council met in emergency session.",
]


def meetings(text: str) -> int:
    kinds = [a.kind for a in read(open_page(text.encode(), "report.txt")).actions]
    return sum(kind in (Kind.MEETING, Kind.CONSULTATIONS) for kind in kinds)


@pytest.mark.parametrize("text", INFORMAL)
def test_an_arria_formula_gathering_is_no_meeting_of_the_council(text: str) -> None:
    assert meetings(text) == 0


@pytest.mark.parametrize("text", BESIDE_ONE)
def test_a_meeting_beside_one_is_held(text: str) -> None:
    assert meetings(text) == 1

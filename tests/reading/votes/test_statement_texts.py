"""A statement's text turned down is no vote, whichever sentence calls it a statement."""

from __future__ import annotations

import pytest

from horseshoe.reading.claims.actions import Action, Kind, Told
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read
from tests.reading.saying import LEAD, differences

STATEMENTS = [
    "The Council could not agree on a statement on Tigray. The draft text, written by Ireland, was turned down by "
    "China and Russia.",
    "A declaration drawn up by Britain failed to win everybody's endorsement.",
    "Russia, China and India spoke against a joint statement; Kenya backed the US in favour of one.",
    "The Council was to speak out in a statement. The United States blocked it.",
]
TEXTS = [
    ("The Council failed to adopt a resolution on Gaza, owing to a negative vote by the United States.",
     "vetoed -USA !USA"),
    ("Russia and China on October 4, 2011 block a draft with targeted measures.", "vetoed -RUS,CHN !RUS,CHN"),
    ("The United States stood as the lone vote against the draft.", "any -USA"),
    ("A draft on Afghanistan was given a nyet by the Soviet Union.", "vetoed -SUN !SUN"),
    ("China voted down peacekeepers for Guatemala.", "vetoed -CHN !CHN"),
]


@pytest.mark.parametrize("text", STATEMENTS)
def test_nobody_votes_on_the_text_of_a_statement(text: str) -> None:
    assert not differences(text, "nothing")


@pytest.mark.parametrize(("text", "line"), TEXTS)
def test_a_text_that_is_voted_on_stays_one(text: str, line: str) -> None:
    assert not differences(text, line)


def _statements(text: str) -> list[Action]:
    actions = read(open_page((LEAD + text).encode(), "report.txt"), "2024-03-28").actions
    return [a for a in actions if a.kind is Kind.STATEMENT]


def test_who_blocks_it_holds_up_the_statement_told_before() -> None:
    (told,) = _statements("The Council was to speak out in a statement on March 1. The United States blocked it.")
    assert told.outcome is Told.BLOCKED
    assert told.holders == ("USA",)


def test_who_is_holding_it_up_is_told_too() -> None:
    (told,) = _statements("The United States is holding up a Security Council press statement on Rafah.")
    assert told.holders == ("USA",)

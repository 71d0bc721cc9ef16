"""Counts that cannot be of one Council are impossible where they are told together, and of two votes where not."""

from __future__ import annotations

from horseshoe.checking.told_together import told_together
from horseshoe.reading.claims.actions import Action, Kind
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read


def _vote(text: str) -> Action:
    return next(a for a in read(open_page(text.encode(), "report.txt")).actions if a.kind is Kind.VOTE)


def test_counts_of_one_sentence_are_told_together() -> None:
    action = _vote("The UN Security Council adopted the text with 12 votes in favour and 5 abstentions.")
    assert told_together(action, ("yes", "abstain"))


def test_counts_a_paragraph_apart_are_not() -> None:
    text = (
        "The UN Security Council adopted the text with 12 votes in favour. "
        + "Delegates spoke at length of what the text would mean for those who live there and their neighbours. " * 2
        + "There were 2 abstentions."
    )
    assert not told_together(_vote(text), ("yes", "abstain"))


def test_a_single_count_is_told_with_itself() -> None:
    assert told_together(_vote("The UN Security Council adopted the text with 12 votes in favour."), ("yes",))

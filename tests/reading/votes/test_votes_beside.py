"""Votes due, put off or never taken, told where the Council is not named, and beside votes that were held."""

from __future__ import annotations

import pytest

from horseshoe.reading.claims.actions import Kind, Modality
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read

HELD, DUE, NOT_TAKEN = Modality.HAPPENED, Modality.EXPECTED, Modality.DENIED
TOLD = [
    ("At the Security Council the wording is in dispute. A vote on aid, first foreseen for Monday, has been put off.",
     [DUE]),
    ("Nothing doing at the Security Council. The vote on the observers, which London had wanted today, was postponed.",
     [DUE]),
    ("The Security Council turns to Lebanon. Another vote, on the renewal of the mandate of the force in the south, is "
     "scheduled for Friday.", [DUE]),
    ("The Security Council is busy. Voting on the two texts, diplomats said, is likely to take place today.", [DUE]),
    ("The Security Council did not vote on a safe zone. A vote on the mission is due next month.", [NOT_TAKEN, DUE]),
    ("The Security Council adopted resolution 1957 with 15 votes; the border is open; a vote is expected in May.",
     [HELD, DUE]),
    ("The Security Council adopted the text with 15 votes. Sanctions were discussed. They were not put to a vote.",
     [HELD, NOT_TAKEN]),
    ("The Security Council heard a briefing on Libya. No text was put to the vote.", [NOT_TAKEN]),
    ("In the Security Council Russia requested a procedural vote. By 13 votes in favour, with Russia against and China "
     "abstaining, the Council decided to let him speak.", [HELD]),
    ("Thirteen members of the Security Council wanted the speaker heard in a procedural vote, and China abstained.",
     [HELD]),
    ("The parliament in Caracas sat late. A vote on the budget, which the opposition wanted at once, was postponed.",
     []),
    ("The Security Council is powerless. In Caracas a vote in the National Assembly on the amnesty is due next week.",
     []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "modes"), TOLD)
def test_votes_not_held_are_told_where_they_are(text: str, modes: list[Modality]) -> None:
    page = open_page(text.encode(), "report.txt")
    assert [a.modality for a in read(page, "2010-12-20").actions if a.kind is Kind.VOTE] == modes


def test_chances_are_a_forecast_only_where_they_are_of_a_vote() -> None:
    text = "With the chances of a negotiation gone, Britain vetoed the Security Council text on Thursday."
    (vote,) = read(open_page(text.encode(), "report.txt"), "1981-05-01").actions
    assert (vote.modality, vote.vetoes) == (HELD, ("GBR",))
    ahead = "The Council text's chances of being adopted: 12 for, Russia and China abstaining."
    assert all(a.modality is not HELD for a in read(open_page(ahead.encode(), "report.txt"), "2019-05-01").actions)


def test_a_report_that_likens_the_council_to_a_game_is_on_the_council() -> None:
    text = "The UN Security Council adopted a resolution on Liberia with all 15 votes. Our Model UN does better."
    assert [a.modality for a in read(open_page(text.encode(), "report.txt"), "1997-04-03").actions] == [HELD]
    game = "At our Model UN, the Security Council adopted a resolution on Liberia with all 15 votes."
    assert not read(open_page(game.encode(), "report.txt"), "1997-04-03").actions

"""Votes put off and votes never taken; what is adopted without a vote is adopted."""

from __future__ import annotations

import pytest

from horseshoe.reading.claims.actions import Kind, Modality, Told
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read

DENIED, EXPECTED, HAPPENED = Modality.DENIED, Modality.EXPECTED, Modality.HAPPENED


def votes(text: str) -> list[tuple[Modality, Told, str | None]]:
    page = open_page(text.encode(), "story.txt")
    found = read(page, "2013-05-03").actions
    return [(a.modality, a.outcome, a.date.value if a.date else None) for a in found if a.kind is Kind.VOTE]


@pytest.mark.parametrize(
    "text",
    [
        "The Security Council debated Mali on Thursday but took no vote.",
        "The Security Council held no vote on Mali on Thursday.",
        "The Security Council rose on Thursday without voting on the French draft.",
        "The Security Council met on Mali on Thursday and parted without a vote.",
        "The Security Council did not, as the radio had it, vote on Mali on Thursday.",
        "There was no vote on Mali in the Security Council on Thursday.",
        "The Security Council met on Mali. No vote on troops took place on Thursday.",
        "It is not true, as the radio reported, that the Security Council voted on Thursday to send troops to Mali.",
        "There is no truth in reports that the Security Council voted on Thursday to lift the embargo.",
    ],
)
def test_a_vote_that_was_not_held_is_denied_for_its_day(text: str) -> None:
    assert votes(text) == [(DENIED, Told.UNKNOWN, "2013-05-02")]


@pytest.mark.parametrize(
    "text",
    [
        "Neither text was put to the vote in the Security Council.",
        "France did not put its draft to the vote in the Security Council.",
        "The Security Council was never asked to vote on Mali.",
    ],
)
def test_a_text_nobody_voted_on(text: str) -> None:
    assert [row[0] for row in votes(text)] == [DENIED]


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("The Security Council on Thursday adopted without a vote a text on Mali.", Told.ADOPTED),
        ("There was no vote against in the Security Council, and the Mali text was adopted.", Told.ADOPTED),
    ],
)
def test_no_vote_is_not_no_vote_against(text: str, outcome: Told) -> None:
    assert [row[:2] for row in votes(text)] == [(HAPPENED, outcome)]


@pytest.mark.parametrize(
    "text",
    [
        "The Malian parliament rose without a vote on the budget. The Security Council meets next week.",
        "No vote was taken at the party congress. The Security Council heard the envoy.",
        "The Security Council on Thursday elected two judges without voting twice.",
    ],
)
def test_what_others_did_not_vote_on_is_nothing_here(text: str) -> None:
    assert DENIED not in [row[0] for row in votes(text)]


def test_a_vote_put_off_until_a_later_month_is_of_no_vote_told_before() -> None:
    text = (
        "The Security Council renewed its observers in Georgia by 15 votes. The vote on Darfur that Washington had "
        "hoped to see had been put off until September."
    )
    assert [row[:2] for row in votes(text)] == [(HAPPENED, Told.ADOPTED), (EXPECTED, Told.POSTPONED)]


def test_a_vote_postponed_needs_no_body_by_name() -> None:
    text = "The Security Council adopted a text on Nepal. But a vote on the experts for Darfur had been postponed."
    assert [row[:2] for row in votes(text)] == [(HAPPENED, Told.ADOPTED), (EXPECTED, Told.POSTPONED)]


def test_a_vote_still_to_come_is_told_as_the_one_vote() -> None:
    said = "The Security Council ended its debate on Mali on Thursday without voting, and will vote on Monday."
    assert [mode for mode, _, _ in votes(said)] == [EXPECTED]


def test_a_vote_taken_for_granted_is_no_vote_denied() -> None:
    assert votes("He told the Security Council that no vote on Mali was ever taken for granted.") == []

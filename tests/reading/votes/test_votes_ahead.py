"""A vote that is due, asked for, put off or never taken; and what only looks like one."""

from __future__ import annotations

import pytest

from horseshoe.reading.claims.actions import Kind, Modality, Told
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read

EXPECTED, PROPOSED, DENIED = Modality.EXPECTED, Modality.PROPOSED, Modality.DENIED


def votes(text: str) -> list[tuple[Modality, Told]]:
    page = open_page(text.encode(), "story.txt")
    return [(a.modality, a.outcome) for a in read(page, "2024-06-12").actions if a.kind is Kind.VOTE]


@pytest.mark.parametrize(
    "text",
    [
        "The Security Council will vote on Friday on a Maltese draft.",
        "At 10 a.m. EDT (1400 GMT) on Monday the Security Council votes on another resolution.",
        "The Security Council votes Monday on a resolution drafted by Norway.",
        "The Security Council votes tomorrow on the peacekeepers in Cyprus.",
        "The Security Council has the draft in blue; members said hands would go up on Monday.",
        "Security Council diplomats said they expected hands to be raised on Monday.",
        "A vote in the Security Council on Mali could come as early as Wednesday, envoys said.",
        "Moscow will put its own text to a vote in the Security Council on Monday.",
        "The Algerian draft is up for a vote in the Security Council next week.",
        "Security Council members have until midnight to vote in writing on the American draft.",
        "The Security Council is likely to adopt on Monday a resolution on Iran.",
        "The Security Council will meet at ten. Ambassadors are due to vote at noon on the US text.",
    ],
)
def test_a_vote_that_is_due(text: str) -> None:
    assert votes(text) == [(EXPECTED, Told.UNKNOWN)]


@pytest.mark.parametrize(
    "text",
    [
        "Russia has asked for a vote in the Security Council on Tuesday on its draft.",
        "France wants the Security Council to vote this week on its text on Lebanon.",
        "The Security Council was told that Britain had called for a vote on its Darfur resolution.",
        "Washington is pressing for a vote by the Security Council before the weekend.",
        "South Africa urged the Security Council, which met on Monday, to hold a vote on the draft.",
        "The Security Council met on Monday, and China proposed to put the draft to a vote.",
    ],
)
def test_a_vote_asked_for(text: str) -> None:
    assert votes(text) == [(PROPOSED, Told.UNKNOWN)]


@pytest.mark.parametrize(
    "text",
    [
        "The Security Council on Monday postponed a vote on the Arab draft until Tuesday.",
        "At the envoy's request the Security Council vote had been put off to Tuesday.",
        "A Security Council vote on Haiti, planned for Friday, has been put off.",
        "For the third day running the Security Council delayed its vote on aid to Gaza.",
        "The Security Council's vote on Sudan slipped to next week.",
        "The Security Council pushed back to Thursday the vote on the draft.",
        "Voting in the Security Council on the text was deferred at China's request.",
    ],
)
def test_a_vote_put_off_is_still_to_come(text: str) -> None:
    assert votes(text) == [(EXPECTED, Told.POSTPONED)]


@pytest.mark.parametrize(
    "text",
    [
        "The Security Council did not vote on the Russian draft on Monday.",
        "No vote was taken in the Security Council on the Turkish draft.",
        "In the end the Security Council never voted on the Malaysian text.",
        "The Security Council has not yet voted on the draft.",
        "Moscow says it did not veto the Security Council resolution on Syria.",
        "China denied that it had vetoed a Security Council resolution on Myanmar.",
    ],
)
def test_a_vote_denied(text: str) -> None:
    assert [mode for mode, _ in votes(text)] == [DENIED]


@pytest.mark.parametrize(
    "text",
    [
        "The Security Council met on Monday; Germans elect a parliament in September.",
        "The Security Council heard that parliament will vote on the treaty next week.",
        "The Security Council met without delay.",
        "The ambassador told the Security Council that elections had been postponed.",
        "China did not vote for the draft in the Security Council.",
        "The Security Council met on Friday. Voters go to the polls on Sunday.",
    ],
)
def test_no_vote_of_the_council(text: str) -> None:
    assert not [v for v in votes(text) if v[0] in (EXPECTED, PROPOSED, DENIED)]


def test_a_vote_put_off_and_then_held_is_held() -> None:
    text = "After a day's delay the Security Council adopted the draft by 13 votes to none, with two abstentions."
    assert votes(text) == [(Modality.HAPPENED, Told.ADOPTED)]


@pytest.mark.parametrize(
    "text",
    [
        "RUSSIA VETOES UN RESOLUTION\n\nThe Security Council is to vote at 3 p.m. on a draft deploring the invasion.",
        "The Security Council will vote on Friday on the draft. Bookmakers have it at 13 to one.",
        "The Security Council will vote this week on the draft. Sure: Malta. Against: Syria and Germany.",
        "The Security Council votes tomorrow. Likely votes: 12 in favour, China and Russia abstaining.",
        "The Security Council will vote on Friday on the text; the odds are on 13-1.",
        "Will Russia veto the draft when the Security Council votes tomorrow?",
    ],
)
def test_a_forecast_is_no_result(text: str) -> None:
    assert Modality.HAPPENED not in [mode for mode, _ in votes(text)]


def test_a_headline_in_the_present_stands_where_the_vote_is_told() -> None:
    text = "RUSSIA VETOES UN RESOLUTION\n\nRussia on Friday vetoed a Security Council draft deploring the invasion."
    assert [mode for mode, _ in votes(text)] == [Modality.HAPPENED]


@pytest.mark.parametrize(
    "text",
    [
        "A draft of Malta, calling for a withdrawal, was put to the vote in the Security Council. It had 13 votes.",
        "A text of Malta and Japan, asking for talks, was put to the vote in the Security Council. All voted for it.",
    ],
)
def test_what_a_text_calls_for_does_not_put_off_its_vote(text: str) -> None:
    assert [mode for mode, _ in votes(text)] == [Modality.HAPPENED]

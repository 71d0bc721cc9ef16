"""A vote to come and a vote of the past in one sentence are two votes, each with its day."""

from __future__ import annotations

import pytest

from horseshoe.reading.claims.actions import Kind, Modality, Proposal, Told
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read
from tests.reading.saying import votes


@pytest.mark.parametrize(
    "said",
    [
        "The Security Council is to vote on Tuesday on a text on Gaza, 10 days after Washington made use of its veto.",
        "The Security Council will vote on Tuesday on a text on Gaza, after Washington vetoed one last week.",
        "Days after Washington used its veto, the Security Council will vote on Tuesday on a text on Gaza.",
        "The Security Council was to have voted on Monday on Gaza; instead it is to vote on Tuesday on the text, ten "
        "days after Washington made use of its veto.",
    ],
)
def test_a_vote_to_come_after_a_veto_is_two_votes(said: str) -> None:
    page = open_page(said.encode(), "report.txt")
    told = {a.modality: a for a in read(page, "2023-12-18").actions if a.kind is Kind.VOTE}
    assert set(told) == {Modality.EXPECTED, Modality.HAPPENED}
    past, ahead = told[Modality.HAPPENED], told[Modality.EXPECTED]
    assert (past.vetoes, past.recalled) == (("USA",), True)
    assert past.date is None or past.date.text not in ("Tuesday", "Monday")
    assert ahead.vetoes == ()


def test_a_veto_after_a_debate_is_one_vote() -> None:
    (vote,) = votes("Russia vetoed a Security Council text on Tuesday, days after Britain circulated it.", "2024-11-19")
    assert (vote.vetoes, vote.recalled) == (("RUS",), False)


def test_amendments_a_text_was_softened_by_are_not_what_was_voted_on() -> None:
    (vote,) = votes("Tamer thanks to worries of China and amendments that South Africa pushed, a resolution on Eritrea "
                    "received the approval of the Security Council on Monday.", "2011-12-06")  # fmt: skip
    assert (vote.outcome, vote.several, vote.proposal) == (Told.ADOPTED, False, Proposal.DRAFT_RESOLUTION)


@pytest.mark.parametrize(
    "said",
    [
        "For one more year the mission had its mandate renewed by the Security Council on October 31.",
        "The UN force in Cyprus saw its mandate prolonged for six months by the Security Council.",
    ],
)
def test_a_mission_that_had_its_mandate_renewed(said: str) -> None:
    (vote,) = votes(said, "2024-11-01")
    assert (vote.outcome, vote.modality) == (Told.ADOPTED, Modality.HAPPENED)


@pytest.mark.parametrize(
    "said",
    [
        "The mission would have its mandate renewed by the Security Council next week.",
        "The UN force wants to have its mandate extended for six months by the Security Council.",
    ],
)
def test_a_mandate_that_is_still_to_be_renewed_is_not(said: str) -> None:
    assert all(vote.modality is not Modality.HAPPENED for vote in votes(said, "2024-11-01"))


def test_what_found_no_adoption_was_rejected() -> None:
    (vote,) = votes("An amendment of Algeria found no adoption in the Security Council.")
    assert (vote.outcome, vote.proposal) == (Told.NOT_ADOPTED, Proposal.AMENDMENT)


def test_films_with_their_length_below_a_report_are_none_of_it() -> None:
    (vote,) = votes(
        "The Security Council renewed the mission on October 31. Russia and Mozambique abstained.\n"
        "Russia's envoy said that the situation on the ground is another.\n"
        "01:58\nUN wants Sudan aid crossing kept open\n02:20\nRussia vetoes Sudan cease-fire text at UN\n",
        "2024-11-01",
    )
    assert (vote.outcome, vote.vetoes) == (Told.ADOPTED, ())

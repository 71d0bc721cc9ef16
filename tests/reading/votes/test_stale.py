"""What was awaited of a vote already told is of that vote, and of none to come."""

from __future__ import annotations

import pytest

from horseshoe.reading.claims.actions import Action, Kind, Modality, Proposal, Told
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read

HELD = "The Security Council on Tuesday imposed an air embargo on Libya by 10 votes to none.\n\n"


def _votes(text: str, published: str = "1992-04-01") -> list[Action]:
    actions = read(open_page(text.encode(), "report.txt"), published).actions
    return [action for action in actions if action.kind is Kind.VOTE]


@pytest.mark.parametrize(
    "said",
    [
        "London and Paris had lobbied hard for a unanimous vote.",
        "Washington had sought to head off a vote on the resolution.",
        "Morocco said the resolution should have been rejected.",
        "China, as a permanent member, could have vetoed the resolution.",
        "Before the vote on the resolution, Tripoli warned of what would follow if it was adopted.",
        '"The adoption of this resolution might have a bad effect on the talks," said the envoy of Zimbabwe.',
        "The sponsors softened it to avert a Chinese veto.",
        "India had let it be known that it would vote against the resolution.",
    ],
)
def test_what_was_awaited_of_a_vote_held_is_no_vote_to_come(said: str) -> None:
    assert [vote.modality for vote in _votes(HELD + said)] == [Modality.HAPPENED]


@pytest.mark.parametrize(
    "said",
    [
        "The Council will vote on another draft on Friday.",
        "A second draft, which France had asked for, is to be put to a vote next week.",
    ],
)
def test_another_text_is_still_to_come(said: str) -> None:
    assert Modality.HAPPENED in {vote.modality for vote in _votes(HELD + said)}
    assert {vote.modality for vote in _votes(HELD + said)} - {Modality.HAPPENED}


def test_what_was_awaited_before_any_vote_is_still_awaited() -> None:
    (vote,) = _votes("The Security Council met on Libya. London had asked for a vote on the draft on Tuesday.")
    assert vote.modality is Modality.PROPOSED


def test_the_rejected_proposal_to_put_a_vote_off_was_a_motion() -> None:
    told = _votes("Russia vetoed a US draft on Syria in the Security Council on Tuesday. Before the vote, Moscow "
                  "asked to postpone the discussion to November. The proposal was rejected by most Council members.",
                  "2017-10-25")  # fmt: skip
    assert [(vote.outcome, vote.proposal) for vote in told] == [
        (Told.VETOED, Proposal.DRAFT_RESOLUTION), (Told.NOT_CARRIED, Proposal.PROCEDURAL_MOTION),
    ]  # fmt: skip


def test_who_decided_to_abstain_did_so_whatever_was_sought_before() -> None:
    (vote,) = _votes(HELD + "Only after talks with Beijing, which sought changes in vain, China decided to abstain.")
    assert {member: side.value for member, side in vote.ballots.items()} == {"CHN": "abstain"}

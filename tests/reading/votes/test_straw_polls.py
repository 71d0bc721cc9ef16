"""Straw polls are held, and their numbers are no tally."""

from __future__ import annotations

import pytest

from horseshoe.reading.claims.actions import Proposal, Told
from tests.reading.saying import differences, votes

POLLS = [
    "The Council tested the candidates in a second straw poll on 5 August 2016. Guterres had 11 encouragements.",
    'The Security Council held its fifth straw poll on 26 September 2016; Guterres got 12 "encourage" votes and two '
    '"discourage".',
    "In the sixth straw poll, on 5 October 2016, Guterres received 13 encourages, no discourages and two no opinions "
    "from the 15 members.",
]
NONE = [
    "If a candidate gets a discourage in a straw poll, the candidacy is over.",
    "The Council's rules for a straw poll are simple.",
]


@pytest.mark.parametrize("text", POLLS)
def test_a_straw_poll_is_told_without_a_tally(text: str) -> None:
    (poll,) = votes(text, "2016-10-06")
    assert poll.proposal is Proposal.STRAW_POLL
    assert poll.tally is None
    assert poll.date is not None


@pytest.mark.parametrize("text", NONE)
def test_what_is_said_of_straw_polls_is_none(text: str) -> None:
    assert not differences(text, "nothing")


def test_the_text_that_follows_the_polls_is_voted_on() -> None:
    told = "After six straw polls the Council adopted resolution 2311 (2016) by acclamation, recommending Guterres."
    assert [a.symbol for a in votes(told, "2016-10-07")] == ["S/RES/2311(2016)"]


def test_a_round_of_sanctions_is_no_round_of_ballots() -> None:
    assert not differences("The Council voted 12-2 for a fourth round of sanctions on Iran.", "adopted 12/2")


def test_numbers_of_rounds_on_candidates_are_no_tally() -> None:
    told = "Ballots for the next Secretary-General were secret. Mr Salim had 11 affirmative votes in the first round."
    assert not differences(told, "nothing", "1981-10-29")


OF_CANDIDATES = [
    "The Council held its sixth straw poll on Wednesday. Mr Guterres got 13 votes in favour and two abstentions.",
    "In the straw ballot Kofi Annan had eleven votes in favour and four against, France among them.",
    "Members voted in a straw poll on Monday. Guterres won 12 votes; Russia cast a veto against Irina Bokova.",
    "Straw votes taken in 1981 showed Salim Salim with 11 votes, but the United States vetoed him.",
    "A straw poll of the Council gave Antonio Guterres 13 encourage votes and none discouraging.",
]


@pytest.mark.parametrize("text", OF_CANDIDATES)
def test_what_candidates_get_is_neither_a_tally_nor_a_veto(text: str) -> None:
    (poll,) = votes(text, "2016-10-06")
    assert poll.proposal is Proposal.STRAW_POLL
    assert (poll.outcome, poll.tally, poll.ballots, poll.vetoes) == (Told.UNKNOWN, None, {}, ())


def test_the_recommendation_after_the_polls_is_none_of_them() -> None:
    (told,) = votes("The Council by acclamation recommended Guterres, a day after a straw poll that had 13 for him.")
    assert told.proposal is not Proposal.STRAW_POLL
    assert told.outcome is Told.ADOPTED


def test_a_veto_of_a_text_on_a_candidate_is_a_vote() -> None:
    told = "Straw polls had shown it. On 19 November 1996 the United States vetoed a draft that gave him a term."
    assert "vetoed" in [a.outcome.value for a in votes(told, "1996-11-20")]

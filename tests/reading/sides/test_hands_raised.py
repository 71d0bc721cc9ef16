"""A hand goes up for a text or against it: for what, the report says, or nobody can tell."""

from __future__ import annotations

from horseshoe.council.ballots import Ballot
from tests.reading.saying import votes

DRAFT = "Eleven members voted for the draft on Ukraine. "


def side(said: str, member: str) -> Ballot | None:
    return next((v.ballots[member] for v in votes(DRAFT + said) if member in v.ballots), None)


def test_a_hand_raised_for_nothing_in_particular_is_on_no_side() -> None:
    assert side("Then Russia raised its hand, and that was that.", "RUS") is not Ballot.YES


def test_a_hand_raised_when_opponents_are_asked_for_is_against() -> None:
    assert side("Russia raised its hand when the president asked who was against.", "RUS") is Ballot.NO


def test_a_hand_raised_for_a_text_is_for_it() -> None:
    assert side("Mexico raised its hand for the text.", "MEX") is Ballot.YES


def test_hands_of_many_are_for_it() -> None:
    (vote,) = votes("Twelve members of the Council raised their hands, and the draft was adopted.")
    assert vote.tally is not None
    assert vote.tally.yes == 12


def test_a_vote_against_a_ceasefire_is_one_against_the_text() -> None:
    (vote,) = votes("Thirteen were for the draft. The United States alone voted against a ceasefire in Gaza.")
    assert vote.ballots == {"USA": Ballot.NO}


def test_a_vote_against_a_government_is_none_on_the_text() -> None:
    assert side("Norway came out against an ally.", "NOR") is None


def test_who_was_done_something_to_did_not_vote() -> None:
    (vote,) = votes("China vetoed Mongolia and the Soviet Union vetoed Spain on 13 December 1955.")
    assert set(vote.vetoes) == {"CHN", "SUN"}


def test_two_that_vote_together_are_two() -> None:
    assert side("The draft fell when Russia and China vetoed it.", "CHN") is Ballot.NO


def test_a_ballot_on_paragraphs_is_none_on_the_text() -> None:
    (vote,) = votes("The Council adopted resolution 47. The Soviet Union and Ukraine abstained on several paragraphs.")
    assert vote.ballots == {}


def test_a_ballot_on_the_text_beside_paragraphs_is_told() -> None:
    assert side("Of the paragraphs India liked one, and it abstained on the text.", "IND") is Ballot.ABSTAIN


def test_neutral_states_that_write_a_text_do_not_abstain() -> None:
    (vote,) = votes("Six neutral members wrote a compromise on Berlin. Nine voted for it, two against.")
    assert vote.tally is not None
    assert vote.tally.abstain in (None, 0)

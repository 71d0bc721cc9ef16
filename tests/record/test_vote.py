"""What a vote says of itself, and what the law makes of it."""

from __future__ import annotations

from dataclasses import replace

from horseshoe.council.decide import Outcome
from horseshoe.record.store import load
from horseshoe.record.vote import Method


def test_a_vote_prints_as_one_line() -> None:
    assert str(load().vote("S/2024/173")) == "S/2024/173, 20 February 2024: vetoed 13-1-1 (vetoed by USA)"
    assert str(load().vote("S/2023/970")) == "S/2023/970, 8 December 2023: vetoed 13-1-1 (vetoed by USA)"
    assert repr(load().vote("S/RES/1733")).endswith("adopted without a vote>")
    assert "no source has" in str(load().vote("S/516"))


def test_too_few_votes_are_no_veto() -> None:
    vote = load().vote("S/2014/916")
    assert (str(vote.tally), vote.outcome, vote.vetoes) == ("8-2-5", Outcome.SHORT, ())
    assert vote.ruling is not None
    assert vote.ruling.outcome is Outcome.SHORT


def test_procedure_is_told_by_a_note_and_then_lawful() -> None:
    vote = load().vote("S/RES/2623")
    assert vote.procedural
    assert vote.note is not None
    assert "A/RES/377" in vote.note
    assert vote.ruling is not None
    assert vote.ruling.outcome is Outcome.CARRIED
    assert replace(vote, procedural=False).ruling.outcome is Outcome.VETOED  # type: ignore[union-attr]


def test_where_ballots_are_missing_the_tally_and_the_vetoes_decide() -> None:
    vote = load().vote("S/2026/740")
    assert not vote.complete
    assert vote.members("no") == ("CHN", "RUS")
    assert vote.ruling is not None
    assert (vote.ruling.outcome, vote.ruling.vetoes) == (Outcome.VETOED, ("CHN", "RUS"))


def test_a_preliminary_question_needs_every_permanent_member() -> None:
    vote = load().vote("S/PV.49#2")
    assert vote.ruling is not None
    assert (vote.ruling.outcome, vote.ruling.vetoes) == (Outcome.NOT_CARRIED, ("FRA", "SUN"))


def test_disagreements_stay_with_the_vote() -> None:
    found = {said.field: said for said in load().vote("S/20378").disagreements}
    assert found["ballot:CAN"].said == {"sciencespo": "abstain"}
    assert found["ballot:CAN"].taken == "no"
    assert found["ballot:CAN"].why
    unsettled = {said.field: said for said in load().vote("S/RES/1253").disagreements}["date"]
    assert (unsettled.taken, unsettled.why) == ("1999-07-28", None)


def test_nobody_was_asked_and_nobody_voted() -> None:
    assert all(not vote.ballots for vote in load().all if vote.method is Method.WITHOUT_VOTE)

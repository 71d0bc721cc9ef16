"""The audit of the shipped record, and that each check sees what it is there for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from types import MappingProxyType

import pytest

from horseshoe.council.ballots import Ballot, Tally
from horseshoe.council.decide import Outcome
from horseshoe.record.audit import audit
from horseshoe.record.check import Check, Standing
from horseshoe.record.store import Record, load
from horseshoe.record.vote import Disagreement, Vote


def found(vote: Vote, question: str) -> Check:
    checks = audit(Record([vote], "test", date(2026, 1, 1), ())).checks
    return next(check for check in checks if check.question.startswith(question))


def test_nothing_in_the_record_is_unexplained() -> None:
    result = audit(load())
    assert result.unexplained == ()
    assert "Record 2026.1" in str(result)


def test_the_ten_resolutions_over_a_permanent_no_are_exceptions_with_a_reason() -> None:
    check = next(check for check in audit(load()).checks if check.question.startswith("The law"))
    assert {exception.vote for exception in check.exceptions} == {
        "S/RES/34(1947)",
        "S/RES/87(1950)",
        "S/RES/88(1950)",
        "S/RES/110(1955)",
        "S/RES/119(1956)",
        "S/RES/120(1956)",
        "S/RES/132(1959)",
        "S/RES/157(1960)",
        "S/RES/462(1980)",
        "S/RES/2623(2022)",
    }
    assert check.asked > 3000


def _ballots(vote: Vote, **changes: Ballot) -> Vote:
    return replace(vote, ballots=MappingProxyType(dict(vote.ballots) | changes))


DOCTORED: dict[str, Callable[[Vote], Vote]] = {
    "Every ballot has a seat": lambda vote: _ballots(vote, SWE=Ballot.YES),
    "The tally written": lambda vote: replace(vote, tally=Tally(12, 1, 2)),
    "The law makes": lambda vote: replace(vote, outcome=Outcome.ADOPTED),
    "The members named": lambda vote: replace(vote, vetoes=("GBR",)),
    "Sources agree on the ballot": lambda vote: replace(
        vote, disagreements=(Disagreement("ballot:GBR", {"a": "yes", "b": "abstain"}, "yes", None),)
    ),
}


@pytest.mark.parametrize("question", DOCTORED)
def test_a_doctored_vote_is_seen(question: str) -> None:
    vote = load().vote("S/2024/173")
    assert not found(vote, question).exceptions
    check = found(DOCTORED[question](vote), question)
    assert [exception.vote for exception in check.unexplained] == ["S/2024/173"]
    assert "1 unexplained" in str(check)


def test_ballots_on_an_adoption_without_a_vote_are_seen() -> None:
    vote = load().vote("S/RES/1733")
    assert found(replace(vote, tally=Tally(15, 0, 0)), "No ballots").unexplained


def test_a_date_that_differs_is_an_exception_and_no_scandal() -> None:
    check = found(load().vote("S/RES/1253"), "Sources agree on the date")
    assert len(check.exceptions) == 1
    assert check.unexplained == ()


def test_a_vote_twice_in_the_record_is_seen() -> None:
    vote = load().vote("S/PV.23")
    checks = audit(Record([vote, vote], "test", date(1946, 2, 16), ())).checks
    assert next(check for check in checks if check.question.startswith("Ids")).unexplained


def test_what_cannot_be_settled_is_open_and_not_explained() -> None:
    result = audit(load())
    assert result.standing(Standing.OPEN) > 0
    symbols = next(check for check in result.checks if check.question == "Sources agree on the symbol")
    assert symbols.standing(Standing.OPEN) == symbols.exceptions
    known = next(check for check in result.checks if check.question == "Every ballot is known")
    assert known.standing(Standing.EXPLAINED) == ()


def test_every_explained_ballot_comes_with_evidence() -> None:
    check = next(check for check in audit(load()).checks if check.question == "Sources agree on the ballot")
    assert len(check.exceptions) > 50
    assert all(found.evidence for found in check.exceptions)


def test_a_veto_the_library_lacks_is_seen_and_open() -> None:
    vote = load().vote("S/2024/239")
    assert not found(vote, "Every vetoed text").exceptions
    (one,) = found(replace(vote, sources=("sciencespo",)), "Every vetoed text").exceptions
    assert one.standing is Standing.OPEN


def test_a_ballot_that_differs_from_the_extract_is_seen() -> None:
    vote = load().vote("S/RES/2728")
    differing = Disagreement("ballot:USA", {"sciencespo": "abstain", "un-extract": "yes"}, "abstain", None)
    check = found(replace(vote, disagreements=(differing,)), "No ballot differs")
    assert [one.vote for one in check.unexplained] == ["S/RES/2728(2024)"]
    # Two others that differ are no matter between the record and the extract.
    other = Disagreement("ballot:USA", {"sciencespo": "yes", "un-extract": "abstain"}, "abstain", None)
    assert not found(replace(vote, disagreements=(other,)), "No ballot differs").exceptions


def test_only_what_the_record_cannot_explain_of_itself_breaks_it() -> None:
    vote = load().vote("S/2024/173")
    differing = replace(vote, disagreements=(Disagreement("ballot:GBR", {"a": "yes", "b": "no"}, "yes", None),))
    assert audit(Record([differing], "test", date(2026, 1, 1), ())).broken == ()
    doctored = replace(vote, tally=Tally(12, 1, 2))
    assert audit(Record([doctored], "test", date(2026, 1, 1), ())).broken


def test_a_vote_on_another_day_than_its_meeting_is_seen() -> None:
    vote = load().vote("S/2014/916")
    assert not found(vote, "Votes were taken").exceptions
    (one,) = found(replace(vote, date=date(2014, 12, 20)), "Votes were taken").exceptions
    assert one.standing is Standing.OPEN
    assert "2014-12-30" in one.found

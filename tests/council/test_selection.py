"""Choosing judges, a Secretary-General and Members, and the vote whose failure counts."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from horseshoe.council.decide import Outcome, Ruling, decide_counts
from horseshoe.council.reversal import MEASURES, snapback
from horseshoe.council.selection import (
    Opinion,
    appointment,
    elect_judges,
    joint_conference,
    majority,
    membership,
    straw_poll,
)  # fmt: skip
from horseshoe.errors import ProcedureError

OLD, NEW = date(1955, 12, 14), date(2023, 11, 9)


def ruling(yes: int, no: int, against: tuple[str, ...] = (), on: date = NEW) -> Ruling:
    found = decide_counts(yes, no, against, on)
    assert found is not None
    return found


def test_a_judge_needs_six_of_eleven_and_eight_of_fifteen() -> None:
    assert (majority(OLD), majority(NEW)) == (6, 8)


def test_a_judge_needs_no_permanent_member() -> None:
    found = elect_judges({"A": 10, "B": 8, "C": 7}, NEW, 2, assembly={"A", "C"})
    assert found.majorities == ("A", "B")
    assert found.elected == ("A",)


def test_with_more_majorities_than_seats_the_council_votes_again() -> None:
    found = elect_judges({"A": 9, "B": 9}, NEW, 1)
    assert (found.majorities, found.elected) == (("A", "B"), ())
    with pytest.raises(ProcedureError, match="Statute"):
        elect_judges({"A": 16}, NEW, 1)


@given(st.dictionaries(st.text(min_size=1), st.integers(0, 15)), st.integers(1, 5))
def test_another_vote_never_costs_a_candidate_a_majority(votes: dict[str, int], seats: int) -> None:
    before = set(elect_judges(votes, NEW, seats).majorities)
    for name in votes:
        more = {**votes, name: min(15, votes[name] + 1)}
        assert before <= set(elect_judges(more, NEW, seats).majorities)


def test_a_joint_conference_after_three_meetings() -> None:
    assert joint_conference(2, 1) is None
    assert joint_conference(3, 0) is None
    assert joint_conference(3, 1) is not None


def test_a_straw_poll_warns_and_decides_nothing() -> None:
    coloured = straw_poll({Opinion.ENCOURAGE: 10}, NEW, {Opinion.ENCOURAGE: 3, Opinion.DISCOURAGE: 1,
                                                          Opinion.NO_OPINION: 1})  # fmt: skip
    assert (coloured.encourage, coloured.discourage, coloured.warned) == (13, 1, True)
    assert straw_poll({Opinion.ENCOURAGE: 13, Opinion.NO_OPINION: 2}, NEW).warned is None
    with pytest.raises(ProcedureError):
        straw_poll({Opinion.ENCOURAGE: 16}, NEW)


def test_an_application_and_its_veto() -> None:
    vetoed = ruling(12, 1, ("USA",))
    assert "no recommendation, for a veto" in membership("Palestine", vetoed)[0].text
    assert "two thirds" in membership("South Sudan", ruling(15, 0))[-1].text
    assert len(membership("South Sudan", ruling(15, 0), committee=False)) == 2


def test_a_secretary_general_is_recommended_by_vote_or_acclamation() -> None:
    assert "acclamation" in appointment("A. Guterres", None)[0].text
    assert "United States voted no" in appointment("B. Boutros-Ghali", ruling(14, 1, ("USA",)))[0].text


def test_the_reversed_default_takes_effect_however_the_draft_fails() -> None:
    notified = date(2025, 8, 28)
    short = ruling(4, 9, ("FRA", "GBR", "USA"), date(2025, 9, 19))
    assert short.outcome is Outcome.SHORT
    vetoed = ruling(14, 1, ("FRA",), date(2025, 9, 19))
    for each in (short, vetoed, None):
        assert (snapback(notified, each).back, snapback(notified, each).on) == (True, date(2025, 9, 27))
    assert not snapback(notified, ruling(9, 0)).back
    assert len(MEASURES) == 6
    with pytest.raises(ProcedureError, match="2231"):
        snapback(date(2025, 10, 18), None)

"""What is procedural: settled, recommended, unsettled, or not; and what a meeting makes of it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from horseshoe.council.ballots import Ballot
from horseshoe.council.casting import Nature
from horseshoe.council.decide import Outcome, decide
from horseshoe.council.matters import MATTERS, Standing
from horseshoe.council.moves import Submit
from horseshoe.council.seats import council
from horseshoe.record.store import load
from tests.council.meetings import refused, run

DAYS = st.dates(date(1946, 1, 17), date(2027, 12, 31))

# What each resolution adopted over a permanent member's "no" was about.
OVER_A_NO = {
    "S/RES/34(1947)": "agenda_removal", "S/RES/87(1950)": "invitation", "S/RES/88(1950)": "invitation",
    "S/RES/110(1955)": "review_conference", "S/RES/119(1956)": "emergency_session",
    "S/RES/120(1956)": "emergency_session", "S/RES/132(1959)": "subsidiary_organ",
    "S/RES/157(1960)": "emergency_session", "S/RES/462(1980)": "emergency_session",
    "S/RES/2623(2022)": "emergency_session",
}  # fmt: skip


def test_every_resolution_over_a_permanent_members_no_was_on_such_a_matter() -> None:
    found = {
        vote.id
        for vote in load().votes(outcome="adopted")
        if vote.procedural and vote.ruling and decide(vote.ballots, vote.date).outcome is Outcome.VETOED
    }
    assert found == OVER_A_NO.keys()
    assert {MATTERS[matter].standing for matter in OVER_A_NO.values()} == {Standing.PROCEDURAL, Standing.UNSETTLED}


def test_matters_say_where_they_are_from() -> None:
    assert all(each.id == name and each.cite and each.text for name, each in MATTERS.items())
    assert {each.standing for each in MATTERS.values()} == set(Standing)


def test_a_draft_can_name_its_kind_of_matter() -> None:
    _, step = run(Submit("S/2024/1", ("FRA",), Nature.PROCEDURAL, why="invitation"))
    assert any("procedural: somebody without a seat" in each.text for each in step.because)
    _, step = run(Submit("S/2024/1", ("FRA",), Nature.PROCEDURAL, why="subsidiary_organ"))
    assert any("a member may ask" in each.text for each in step.because)


@pytest.mark.parametrize("matter", [name for name, each in MATTERS.items() if each.standing is Standing.SUBSTANTIVE])
def test_no_draft_makes_a_substantive_matter_procedural(matter: str) -> None:
    error = refused(Submit("S/2024/1", ("FRA",), Nature.PROCEDURAL, why=matter))
    assert error.rule == MATTERS[matter].cite


@given(DAYS, st.data())
def test_so_many_withheld_votes_stop_anything_and_one_fewer_do_not(on: date, data: st.DataObject) -> None:
    sitting = council(on)
    assert (sitting.size, sitting.blocking) in {(11, 5), (15, 7)}
    order = data.draw(st.permutations(sitting.members))
    withheld = set(order[: sitting.blocking])
    absent = sitting.size - len(sitting.members)  # a vacant seat withholds its vote too

    def outcome(silent: set[str]) -> Outcome:
        cast = {code: Ballot.ABSTAIN if code in silent else Ballot.YES for code in sitting.members}
        return decide(cast, sitting.on, procedural=True).outcome

    assert outcome(withheld) is Outcome.NOT_CARRIED
    assert outcome(set(order[: sitting.blocking - 1 - absent])) is Outcome.CARRIED

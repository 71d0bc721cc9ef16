"""Counts of vetoes by each convention, in what order they can stand."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from horseshoe.council.counting import DEFINITIONS, Convention, Counted, Kind, count_vetoes
from horseshoe.council.decide import Outcome
from horseshoe.record.vote import Subject


def test_kinds_are_the_subjects_of_the_record() -> None:
    assert {kind.value for kind in Kind} == {subject.value for subject in Subject}


def test_a_no_without_the_votes_is_counted_by_nobody() -> None:
    short = Counted("S/2014/916", date(2014, 12, 30), Kind.DRAFT, Outcome.SHORT, ("USA",))
    assert all(count_vetoes([short], each).texts == 0 for each in Convention)


def test_every_convention_is_defined() -> None:
    assert set(DEFINITIONS) == set(Convention)


VOTES = st.lists(
    st.builds(
        Counted, st.uuids().map(str), st.dates(date(1946, 1, 17), date(2026, 1, 1)), st.sampled_from(Kind),
        st.sampled_from(Outcome), st.sets(st.sampled_from(["SUN", "RUS", "USA", "FRA"]), min_size=1).map(tuple),
        st.booleans(), st.none(),
    )
)  # fmt: skip


@given(VOTES)
def test_no_convention_counts_more_than_all_instances(votes: list[Counted]) -> None:
    most = count_vetoes(votes, Convention.INSTANCES)
    for convention in Convention:
        found = count_vetoes(votes, convention)
        assert found.instances <= most.instances
        assert found.texts <= found.instances
        assert "SUN" not in found.by_member
    public = count_vetoes(votes, Convention.FOREIGN_OFFICE)
    assert count_vetoes(votes, Convention.LIBRARY).instances <= public.instances
    assert count_vetoes(votes, Convention.SIEVERS_DAWS).instances <= public.instances

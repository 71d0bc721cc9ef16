"""Counts of vetoes by each convention, against what their users published."""

from __future__ import annotations

import csv
from collections import Counter
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.desk import SHARED

from horseshoe.council.counting import DEFINITIONS, Convention, Counted, Kind, count_vetoes
from horseshoe.council.decide import Outcome
from horseshoe.record.store import load
from horseshoe.record.vote import Subject, Vote

LISTS = [SHARED / "record-sources" / f"{name}.csv" for name in ("un-vetoes-1946-2022", "vetoes-2022-2026")]


def counted(vote: Vote) -> Counted:
    private = vote.subject is Subject.APPOINTMENT
    row = "S/2025/115-116" if vote.id in ("S/2025/115", "S/2025/116") else None
    listed = "un-vetoes" in vote.sources
    return Counted(vote.id, vote.date, Kind(vote.subject), vote.outcome, vote.vetoes, not private, listed, row)


def by(convention: Convention, since: date = date(1946, 1, 1), until: date = date(2026, 12, 31)) -> Counter[str]:
    votes = [counted(vote) for vote in load().votes(since=since, until=until)]
    return Counter(count_vetoes(votes, convention).by_member)


def test_kinds_are_the_subjects_of_the_record() -> None:
    assert {kind.value for kind in Kind} == {subject.value for subject in Subject}


@pytest.mark.skipif(not LISTS[0].exists(), reason="../shared is not here")
def test_the_librarys_count_is_its_list() -> None:
    rows = [row for path in LISTS for row in csv.DictReader(path.open(encoding="utf-8"))]
    listed = Counter(code for row in rows for code in row["vetoed_by"].split(";"))
    votes = [counted(vote) for vote in load().all]
    found = count_vetoes(votes, Convention.LIBRARY)
    assert Counter(found.by_member) == listed
    assert found.texts == len(rows)


def test_the_highlights_of_2023() -> None:
    votes = [counted(vote) for vote in load().votes(since=date(2023, 1, 1), until=date(2023, 12, 31))]
    found = count_vetoes(votes, Convention.INSTANCES)
    assert (found.instances, found.texts) == (7, 6)
    assert str(found) == "6 (instances: RUS 3, USA 3, CHN 1)"


def test_france_has_eighteen_with_the_question_of_1946_and_the_amendment_of_1947() -> None:
    assert by(Convention.SIEVERS_DAWS)["FRA"] == 18
    assert by(Convention.LIBRARY)["FRA"] == 17


def test_the_second_veto_of_1996_is_in_no_list_of_public_ones() -> None:
    year = (date(1996, 1, 1), date(1996, 12, 31))
    assert by(Convention.LIBRARY, *year) == by(Convention.FOREIGN_OFFICE, *year) == {}
    assert by(Convention.INSTANCES, *year) == {"USA": 1}


def test_paragraphs_count_for_the_foreign_office_alone() -> None:
    on = (date(1972, 9, 29), date(1972, 9, 29))
    assert by(Convention.FOREIGN_OFFICE, *on)["GBR"] - by(Convention.SIEVERS_DAWS, *on)["GBR"] == 2


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

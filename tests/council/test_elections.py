"""Elected seats: the pattern by group and year holds for every election since 1966, but where history says why not."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from horseshoe.council.elections import (
    AGREEMENT_OF_1946,
    Round,
    arab_group,
    ballot_round,
    beyond_pattern,
    eligible,
    needed,
    poll,
    seats_filled,
)  # fmt: skip
from horseshoe.council.terms import Group, all_terms
from horseshoe.errors import ProcedureError

YEARS = range(1967, 2028)


@pytest.mark.parametrize("began", YEARS)
def test_terms_follow_the_pattern(began: int) -> None:
    elected = Counter(term.group for term in all_terms() if term.since.year == began and term.group)
    split = Counter({Group.WEOG: 1}) if began == 2018 else Counter()  # Italy gave its second year to the Netherlands
    assert beyond_pattern(began, all_terms()) == split
    assert elected - split == Counter(seats_filled(began - 1))


def test_two_elections_fill_the_ten() -> None:
    for year in range(1966, 2028):
        both = Counter(seats_filled(year)) + Counter(seats_filled(year + 1))
        assert both == {Group.AFRICA: 3, Group.ASIA_PACIFIC: 2, Group.GRULAC: 2, Group.WEOG: 2, Group.EEG: 1}
    with pytest.raises(ProcedureError):
        seats_filled(1965)


@pytest.mark.parametrize("began", [year for year in YEARS if year % 2 == 0])
def test_one_of_the_five_is_an_arab_state(began: int) -> None:
    groups = {term.group for term in all_terms() if term.since.year == began and term.arab}
    assert groups == {arab_group(began - 1)}


def test_ballots_run_one_three_three() -> None:
    kinds = [ballot_round(n) for n in range(1, 14)]
    assert kinds == [Round.OPEN, *[Round.RESTRICTED] * 3, *[Round.UNRESTRICTED] * 3, *[Round.RESTRICTED] * 3,
                     *[Round.UNRESTRICTED] * 3]  # fmt: skip
    with pytest.raises(ValueError):
        ballot_round(0)


@given(st.integers(0, 193))
def test_two_thirds_are_two_thirds(voting: int) -> None:
    assert 3 * needed(voting) >= 2 * voting > 3 * (needed(voting) - 1)


def test_nobody_was_elected_who_was_not_eligible() -> None:
    assert not eligible("JPN", 2024).may  # retired at the end of it
    assert not eligible("KOR", 2024).may
    assert eligible("JPN", 2025).may
    for earlier, later in pairwise(sorted(all_terms(), key=lambda term: (term.code, term.since))):
        assert earlier.code != later.code or earlier.until < later.since
        assert earlier.code != later.code or eligible(later.code, later.since.year - 1).may


def test_polls_moved_to_june() -> None:
    assert "June" in poll(2016)[0].text
    assert "autumn" in poll(2015)[0].text
    assert any("one candidate" in each.text for each in poll(2024))
    with pytest.raises(ProcedureError):
        poll(1945)


def test_the_six_seats_of_before_1966_were_shared_by_an_agreement() -> None:
    assert sum(AGREEMENT_OF_1946.values()) == 6
    with pytest.raises(ProcedureError) as refused:
        seats_filled(1960)
    assert "the Middle East 1" in str(refused.value.advice)

"""How much has to speak for a vote, the less is known of its day."""

from __future__ import annotations

import pytest

from horseshoe.checking.clues import Clue, Sort
from horseshoe.checking.index import index_of
from horseshoe.checking.rank import fit, pick
from horseshoe.checking.weigh import Weighed
from horseshoe.checking.when import THE_DAY
from horseshoe.record.store import load


def weighed(when: float, rest: float) -> Weighed:
    entry = next(iter(index_of(load()).entries))
    clues = (
        Clue(Sort.WHEN, when, "on that day"),
        Clue(Sort.COUNTS, rest / 2, "so many"),
        Clue(Sort.TOPICS, rest / 2, "about that"),
    )
    return Weighed(entry, clues, when + rest)


@pytest.mark.parametrize(("when", "rest"), [(6.0, 1.0), (5.0, 3.5), (0.0, 9.5), (-1.0, 13.0)])
def test_what_is_known_of_the_day_and_the_rest_together_suffice(when: float, rest: float) -> None:
    assert fit(weighed(when, rest))


@pytest.mark.parametrize(("when", "rest"), [(5.0, 2.0), (0.0, 8.5), (-1.0, 9.0)])
def test_half_a_story_without_a_day_finds_no_vote(when: float, rest: float) -> None:
    assert not fit(weighed(when, rest))


def test_a_day_and_an_end_that_fit_suffice_and_a_month_with_it_does_not() -> None:
    entry = next(iter(index_of(load()).entries))
    end = Clue(Sort.OUTCOME, 1.0, "with that end")
    assert fit(Weighed(entry, (Clue(Sort.WHEN, 6.0, THE_DAY), end), 7.0))
    assert not fit(Weighed(entry, (Clue(Sort.WHEN, 6.0, "about that day"), end), 7.0))
    assert not fit(Weighed(entry, (Clue(Sort.WHEN, 6.0, THE_DAY),), 6.0))


def test_two_that_fit_about_equally_are_both_left() -> None:
    best, tied = pick([weighed(6.0, 5.0), weighed(6.0, 4.5)])
    assert best is None
    assert len(tied) == 2

"""What abstaining and silence count as, on votes of our own, and the interval against numbers published."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from horseshoe.answers.intervals import wilson
from horseshoe.answers.pairs import agreement
from horseshoe.council.ballots import Ballot
from horseshoe.record.store import Record, load

YES, NO, ABSTAIN = Ballot.YES, Ballot.NO, Ballot.ABSTAIN
ASIDE, ABSENT, UNRECORDED = Ballot.NOT_PARTICIPATING, Ballot.ABSENT, Ballot.UNRECORDED


def record(*pairs: tuple[Ballot, Ballot]) -> Record:
    """Votes of 2024 in which France and the United Kingdom did this."""
    real = load().vote("2728")
    votes = [
        replace(real, id=f"{real.id}#{n}", ballots=MappingProxyType(dict(real.ballots) | {"FRA": one, "GBR": other}))
        for n, (one, other) in enumerate(pairs)
    ]
    return Record(votes, "own", load().through, ())


def asked(pairs: list[tuple[Ballot, Ballot]], **how: str) -> tuple[int, float]:
    (found,) = agreement(("FRA", "GBR"), record=record(*pairs), **how)  # type: ignore[arg-type]
    return found.n, found.agreed


@pytest.mark.parametrize(
    ("abstention", "n", "agreed"), [("apart", 5, 3), ("half", 5, 4), ("as_no", 5, 4), ("left_out", 2, 2)]
)
def test_abstaining_is_what_the_caller_says(abstention: str, n: int, agreed: float) -> None:
    pairs = [(YES, YES), (NO, NO), (ABSTAIN, ABSTAIN), (YES, ABSTAIN), (ABSTAIN, NO)]
    assert asked(pairs, abstention=abstention) == (n, agreed)


@pytest.mark.parametrize(
    ("silence", "n", "agreed"), [("left_out", 1, 1), ("as_abstention", 5, 4), ("apart", 5, 2)]
)
def test_silence_is_what_the_caller_says(silence: str, n: int, agreed: float) -> None:
    pairs = [(YES, YES), (ASIDE, ASIDE), (ASIDE, ABSENT), (ASIDE, ABSTAIN), (ABSENT, YES)]
    assert asked(pairs, silence=silence) == (n, agreed)


def test_silence_apart_is_no_half_of_anything() -> None:
    assert asked([(ASIDE, ABSTAIN), (ABSTAIN, YES)], silence="apart", abstention="half") == (2, 0.5)


def test_a_ballot_nobody_has_on_record_counts_for_nothing() -> None:
    assert asked([(UNRECORDED, YES), (YES, YES)]) == (1, 1)


def test_contested_leaves_out_what_everybody_wanted() -> None:
    real = load().vote("2728")
    unanimous = replace(real, id="one", ballots=MappingProxyType(dict.fromkeys(real.ballots, YES)))
    own = Record([unanimous, real], "own", load().through, ())
    (found,) = agreement(("FRA", "GBR"), contested=True, record=own)
    assert (found.n, found.agreed) == (1, 1)


@pytest.mark.parametrize(
    ("successes", "n", "low", "high"),
    # Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_the_interval_is_wilsons(successes: int, n: int, low: float, high: float) -> None:
    assert wilson(successes, n) == pytest.approx((low, high), abs=5e-5)


def test_no_votes_have_no_interval_and_more_than_all_are_refused() -> None:
    assert wilson(0, 0) is None
    with pytest.raises(ValueError, match="3 of 2"):
        wilson(3, 2)


@given(st.integers(1, 4000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_the_share_is_in_its_interval(counts: tuple[int, int]) -> None:
    successes, n = counts
    low, high = wilson(successes, n) or (1.0, 0.0)
    assert 0 <= low <= successes / n + 1e-12
    assert successes / n - 1e-12 <= high <= 1


@given(st.lists(st.tuples(st.sampled_from([YES, NO, ABSTAIN]), st.sampled_from([YES, NO, ABSTAIN])), max_size=12))
def test_agreement_is_symmetric(pairs: list[tuple[Ballot, Ballot]]) -> None:
    for how in ("apart", "half", "as_no", "left_out"):
        assert asked(pairs, abstention=how) == asked([(other, one) for one, other in pairs], abstention=how)

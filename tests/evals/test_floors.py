"""Floors rise and never fall."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from evals import floors

SCORES = st.dictionaries(
    st.sampled_from(["open", "held", "seeds"]),
    st.dictionaries(st.sampled_from(["f1", "linked", "invented"]), st.floats(-50, 1, allow_nan=False), max_size=3),
)


@given(SCORES, SCORES)
def test_a_raise_never_lowers(scores: floors.Scores, held: floors.Scores) -> None:
    after = floors.raised(scores, held)
    for name, numbers in held.items():
        for key, floor in numbers.items():
            assert after[name][key] >= floor


@given(SCORES)
def test_what_was_scored_is_its_own_floor(scores: floors.Scores) -> None:
    assert floors.below(scores, floors.raised(scores, {})) == []


def test_a_score_below_its_floor_is_named() -> None:
    assert floors.below({"open": {"f1": 0.8}}, {"open": {"f1": 0.9}}) == ["open.f1 is 0.8, floor 0.9"]


def test_a_score_that_is_gone_is_named() -> None:
    assert floors.below({"open": {}}, {"open": {"f1": 0.9}}) == ["open.f1 is gone; its floor is 0.9"]


def test_an_evaluation_that_did_not_run_keeps_its_floor() -> None:
    held = {"seeds": {"acceptable": 0.8}}
    assert floors.below({}, held) == []
    assert floors.raised({"open": {"f1": 0.5}}, held)["seeds"] == {"acceptable": 0.8}


def test_saved_floors_are_read_back(tmp_path: Path) -> None:
    scores = {"open": {"f1": 0.9123, "negatives_invented": -2}, "held": {"f1": 1.0}}
    path = tmp_path / "floors.toml"
    floors.save(scores, path)
    assert floors.load(path) == scores


def test_the_shipped_floors_can_be_read() -> None:
    for numbers in floors.load().values():
        assert all(value <= 1 for value in numbers.values())

"""Composed passages are the same each time, and tell of their votes what the record holds."""

from __future__ import annotations

import re

import pytest

from evals import composed_votes_words as words
from evals.composed_votes import passages
from evals.passages import Passage
from horseshoe.record.store import load


@pytest.fixture(scope="module")
def composed() -> list[Passage]:
    return [passage for passage, _ in passages()]


def test_they_are_the_same_each_time(composed: list[Passage]) -> None:
    assert [p.text for p in composed] == [p.text for p, _ in passages()]


def test_no_part_is_left_open(composed: list[Passage]) -> None:
    assert not [p.text for p in composed if re.search(r"[{}|]", p.text)]


def test_what_they_tell_is_a_vote_of_the_record(composed: list[Passage]) -> None:
    held = {(v.tally.yes, tuple(sorted(v.vetoes))) for v in load().all if v.tally}
    for passage in composed:
        told = passage.actions[0]
        assert (told["outcome"] == "vetoed") == bool(told["vetoes"])
        assert all(told["ballots"][member] == "no" for member in told["vetoes"])
        if "yes" in told["tally"]:
            assert (told["tally"]["yes"], tuple(sorted(told["vetoes"]))) in held


def test_every_way_of_telling_is_drawn() -> None:
    drawn = {way for _, ways in passages() for way in ways}
    assert {*words.VETOES, *words.COUNTS, *words.ABSTENTIONS, *words.AUTHORS} <= drawn

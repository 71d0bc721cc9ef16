"""The labels of the passages: well formed, and held against what is read."""

from __future__ import annotations

import pytest

from evals import passages
from evals.score import Score
from horseshoe.council.states import STATES
from horseshoe.reading.claims.actions import Kind, Modality, Told

VETOED = """# x1 published 2024-02-21
vote happened vetoed yes=13 abstain:GBR veto:USA by:DZA on=2024-02-20
The text."""


@pytest.mark.parametrize("part", passages.PARTS)
def test_every_label_names_what_the_contract_knows(part: str) -> None:
    for passage in passages.passages(part):
        assert passage.text
        for action in passage.actions:
            assert action["kind"] in set(Kind)
            assert action["modality"] in set(Modality)
            assert action["outcome"] is None or action["outcome"] in set(Told)
            assert {*action["ballots"], *action["vetoes"], *action["sponsors"]} <= STATES.keys()


def test_who_vetoed_voted_against() -> None:
    (action,) = passages.parsed(VETOED).actions
    assert action["ballots"] == {"GBR": "abstain", "USA": "no"}
    assert (action["tally"], action["sponsors"], action["date"]) == ({"yes": 13}, ["DZA"], "2024-02-20")


def test_what_is_not_found_is_lost() -> None:
    total = Score()
    passages.add(total, passages.parsed(VETOED), [])
    assert (total.votes, total.found, total.recall) == (1, 0, 0.0)


def test_a_word_the_labels_do_not_know_is_an_error() -> None:
    with pytest.raises(ValueError, match="what is 'maybe:USA'"):
        passages.parsed("# x1\nvote happened maybe:USA\nThe text.")

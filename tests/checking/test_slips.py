"""A number written down wrongly is told from a number of something else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

import horseshoe
from horseshoe.checking.index import index_of
from horseshoe.checking.slips import is_slip
from horseshoe.record.store import load

GOLAN = "On 18 December 2013 the Security Council unanimously adopted a resolution on the Golan Heights. "
CYPRUS = "The Security Council on 15 June 2010 adopted a resolution on Cyprus by 14 votes to 1. "
IRAQ = "On 26 May 2022 a resolution on Iraq passed in the UN Security Council. All fifteen members voted in favour. "
HAITI = "The Security Council on 14 October 2010 adopted a resolution on Haiti. The vote was unanimous. "


def verdicts(text: str, kind: str) -> list[str]:
    return [f.verdict.value for f in horseshoe.check(text).findings if f.claim.kind.value == kind]


def vote(text: str) -> list[str | None]:
    return [match.vote.id if match.vote else None for match in horseshoe.check(text).matches]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        (GOLAN + "It became resolution 2113.", "S/RES/2131(2013)"),
        (IRAQ + "It became resolution 2613.", "S/RES/2631(2022)"),
        (CYPRUS + "The text, resolution 1903, was opposed by Turkey.", "S/RES/1930(2010)"),
    ],
)
def test_figures_that_changed_places_are_faulted(text: str, meant: str) -> None:
    assert vote(text) == [meant]
    assert verdicts(text, "symbol") == ["contradicted"]


def test_a_number_of_another_text_is_no_slip() -> None:
    assert vote(GOLAN + "It became resolution 338.") == [None]


def test_the_right_number_said_of_the_text_is_its_own() -> None:
    assert verdicts(CYPRUS + "The text, resolution 1930, was opposed by Turkey.", "symbol") == ["supported"]


def test_a_number_the_text_only_recalls_is_not_its_own() -> None:
    assert verdicts(CYPRUS + "The text recalls resolution 1251.", "symbol") == []


def test_a_word_true_of_the_days_vote_on_the_place_told_contradicts_nothing() -> None:
    assert verdicts(HAITI + "It became resolution 1945.", "tally") == ["ambiguous"]


@given(some.integers(0, len(load().all) - 1), some.data())
def test_a_symbol_is_no_slip_of_itself_and_two_figures_off_is_none(number: int, data: some.DataObject) -> None:
    entry = index_of(load()).entries[number]
    own = data.draw(some.sampled_from(sorted(entry.symbols)))
    assert not is_slip(own, entry)
    assert not is_slip(f"{own}1", entry) or f"{own}1" in entry.symbols

"""A draft's life: every legal way through it ends somewhere, and an illegal step names its rule."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from horseshoe.council.drafting import PASSAGES, Draft, DraftMove, Stage
from horseshoe.errors import ProcedureError

TABLED = Draft("S/2023/970", movers=("ARE",)).move(DraftMove.PUT_IN_BLUE)


def after(*moves: DraftMove) -> Draft:
    draft = TABLED
    for move in moves:
        draft = draft.move(move, by="USA" if move is DraftMove.TAKE_OVER else None)
    return draft


def test_a_life_from_idea_to_resolution() -> None:
    draft = Draft("Gaza", ("ARE",))
    for move in ("circulate", "place_under_silence", "break_silence", "revise", "put_in_blue", "put_to_vote", "adopt"):
        draft = draft.move(DraftMove(move))
    assert draft.stage is Stage.ADOPTED
    assert draft.past[:4] == (Stage.IDEA, Stage.ZERO_DRAFT, Stage.UNDER_SILENCE, Stage.ZERO_DRAFT)


def test_silence_is_broken_into_talks_again() -> None:
    draft = Draft("x").move(DraftMove.CIRCULATE).move(DraftMove.PLACE_UNDER_SILENCE).move(DraftMove.BREAK_SILENCE)
    assert draft.stage is Stage.ZERO_DRAFT


@pytest.mark.parametrize("begun", [(), (DraftMove.AMEND,), (DraftMove.VOTE_PART,)])
def test_a_draft_is_withdrawn_until_a_vote_on_it_begins(begun: tuple[DraftMove, ...]) -> None:
    assert after(DraftMove.WITHDRAW).stage is Stage.WITHDRAWN
    with pytest.raises(ProcedureError, match="rule 35") as refused:
        after(DraftMove.PUT_TO_VOTE, *begun, DraftMove.WITHDRAW)
    assert refused.value.rule == "Provisional rule 35"


def test_only_its_mover_withdraws_a_draft() -> None:
    with pytest.raises(ProcedureError, match="did not move"):
        TABLED.move(DraftMove.WITHDRAW, by="USA")


def test_a_withdrawn_draft_is_taken_over_by_another() -> None:
    taken = after(DraftMove.WITHDRAW, DraftMove.TAKE_OVER)
    assert (taken.stage, taken.movers) == (Stage.TAKEN_OVER, ("USA",))
    with pytest.raises(ProcedureError, match="another than its mover"):
        after(DraftMove.WITHDRAW).move(DraftMove.TAKE_OVER, by="ARE")
    with pytest.raises(ProcedureError):
        TABLED.move(DraftMove.TAKE_OVER, by="USA")  # nobody withdrew it


def test_a_failed_text_comes_back_under_its_own_symbol() -> None:
    failed = after(DraftMove.PUT_TO_VOTE, DraftMove.REJECT)
    assert failed.again("S/2023/971") == Draft("S/2023/971", ("ARE",))
    with pytest.raises(ProcedureError, match="cannot come back"):
        TABLED.again("S/2023/971")


def test_nothing_is_voted_on_before_it_is_in_blue() -> None:
    with pytest.raises(ProcedureError, match="under silence"):
        Draft("x").move(DraftMove.CIRCULATE).move(DraftMove.PLACE_UNDER_SILENCE).move(DraftMove.PUT_TO_VOTE)


@given(st.lists(st.sampled_from(DraftMove), max_size=14))
def test_whatever_is_tried_a_decided_draft_stays_decided(moves: list[DraftMove]) -> None:
    draft = Draft("x", ("ARE",))
    for move in moves:
        legal = move in draft.open_moves()
        try:
            following = draft.move(move, by="USA" if move is DraftMove.TAKE_OVER else None)
        except ProcedureError:
            assert not legal or move is DraftMove.TAKE_OVER
            continue
        assert legal
        assert not draft.over
        assert following.past == (*draft.past, draft.stage)
        draft = following


def test_every_stage_is_reached_and_every_live_one_left() -> None:
    assert {passage.to for passage in PASSAGES.values()} == set(Stage) - {Stage.IDEA}
    dead = {stage for stage in Stage if not any(stage in passage.since for passage in PASSAGES.values())}
    assert dead == {Stage.ADOPTED, Stage.FAILED}

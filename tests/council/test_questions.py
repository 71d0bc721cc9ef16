"""Procedural or not: the double veto, rulings and challenges, and what holds of any ballots at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from horseshoe.council.amendments import Amendment, Effect
from horseshoe.council.amendments import in_order as amendments_in_order
from horseshoe.council.ballots import Ballot
from horseshoe.council.casting import Cast, Nature
from horseshoe.council.decide import Outcome
from horseshoe.council.meeting import Settled
from horseshoe.council.motions import Motion, MotionKind
from horseshoe.council.motions import in_order as motions_in_order
from horseshoe.council.moves import (
    Agree,
    Challenge,
    PutToVote,
    RaiseQuestion,
    Rule,
    Submit,
    VoteQuestion,
)  # fmt: skip
from horseshoe.council.seats import council
from tests.council.meetings import DAY, DRAFT, FAIL, PASS, cast, refused, run

VETOED = cast(no="CHN")
QUESTION = RaiseQuestion("S/2024/239", "CHN")


@pytest.mark.parametrize("first", [True, False], ids=["question first", "vote first"])
def test_the_double_veto(first: bool) -> None:
    vote, question = PutToVote("S/2024/239", cast=VETOED), VoteQuestion("S/2024/239", VETOED)
    order = (question, vote) if first else (vote, question)
    meeting, _ = run(DRAFT, QUESTION, *order)
    paper = meeting.paper("S/2024/239")
    assert (paper.settled, paper.nature, paper.outcome) == (Settled.VOTED, Nature.SUBSTANTIVE, Outcome.VETOED)


def test_a_vote_waits_for_the_question_only_where_it_turns_on_it() -> None:
    assert run(DRAFT, QUESTION, PutToVote("S/2024/239", cast=VETOED))[1].outcome is None
    assert run(DRAFT, QUESTION, PutToVote("S/2024/239", cast=cast(no="MOZ")))[1].outcome == Outcome.ADOPTED
    assert run(DRAFT, QUESTION, PutToVote("S/2024/239", cast=FAIL))[1].outcome == Outcome.SHORT


RULED = Rule("S/2024/239", Nature.PROCEDURAL)


def test_a_matter_is_one_of_two() -> None:
    for move in (Submit("x", ("USA",), Nature.PRELIMINARY), Agree("S/2024/239", Nature.PRELIMINARY)):
        assert "procedural or substantive" in refused(DRAFT, move).why
    assert refused(DRAFT, Rule("S/2024/239", Nature.PRELIMINARY))


def test_a_ruling_stands_unless_nine_overrule_it() -> None:
    base = (DRAFT, PutToVote("S/2024/239", cast=VETOED), QUESTION)
    meeting, step = run(*base, RULED)
    assert (meeting.paper("S/2024/239").outcome, step.outcome) == (Outcome.ADOPTED, "stands")
    meeting, step = run(*base, RULED, Challenge("CHN", FAIL))
    assert (meeting.paper("S/2024/239").outcome, step.outcome) == (Outcome.ADOPTED, "stands")
    meeting, step = run(*base, RULED, Challenge("CHN", PASS))
    assert (meeting.paper("S/2024/239").outcome, step.outcome) == (Outcome.VETOED, "overruled")
    assert refused(*base, Challenge("CHN", PASS)).rule == "Provisional rule 30"
    assert refused(*base, RULED, VoteQuestion("S/2024/239", VETOED)).rule == "Provisional rule 30"


def test_an_agreed_question_is_settled() -> None:
    meeting, _ = run(DRAFT, Agree("S/2024/239", Nature.PROCEDURAL), PutToVote("S/2024/239", cast=VETOED))
    assert meeting.paper("S/2024/239").outcome is Outcome.ADOPTED
    assert refused(DRAFT, Agree("S/2024/239", Nature.PROCEDURAL), QUESTION)


@given(st.lists(st.sampled_from(MotionKind), max_size=8))
def test_motions_in_order_are_all_there_by_rank_and_stable(kinds: list[MotionKind]) -> None:
    motions = [Motion(kind, "USA", str(place)) for place, kind in enumerate(kinds)]
    ordered = motions_in_order(motions)
    assert sorted(map(str, ordered)) == sorted(map(str, motions))
    keys = [(each.kind.rank, int(each.until or 0)) for each in ordered]
    assert keys == sorted(keys)


@given(st.lists(st.tuples(st.sampled_from(Effect), st.none() | st.integers(1, 5)), max_size=8))
def test_amendments_in_order_put_what_adds_or_deletes_first(given_: list[tuple[Effect, int | None]]) -> None:
    all_ = [Amendment(str(n), "d", (), effect, distance) for n, (effect, distance) in enumerate(given_)]
    ordered = amendments_in_order(all_)
    assert set(ordered) == set(all_)
    kinds = [each.effect is Effect.REPLACES for each in ordered]
    assert kinds == sorted(kinds)


BALLOTS = st.lists(st.sampled_from([b for b in Ballot if b is not Ballot.UNRECORDED]), min_size=15, max_size=15)


@given(BALLOTS)
def test_a_procedural_draft_is_adopted_whenever_a_substantive_one_is(ballots: list[Ballot]) -> None:
    cast_ = Cast(dict(zip(council(DAY).members, ballots, strict=True)))
    substantive = run(DRAFT, PutToVote("S/2024/239", cast=cast_))[1].outcome
    plain = Submit("S/2024/239", ("USA",), Nature.PROCEDURAL, "an invitation")
    procedural = run(plain, PutToVote("S/2024/239", cast=cast_))[1].outcome
    assert procedural in (Outcome.ADOPTED, Outcome.SHORT)
    assert substantive != Outcome.ADOPTED or procedural == Outcome.ADOPTED
    assert (substantive == Outcome.SHORT) == (procedural == Outcome.SHORT)


@given(BALLOTS)
def test_the_question_may_be_settled_before_or_after_the_vote(ballots: list[Ballot]) -> None:
    cast_ = Cast(dict(zip(council(DAY).members, ballots, strict=True)))
    vote, question = PutToVote("S/2024/239", cast=cast_), VoteQuestion("S/2024/239", cast_)
    before, after = (run(DRAFT, QUESTION, *order)[0] for order in ((question, vote), (vote, question)))
    assert before.paper("S/2024/239").outcome is after.paper("S/2024/239").outcome is not None

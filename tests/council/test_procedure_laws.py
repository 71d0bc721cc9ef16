"""What holds of a meeting whatever is tried in it: moves of the real sessions in any order, any ballots."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from horseshoe.cli.places import parse_placed
from horseshoe.cli.sessions import read_session
from horseshoe.council.casting import Nature
from horseshoe.council.decide import Outcome
from horseshoe.council.drafting import Stage
from horseshoe.council.meeting import Meeting, Phase
from horseshoe.council.motions import MotionKind
from horseshoe.council.moves import (
    Agree,
    Amend,
    Ask,
    AskParts,
    Challenge,
    ChangeBallot,
    Close,
    Convene,
    Invite,
    Manner,
    Move,
    ObjectToParts,
    Propose,
    PutAgenda,
    PutToVote,
    RaiseQuestion,
    Reorder,
    Resume,
    Rule,
    Second,
    StandAside,
    Submit,
    TakeOver,
    VoteMotion,
    VoteQuestion,
    Withdraw,
)  # fmt: skip
from horseshoe.council.procedure import play
from horseshoe.errors import InputError, ProcedureError
from tests.council.meetings import DAY, cast
from tests.desk import ROOT

REAL = [
    (meeting.on, [told.move for told in meeting.moves])
    for path in sorted((ROOT / "sessions").glob("*.yaml"))
    for meeting in read_session(path).meetings
]
YES, VETO, NONE = cast(), cast(no="RUS"), cast(no="USA GBR FRA DZA GUY MLT MOZ", abstain="CHE CHN JPN")
CASTS = st.sampled_from([YES, VETO, NONE])
NAMES = st.sampled_from(["A", "B"])
CODES = st.sampled_from(["USA", "RUS", "DZA", "UKR"])
MOVES: st.SearchStrategy[Move] = st.one_of(
    st.just(Convene()), st.just(PutAgenda()), st.just(StandAside()), st.just(Resume()), st.just(Close()),
    st.builds(Invite, st.just("X"), st.just(39), CODES, CASTS),
    st.builds(Submit, NAMES, st.tuples(CODES)), st.builds(Second, NAMES, CODES), st.builds(Ask, NAMES, CODES),
    st.builds(Reorder, NAMES, CASTS), st.builds(Propose, st.sampled_from(MotionKind), CODES, st.none(), CASTS),
    st.builds(Propose, st.sampled_from(MotionKind), CODES), st.builds(VoteMotion, CASTS),
    st.builds(Amend, st.sampled_from(["a", "b"]), NAMES, st.tuples(CODES)),
    st.builds(AskParts, NAMES, st.just(("1",)), CODES),
    st.builds(ObjectToParts, NAMES, CODES), st.builds(PutToVote, NAMES | st.sampled_from(["a", "b"]), cast=CASTS),
    st.builds(PutToVote, NAMES, st.just("1"), cast=CASTS), st.builds(PutToVote, NAMES, manner=st.sampled_from(Manner)),
    st.builds(Withdraw, NAMES | st.sampled_from(["a", "b"]), CODES), st.builds(TakeOver, NAMES, CODES),
    st.builds(RaiseQuestion, NAMES, CODES), st.builds(VoteQuestion, NAMES, CASTS),
    st.builds(Agree, NAMES, st.sampled_from([Nature.PROCEDURAL, Nature.SUBSTANTIVE])),
    st.builds(Rule, NAMES, st.sampled_from([Nature.PROCEDURAL, Nature.SUBSTANTIVE])),
    st.builds(Challenge, CODES, CASTS), st.builds(ChangeBallot, NAMES, CODES),
)  # fmt: skip
OPENED = (Convene(), PutAgenda(), Submit("A", ("USA",)), Submit("B", ("UKR",)))


def tried(meeting: Meeting, move: Move) -> Meeting:
    """The meeting after, or as it was where the move is not allowed; anything but a `ProcedureError` is a bug."""
    try:
        after, step = play(meeting, move)
    except ProcedureError:
        return meeting
    assert step.said
    assert all(reason.text and reason.cite for reason in (*step.because, *step.follows))
    return after


@settings(max_examples=300)
@given(st.lists(MOVES, max_size=25))
def test_whatever_is_tried_a_meeting_stays_consistent(moves: list[Move]) -> None:
    meeting = Meeting.called(DAY)
    for move in (*OPENED, *moves):
        before, meeting = meeting, tried(meeting, move)
        for paper in meeting.papers:
            assert paper.draft.over == (paper.outcome is not None)
            adopted = paper.draft.stage is Stage.ADOPTED
            assert adopted == (paper.outcome is Outcome.ADOPTED)
            assert not (paper.draft.over and (paper.amendments or paper.parts))
            # A non-member's draft is never decided unless a member asked.
            assert paper.outcome is None or paper.draft.movers != ("UKR",) or paper.asked
        assert len({paper.name for paper in meeting.papers}) == len(meeting.papers)
        assert before.phase is not Phase.OVER or meeting.phase is Phase.OVER
        _only_its_nature_turns_an_outcome(before, meeting, move)


def _only_its_nature_turns_an_outcome(before: Meeting, after: Meeting, move: Move) -> None:
    turned = [
        paper for paper in before.papers
        if paper.outcome and after.paper(paper.name).outcome is not paper.outcome
    ]  # fmt: skip
    assert not turned or isinstance(move, VoteQuestion | Agree | Rule | Challenge)
    for paper in turned:
        # Only a veto can be turned, and only into an adoption, or back: numbers are what they are.
        assert {paper.outcome, after.paper(paper.name).outcome} == {Outcome.VETOED, Outcome.ADOPTED}


@given(st.sampled_from(REAL), st.data())
def test_moves_of_real_meetings_in_any_order_are_allowed_or_refused(real: tuple[Any, list[Move]], data: Any) -> None:
    on, moves = real
    shuffled = data.draw(st.permutations(moves))
    meeting = Meeting.called(on)
    for move in shuffled:
        meeting = tried(meeting, move)


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        placed = parse_placed(text, "x.yaml")
    except InputError:
        return
    assert placed.line >= 1

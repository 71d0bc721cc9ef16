"""The procedure of a meeting as a state machine: a meeting and a move give the meeting after, and what the law says.

    meeting = Meeting.called(date(2017, 10, 24), "S/PV.8073")
    meeting, step = play(meeting, Convene())

Everything is data: a meeting, its papers and its moves are frozen, and nothing here remembers anything. What a move
may not do is said by a `ProcedureError` that names the rule. Where which rule lives: opening.py (1-4, 9, 20, 33, 37,
39), floor.py (31, 32, 34, 35, 38), voting.py (32, 36, 40), questions.py (30 and the Four-Power Statement),
drafting.py (a draft's whole life).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from horseshoe.council import floor, opening, questions, voting
from horseshoe.council.meeting import Meeting, Paper, Phase, Step
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
)
from horseshoe.council.rules import RULES
from horseshoe.errors import ProcedureError

__all__ = ["Meeting", "Paper", "Phase", "Step", "left_over", "play", "replay"]

# The checker cannot tie a class to what takes it; each function below is checked against its own move.
_PLAYED_BY: Mapping[type, Callable[[Meeting, Any], tuple[Meeting, Step]]] = {
    Convene: opening.convene,
    StandAside: opening.stand_aside,
    PutAgenda: opening.agenda,
    Invite: opening.invite,
    Propose: opening.propose,
    VoteMotion: opening.vote_motion,
    Resume: opening.resume,
    Close: opening.close,
    Submit: floor.submit,
    Second: floor.second,
    Ask: floor.ask,
    Reorder: floor.reorder,
    Amend: floor.amend,
    AskParts: floor.ask_parts,
    ObjectToParts: floor.object_to_parts,
    Withdraw: floor.withdraw,
    TakeOver: floor.take_over,
    PutToVote: voting.put_to_vote,
    ChangeBallot: voting.change_ballot,
    RaiseQuestion: questions.raise_question,
    VoteQuestion: questions.vote_question,
    Agree: questions.agree,
    Rule: questions.rule,
    Challenge: questions.challenge,
}
# Papers circulate before anybody meets: what is done to them in writing needs no meeting.
_IN_WRITING = (Submit, Second, Ask, Amend, AskParts, ObjectToParts, Withdraw, TakeOver)


def play(meeting: Meeting, move: Move) -> tuple[Meeting, Step]:
    """The meeting after one move, and what the law made of it.

    Raises:
        ProcedureError: the move is not allowed; it names the rule, and the meeting stays as it was.
        UnknownStateError: a code in the move is no State's.
    """
    _must_be_possible(meeting, move)
    return _PLAYED_BY[type(move)](meeting, move)


def _must_be_possible(meeting: Meeting, move: Move) -> None:
    if meeting.phase is Phase.CALLED and not isinstance(move, (Convene, *_IN_WRITING)):
        raise ProcedureError("the meeting is not convened", rule=RULES["rule1"].cite)
    if meeting.phase is Phase.OVER and not isinstance(move, Close | ChangeBallot):
        raise ProcedureError("the meeting is over", rule=RULES["rule33"].cite)
    if meeting.phase is Phase.SUSPENDED and not isinstance(move, (Resume, Close, *_IN_WRITING)):
        raise ProcedureError("the meeting is suspended", rule="Provisional rule 33(1)")


def replay(meeting: Meeting, moves: Iterable[Move]) -> Iterator[tuple[Meeting, Step]]:
    """The meeting after each of the moves, one by one; raises as `play` does, at the move that is not allowed."""
    for move in moves:
        meeting, step = play(meeting, move)
        yield meeting, step


def left_over(meeting: Meeting) -> tuple[Paper, ...]:
    """Papers that go over to the next meeting: drafts not decided, and those whose nature can still be questioned."""
    return tuple(paper for paper in meeting.papers if not paper.draft.over or paper.cast is not None)

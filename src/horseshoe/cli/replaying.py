"""A session replayed: what the law makes of each move, beside what the session says came of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from horseshoe.cli.sessions import REFUSED, Session, ToldMeeting, ToldMove
from horseshoe.council.decide import Reason
from horseshoe.council.drafting import Stage
from horseshoe.council.meeting import Meeting, Paper, Step
from horseshoe.council.procedure import left_over, play
from horseshoe.errors import ProcedureError


@dataclass(frozen=True, slots=True)
class Replayed:
    """One move and what became of it.

    Attributes:
        outcome: by the law, or as announced where `by_law` is False; None where nothing was decided.
        agrees: whether that is what happened; None where the session does not say.
    """

    told: ToldMove
    step: Step
    agrees: bool | None
    by_law: bool


@dataclass(frozen=True, slots=True)
class ReplayedMeeting:
    """One meeting, move by move."""

    told: ToldMeeting
    chair: str | None
    steps: tuple[Replayed, ...]


@dataclass(frozen=True, slots=True)
class Replay:
    """A session, move by move, and how its drafts ended: name, outcome by the law, outcome as told.

    `stopped` is the first move that was not allowed and not told as refused; nothing after it was played.
    """

    session: Session
    meetings: tuple[ReplayedMeeting, ...]
    ends: tuple[tuple[str, str | None, str | None], ...]
    stopped: ProcedureError | None = None

    @property
    def agrees(self) -> bool:
        """Whether nothing told differs from what the law makes of it."""
        steps = (one for meeting in self.meetings for one in meeting.steps)
        return all(one.agrees is not False for one in steps) and all(
            told is None or told == found for _, found, told in self.ends
        )


def replay_session(session: Session) -> Replay:
    """Play every move; drafts left from one meeting are on the table of the next."""
    papers: tuple[Paper, ...] = ()
    ended: dict[str, str | None] = {}
    done: list[ReplayedMeeting] = []
    for told in session.meetings:
        meeting = Meeting.called(told.on, told.number, format=told.format, chair=told.chair, papers=papers)
        chair = meeting.chair
        steps: list[Replayed] = []
        for move in told.moves:
            try:
                meeting, one = _played(meeting, move)
            except ProcedureError as error:
                done.append(ReplayedMeeting(told, chair, tuple(steps)))
                return Replay(session, tuple(done), (), error)
            steps.append(one)
        done.append(ReplayedMeeting(told, chair, tuple(steps)))
        papers = left_over(meeting)
        ended |= {paper.name: _fate(paper) for paper in meeting.papers}
    ends = tuple((name, fate, session.ends.get(name)) for name, fate in ended.items())
    missing = tuple((name, None, told) for name, told in session.ends.items() if name not in ended)
    return Replay(session, tuple(done), (*ends, *missing))


def _fate(paper: Paper) -> str | None:
    if paper.draft.stage is Stage.WITHDRAWN:
        return paper.draft.stage.value
    return paper.outcome.value if paper.outcome else None


def _played(meeting: Meeting, told: ToldMove) -> tuple[Meeting, Replayed]:
    try:
        meeting, step = play(meeting, told.move)
    except ProcedureError as error:
        if told.happened != REFUSED:
            raise ProcedureError(error.why, rule=error.rule, where=told.where, advice=error.advice) from None
        step = Step(error.why, (Reason("the move is not allowed", error.rule),), REFUSED)
    by_law = step.ruling is not None or getattr(told.move, "announced", None) is None
    decides = step.outcome is not None or not hasattr(told.move, "announced")
    agrees = told.happened == step.outcome if told.happened and decides and by_law else None
    if told.happened == REFUSED and step.outcome != REFUSED:
        agrees = False
    return meeting, Replayed(told, step, agrees, by_law)


def as_data(replay: Replay) -> dict[str, Any]:
    """The replay as plain data: codes, ISO days, and every reason with its citation."""
    return {
        "title": replay.session.title,
        "unknown": replay.session.unknown,
        "sources": list(replay.session.sources),
        "agrees": replay.agrees,
        "meetings": [
            {
                "number": each.told.number,
                "date": each.told.on.isoformat(),
                "format": each.told.format.value,
                "chair": each.chair,
                "moves": [_step_data(one) for one in each.steps],
            }
            for each in replay.meetings
        ],
        "ends": [{"draft": name, "outcome": found, "happened": told} for name, found, told in replay.ends],
    }


def _step_data(one: Replayed) -> dict[str, Any]:
    step = one.step
    return {
        "move": one.told.name,
        "said": step.said,
        "outcome": step.outcome,
        "by_law": one.by_law if step.outcome else None,
        "vetoes": list(step.ruling.vetoes) if step.ruling else [],
        "because": [{"text": reason.text, "cite": reason.cite} for reason in step.because],
        "follows": [{"text": reason.text, "cite": reason.cite} for reason in step.follows],
        "happened": one.told.happened,
        "agrees": one.agrees,
        "note": one.told.note,
    }

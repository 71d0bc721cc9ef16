"""How a meeting begins, is presided over, interrupted and ended: rules 1-4, 9, 20, 30, 33, 37 and 39."""

from __future__ import annotations

from dataclasses import replace

from horseshoe.council.calling import call
from horseshoe.council.casting import Nature
from horseshoe.council.decide import Reason
from horseshoe.council.decisions import decision
from horseshoe.council.formats import KINDS
from horseshoe.council.meeting import Meeting, Phase, Step
from horseshoe.council.motions import Motion, MotionKind, in_order
from horseshoe.council.moves import Close, Convene, Invite, Propose, PutAgenda, Resume, StandAside, VoteMotion
from horseshoe.council.rules import RULES
from horseshoe.council.seats import council
from horseshoe.council.speaking import called, start
from horseshoe.errors import ProcedureError


def convene(meeting: Meeting, move: Convene) -> tuple[Meeting, Step]:
    """The President calls the meeting to order."""
    if meeting.phase is not Phase.CALLED:
        raise ProcedureError("the meeting has begun already", rule=RULES["rule1"].cite)
    untold = (Reason("on what ground is not told", "Provisional rules 1-4"),)
    why = untold if move.ground is None else call(move.ground, meeting.on, move.by).because
    chair = f", {called(meeting.chair, meeting.on)} presiding" if meeting.chair else ""
    form = Reason(f"form of meeting: {meeting.format.replace('_', ' ')}", KINDS[meeting.format].cite)
    said = f"{meeting.number or 'The meeting'} is called to order{chair}"
    return replace(meeting, phase=Phase.CONVENED), Step(said, (*why, form))


def stand_aside(meeting: Meeting, move: StandAside) -> tuple[Meeting, Step]:
    """The chair goes to the next in order, for this item only; nobody can make a President do so."""
    if meeting.chair is None:
        raise ProcedureError("nobody is known to preside", rule=RULES["rule20"].cite)
    order = council(meeting.on).members
    following = order[(order.index(meeting.chair) + 1) % len(order)]
    left, taken = start(called(meeting.chair, meeting.on)), called(following, meeting.on)
    because = (Reason("at the President's own discretion, for this item", RULES["rule20"].cite),)
    return replace(meeting, chair=following), Step(f"{left} leaves the chair to {taken}", because)


def agenda(meeting: Meeting, move: PutAgenda) -> tuple[Meeting, Step]:
    """The first item of every meeting; without it there is no meeting."""
    if meeting.phase is not Phase.CONVENED:
        begun = "the agenda is adopted once, as the first item" if meeting.phase is not Phase.CALLED else "not convened"
        raise ProcedureError(begun, rule=RULES["rule9"].cite)
    objected = () if move.by is None else (Reason(start(f"{meeting.names([move.by])} objects"), RULES["rule9"].cite),)
    found = decision(meeting, move.cast, move.announced, Nature.PROCEDURAL, objection=move.by is not None)
    phase = Phase.OPEN if found.passed else Phase.OVER
    said = "The agenda is adopted" if found.passed else "The agenda is not adopted, and no meeting is held"
    cite = Reason("the first item of a meeting is its agenda", RULES["rule9"].cite)
    return replace(meeting, phase=phase), Step(said, (*objected, cite, *found.because), found.outcome, found.ruling)


def invite(meeting: Meeting, move: Invite) -> tuple[Meeting, Step]:
    """Somebody without a seat is asked to the table: to speak, never to vote."""
    if move.rule not in (37, 39):
        raise ProcedureError(f"rule {move.rule} invites nobody", rule="Provisional rules 37, 39")
    needs_open(meeting, "rule37")
    rule = RULES[f"rule{move.rule}"]
    objected = () if move.by is None else (Reason(start(f"{meeting.names([move.by])} objects"), rule.cite),)
    found = decision(meeting, move.cast, move.announced, Nature.PROCEDURAL, objection=move.by is not None)
    said = f"{move.whom} is {'' if found.passed else 'not '}invited"
    because = (*objected, Reason("an invitation is procedural, and gives no vote", rule.cite), *found.because)
    return meeting, Step(said, because, found.outcome, found.ruling)


def propose(meeting: Meeting, move: Propose) -> tuple[Meeting, Step]:
    """A motion of rule 33 is moved; those on the floor go by their precedence."""
    if meeting.phase not in (Phase.OPEN, Phase.CONVENED):
        raise ProcedureError(f"the meeting is {meeting.phase}", rule=RULES["rule33"].cite)
    name = meeting.seated(move.by, "rule33")
    motion = Motion(move.motion, move.by, move.until)
    moved = replace(meeting, floor=(*meeting.floor, motion))
    debate = "members may speak to it" if motion.kind.debatable else "decided without debate"
    first = Reason(f"goes before every draft; {debate}", motion.kind.cite)
    if move.cast is None and move.announced is None:
        return moved, Step(f"{name} moves: {motion}", (first,))
    if (ahead := in_order(moved.floor)[0]) is not motion:
        raise ProcedureError(f"the {ahead} goes first", rule=f"{RULES['rule33'].cite}; {ahead.kind.cite}")
    after, step = vote_motion(moved, VoteMotion(move.cast, move.announced))
    return after, replace(step, because=(first, *step.because))


def vote_motion(meeting: Meeting, move: VoteMotion) -> tuple[Meeting, Step]:
    """The motion that goes first is put to the vote; it needs the votes of any procedural decision."""
    if not meeting.floor:
        raise ProcedureError("no motion is on the floor", rule=RULES["rule33"].cite)
    motion = in_order(meeting.floor)[0]
    found = decision(meeting, move.cast, move.announced, Nature.PROCEDURAL)
    rest = tuple(each for each in meeting.floor if each is not motion)
    after = replace(meeting, floor=rest, voted=(*meeting.voted, str(motion)))
    if found.passed:
        after = _carried(after, motion)
    mover = meeting.names([motion.by])
    said = f"The {motion} of {mover} is {'carried' if found.passed else 'not carried'}"
    return after, Step(said, found.because, found.outcome, found.ruling)


def _carried(meeting: Meeting, motion: Motion) -> Meeting:
    match motion.kind:
        case MotionKind.SUSPEND:
            return replace(meeting, phase=Phase.SUSPENDED)
        case MotionKind.ADJOURN | MotionKind.ADJOURN_TO:
            return replace(meeting, phase=Phase.OVER)
        case MotionKind.REFER | MotionKind.POSTPONE:
            return replace(meeting, stopped=motion)
    return meeting


def resume(meeting: Meeting, move: Resume) -> tuple[Meeting, Step]:
    """A suspended meeting goes on where it stopped."""
    if meeting.phase is not Phase.SUSPENDED:
        raise ProcedureError("the meeting is not suspended", rule=RULES["rule33"].cite)
    return replace(meeting, phase=Phase.OPEN), Step("The meeting is resumed")


def close(meeting: Meeting, move: Close) -> tuple[Meeting, Step]:
    """The President adjourns; with motions on the floor, only after them."""
    if meeting.phase is Phase.OVER:
        raise ProcedureError("the meeting is over already", rule=RULES["rule33"].cite)
    if meeting.floor:
        raise ProcedureError(f"the {in_order(meeting.floor)[0]} is on the floor", rule=RULES["rule33"].cite)
    return replace(meeting, phase=Phase.OVER), Step("The meeting rises")


def needs_open(meeting: Meeting, rule: str) -> None:
    """Ask whether business can be done.

    Raises:
        ProcedureError: the agenda is not adopted, or the meeting is suspended or over.
    """
    if meeting.phase in (Phase.CALLED, Phase.CONVENED):
        raise ProcedureError("no business before the agenda is adopted", rule=RULES["rule9"].cite)
    if meeting.phase is not Phase.OPEN:
        raise ProcedureError(f"the meeting is {meeting.phase}", rule=RULES[rule].cite)

"""The vote: amendments first (rule 36), then parts (rule 32), then the whole, in the order of submission (rule 32)."""

from __future__ import annotations

from dataclasses import replace

from horseshoe.council.amendments import Amendment, Effect, goes_before
from horseshoe.council.casting import Nature
from horseshoe.council.decide import Outcome, Reason
from horseshoe.council.decisions import Decision, decision
from horseshoe.council.disputes import flags
from horseshoe.council.drafting import DraftMove, Stage
from horseshoe.council.floor import must_be_askable
from horseshoe.council.formats import must_be_votable
from horseshoe.council.meeting import Meeting, Paper, Step
from horseshoe.council.moves import ChangeBallot, Manner, PutToVote
from horseshoe.council.opening import needs_open
from horseshoe.council.questions import conclude, consequences, debate_due, spoken
from horseshoe.council.rules import RULES
from horseshoe.council.speaking import start
from horseshoe.errors import ProcedureError


def put_to_vote(meeting: Meeting, move: PutToVote) -> tuple[Meeting, Step]:
    """A draft, one of its parts or an amendment to it is voted on."""
    needs_open(meeting, "rule32")
    must_be_votable(meeting.format, meeting.on)
    if meeting.floor:
        raise ProcedureError(f"the {meeting.floor[0]} goes before every draft", rule=RULES["rule33"].cite)
    found = meeting.amended(move.on)
    paper = found[0] if found else meeting.paper(move.on)
    if meeting.stopped:
        raise ProcedureError(f"the {meeting.stopped} was carried", rule=meeting.stopped.kind.cite)
    if paper.cast is not None:
        raise ProcedureError(f"a vote on {paper.name} has been taken", rule=RULES["final"].cite)
    must_be_askable(meeting, paper)
    _must_be_next(meeting, paper)
    if found:
        return _amendment(meeting, *found, move)
    if move.part is not None:
        return _part(meeting, paper, move.part, move)
    return _whole(meeting, paper, move)


def change_ballot(meeting: Meeting, move: ChangeBallot) -> tuple[Meeting, Step]:
    """A member would vote otherwise than it did: too late once the result is announced.

    Raises:
        ProcedureError: always. A vote that was not taken cannot be changed either.
    """
    name = meeting.seated(move.by, "final")
    if move.on not in meeting.voted:
        raise ProcedureError(f"no vote on {move.on} has been taken", rule=RULES["rule40"].cite)
    raise ProcedureError(f"{name} cannot change its vote on {move.on}", rule=RULES["final"].cite)


def _must_be_next(meeting: Meeting, paper: Paper) -> None:
    for earlier in meeting.papers:
        if earlier is paper:
            return
        asked = bool(earlier.asked or not earlier.draft.movers or _seated(meeting, earlier))
        if earlier.votable and earlier.item == paper.item and asked:
            advice = f"Vote on {earlier.name} first, or let the Council decide otherwise"
            raise ProcedureError(f"{earlier.name} was submitted before {paper.name}", rule=_RULE_32, advice=advice)


def _seated(meeting: Meeting, paper: Paper) -> bool:
    try:
        must_be_askable(meeting, paper)
    except ProcedureError:
        return False
    return True


def _amendment(meeting: Meeting, paper: Paper, amendment: Amendment, move: PutToVote) -> tuple[Meeting, Step]:
    rule = RULES["rule36"].cite
    notes = []
    for other in paper.amendments:
        if other is amendment:
            continue
        if other.distance is not None and amendment.distance is not None and goes_before(other, amendment):
            raise ProcedureError(f"{other.name} is further from the text than {amendment.name}", rule=rule)
        if other.effect is not Effect.REPLACES and amendment.effect is Effect.REPLACES:
            notes.append(Reason(f"the rule would have {other.name} first, which adds or deletes; the President rules "
                                "on the order", rule))  # fmt: skip
    found = _decided(meeting, paper, move)
    rest = tuple(each for each in paper.amendments if each is not amendment)
    changed = replace(_begun(paper), amendments=rest, done=_done(paper, amendment.name, found))
    if found.passed:
        changed = replace(changed, draft=changed.draft.move(DraftMove.AMEND))
        notes.append(Reason(f"{paper.name} now reads as amended", rule))
    follows = debate_due(found.ruling, meeting)
    if found.outcome is Outcome.VETOED:
        notes.append(Reason("the veto falls on the amendment alone; the draft is still to be voted on", rule))
    said = start(f"{amendment.name}, to amend {paper.name}, is {spoken(found.outcome)}")
    step = Step(said, (*found.because, *notes), found.outcome, found.ruling, follows)
    return _voted(meeting, changed, amendment.name), step


def _part(meeting: Meeting, paper: Paper, part: str, move: PutToVote) -> tuple[Meeting, Step]:
    if paper.amendments:
        raise ProcedureError(_before(paper), rule=RULES["rule36"].cite)
    if part not in paper.parts:
        said = f"nobody asked for a separate vote on {part} of {paper.name}"
        raise ProcedureError(said, rule=_RULE_32)
    found = _decided(meeting, paper, move)
    changed = replace(_begun(paper), parts=tuple(each for each in paper.parts if each != part))
    changed = replace(changed, draft=changed.draft.move(DraftMove.VOTE_PART), done=_done(paper, part, found))
    fate = "kept" if found.passed else "dropped from the text"
    because = (*found.because, Reason(f"{part} is {fate}", _RULE_32)) if found.outcome else found.because
    follows = debate_due(found.ruling, meeting)
    said = f"{start(part)} of {paper.name} is {spoken(found.outcome)}"
    return _voted(meeting, changed, f"{paper.name}, {part}"), Step(said, because, found.outcome, found.ruling, follows)


def _whole(meeting: Meeting, paper: Paper, move: PutToVote) -> tuple[Meeting, Step]:
    if paper.amendments:
        raise ProcedureError(_before(paper), rule=f"{RULES['rule33'].cite}; {RULES['rule36'].cite}")
    if paper.parts:
        said = f"separate votes were asked for on {', '.join(paper.parts)} of {paper.name}"
        raise ProcedureError(said, rule=_RULE_32)
    changed = _begun(paper)
    if move.manner is not Manner.VOTE:
        return _without(meeting, changed, move)
    found = _decided(meeting, paper, move)
    changed = replace(changed, cast=move.cast)
    voted = _voted(meeting, changed, paper.name)
    # Only a veto turns on the nature of a matter: a text short of votes, or with no permanent member against, is
    # decided either way.
    if paper.open_question and found.ruling and _turns_on_nature(meeting, move):
        said = f"{start(paper.name)} has the votes; whether it is adopted turns on whether it is procedural"
        waits = (*found.because, Reason("the preliminary question is still to be settled", RULES["four_power"].cite))
        return voted, Step(said, waits)
    ended = conclude(changed, found)
    number = f" as {move.number}" if move.number and found.outcome is Outcome.ADOPTED else ""
    said = f"{start(paper.name)} is {spoken(found.outcome)}{number}"
    follows = consequences(paper, found.ruling, meeting)
    because = (*found.because, *_parties(meeting, paper, move))
    return voted.with_paper(ended), Step(said, because, found.outcome, found.ruling, follows)


def _parties(meeting: Meeting, paper: Paper, move: PutToVote) -> tuple[Reason, ...]:
    if paper.nature is Nature.PROCEDURAL:  # the duty does not reach procedure
        return ()
    ballots = move.cast.ballots if move.cast else {}
    return tuple(flag.because for flag in flags(paper.parties, ballots, meeting.on, paper.chapter))


def _without(meeting: Meeting, paper: Paper, move: PutToVote) -> tuple[Meeting, Step]:
    if move.cast is not None:
        raise ProcedureError("ballots were cast, so there was a vote", rule=RULES["without_vote"].cite)
    if move.manner is Manner.IN_PARTS and not paper.done:
        raise ProcedureError(f"no part of {paper.name} was voted on", rule=_RULE_32)
    how = {
        Manner.WITHOUT_VOTE: "without a vote", Manner.CONSENSUS: "by consensus", Manner.ACCLAMATION: "by acclamation",
        Manner.IN_PARTS: "part by part, with no vote on the whole",
    }[move.manner]  # fmt: skip
    found = Decision(Outcome.ADOPTED, (Reason("no member asked for a vote, and no ballots were cast",
                                              RULES["without_vote"].cite),))  # fmt: skip
    number = f" as {move.number}" if move.number else ""
    ended = conclude(paper, found)
    step = Step(f"{start(paper.name)} is adopted {how}{number}", found.because, found.outcome)
    return _voted(meeting, ended, paper.name), step


def _decided(meeting: Meeting, paper: Paper, move: PutToVote) -> Decision:
    return decision(meeting, move.cast, move.announced, paper.nature).of_a_text()


def _turns_on_nature(meeting: Meeting, move: PutToVote) -> bool:
    found = decision(meeting, move.cast, None, Nature.SUBSTANTIVE)
    return found.outcome is Outcome.VETOED


def _begun(paper: Paper) -> Paper:
    if paper.draft.stage in _BEGUN:
        return paper
    return replace(paper, draft=paper.draft.move(DraftMove.PUT_TO_VOTE))


def _done(paper: Paper, name: str, found: Decision) -> tuple[tuple[str, Outcome], ...]:
    return paper.done if found.outcome is None else (*paper.done, (name, found.outcome))


def _voted(meeting: Meeting, paper: Paper, name: str) -> Meeting:
    return replace(meeting.with_paper(paper), voted=(*meeting.voted, name))


def _before(paper: Paper) -> str:
    names = ", ".join(each.name for each in paper.amendments)
    return f"{names} to {paper.name} {'is' if len(paper.amendments) == 1 else 'are'} still to be voted on"


_RULE_32 = RULES["rule32"].cite
_BEGUN = (Stage.PUT_TO_VOTE, Stage.AMENDED, Stage.VOTED_IN_PARTS)

"""Procedural or substantive? The preliminary question, the double veto, and the President's ruling on it (rule 30)."""

from __future__ import annotations

from dataclasses import replace

from horseshoe.council.aftermath import debate, uniting_for_peace
from horseshoe.council.casting import Nature, of_a_draft
from horseshoe.council.decide import Outcome, Reason, Ruling
from horseshoe.council.decisions import Decision, decision
from horseshoe.council.drafting import DraftMove
from horseshoe.council.meeting import Meeting, Paper, Phase, Settled, Step
from horseshoe.council.moves import Agree, Challenge, RaiseQuestion, Rule, VoteQuestion
from horseshoe.council.rules import RULES
from horseshoe.council.speaking import start
from horseshoe.errors import ProcedureError

_OTHER = {Nature.PROCEDURAL: Nature.SUBSTANTIVE, Nature.SUBSTANTIVE: Nature.PROCEDURAL}


def raise_question(meeting: Meeting, move: RaiseQuestion) -> tuple[Meeting, Step]:
    """A member asks what the matter is, or says it is not what it is taken for: before the vote on it, or after."""
    paper, name = meeting.paper(move.draft), meeting.seated(move.by, "four_power")
    if paper.settled is not None:
        said = f"whether {move.draft} is procedural is {paper.settled} already"
        raise ProcedureError(said, rule=RULES["rule30"].cite)
    because = [Reason("whether a matter is procedural is itself decided", RULES["four_power"].cite)]
    if paper.cast is not None:
        because.append(Reason("it may be settled after the vote on the draft too", "Practice"))
    asked = f"asks whether {move.draft} is procedural"
    if move.holds is not None:
        asked = f"holds that {move.draft} is {of_a_draft(move.holds)}"
    after = meeting.with_paper(replace(paper, question=move.by))
    return after, Step(f"{name} {asked}", tuple(because))


def vote_question(meeting: Meeting, move: VoteQuestion) -> tuple[Meeting, Step]:
    """The question itself is put to the vote, by the substantive rule: a permanent member can veto the answer yes."""
    paper = meeting.paper(move.draft)
    if paper.settled is Settled.RULED:
        raise ProcedureError("the President has ruled; the ruling is challenged or stands", rule=RULES["rule30"].cite)
    found = decision(meeting, move.cast, None, Nature.PRELIMINARY)
    nature = Nature.PROCEDURAL if found.passed else Nature.SUBSTANTIVE
    said = f"{start(move.draft)} is held to be {nature}"
    if found.ruling and found.ruling.vetoes:
        said += f": {meeting.names(found.ruling.vetoes)} vetoed the answer that it is procedural"
    elif found.outcome is None:
        said = f"What {move.draft} is held to be is not known here"
    settled = None if found.outcome is None else Settled.VOTED
    step = Step(said, found.because, found.outcome, found.ruling)
    return _settle(meeting, replace(paper, nature=nature, settled=settled), step)


def agree(meeting: Meeting, move: Agree) -> tuple[Meeting, Step]:
    """Nobody objects to taking it for what it is now taken for."""
    paper = meeting.paper(move.draft)
    if paper.settled is not None:
        raise ProcedureError(f"the nature of {move.draft} is {paper.settled} already", rule=RULES["rule30"].cite)
    of_a_draft(move.nature)
    because = (Reason("no member objects", RULES["four_power"].cite),)
    step = Step(f"{start(move.draft)} is agreed to be {move.nature}", because, move.nature)
    return _settle(meeting, replace(paper, nature=move.nature, settled=Settled.AGREED), step)


def rule(meeting: Meeting, move: Rule) -> tuple[Meeting, Step]:
    """The President rules. On 29 September 1950 a ruling stood against the permanent member that had voted no."""
    if meeting.phase is Phase.CALLED:
        raise ProcedureError("the meeting is not convened", rule=RULES["rule30"].cite)
    because = [Reason("a ruling stands unless the Council overrules it", RULES["rule30"].cite)]
    ruled = replace(meeting, ruling=move)
    if move.draft is None or move.nature is None:
        return ruled, Step(f"The President rules: {move.says or 'as said'}", tuple(because), "stands")
    of_a_draft(move.nature)
    paper = meeting.paper(move.draft)
    if paper.settled is Settled.VOTED and paper.nature is not move.nature:
        because.append(Reason("against what the Four-Power Statement makes of the vote", RULES["four_power"].cite))
    if move.nature is Nature.PROCEDURAL:
        because.append(Reason("rulings of this kind have stood", RULES["ruled_procedural"].cite))
    step = Step(f"The President rules that {move.draft} is {move.nature}", tuple(because), "stands")
    return _settle(ruled, replace(paper, nature=move.nature, settled=Settled.RULED), step)


def challenge(meeting: Meeting, move: Challenge) -> tuple[Meeting, Step]:
    """A ruling is put to the Council: to overrule it takes the votes of a procedural decision."""
    if meeting.ruling is None:
        raise ProcedureError("there is no ruling to challenge", rule=RULES["rule30"].cite)
    name = meeting.seated(move.by, "rule30")
    found = decision(meeting, move.cast, move.announced, Nature.PROCEDURAL)
    outcome = "overruled" if found.passed else "stands"
    said = f"{name} challenges the ruling, which {'is overruled' if found.passed else 'stands'}"
    cite = Reason("the challenge is decided at once; it needs the votes to overrule", RULES["rule30"].cite)
    step = Step(said, (cite, *found.because), outcome, found.ruling)
    spent = replace(meeting, ruling=None)
    ruling = meeting.ruling
    if not found.passed or ruling.draft is None or ruling.nature is None:
        return spent, step
    paper = meeting.paper(ruling.draft)
    return _settle(spent, replace(paper, nature=_OTHER[ruling.nature]), step)


def _settle(meeting: Meeting, paper: Paper, step: Step) -> tuple[Meeting, Step]:
    """Take the paper as its nature now is; a vote already cast on it is decided by that."""
    if paper.cast is None or paper.settled is None:
        return meeting.with_paper(paper), step
    found = decision(meeting, paper.cast, None, paper.nature).of_a_text()
    ended = conclude(paper, found)
    said = f"{step.said}; {paper.name} is therefore {spoken(found.outcome)}"
    follows = consequences(paper, found.ruling, meeting)
    return meeting.with_paper(ended), replace(step, said=said, because=(*step.because, *found.because), follows=follows)


def conclude(paper: Paper, found: Decision) -> Paper:
    """The paper with its outcome; a ruling can still turn a draft that was thought to have failed, and back."""
    if found.outcome is None:
        return replace(paper, outcome=None)
    draft = paper.draft
    if draft.over:
        back = draft.past[-1]
        draft = replace(draft, stage=back, past=draft.past[:-1])
    move = DraftMove.ADOPT if found.outcome is Outcome.ADOPTED else DraftMove.REJECT
    return replace(paper, draft=draft.move(move), outcome=found.outcome)


def consequences(paper: Paper, ruling: Ruling | None, meeting: Meeting) -> tuple[Reason, ...]:
    """What an outcome leads to outside the meeting."""
    follows = debate_due(ruling, meeting)
    if ruling is not None:
        follows = (*follows, *uniting_for_peace(ruling, meeting.on))
    if paper.reverses and ruling is not None and ruling.outcome is not Outcome.ADOPTED:
        follows = (*follows, Reason(paper.reverses, RULES["snapback"].cite))
    return follows


def debate_due(ruling: Ruling | None, meeting: Meeting) -> tuple[Reason, ...]:
    """The General Assembly's debate, which a veto on an amendment brings too."""
    found = debate(ruling, meeting.on) if ruling else None
    return found.because if found and found.by else ()


def spoken(outcome: Outcome | None) -> str:
    """An outcome in words."""
    return {
        Outcome.ADOPTED: "adopted",
        Outcome.VETOED: "not adopted: vetoed",
        Outcome.SHORT: "not adopted, for want of votes",
        Outcome.CARRIED: "carried",
        Outcome.NOT_CARRIED: "not carried",
        None: "not decided by what is known",
    }[outcome]

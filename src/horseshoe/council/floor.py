"""What happens to drafts between their submission and the vote: rules 31, 32, 34, 35, 36 and 38."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from horseshoe.council.amendments import Amendment
from horseshoe.council.casting import Nature, of_a_draft
from horseshoe.council.decide import Reason
from horseshoe.council.decisions import decision
from horseshoe.council.drafting import Draft, DraftMove
from horseshoe.council.matters import MATTERS, Standing
from horseshoe.council.meeting import Meeting, Paper, Phase, Step
from horseshoe.council.moves import Amend, Ask, AskParts, ObjectToParts, Reorder, Second, Submit, TakeOver, Withdraw
from horseshoe.council.opening import needs_open
from horseshoe.council.rules import RULES
from horseshoe.council.seats import council
from horseshoe.council.speaking import start
from horseshoe.errors import ProcedureError


def submit(meeting: Meeting, move: Submit) -> tuple[Meeting, Step]:
    """A draft comes to the table, behind those already there; it may come before the meeting does."""
    if meeting.phase is Phase.OVER:
        raise ProcedureError("the meeting is over", rule=RULES["rule32"].cite)
    if any(paper.name == move.draft for paper in meeting.papers):
        advice = "A new text has a symbol of its own"
        raise ProcedureError(f"{move.draft} is on the table already", rule=RULES["rule32"].cite, advice=advice)
    if of_a_draft(move.nature) is Nature.PROCEDURAL and not move.why:
        advice = "Say what makes it so"
        said = f"{move.draft} is procedural for no reason given"
        raise ProcedureError(said, rule=RULES["art27_2"].cite, advice=advice)
    draft = Draft(move.draft, move.by).move(DraftMove.PUT_IN_BLUE)
    paper = Paper(
        draft, move.nature, move.why, reverses=move.reverses, parties=move.parties, chapter=move.chapter, item=move.item
    )
    place = sum(each.votable and each.item == move.item for each in meeting.papers) + 1
    because = [Reason(f"number {place} in the order of those to be voted on", RULES["rule32"].cite)]
    because.extend(_nature(move))
    if not _moved_by_member(meeting, paper):
        because.append(Reason("put to the vote only if a member asks", RULES["rule38"].cite))
    by = meeting.names(move.by) or "members not named here"
    after = replace(meeting, papers=(*meeting.papers, paper))
    return after, Step(start(f"{move.draft} is submitted by {by}"), tuple(because))


def _nature(move: Submit) -> Iterator[Reason]:
    """Why a draft is taken as it is: `why` may be the id of a kind of matter, or words.

    Raises:
        ProcedureError: it is called procedural, and its kind of matter never is.
    """
    if move.why is None:
        return
    matter = MATTERS.get(move.why)
    if matter is None:
        yield Reason(f"procedural: {move.why}", RULES["art27_2"].cite)
        return
    if matter.standing is Standing.SUBSTANTIVE and move.nature is Nature.PROCEDURAL:
        raise ProcedureError(f"{move.draft} is substantive: {matter.text}", rule=matter.cite)
    yield Reason(f"{matter.standing}: {matter.text}", matter.cite)
    if matter.standing is not Standing.SUBSTANTIVE and matter.standing is not Standing.PROCEDURAL:
        yield Reason("a member may ask whether it is procedural", RULES["four_power"].cite)


def second(meeting: Meeting, move: Second) -> tuple[Meeting, Step]:
    """A member backs a draft, and may keep it if its mover gives it up."""
    paper, name = meeting.open_paper(move.draft, "rule35"), meeting.seated(move.by, "rule35")
    draft = replace(paper.draft, seconders=(*paper.draft.seconders, move.by))
    because = (
        Reason("nothing needs a seconder", RULES["rule34"].cite),
        Reason("who seconded a draft may require the vote on it", RULES["rule35"].cite),
    )
    return meeting.with_paper(replace(paper, draft=draft)), Step(f"{name} seconds {move.draft}", because)


def ask(meeting: Meeting, move: Ask) -> tuple[Meeting, Step]:
    """A member makes an invited State's draft votable."""
    paper, name = meeting.open_paper(move.draft, "rule38"), meeting.seated(move.by, "rule38")
    because = (Reason("the draft of an invited State is put to the vote when a member asks", RULES["rule38"].cite),)
    return meeting.with_paper(replace(paper, asked=move.by)), Step(f"{name} asks for a vote on {move.draft}", because)


def reorder(meeting: Meeting, move: Reorder) -> tuple[Meeting, Step]:
    """The Council takes a later draft first: a procedural decision."""
    needs_open(meeting, "rule32")
    chosen = meeting.open_paper(move.first, "rule32")
    found = decision(meeting, move.cast, move.announced, Nature.PROCEDURAL, objection=move.cast is not None)
    after = meeting
    if found.passed:
        after = replace(meeting, papers=(chosen, *(each for each in meeting.papers if each.name != chosen.name)))
    said = f"{move.first} is {'' if found.passed else 'not '}to be voted on first"
    cite = Reason("drafts go by day of submission unless the Council decides otherwise", RULES["rule32"].cite)
    return after, Step(said, (cite, *found.because), found.outcome, found.ruling)


def amend(meeting: Meeting, move: Amend) -> tuple[Meeting, Step]:
    """An amendment is proposed: it goes before the draft."""
    paper = meeting.open_paper(move.draft, "rule36")
    if meeting.amended(move.amendment) or any(each.name == move.amendment for each in meeting.papers):
        raise ProcedureError(f"{move.amendment} is on the table already", rule=RULES["rule36"].cite)
    for code in move.by:
        meeting.seated(code, "rule33")
    new = Amendment(move.amendment, move.draft, move.by, move.effect, move.distance, move.oral)
    because = [Reason("an amendment goes before the draft", f"{RULES['rule33'].cite}; {RULES['rule36'].cite}")]
    if move.oral:
        because.append(Reason("normally in writing; oral ones have been voted on", RULES["rule31"].cite))
    after = meeting.with_paper(replace(paper, amendments=(*paper.amendments, new)))
    by = meeting.names(move.by) or "members not named here"
    said = f"{move.amendment}, to amend {move.draft}, is proposed by {by}"
    return after, Step(start(said), tuple(because))


def ask_parts(meeting: Meeting, move: AskParts) -> tuple[Meeting, Step]:
    """Any member may have a part voted on by itself."""
    paper, name = meeting.open_paper(move.draft, "rule32"), meeting.seated(move.by, "rule32")
    if again := {*paper.parts, *(done for done, _ in paper.done)}.intersection(move.parts):
        raise ProcedureError(f"a separate vote on {min(again)} was asked for already", rule=RULES["rule32"].cite)
    because = (Reason("any member may ask, unless the mover objects", RULES["rule32"].cite),)
    after = meeting.with_paper(replace(paper, parts=(*paper.parts, *move.parts)))
    return after, Step(f"{name} asks for separate votes on {', '.join(move.parts)} of {move.draft}", because)


def object_to_parts(meeting: Meeting, move: ObjectToParts) -> tuple[Meeting, Step]:
    """The mover wants one vote on the whole."""
    paper = meeting.paper(move.draft)
    if move.by not in paper.draft.movers:
        said = f"{start(meeting.names([move.by]))} did not move {move.draft} and cannot stop separate votes"
        raise ProcedureError(said, rule=RULES["rule32"].cite)
    if not paper.parts:
        raise ProcedureError(f"nobody asked for separate votes on {move.draft}", rule=RULES["rule32"].cite)
    because = (Reason("the original mover objects", RULES["rule32"].cite),)
    after = meeting.with_paper(replace(paper, parts=()))
    return after, Step(f"No part of {move.draft} is voted on by itself", because)


def withdraw(meeting: Meeting, move: Withdraw) -> tuple[Meeting, Step]:
    """The mover takes back a draft, or an amendment, on which no vote has begun."""
    name = start(meeting.names([move.by]))
    said, because = f"{name} withdraws {move.draft}", (Reason("free until a vote on it begins", RULES["rule35"].cite),)
    if found := meeting.amended(move.draft):
        paper, amendment = found
        if move.by not in amendment.by:
            raise ProcedureError(f"{name} did not move {move.draft}", rule=RULES["rule35"].cite)
        rest = tuple(each for each in paper.amendments if each is not amendment)
        return meeting.with_paper(replace(paper, amendments=rest)), Step(said, because, "withdrawn")
    paper = meeting.paper(move.draft)
    draft = paper.draft.move(DraftMove.WITHDRAW, move.by)
    return meeting.with_paper(replace(paper, draft=draft)), Step(said, because, "withdrawn")


def take_over(meeting: Meeting, move: TakeOver) -> tuple[Meeting, Step]:
    """Another member wants the vote: a seconder keeps the draft's place, anybody else goes to the end."""
    paper, name = meeting.paper(move.draft), meeting.seated(move.by, "rule35")
    keeps = move.by in paper.draft.seconders and move.symbol is None
    draft = paper.draft.move(DraftMove.TAKE_OVER, move.by)
    taken = replace(paper, draft=replace(draft, name=move.symbol or draft.name))
    if keeps:
        kept = (Reason(f"{name} seconded it and keeps its place", RULES["rule35"].cite),)
        return meeting.with_paper(taken), Step(f"{name} requires a vote on {move.draft}", kept, "taken_over")
    rest = tuple(each for each in meeting.papers if each is not paper)
    because = (
        Reason("only a seconder keeps the place of a withdrawn draft", RULES["rule35"].cite),
        Reason("a draft put forward anew goes behind those already there", RULES["rule32"].cite),
    )
    said = f"{name} puts {move.draft} forward" + (f" as {move.symbol}" if move.symbol else "")
    return replace(meeting, papers=(*rest, taken)), Step(said, because, "taken_over")


def _moved_by_member(meeting: Meeting, paper: Paper) -> bool:
    return not paper.draft.movers or any(code in council(meeting.on) for code in paper.draft.movers)


def must_be_askable(meeting: Meeting, paper: Paper) -> None:
    """Ask whether a draft may be put to the vote as far as rule 38 goes.

    Raises:
        ProcedureError: only non-members moved it, and no member asked.
    """
    if not _moved_by_member(meeting, paper) and paper.asked is None:
        by = meeting.names(paper.draft.movers)
        said = f"{paper.name} is a draft of {by}, no member, and no member has asked for a vote"
        raise ProcedureError(said, rule=RULES["rule38"].cite)

"""A vote that was asked for and then taken: "Moscow insisted on a vote on its draft. It was rejected by 7 to 2." """

from __future__ import annotations

from collections.abc import Sequence

from horseshoe.reading.claims.actions import Modality, Proposal, Told
from horseshoe.reading.line import Line
from horseshoe.reading.votes.facts import Slot
from horseshoe.reading.votes.telling import DECISIVE, Telling
from horseshoe.reading.words.late import late

_NEAR = 2  # sentences from the wish to what came of it
# "It was rejected": of the text just named. "China opposed it", and no count: the vote that was asked for.
_OF_IT = late(r"^(?:but |and )?(?:it|this|that|both) (?:was|were|got|won|failed|fell|received|passed|had|has)\b")
_RESULTS = frozenset({Slot.BALLOT, Slot.SCORE, Slot.VETO, Slot.UNANIMOUS})


def settle_asked(told: Sequence[tuple[list[Telling], Line]]) -> None:
    """A vote asked for is no second one beside the vote then told: what is left of the wish is its text and authors."""
    spoken = [(t, line) for tellings, line in told for t in tellings]
    for i, (asked, _) in enumerate(spoken):
        if not _only_asks(asked):
            continue
        after = ((t, line) for t, line in spoken[i + 1 :] if t.order > asked.order)
        then = next(((t, line) for t, line in after if t.tells_vote or t.drafts), None)
        if then is not None and then[0].order - asked.order <= _NEAR and _came_of_it(asked, *then):
            asked.facts = [f for f in asked.facts if f.slot in (Slot.SPONSOR, Slot.SYMBOL)]
            asked.modality = Modality.HAPPENED
            then[0].proposal, asked.proposal = then[0].proposal or asked.proposal, None


def _only_asks(telling: Telling) -> bool:
    ends = [f for f in telling.facts if f.slot in DECISIVE]
    return telling.modality is Modality.PROPOSED and bool(ends) and all(f.value is Told.UNKNOWN for f in ends)


def _came_of_it(asked: Telling, then: Telling, line: Line) -> bool:
    """Whether the sentence tells the vote on the text that was to be voted on."""
    ended = any(f.slot is Slot.OUTCOME and f.value not in (Told.UNKNOWN, Told.POSTPONED) for f in then.facts)
    counted = any(f.slot in _RESULTS for f in then.facts)
    if then.modality is not Modality.HAPPENED or then.recalled or then.rival or not (ended or counted):
        return False
    authors, theirs = ({s for f in t.of(Slot.SPONSOR) for s in f.value} for t in (asked, then))
    if authors and theirs and not authors & theirs:
        return False
    if then.drafts:
        text = then.drafts[0].value
        return bool(text.definite) and not text.amendment and not text.plural
    ballots = [f for f in (*then.facts, *then.weak) if f.slot is Slot.BALLOT]
    sides = {f.value[0] for f in ballots if f.value[1].count is not None}
    if asked.proposal is Proposal.PROCEDURAL_MOTION and then.proposal in (None, asked.proposal) and counted:
        return True  # "asked for a procedural vote. By 13 votes the Council let him speak"
    return len(sides) > 2 or _OF_IT.search(line.norm) is not None

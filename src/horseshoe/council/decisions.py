"""What a vote in a meeting came to: by the law where ballots or counts are known, by the President's word else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from horseshoe.council.casting import Cast, Nature
from horseshoe.council.decide import Outcome, Reason, Ruling
from horseshoe.council.formats import must_be_votable
from horseshoe.council.meeting import Meeting
from horseshoe.council.rules import RULES
from horseshoe.errors import ProcedureError

_CARRIED = (Outcome.CARRIED, Outcome.ADOPTED)
# Texts are adopted or not, whatever the test; only motions, agendas and invitations are "carried".
_OF_A_TEXT: Mapping[Outcome, Outcome] = {Outcome.CARRIED: Outcome.ADOPTED, Outcome.NOT_CARRIED: Outcome.SHORT}


@dataclass(frozen=True, slots=True)
class Decision:
    """An outcome and why; `ruling` is None where the outcome is only as announced, or not known at all."""

    outcome: Outcome | None
    because: tuple[Reason, ...]
    ruling: Ruling | None = None

    @property
    def passed(self) -> bool:
        """Whether it went through; not where nobody can say."""
        return self.outcome in _CARRIED

    def of_a_text(self) -> Decision:
        """The same in the words for drafts, amendments and parts."""
        if self.outcome is None or self.outcome not in _OF_A_TEXT:
            return self
        outcome = _OF_A_TEXT[self.outcome]
        ruling = Ruling(outcome, self.ruling.because, self.ruling.vetoes) if self.ruling else None
        return Decision(outcome, self.because, ruling)


def decision(
    meeting: Meeting, cast: Cast | None, announced: Outcome | None, nature: Nature, *, objection: bool = True
) -> Decision:
    """Decide what was put to the vote.

    Args:
        announced: the result, for a vote of which too little is known for the law to say.
        objection: False where nobody asked for a vote: then it is decided without one.

    Raises:
        ProcedureError: no vote can be taken in this form of meeting, a voter had no seat, or nothing at all is known.
    """
    if cast is None and announced is None:
        if not objection:
            cite = RULES["without_vote"].cite
            return Decision(Outcome.CARRIED, (Reason("nobody objected, so nothing was put to the vote", cite),))
        advice = "Give ballots, counts, or the result that was announced"
        raise ProcedureError("a vote without ballots, counts or a result", rule=RULES["rule40"].cite, advice=advice)
    must_be_votable(meeting.format, meeting.on)
    if cast is None:
        note = Reason("neither ballots nor counts are known here; the result is as announced", "The record")
        return Decision(announced, (note,))
    cast.held_against(meeting.on)
    ruling = cast.ruling(meeting.on, nature)
    if ruling is None:
        said = f"{cast}: whether it is a veto hangs on whether anybody unnamed among those against was permanent"
        return Decision(announced, (Reason(said, RULES["art27_3"].cite),))
    named = () if cast.tally is None else (_unnamed(cast),)
    return Decision(ruling.outcome, (*ruling.because, *named), ruling)


def _unnamed(cast: Cast) -> Reason:
    return Reason(f"counts only; known by name: {', '.join(sorted(cast.ballots)) or 'nobody'}", "The record")

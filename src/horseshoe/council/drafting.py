"""A draft's life: from an idea to a text adopted, failed, withdrawn or taken over, and what may follow what.

Before it is in blue a text lives by practice and not by the Provisional Rules; from then on rules 31 to 38 hold.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from horseshoe.council.rules import RULES
from horseshoe.errors import ProcedureError


class Stage(StrEnum):
    """Where a draft stands."""

    IDEA = "idea"
    ZERO_DRAFT = "zero_draft"
    UNDER_SILENCE = "under_silence"
    IN_BLUE = "in_blue"
    PUT_TO_VOTE = "put_to_vote"  # a vote on it has begun
    AMENDED = "amended"  # an amendment to it was adopted; the whole is still to come
    VOTED_IN_PARTS = "voted_in_parts"  # so were parts of it
    ADOPTED = "adopted"
    FAILED = "failed"
    WITHDRAWN = "withdrawn"
    TAKEN_OVER = "taken_over"  # withdrawn by its mover, and put forward again by another member


class DraftMove(StrEnum):
    """What can be done with a draft."""

    CIRCULATE = "circulate"  # a zero draft goes round
    REVISE = "revise"
    PLACE_UNDER_SILENCE = "place_under_silence"
    BREAK_SILENCE = "break_silence"
    PUT_IN_BLUE = "put_in_blue"
    PUT_TO_VOTE = "put_to_vote"
    AMEND = "amend"
    VOTE_PART = "vote_part"
    ADOPT = "adopt"
    REJECT = "reject"
    WITHDRAW = "withdraw"
    TAKE_OVER = "take_over"


_EARLY = (Stage.IDEA, Stage.ZERO_DRAFT, Stage.UNDER_SILENCE)
_ON_THE_TABLE = (Stage.IN_BLUE, Stage.TAKEN_OVER)
_VOTING = (Stage.PUT_TO_VOTE, Stage.AMENDED, Stage.VOTED_IN_PARTS)


@dataclass(frozen=True, slots=True)
class Passage:
    """What one move asks for and leads to: from any of `since` to `to`, by the rule of that id."""

    since: tuple[Stage, ...]
    to: Stage
    rule: str


# An idea may be printed at once: nothing obliges a sponsor to consult.
PASSAGES: Mapping[DraftMove, Passage] = {
    DraftMove.CIRCULATE: Passage((Stage.IDEA,), Stage.ZERO_DRAFT, "draft"),
    DraftMove.REVISE: Passage((Stage.ZERO_DRAFT, Stage.UNDER_SILENCE, *_ON_THE_TABLE), Stage.ZERO_DRAFT, "draft"),
    DraftMove.PLACE_UNDER_SILENCE: Passage((Stage.ZERO_DRAFT,), Stage.UNDER_SILENCE, "silence"),
    DraftMove.BREAK_SILENCE: Passage((Stage.UNDER_SILENCE,), Stage.ZERO_DRAFT, "silence"),
    DraftMove.PUT_IN_BLUE: Passage(_EARLY, Stage.IN_BLUE, "in_blue"),
    DraftMove.PUT_TO_VOTE: Passage(_ON_THE_TABLE, Stage.PUT_TO_VOTE, "rule32"),
    DraftMove.AMEND: Passage(_VOTING, Stage.AMENDED, "rule36"),
    DraftMove.VOTE_PART: Passage(_VOTING, Stage.VOTED_IN_PARTS, "rule32"),
    DraftMove.ADOPT: Passage(_VOTING, Stage.ADOPTED, "rule40"),
    DraftMove.REJECT: Passage(_VOTING, Stage.FAILED, "rule40"),
    DraftMove.WITHDRAW: Passage((*_EARLY, *_ON_THE_TABLE), Stage.WITHDRAWN, "rule35"),
    DraftMove.TAKE_OVER: Passage((Stage.WITHDRAWN,), Stage.TAKEN_OVER, "rule35"),
}

_WORDS = {
    Stage.IDEA: "is only an idea",
    Stage.ZERO_DRAFT: "is still being negotiated",
    Stage.UNDER_SILENCE: "is under silence",
    Stage.IN_BLUE: "is in blue and no vote on it has begun",
    Stage.PUT_TO_VOTE: "is being voted on",
    Stage.AMENDED: "has been amended by a vote",
    Stage.VOTED_IN_PARTS: "is being voted on in parts",
    Stage.ADOPTED: "is adopted",
    Stage.FAILED: "was voted down; the text may come back as a new draft",
    Stage.WITHDRAWN: "is withdrawn",
    Stage.TAKEN_OVER: "was taken over and no vote on it has begun",
}


@dataclass(frozen=True, slots=True)
class Draft:
    """One text and where it stands.

    Attributes:
        name: its symbol, or whatever it goes by before it has one.
        movers: codes of those that submitted it; `seconders` of those that backed it aloud, who may keep it (rule 35).
        stage: see `Stage`.
        past: the stages before, oldest first.
    """

    name: str
    movers: tuple[str, ...] = ()
    seconders: tuple[str, ...] = ()
    stage: Stage = Stage.IDEA
    past: tuple[Stage, ...] = ()

    @property
    def over(self) -> bool:
        """Whether nothing more can be done with it."""
        return self.stage in (Stage.ADOPTED, Stage.FAILED)

    @property
    def votable(self) -> bool:
        """Whether a vote on it may begin or go on."""
        return self.stage in (*_ON_THE_TABLE, *_VOTING)

    def move(self, move: DraftMove, by: str | None = None) -> Draft:
        """The draft after a move.

        Args:
            by: code of the member that makes it, where that matters: only a mover withdraws, another takes over.

        Raises:
            ProcedureError: it may not follow here, or not by that member.
        """
        passage = PASSAGES[move]
        rule = RULES[passage.rule]
        if self.stage not in passage.since:
            done = move.replace("_", " ")
            raise ProcedureError(f"cannot {done} {self.name}: it {_WORDS[self.stage]}", rule=rule.cite)
        if move is DraftMove.WITHDRAW and by is not None and by not in self.movers:
            raise ProcedureError(f"{by} did not move {self.name} and cannot withdraw it", rule=rule.cite)
        movers, seconders = self.movers, self.seconders
        if move is DraftMove.TAKE_OVER:
            if by is None or by in self.movers:
                raise ProcedureError(f"{self.name} is taken over by another than its mover", rule=rule.cite)
            movers, seconders = (by,), ()
        return replace(
            self, movers=movers, seconders=seconders, stage=passage.to, past=(*self.past, self.stage)
        )

    def open_moves(self) -> tuple[DraftMove, ...]:
        """What may be done with it next."""
        return tuple(move for move, passage in PASSAGES.items() if self.stage in passage.since)

    def again(self, name: str) -> Draft:
        """The same text as a new draft: a failed one may come back under a symbol of its own (S/RES/87, 1950).

        Raises:
            ProcedureError: it has not failed.
        """
        if self.stage is not Stage.FAILED:
            raise ProcedureError(f"{self.name} {_WORDS[self.stage]}: it cannot come back", rule=RULES["draft"].cite)
        return Draft(name, self.movers)

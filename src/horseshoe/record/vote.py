"""A vote of the record: one proposal put to the Council, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from horseshoe.council.ballots import Ballot, Tally
from horseshoe.council.decide import Outcome, Ruling, decide, decide_counts


class Subject(StrEnum):
    """What was put to the vote."""

    DRAFT_RESOLUTION = "draft_resolution"
    AMENDMENT = "amendment"
    PARAGRAPH = "paragraph"
    PROCEDURAL_MOTION = "procedural_motion"
    PRELIMINARY_QUESTION = "preliminary_question"
    ADMISSION = "admission"
    APPOINTMENT = "appointment"


class Method(StrEnum):
    """How it was decided."""

    VOTE = "vote"
    WITHOUT_VOTE = "without_vote"  # also by consensus or acclamation: no ballots were cast


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Sources that differ on one fact of a vote: `said` maps a source's id to what it says; `taken` is what stands."""

    field: str
    said: Mapping[str, str]
    taken: str
    why: str | None  # the correction's reason; None while unsettled


@dataclass(frozen=True, slots=True, repr=False)
class Vote:
    """One vote.

    Attributes:
        id: distinct, stable, typeable: 'S/RES/2728(2024)', 'S/2023/970', 'S/3502#3'.
        symbol: of the resolution where adopted, else of the draft.
        draft: symbol of the draft put to the vote, None where no source has it.
        ballots: code of the State on that day (SUN, ZAR ...) to Ballot; empty where adopted without a vote.
        vetoes: permanent members whose "no" defeated it.
        item: agenda item; title: the library's title without "Security Council resolution N".
        subjects: UNBIS thesaurus terms; topics: ids of horseshoe.council.topics.
        sponsors: as printed on the draft; a missing co-sponsor proves nothing.
        sources: ids of the sources that hold it, see sources.toml.
    """

    id: str
    symbol: str
    draft: str | None
    date: date
    meeting: str | None
    subject: Subject
    method: Method
    outcome: Outcome
    tally: Tally | None
    ballots: Mapping[str, Ballot]
    vetoes: tuple[str, ...]
    item: str | None
    title: str | None
    subjects: tuple[str, ...]
    topics: frozenset[str]
    sponsors: tuple[str, ...]
    sources: tuple[str, ...]
    disagreements: tuple[Disagreement, ...] = ()
    procedural: bool = False  # a matter of procedure (Article 27(2)), as `note` says why
    note: str | None = None  # a dated, cited fact that explains an outcome the simple reading does not

    @property
    def ruling(self) -> Ruling | None:
        """What the law makes of the ballots, with reasons; None where no ballots are known.

        Where only some are (`Ballot.UNRECORDED`), the tally and the vetoes stand in for them.
        """
        preliminary = self.subject is Subject.PRELIMINARY_QUESTION
        procedural = self.procedural or self.subject is Subject.PROCEDURAL_MOTION
        if self.complete:
            return decide(self.ballots, self.date, procedural=procedural, preliminary=preliminary)
        if self.tally is None:
            return None
        yes, no = self.tally.yes, self.tally.no
        return decide_counts(yes, no, self.vetoes, self.date, procedural=procedural, preliminary=preliminary)

    @property
    def complete(self) -> bool:
        """Whether ballots were cast and every member's is known."""
        return bool(self.ballots) and Ballot.UNRECORDED not in self.ballots.values()

    def members(self, ballot: Ballot | str) -> tuple[str, ...]:
        """Codes of the members that did this, sorted."""
        return tuple(sorted(state for state, cast in self.ballots.items() if cast == ballot))

    def __str__(self) -> str:
        how = "without a vote" if self.method is Method.WITHOUT_VOTE else "by a tally no source has"
        came = f"{self.outcome} {self.tally or how}"
        vetoed = f" (vetoed by {', '.join(self.vetoes)})" if self.vetoes else ""
        return f"{self.id}, {self.date:%d %B %Y}".replace(", 0", ", ") + f": {came}{vetoed}"

    def __repr__(self) -> str:
        return f"<Vote {self}>"

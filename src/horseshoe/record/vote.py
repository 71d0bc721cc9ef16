"""A vote of the record: one proposal put to the Council, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from horseshoe.council.ballots import Ballot, Tally
from horseshoe.council.decide import Outcome, Ruling, decide


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


_PROCEDURAL = frozenset({Subject.PROCEDURAL_MOTION})


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Sources that differ on one fact of a vote: `said` maps a source's id to what it says; `taken` is what stands."""

    field: str
    said: Mapping[str, str]
    taken: str
    why: str | None  # the correction's reason; None while unsettled


@dataclass(frozen=True, slots=True)
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
    note: str | None = None  # a dated, cited fact that explains an outcome the simple reading does not

    @property
    def ruling(self) -> Ruling | None:
        """What the law makes of the ballots, with reasons; None where no ballots were cast."""
        if not self.ballots:
            return None
        return decide(self.ballots, self.date, procedural=self.subject in _PROCEDURAL)

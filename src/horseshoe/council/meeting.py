"""A meeting as it stands: its phase, its chair, the papers on the table and the motions on the floor."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from horseshoe.council.amendments import Amendment
from horseshoe.council.casting import Cast, Nature
from horseshoe.council.decide import Outcome, Reason, Ruling
from horseshoe.council.disputes import Chapter
from horseshoe.council.drafting import Draft
from horseshoe.council.formats import Format
from horseshoe.council.motions import Motion
from horseshoe.council.moves import Rule
from horseshoe.council.rules import RULES
from horseshoe.council.seats import council
from horseshoe.council.speaking import all_called, called, day, start
from horseshoe.errors import ProcedureError


class Phase(StrEnum):
    """How far a meeting has come."""

    CALLED = "called"
    CONVENED = "convened"  # in the chamber, the agenda not adopted
    OPEN = "open"  # the agenda adopted: business can be done
    SUSPENDED = "suspended"
    OVER = "over"  # adjourned, closed, or never held for want of an agenda


class Settled(StrEnum):
    """How a preliminary question ended; a ruling that was challenged and stood is still a ruling."""

    AGREED = "agreed"
    RULED = "ruled"
    VOTED = "voted"


@dataclass(frozen=True, slots=True)
class Paper:
    """A draft on the table and what has been asked and decided about it.

    Attributes:
        nature: by which test it is decided as things stand. why: what makes it procedural.
        asked: the member that asked for a vote on a non-member's draft (rule 38).
        question: by whom its nature was questioned, None where nobody did; settled: how that ended.
        amendments, parts: those still to be voted on. done: names of those voted on, with what became of them.
        cast, outcome: of the vote on the whole. An outcome is missing while the nature is not settled.
        reverses: what follows where it is not adopted.
        item: of the agenda; drafts wait for one another within one.
        parties, chapter: members called parties to the dispute, and what of the Charter it is taken under.
    """

    draft: Draft
    nature: Nature = Nature.SUBSTANTIVE
    why: str | None = None
    asked: str | None = None
    question: str | None = None
    settled: Settled | None = None
    amendments: tuple[Amendment, ...] = ()
    parts: tuple[str, ...] = ()
    done: tuple[tuple[str, Outcome], ...] = ()
    cast: Cast | None = None
    outcome: Outcome | None = None
    reverses: str | None = None
    item: str | None = None
    parties: tuple[str, ...] = ()
    chapter: Chapter | None = None

    @property
    def name(self) -> str:
        """Of the draft."""
        return self.draft.name

    @property
    def votable(self) -> bool:
        """Whether it is still to be voted on; not while a vote already taken waits for its nature to be settled."""
        return self.draft.votable and self.cast is None

    @property
    def open_question(self) -> bool:
        """Whether its nature was questioned and nothing has settled it."""
        return self.question is not None and self.settled is None


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting at one moment; a move makes another of it.

    Attributes:
        on: its day. number: symbol of its record, S/PV.8073. chair: code of the State presiding, None where not known.
        papers: the drafts in the order they are to be voted on. floor: motions not yet voted on.
        ruling: the President's last, while it can be challenged. voted: names of what has been voted on.
        stopped: the motion that keeps drafts from the vote in this meeting, if one was carried.
    """

    on: date
    number: str | None = None
    format: Format = Format.OPEN
    chair: str | None = None
    phase: Phase = Phase.CALLED
    papers: tuple[Paper, ...] = ()
    floor: tuple[Motion, ...] = ()
    ruling: Rule | None = None
    voted: tuple[str, ...] = ()
    stopped: Motion | None = None

    @classmethod
    def called(
        cls, on: date, number: str | None = None, *, format: Format = Format.OPEN, chair: str | None = None,
        papers: Iterable[Paper] = (),
    ) -> Meeting:
        """A meeting nobody has opened yet; the chair by rule 18 where none is given; `papers` left from an earlier."""
        return cls(on, number, format, chair or council(on).president, papers=tuple(papers))  # fmt: skip

    def paper(self, name: str) -> Paper:
        """The draft of that name.

        Raises:
            ProcedureError: it is not on the table.
        """
        for paper in self.papers:
            if paper.name == name:
                return paper
        names = ", ".join(paper.name for paper in self.papers)
        advice = f"On the table: {names}" if names else "Submit it first"
        raise ProcedureError(f"{name} is not on the table", rule=RULES["rule32"].cite, advice=advice)

    def open_paper(self, name: str, rule: str) -> Paper:
        """The draft of that name, still to be voted on.

        Raises:
            ProcedureError: it is not on the table, or withdrawn, or has been voted on.
        """
        paper = self.paper(name)
        if not paper.votable:
            raise ProcedureError(f"{name} is not to be voted on, or no longer", rule=RULES[rule].cite)
        return paper

    def amended(self, name: str) -> tuple[Paper, Amendment] | None:
        """The paper and the amendment still to be voted on that goes by this name."""
        for paper in self.papers:
            for amendment in paper.amendments:
                if amendment.name == name:
                    return paper, amendment
        return None

    def with_paper(self, paper: Paper) -> Meeting:
        """The meeting with this paper in the place of the one of its name."""
        return replace(self, papers=tuple(paper if each.name == paper.name else each for each in self.papers))

    def seated(self, code: str, rule: str) -> str:
        """Name of a member of the day, to begin a sentence with.

        Raises:
            ProcedureError: the State has no seat, and the rule is for members.
        """
        name = start(called(code, self.on))
        if code not in council(self.on):
            raise ProcedureError(f"{name} is no member of the Council on {day(self.on)}", rule=RULES[rule].cite)
        return name

    def names(self, codes: Iterable[str]) -> str:
        """Names of States of the day, listed, inside a sentence; '' for nobody."""
        return all_called(codes, self.on)


@dataclass(frozen=True, slots=True)
class Step:
    """What the law made of one move.

    Attributes:
        said: one sentence without full stop.
        because: why, each with its citation.
        outcome: what the move came to, in one word; None where it decided nothing, or nobody can say.
        ruling: where something was voted on and the law can say what it amounts to.
        follows: what an outcome leads to outside the meeting.
    """

    said: str
    because: tuple[Reason, ...] = ()
    outcome: str | None = None
    ruling: Ruling | None = None
    follows: tuple[Reason, ...] = field(default=())

"""Moves of a meeting: what members and the President can do, as data. What each leads to is said in procedure.py."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from horseshoe.council.amendments import Effect
from horseshoe.council.calling import Ground
from horseshoe.council.casting import Cast, Nature
from horseshoe.council.decide import Outcome
from horseshoe.council.disputes import Chapter
from horseshoe.council.motions import MotionKind

Code: TypeAlias = str  # a State's, of that day


class Manner(StrEnum):
    """How a text was decided."""

    VOTE = "vote"
    WITHOUT_VOTE = "without_vote"
    CONSENSUS = "consensus"
    ACCLAMATION = "acclamation"
    IN_PARTS = "in_parts"  # every part was voted on, and nobody asked for a vote on the whole


@dataclass(frozen=True, slots=True)
class Convene:
    """The President calls the meeting (rules 1-4); `ground` None where nobody here knows on whose asking."""

    ground: Ground | None = None
    by: Code | None = None


@dataclass(frozen=True, slots=True)
class StandAside:
    """The President leaves the chair for an item that concerns his or her State (rule 20)."""


@dataclass(frozen=True, slots=True)
class PutAgenda:
    """The agenda is adopted; it is put to the vote where somebody objects (rule 9)."""

    by: Code | None = None
    cast: Cast | None = None
    announced: Outcome | None = None


@dataclass(frozen=True, slots=True)
class Invite:
    """Somebody without a seat is invited under rule 37 (States) or 39 (others); an objection is voted on."""

    whom: str
    rule: int
    by: Code | None = None
    cast: Cast | None = None
    announced: Outcome | None = None


@dataclass(frozen=True, slots=True)
class Submit:
    """A draft is put on the table.

    `nature` is how the Council takes it unless somebody asks, `why` what makes it so, in words or by the id of a kind
    of matter (see `matters`); `parties` are members somebody called parties to the dispute, `chapter` what of the
    Charter the text is taken under; `reverses` says what follows if it is not adopted, where that is what takes
    effect. Drafts wait for one another within one `item`.
    """

    draft: str
    by: tuple[Code, ...]
    nature: Nature = Nature.SUBSTANTIVE
    why: str | None = None
    item: str | None = None
    parties: tuple[Code, ...] = ()
    chapter: Chapter | None = None
    reverses: str | None = None


@dataclass(frozen=True, slots=True)
class Second:
    """A member backs a draft aloud; nobody has to (rule 34), but it may then keep it (rule 35)."""

    draft: str
    by: Code


@dataclass(frozen=True, slots=True)
class Ask:
    """A member asks that the draft of an invited State be put to the vote (rule 38)."""

    draft: str
    by: Code


@dataclass(frozen=True, slots=True)
class Reorder:
    """The Council decides which draft is voted on first, other than by day of submission (rule 32)."""

    first: str
    cast: Cast | None = None
    announced: Outcome | None = None


@dataclass(frozen=True, slots=True)
class Propose:
    """A motion of rule 33; voted on at once where it comes with what was cast."""

    motion: MotionKind
    by: Code
    until: str | None = None
    cast: Cast | None = None
    announced: Outcome | None = None


@dataclass(frozen=True, slots=True)
class VoteMotion:
    """The motion that goes first of those on the floor is put to the vote."""

    cast: Cast | None = None
    announced: Outcome | None = None


@dataclass(frozen=True, slots=True)
class Amend:
    """An amendment is proposed (rules 31, 33(6), 36)."""

    amendment: str
    draft: str
    by: tuple[Code, ...]
    effect: Effect = Effect.REPLACES
    distance: int | None = None
    oral: bool = False


@dataclass(frozen=True, slots=True)
class AskParts:
    """A member asks for separate votes on parts of a draft (rule 32)."""

    draft: str
    parts: tuple[str, ...]
    by: Code


@dataclass(frozen=True, slots=True)
class ObjectToParts:
    """The mover objects to that, which ends it (rule 32)."""

    draft: str
    by: Code


@dataclass(frozen=True, slots=True)
class PutToVote:
    """A draft, an amendment or a part is put to the vote, or adopted without one.

    `announced` is the result the President announced, for votes of which nobody here knows the numbers; `number`
    that of the resolution.
    """

    on: str
    part: str | None = None
    manner: Manner = Manner.VOTE
    cast: Cast | None = None
    announced: Outcome | None = None
    number: str | None = None


@dataclass(frozen=True, slots=True)
class Withdraw:
    """The mover withdraws a draft or an amendment (rule 35)."""

    draft: str
    by: Code


@dataclass(frozen=True, slots=True)
class TakeOver:
    """Another member puts a withdrawn draft forward (rule 35); under a symbol of its own it goes to the end."""

    draft: str
    by: Code
    symbol: str | None = None


@dataclass(frozen=True, slots=True)
class RaiseQuestion:
    """A member asks whether a draft is procedural, the preliminary question; `holds` is its own answer, if any."""

    draft: str
    by: Code
    holds: Nature | None = None


@dataclass(frozen=True, slots=True)
class VoteQuestion:
    """The question whether the draft is procedural is put to the vote (Four-Power Statement)."""

    draft: str
    cast: Cast


@dataclass(frozen=True, slots=True)
class Agree:
    """Nobody objects to taking the draft for procedural, or for substantive."""

    draft: str
    nature: Nature


@dataclass(frozen=True, slots=True)
class Rule:
    """The President rules (rule 30): on a draft's nature, or on a point of order in words."""

    draft: str | None = None
    nature: Nature | None = None
    says: str | None = None


@dataclass(frozen=True, slots=True)
class Challenge:
    """A member challenges the ruling; `cast` is what was cast on overruling it (rule 30)."""

    by: Code
    cast: Cast | None = None
    announced: Outcome | None = None


@dataclass(frozen=True, slots=True)
class ChangeBallot:
    """A member asks to change its vote after the result was announced."""

    on: str
    by: Code


@dataclass(frozen=True, slots=True)
class Resume:
    """A suspended meeting goes on."""


@dataclass(frozen=True, slots=True)
class Close:
    """The President adjourns the meeting, the business done."""


Move: TypeAlias = (
    Convene | StandAside | PutAgenda | Invite | Submit | Second | Ask | Reorder | Propose | VoteMotion | Amend
    | AskParts | ObjectToParts | PutToVote | Withdraw | TakeOver | RaiseQuestion | VoteQuestion | Agree | Rule
    | Challenge | ChangeBallot | Resume | Close
)  # fmt: skip

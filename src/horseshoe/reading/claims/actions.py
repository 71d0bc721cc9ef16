"""What a report says the Council did, will do, or did not do: as it says it, right or wrong."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from msgspec import Struct, field

from horseshoe.council.ballots import Ballot
from horseshoe.reading.spans import Span


class Kind(StrEnum):
    VOTE = "vote"
    STATEMENT = "statement"  # presidential, press, or a joint statement sought
    MEETING = "meeting"
    CONSULTATIONS = "consultations"
    ARTICLE_99 = "article_99"
    DRAFT = "draft"  # a text tabled, circulated, negotiated, put in blue, withdrawn


class Modality(StrEnum):
    HAPPENED = "happened"
    EXPECTED = "expected"
    PROPOSED = "proposed"
    DENIED = "denied"


class Precision(StrEnum):
    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    UNKNOWN = "unknown"


class DateBasis(StrEnum):
    STATED = "stated"
    PUBLISHED = "published"  # resolved against the day of publication
    MATCHED = "matched"  # taken from the vote in the record
    UNKNOWN = "unknown"


class Told(StrEnum):
    """The outcome as the report tells it."""

    ADOPTED = "adopted"
    VETOED = "vetoed"
    SHORT = "short"  # failed for want of votes
    NOT_ADOPTED = "not_adopted"  # failed, cause not told
    CARRIED = "carried"
    NOT_CARRIED = "not_carried"
    AGREED = "agreed"
    BLOCKED = "blocked"
    WITHDRAWN = "withdrawn"
    POSTPONED = "postponed"
    UNKNOWN = "unknown"


class CountBasis(StrEnum):
    STATED = "stated"  # the report prints the number
    DERIVED = "derived"  # it follows from names, "all others", or arithmetic over the seats


class Proposal(StrEnum):
    DRAFT_RESOLUTION = "draft_resolution"
    AMENDMENT = "amendment"
    PARAGRAPH = "paragraph"
    PROCEDURAL_MOTION = "procedural_motion"
    ADMISSION = "admission"
    APPOINTMENT = "appointment"
    STRAW_POLL = "straw_poll"
    PRESIDENTIAL_STATEMENT = "presidential_statement"
    PRESS_STATEMENT = "press_statement"
    JOINT_STATEMENT = "joint_statement"
    UNKNOWN = "unknown"


class Moment(Struct, frozen=True):
    """When, as printed and as far as it is known.

    `value` is '2024-03-22', '2024-03' or '2024' by `precision`, or None. `earliest` and `latest` bound the day
    (ISO days, inclusive) even where only a season or "last month" is known; None where open. `weekday` (Monday 0)
    is kept when the report prints one, so that a match can test it.
    """

    text: str | None = None
    value: str | None = None
    precision: Precision = Precision.UNKNOWN
    basis: DateBasis = DateBasis.UNKNOWN
    earliest: str | None = None
    latest: str | None = None
    weekday: int | None = None
    month: int | None = None  # printed without a year ("in October", "on March 25")
    day: int | None = None
    written: tuple[int, int] | None = None  # month and day of the dateline, where nobody knows its year


class SaidTally(Struct, frozen=True):
    """The counts a report gives, None where it gives none, and how it gives each."""

    yes: int | None = None
    no: int | None = None
    abstain: int | None = None
    not_participating: int | None = None
    absent: int | None = None
    basis: Mapping[str, CountBasis] = field(default_factory=lambda: MappingProxyType({}))


class Unplaced(Struct, frozen=True):
    """States of whom no rule is sure what they did: members or a count, and the sides said near them.

    `authors` where what is said near them is that somebody wrote the text. Where no side is said, `sentence` is the
    number of theirs.
    """

    members: tuple[str, ...]
    count: int | None
    sides: tuple[Ballot, ...]
    span: Span
    authors: bool = False
    sentence: int = 0


class Action(Struct, frozen=True):
    """One event of the Council as a report tells it.

    `evidence` says where each fact stands. Its keys: 'outcome', 'tally.yes' (and so on), 'ballot.RUS', 'veto.RUS',
    'sponsor.USA', 'date', 'symbol', 'term' (a draft called a resolution), 'wording'.
    `topics` are ids of horseshoe.council.topics found near it; `headline` where it is told by the headline alone.
    """

    id: str
    kind: Kind
    modality: Modality
    spans: tuple[Span, ...]
    date: Moment | None = None
    proposal: Proposal | None = None
    symbol: str | None = None
    subject: str | None = None
    sponsors: tuple[str, ...] = ()
    tally: SaidTally | None = None
    ballots: Mapping[str, Ballot] = field(default_factory=lambda: MappingProxyType({}))
    outcome: Told = Told.UNKNOWN
    vetoes: tuple[str, ...] = ()
    topics: frozenset[str] = frozenset()
    evidence: Mapping[str, tuple[Span, ...]] = field(default_factory=lambda: MappingProxyType({}))
    unanimous: bool = False
    recalled: bool = False  # told as background ("last month it vetoed ...")
    meeting: str | None = None  # 'S/PV.9499' where the report numbers the meeting
    number_of: str | None = None  # draft symbol named beside a resolution number
    holders: tuple[str, ...] = ()  # who is said to have held a statement up
    several: bool = False  # told of several texts at once ("vetoed two drafts"), so of no single vote
    unplaced: tuple[Unplaced, ...] = ()  # no facts of the report unless the vote it tells of bears them out

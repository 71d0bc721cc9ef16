"""What an event of a story is made of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from horseshoe.story.mentions import Mention


class Matter(StrEnum):
    """What reports can differ on."""

    TALLY = "tally"
    BALLOT = "ballot"
    OUTCOME = "outcome"
    SPONSOR = "sponsor"
    DAY = "day"
    SYMBOL = "symbol"
    WORDING = "wording"  # what the text does
    TERM = "term"  # what it is called


class Standing(StrEnum):
    """How a way of telling stands to the record."""

    WITH = "with_record"
    AGAINST = "against_record"
    OPEN = "open"  # the record has nothing on it, or does not exclude it: a sponsor that is not printed on the draft


@dataclass(frozen=True, slots=True)
class Version:
    """One way of telling a matter.

    Attributes:
        says: what is said, in a few words.
        reports: ids of the reports that say it.
        mentions: where they do.
        standing: how it stands to the record.
    """

    says: str
    reports: tuple[str, ...]
    mentions: tuple[Mention, ...]
    standing: Standing


@dataclass(frozen=True, slots=True)
class Difference:
    """A matter told in more than one way, or otherwise than the record has it.

    Attributes:
        matter: what the difference is about.
        of: which count or member of it: 'yes', 'GBR'; null where the matter is one.
        versions: the ways it is told, those of most reports first.
        record: what the record has; null where it has nothing on it.
        because: why the record has it so, with the citation; empty without a record.
    """

    matter: Matter
    of: str | None
    versions: tuple[Version, ...]
    record: str | None
    because: str


@dataclass(frozen=True, slots=True)
class Telling:
    """One action of one report, as a telling of the event.

    Attributes:
        report: id of the report.
        action: id of the action in that report.
        modality: 'happened', 'expected', 'proposed' or 'denied', as the report has it.
        recalled: whether it is told as background.
        why: why this report tells of this event.
        mentions: where it does.
    """

    report: str
    action: str
    modality: str
    recalled: bool
    why: tuple[str, ...]
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class OnRecord:
    """An entry of the record.

    Attributes:
        kind: 'vote', 'article_99' or 'statement'.
        id: the vote's id, or the document's symbol.
        symbol: of the resolution where adopted, else of the draft; of the letter or statement.
        draft: symbol of the draft put to the vote; null where no source has it.
        day: the day it happened.
        meeting: symbol of the meeting record; null where none is known.
        outcome: 'adopted', 'vetoed', 'short', 'carried', 'not_carried'; null for what is not voted on.
        tally: in favour, against and abstaining, '13-1-1'; null where no ballots are counted.
        vetoes: codes of the permanent members whose ballot defeated it.
        subject: what was put to the vote: 'draft_resolution', 'amendment' and so on; null for what is not voted on.
        title: title, else agenda item; null where no source has one.
        asks: how far the text goes on the ceasefire ladder; null where it stands on none, or no source has its text.
    """

    kind: str
    id: str
    symbol: str
    draft: str | None
    day: date
    meeting: str | None
    outcome: str | None
    tally: str | None
    vetoes: tuple[str, ...]
    subject: str | None
    title: str | None
    asks: str | None


@dataclass(frozen=True, slots=True)
class Event:
    """One thing the Council did, was to do, or did not do, told by one report or by many.

    Attributes:
        id: 'e1', 'e2' and so on, in the story's order.
        kind: 'vote', 'draft', 'statement', 'meeting', 'consultations', 'article_99'.
        told: 'happened', 'announced' (reports tell of it only as something to come) or 'denied'.
        outcome: as reports tell it, where they agree: 'vetoed', 'blocked' and so on; null where none does.
        earliest: first day it can have happened on; null where open.
        latest: last day it can have happened on; null where open.
        placed: how its day is known: 'record', 'report', 'bounded' (only before or after something) or 'unknown'.
        placed_because: the reason for a bounded day, in words; empty otherwise.
        on_record: its entry in the record; null where the event is the reports' alone.
        topics: ids of the places and matters it is about.
        members: codes of the States the reports name as its actors: sponsors, vetoes, who asked, who held it up.
        tellings: who tells it, and where.
        differences: where the tellings differ from one another or from the record.
    """

    id: str
    kind: str
    told: str
    outcome: str | None
    earliest: date | None
    latest: date | None
    placed: str
    placed_because: str
    on_record: OnRecord | None
    topics: tuple[str, ...]
    members: tuple[str, ...]
    tellings: tuple[Telling, ...]
    differences: tuple[Difference, ...]

    @property
    def reports(self) -> tuple[str, ...]:
        """Ids of the reports that tell it, each once."""
        return tuple(dict.fromkeys(telling.report for telling in self.tellings))

"""What views say of things that have pages of their own: enough to name them and to link them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from horseshoe.council.ballots import Tally
from horseshoe.council.decide import Outcome
from horseshoe.council.topics import TOPICS
from horseshoe.drawing import words
from horseshoe.drawing.naming import short_name
from horseshoe.page import paths
from horseshoe.record.store import Record
from horseshoe.record.vote import Subject, Vote


@dataclass(frozen=True, slots=True)
class StateRef:
    """A State: its code and its name on the day."""

    code: str
    name: str

    @classmethod
    def of(cls, code: str, on: dt.date | None = None) -> StateRef:
        """By its code."""
        return cls(code, short_name(code, on))


@dataclass(frozen=True, slots=True)
class TopicRef:
    """A topic: its id in the vocabulary and its label."""

    id: str
    label: str

    @classmethod
    def of(cls, topic: str) -> TopicRef:
        """By its id."""
        return cls(topic, TOPICS[topic].label)


@dataclass(frozen=True, slots=True)
class SourceRef:
    """A source of the record."""

    id: str
    title: str
    publisher: str
    licence: str

    @classmethod
    def of(cls, record: Record, name: str) -> SourceRef:
        """By its id."""
        found = next(one for one in record.sources if one.id == name)
        return cls(found.id, found.title, found.publisher, found.licence)


@dataclass(frozen=True, slots=True)
class VoteRow:
    """A vote as one row of a list. `path` is its page's, `about` its title or agenda item."""

    id: str
    path: str
    symbol: str
    draft: str | None
    date: dt.date
    subject: Subject
    kind: str
    about: str
    item: str | None
    outcome: Outcome
    became: str
    tally: Tally | None
    vetoes: tuple[str, ...]

    @classmethod
    def of(cls, vote: Vote) -> VoteRow:
        """Of a vote."""
        about = vote.title or vote.item or words.subject(vote)
        return cls(
            vote.id,
            paths.vote_path(vote),
            vote.symbol,
            vote.draft,
            vote.date,
            vote.subject,
            words.subject(vote),
            about[:1].upper() + about[1:],
            vote.item,
            vote.outcome,
            words.outcome(vote),
            vote.tally,
            vote.vetoes,
        )

"""Choice: what is asked of a list of votes; each part a test, and all of them a sentence."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from enum import StrEnum

from horseshoe.council.ballots import Ballot
from horseshoe.council.decide import Outcome
from horseshoe.council.states import lineage
from horseshoe.page.views.items import slug
from horseshoe.page.views.regions import regions
from horseshoe.record.vote import Method, Subject, Vote

Test = Callable[[Vote], bool]


class Unanimity(StrEnum):
    """Whether every member voted in favour."""

    YES = "yes"  # every member's ballot is known and in favour
    NO = "no"  # put to the vote, and somebody did something else


class Order(StrEnum):
    """Which vote comes first."""

    NEWEST = "newest"
    OLDEST = "oldest"
    AGAINST = "against"  # most votes against, the newest of equals first
    ABSTAINING = "abstaining"


@dataclass(frozen=True, slots=True)
class Choice:
    """Every part that is not None holds of the votes chosen.

    Attributes:
        member: code of a State that had a seat; its predecessors' votes are found too. position: what it did, or any
            member where none is named. alone: it was the only one to cast its ballot, every ballot being known.
        outcome, kind: what became of it, what was put to the vote.
        item: slug of the agenda item. topic, region: ids. sponsor: code.
        unanimous: see `Unanimity`. since, until: days, both included. text: words in title, item or subjects.
        draft: symbol of what was put to the vote, where that was done in parts or more than once.
    """

    member: str | None = None
    position: Ballot | None = None
    alone: bool = False
    outcome: Outcome | None = None
    kind: Subject | None = None
    item: str | None = None
    topic: str | None = None
    region: str | None = None
    sponsor: str | None = None
    unanimous: Unanimity | None = None
    since: dt.date | None = None
    until: dt.date | None = None
    text: str | None = None
    draft: str | None = None

    def query(self) -> dict[str, str]:
        """The parts that are set, as an address has them."""
        held = ((one.name, getattr(self, one.name)) for one in fields(self))
        return {name: "yes" if value is True else str(value) for name, value in held if value not in (None, False, "")}

    @classmethod
    def of(cls, query: Mapping[str, str]) -> Choice:
        """A choice back from its own `query`."""
        kinds: dict[str, Callable[[str], object]] = {
            "position": Ballot, "alone": bool, "outcome": Outcome, "kind": Subject, "unanimous": Unanimity,
            "since": dt.date.fromisoformat, "until": dt.date.fromisoformat,
        }  # fmt: skip
        return cls(**{name: kinds.get(name, str)(value) for name, value in query.items()})  # type: ignore[arg-type]

    def tests(self) -> Mapping[str, Test]:
        """A test for each part that is set; a member's ballot is one part, and so are the years."""
        made: dict[str, Test] = {}
        if self.member or self.position or self.alone:
            made["position"] = self._stood()
        if self.since or self.until:
            made["years"] = lambda vote: (self.since or vote.date) <= vote.date <= (self.until or vote.date)
        if self.unanimous:
            wanted = self.unanimous is Unanimity.YES
            made["unanimous"] = lambda vote: unanimous(vote) is wanted
        if self.sponsor:
            backers = lineage(self.sponsor)
            made["sponsor"] = lambda vote: not backers.isdisjoint(vote.sponsors)
        if self.text:
            words = self.text.casefold()
            made["text"] = lambda vote: words in words_of(vote)
        simple: dict[str, tuple[object, Test]] = {
            "outcome": (self.outcome, lambda vote: vote.outcome is self.outcome),
            "kind": (self.kind, lambda vote: vote.subject is self.kind),
            "item": (self.item, lambda vote: bool(vote.item) and slug(vote.item or "") == self.item),
            "topic": (self.topic, lambda vote: self.topic in vote.topics),
            "draft": (self.draft, lambda vote: self.draft in (vote.draft, vote.symbol)),
            "region": (self.region, lambda vote: self.region in regions(vote)),
        }
        return made | {name: test for name, (value, test) in simple.items() if value}

    def _stood(self) -> Test:
        codes = lineage(self.member) if self.member else None

        def test(vote: Vote) -> bool:
            cast = {code: ballot for code, ballot in vote.ballots.items() if codes is None or code in codes}
            if self.position is not None:
                cast = {code: ballot for code, ballot in cast.items() if ballot is self.position}
            return any(alone(vote, code) for code in cast) if self.alone else bool(cast)

        return test


def words_of(vote: Vote) -> str:
    """What a search for words looks through: item, title, subjects, in small letters."""
    return " | ".join((vote.item or "", vote.title or "", *vote.subjects)).casefold()


def unanimous(vote: Vote) -> bool | None:
    """Whether all voted in favour; None where nobody voted or a ballot that would decide it is unknown."""
    if vote.method is Method.WITHOUT_VOTE or not vote.ballots:
        return None
    if any(ballot not in (Ballot.YES, Ballot.UNRECORDED) for ballot in vote.ballots.values()):
        return False
    return True if vote.complete else None


def alone(vote: Vote, code: str) -> bool:
    """Whether a member was the only one to cast its ballot, as `horseshoe.answers.alone` counts it."""
    ballot = vote.ballots.get(code)
    if ballot in (None, Ballot.ABSENT) or not vote.complete:
        return False
    return sum(other is ballot for other in vote.ballots.values()) == 1

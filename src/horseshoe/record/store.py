"""Record: every vote since 1946, in memory, found by symbol, day, member, subject or words."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from horseshoe.council.ballots import Ballot
from horseshoe.council.decide import Outcome
from horseshoe.council.states import lineage
from horseshoe.errors import NotInRecordError
from horseshoe.record import table
from horseshoe.record.naming import keys, loose
from horseshoe.record.place import current, toml
from horseshoe.record.vote import Subject, Vote

if TYPE_CHECKING:
    from horseshoe.record.meetings import Meetings


@dataclass(frozen=True, slots=True)
class Source:
    """Where facts of the record come from, and the terms they come under."""

    id: str
    title: str
    publisher: str
    licence: str
    citation: str
    fields: tuple[str, ...]


class Record:
    """All votes, by day, with the ways to find them. Read only.

    Attributes:
        all: every vote; those of one day in the order they were given.
        release: id of this state of the record. through: the last day it covers.
        sources: where its facts come from.
    """

    def __init__(
        self,
        votes: Iterable[Vote],
        release: str,
        through: date,
        sources: tuple[Source, ...],
        folder: Path | None = None,
    ) -> None:
        self.all: tuple[Vote, ...] = tuple(sorted(votes, key=lambda vote: vote.date))
        self.release, self.through, self.sources = release, through, sources
        self._folder = folder
        self._days = [vote.date for vote in self.all]
        self._named = _index(self.all)

    def __repr__(self) -> str:
        return f"<Record {self.release}: {len(self.all)} votes through {self.through}>"

    @cached_property
    def meetings(self) -> Meetings:
        """Every meeting to June 2022, and later ones at which something was decided; read when first asked for."""
        from horseshoe.record.meetings import meetings_of  # 9,000 rows that most runs never need

        return meetings_of(self.all, self._folder)

    def vote(self, symbol: str) -> Vote:
        """The vote a symbol names, however it is written.

        Args:
            symbol: 'S/RES/2728(2024)', 'S/RES/2728', 'resolution 2728', '2728', a draft ('S/2024/239') or an id
                ('S/3502#3'). A draft that was adopted gives the resolution.

        Raises:
            NotInRecordError: no such vote here, or several on the text; the advice then names their ids.
        """
        votes = self.on_text(symbol)
        if len(votes) == 1:
            return votes[0]
        if not votes:
            advice = f"The record runs to {self.through}; most procedural votes are in no source"
            raise NotInRecordError(f"no vote on {symbol!r} in the record", advice=advice)
        ids = ", ".join(vote.id for vote in votes)
        raise NotInRecordError(f"{symbol!r} was put to the vote {len(votes)} times", advice=f"Name one: {ids}")

    def on_text(self, symbol: str) -> tuple[Vote, ...]:
        """Every vote a symbol can mean, by day; () where there is none. An id means one vote."""
        return self._named.get(loose(symbol), ())

    def on(self, day: date, days: int = 0) -> tuple[Vote, ...]:
        """Votes of a day, or of `days` days before and after it too."""
        reach = timedelta(days)
        return self.all[bisect_left(self._days, day - reach) : bisect_right(self._days, day + reach)]

    def votes(
        self,
        *,
        member: str | None = None,
        position: Ballot | str | None = None,
        since: date | None = None,
        until: date | None = None,
        outcome: Outcome | str | None = None,
        topic: str | None = None,
        sponsor: str | None = None,
        text: str | None = None,
        subject: Subject | str | None = None,
    ) -> tuple[Vote, ...]:
        """Votes for which everything asked holds, by day.

        Args:
            member: code of a State that voted or sat; 'RUS' finds the Soviet Union's too.
            position: what the member did; without `member`, what any member did.
            since, until: days, both included.
            outcome, subject: as in `Vote`.
            topic: id of horseshoe.council.topics. sponsor: code, lineage included.
            text: words found in item, title or subjects, in any case.

        Raises:
            UnknownStateError: `member` or `sponsor` is no State's code.
            ValueError: `position`, `outcome` or `subject` is none.
        """
        first = bisect_left(self._days, since) if since else 0
        last = bisect_right(self._days, until) if until else len(self.all)
        members = lineage(member) if member else None
        cast = Ballot(position) if position else None
        came = Outcome(outcome) if outcome else None
        put = Subject(subject) if subject else None
        backers = lineage(sponsor) if sponsor else None
        words = text.casefold() if text else None
        return tuple(
            vote
            for vote in self.all[first:last]
            if (came is None or vote.outcome is came)
            and (put is None or vote.subject is put)
            and (topic is None or topic in vote.topics)
            and (backers is None or not backers.isdisjoint(vote.sponsors))
            and _stood(vote, members, cast)
            and (words is None or words in _words(vote))
        )


def _stood(vote: Vote, members: frozenset[str] | None, cast: Ballot | None) -> bool:
    if members is None:
        return cast is None or cast in vote.ballots.values()
    if cast is None:
        return not members.isdisjoint(vote.ballots)
    return any(vote.ballots.get(state) is cast for state in members)


def _words(vote: Vote) -> str:
    return " | ".join((vote.item or "", vote.title or "", *vote.subjects)).casefold()


def _index(votes: Iterable[Vote]) -> Mapping[str, tuple[Vote, ...]]:
    found: dict[str, dict[str, Vote]] = defaultdict(dict)
    for vote in votes:
        for key in keys(vote):
            found[key][vote.id] = vote
    # An id is one vote even where a text of that name was voted on in parts.
    return {key: (held[key],) if key in held else tuple(held.values()) for key, held in found.items()}


def load(folder: Path | None = None) -> Record:
    """The record, read once: of `folder`, else of the folder HORSESHOE_RECORD names, else the one shipped.

    Raises:
        RecordError: its files are damaged or missing.
    """
    return _load(current(folder))


@cache
def _load(folder: Path | None) -> Record:
    release = toml("release.toml", folder)
    sources = tuple(
        Source(name, said["title"], said["publisher"], said["licence"], said["citation"], tuple(said["fields"]))
        for name, said in toml("sources.toml", folder).items()
    )
    return Record(table.read(folder), release["id"], release["through"], sources, folder)

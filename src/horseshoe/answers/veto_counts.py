"""Vetoes by member, over the record. How many there were is a matter of convention; every count names its own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from horseshoe.answers.chosen import Day, continued, day
from horseshoe.council.counting import DEFINITIONS, Convention, Counted, Kind, count_vetoes
from horseshoe.record.store import Record, load
from horseshoe.record.vote import Subject, Vote

__all__ = ["DEFINITIONS", "Convention", "MemberVetoes", "vetoes"]

_LIST = "un-vetoes"
EVERYBODY = "all"


@dataclass(frozen=True, slots=True)
class MemberVetoes:
    """One member: `texts` it vetoed, `alone` the votes it was the only one to veto; days of the first and last.

    The last row, of member 'all', counts each text once however many vetoed it: texts, not instances.
    """

    convention: str
    member: str
    texts: int
    alone: int
    first: date
    last: date


def vetoes(
    convention: Convention | str = Convention.LIBRARY,
    *,
    since: Day = None,
    until: Day = None,
    topic: str | None = None,
    record: Record | None = None,
) -> tuple[MemberVetoes, ...]:
    """How many texts each permanent member vetoed, counted by a convention chosen by name.

    library: the list of the Dag Hammarskjold Library, texts that failed in public meetings, with preliminary questions
    and, since 2022, amendments; two amendments of 24 February 2025 are one row of it. sievers_daws: every proposal put
    to the vote in public, amendments and preliminary questions too, but no paragraphs voted on by themselves.
    foreign_office: every public "no" of a permanent member that defeated something, paragraphs too. instances: the
    same with private meetings. Elections of a Secretary-General are held in private. A "no" where the votes were
    wanting, or on procedure, is no veto in any of them. Two members that veto one text are two in their rows and one
    in the row 'all'. RUS includes the Soviet Union. See horseshoe.council.counting for sources and doubts.

    Args:
        since, until: first and last day.
        topic: id of horseshoe.council.topics.

    Raises:
        ValueError: `convention` is none.
    """
    how = Convention(convention)
    votes = {vote.id: vote for vote in (record or load()).votes(since=day(since), until=day(until), topic=topic)}
    count = count_vetoes(map(counted, votes.values()), how)
    if not count.votes:
        return ()
    found = [votes[name] for name in count.votes]
    rows = [
        _row(how, member, texts, [vote for vote in found if member in map(continued, vote.vetoes)])
        for member, texts in count.by_member.items()
    ]
    return (*rows, _row(how, EVERYBODY, count.texts, found))


def counted(vote: Vote) -> Counted:
    """A vote of the record as conventions ask for it."""
    listed = _LIST in vote.sources
    # The list has one line for the amendments to one draft that were vetoed at one meeting.
    row = vote.meeting if listed and vote.subject is Subject.AMENDMENT else None
    public = vote.subject is not Subject.APPOINTMENT  # rule 48
    return Counted(vote.id, vote.date, Kind(vote.subject), vote.outcome, vote.vetoes, public, listed, row)


def _row(how: Convention, member: str, texts: int, held: list[Vote]) -> MemberVetoes:
    days = [vote.date for vote in held]
    return MemberVetoes(how.value, member, texts, sum(len(v.vetoes) == 1 for v in held), min(days), max(days))

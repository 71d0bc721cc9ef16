"""What one member did, year by year or matter by matter."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from horseshoe.answers import chosen
from horseshoe.answers.chosen import Day
from horseshoe.answers.veto_counts import counted
from horseshoe.council.ballots import Ballot
from horseshoe.council.counting import Convention, count_vetoes
from horseshoe.record.store import Record
from horseshoe.record.vote import Vote


class By(StrEnum):
    """What rows of a profile are about."""

    YEAR = "year"
    ITEM = "item"
    TOPIC = "topic"


@dataclass(frozen=True, slots=True)
class Profile:
    """One member under one heading: `votes` in which it had a seat, what it did in them, days of the first and last.

    `vetoes` are the texts it vetoed as `convention` counts them; `unrecorded` votes no source has its ballot of.
    """

    member: str
    under: str
    votes: int
    yes: int
    no: int
    abstain: int
    not_participating: int
    absent: int
    unrecorded: int
    vetoes: int
    convention: str
    first: date
    last: date


def profile(
    member: str,
    *,
    by: By | str = By.YEAR,
    since: Day = None,
    until: Day = None,
    topic: str | None = None,
    convention: Convention | str = Convention.INSTANCES,
    record: Record | None = None,
) -> tuple[Profile, ...]:
    """What a member did, by year, by agenda item, or by topic.

    Counts its ballots over all votes of the period in which it had a seat, and its vetoes by the convention named
    (instances: every "no" of a permanent member that kept something with enough votes from being adopted). Agenda
    items are grouped by their words, whatever their capitals and points, under the spelling used most; a vote with no
    item on record is under "(no item)". A vote can be on several topics and is counted under each, so those rows do
    not add up. Years are in order, items and topics by number of votes. RUS includes the Soviet Union.

    Args:
        member: code of a State.
        since, until: first and last day.
        topic: id of horseshoe.council.topics, to look at one matter only.
        convention: how vetoes are counted, see `vetoes`.

    Raises:
        UnknownStateError: a code that is no State's.
        ValueError: `by` or `convention` is no choice.
    """
    how, code, counting = By(by), chosen.continued(member), Convention(convention)
    cast: dict[str, list[tuple[Vote, Ballot]]] = defaultdict(list)
    spelled: dict[str, Counter[str]] = defaultdict(Counter)
    for vote in chosen.votes(record, since, until, topic):
        ballot = chosen.ballot(vote, member)
        if ballot is None:
            continue
        for heading in _headings(vote, how):
            key = _words(heading)
            spelled[key][heading] += 1
            cast[key].append((vote, ballot))
    titles = {key: max(sorted(ways), key=ways.__getitem__) for key, ways in spelled.items()}
    found = sorted((_row(code, titles[key], held, counting) for key, held in cast.items()), key=lambda row: row.under)
    return tuple(found if how is By.YEAR else sorted(found, key=lambda row: -row.votes))


def _headings(vote: Vote, how: By) -> Iterator[str]:
    match how:
        case By.YEAR:
            yield str(vote.date.year)
        case By.ITEM:
            yield vote.item or "(no item)"
        case By.TOPIC:
            yield from vote.topics


def _words(heading: str) -> str:
    return " ".join(re.findall(r"\w+", heading.casefold()))


def _row(member: str, under: str, held: Iterable[tuple[Vote, Ballot]], counting: Convention) -> Profile:
    held = list(held)
    did: Mapping[Ballot, int] = Counter(ballot for _, ballot in held)
    days = [vote.date for vote, _ in held]
    return Profile(
        member,
        under,
        len(held),
        did[Ballot.YES],
        did[Ballot.NO],
        did[Ballot.ABSTAIN],
        did[Ballot.NOT_PARTICIPATING],
        did[Ballot.ABSENT],
        did[Ballot.UNRECORDED],
        count_vetoes((counted(vote) for vote, _ in held), counting).by_member.get(member, 0),
        counting.value,
        min(days),
        max(days),
    )

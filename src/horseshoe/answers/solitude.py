"""How often a member was the only one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from horseshoe.answers import chosen
from horseshoe.answers.chosen import Day
from horseshoe.answers.intervals import wilson
from horseshoe.council.ballots import Ballot
from horseshoe.record.store import Record

WAYS = (Ballot.NO, Ballot.ABSTAIN, Ballot.YES, Ballot.NOT_PARTICIPATING)


@dataclass(frozen=True, slots=True)
class Alone:
    """One member and one ballot, over `n` votes in which it had a seat and every ballot is known.

    `cast` how often it cast this ballot; `alone` how often nobody else did; `against_all` how often, besides, all
    others cast one and the same. `share` is alone of n, `low` and `high` its 95 % interval (Wilson). `latest` the id
    of the last vote it was alone on.
    """

    member: str
    ballot: str
    n: int
    cast: int
    alone: int
    against_all: int
    share: float
    low: float
    high: float
    latest: str | None


def alone(
    members: Sequence[str] | None = None,
    *,
    since: Day = None,
    until: Day = None,
    topic: str | None = None,
    record: Record | None = None,
) -> tuple[Alone, ...]:
    """How often a member was the only one to cast its ballot.

    Over all votes of the period with every ballot known: `alone` counts those on which no other member cast the
    ballot it cast (the only no, the only abstention, the only yes, the only one not to take part), whatever the rest
    did; `against_all` those of them on which all others did one thing, so 14-1-0 and 14-0-1 but not 12-1-2. Being
    absent is no ballot and counts for nobody. Rows are by member, and by ballot from no to not participating; members
    never alone are left out unless they are asked for. RUS includes the Soviet Union.

    Args:
        members: codes; None for everybody who sat.
        since, until: first and last day.
        topic: id of horseshoe.council.topics.

    Raises:
        UnknownStateError: a code that is no State's.
    """
    asked = None if members is None else list(dict.fromkeys(map(chosen.continued, members)))
    sat: Counter[str] = Counter()
    cast: Counter[tuple[str, Ballot]] = Counter()
    lone: Counter[tuple[str, Ballot]] = Counter()
    against: Counter[tuple[str, Ballot]] = Counter()
    latest: dict[tuple[str, Ballot], str] = {}
    for vote in chosen.votes(record, since, until, topic):
        if not vote.complete:
            continue
        ways: Counter[Ballot] = Counter(ballot for ballot in vote.ballots.values() if ballot is not Ballot.ABSENT)
        for code, ballot in vote.ballots.items():
            key = chosen.continued(code), ballot
            sat[key[0]] += 1
            cast[key] += 1
            if ways[ballot] == 1:
                lone[key] += 1
                latest[key] = vote.id
                against[key] += len(ways) == 2
    wanted = sorted({member for member, _ in lone}) if asked is None else [code for code in asked if sat[code]]
    return tuple(
        _row(member, ballot, sat[member], cast[key], lone[key], against[key], latest.get(key))
        for member in wanted
        for ballot in WAYS
        if lone[key := (member, ballot)] or asked is not None
    )


def _row(member: str, ballot: Ballot, n: int, cast: int, lone: int, against: int, latest: str | None) -> Alone:
    low, high = wilson(lone, n) or (0.0, 1.0)
    return Alone(member, ballot.value, n, cast, lone, against, lone / n, low, high, latest)

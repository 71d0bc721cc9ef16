"""The votes an answer is about: those put to the vote in a period, on a matter, contested or not."""

from __future__ import annotations

from datetime import date

from horseshoe.council.ballots import Ballot
from horseshoe.council.states import lineage, state
from horseshoe.record.rows import today
from horseshoe.record.store import Record, load
from horseshoe.record.vote import Method, Vote

Day = date | str | None
_KNOWN_YES = frozenset({Ballot.YES, Ballot.UNRECORDED})
SILENT = frozenset({Ballot.NOT_PARTICIPATING, Ballot.ABSENT})


def votes(
    record: Record | None, since: Day, until: Day, topic: str | None = None, *, contested: bool = False
) -> tuple[Vote, ...]:
    """Votes on which members were asked to vote, both days included.

    Args:
        contested: leave out those where every member whose ballot is known voted in favour.

    Raises:
        ValueError: a day that is no ISO day.
    """
    found = (record or load()).votes(since=day(since), until=day(until), topic=topic)
    cast = (vote for vote in found if vote.method is Method.VOTE and vote.ballots)
    return tuple(vote for vote in cast if not (contested and _KNOWN_YES.issuperset(vote.ballots.values())))


def day(value: Day) -> date | None:
    """A day from itself or from '2024-03-22'.

    Raises:
        ValueError: it is none.
    """
    return date.fromisoformat(value) if isinstance(value, str) else value


def ballot(vote: Vote, member: str) -> Ballot | None:
    """What a State did under the code of the day: RUS finds SUN's ballots; None where it had no seat."""
    return next((vote.ballots[code] for code in lineage(member) if code in vote.ballots), None)


def continued(code: str) -> str:
    """The code under which a member is counted, whatever it was called: RUS for SUN.

    Raises:
        UnknownStateError: the code is no State's.
    """
    return today(state(code).code)

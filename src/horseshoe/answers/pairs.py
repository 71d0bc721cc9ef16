"""How often two members cast the same ballot."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from horseshoe.answers import chosen
from horseshoe.answers.chosen import SILENT, Day
from horseshoe.answers.intervals import wilson
from horseshoe.council.ballots import Ballot
from horseshoe.record.store import Record
from horseshoe.record.vote import Vote

FIVE = ("CHN", "FRA", "GBR", "RUS", "USA")


class Abstention(StrEnum):
    """What abstaining is, next to voting yes or no."""

    APART = "apart"  # a position of its own: two that abstain agree, one that does not differs
    HALF = "half"  # half way: against yes or no it agrees by a half (Lijphart 1963)
    AS_NO = "as_no"  # support withheld: the same as no
    LEFT_OUT = "left_out"  # a vote on which either abstained does not count


class Silence(StrEnum):
    """What it is not to vote at all: not participating, or absent."""

    LEFT_OUT = "left_out"
    AS_ABSTENTION = "as_abstention"
    APART = "apart"  # a position of its own; not participating and being absent are two


@dataclass(frozen=True, slots=True)
class Agreement:
    """Two members: `n` votes compared, `agreed` of them (halves where halves count), `share` and its 95 % interval.

    `share`, `low` and `high` are None where n is 0.
    """

    first: str
    second: str
    n: int
    agreed: float
    share: float | None
    low: float | None
    high: float | None


def agreement(
    members: Sequence[str] = FIVE,
    *,
    since: Day = None,
    until: Day = None,
    topic: str | None = None,
    contested: bool = False,
    abstention: Abstention | str = Abstention.APART,
    silence: Silence | str = Silence.LEFT_OUT,
    record: Record | None = None,
) -> tuple[Agreement, ...]:
    """How often members cast the same ballot, for each pair.

    Of all votes (drafts, amendments, parts, motions) in which both had a seat and both ballots are known, the share on
    which they did the same, with n and Wilson's 95 % interval. What abstaining counts as is the caller's choice: a
    position of its own (apart), half an agreement with yes and with no (half), a refusal of support (as_no), or
    nothing (left_out); so is not participating or being absent (left_out, as_abstention, apart). Adoptions without a
    vote have no ballots and do not count. Most votes are unanimous, so most shares are high: `contested` leaves out
    those on which everybody voted in favour. RUS includes the Soviet Union.

    Args:
        members: codes, at least two.
        since, until: first and last day.
        topic: id of horseshoe.council.topics.

    Raises:
        UnknownStateError: a code that is no State's.
        ValueError: fewer than two members, or a word that is no choice.
    """
    codes = list(dict.fromkeys(map(chosen.continued, members)))
    if len(codes) < 2:
        raise ValueError("agreement takes two members")
    how, quiet = Abstention(abstention), Silence(silence)
    votes = chosen.votes(record, since, until, topic, contested=contested)
    return tuple(_pair(first, second, votes, how, quiet) for first, second in combinations(codes, 2))


def _pair(first: str, second: str, votes: Iterable[Vote], how: Abstention, quiet: Silence) -> Agreement:
    scores = [
        held
        for vote in votes
        if (held := score(chosen.ballot(vote, first), chosen.ballot(vote, second), how, quiet)) is not None
    ]
    return judged(first, second, scores)


def judged(first: str, second: str, scores: Sequence[float]) -> Agreement:
    """The scores of two members as a row."""
    n, agreed = len(scores), sum(scores)
    low, high = wilson(agreed, n) or (None, None)
    return Agreement(first, second, n, agreed, agreed / n if n else None, low, high)


def score(first: Ballot | None, second: Ballot | None, how: Abstention, quiet: Silence) -> float | None:
    """1 the same, 0 not, 0.5 half; None where the vote does not count."""
    one, other = _read(first, how, quiet), _read(second, how, quiet)
    if one is None or other is None:
        return None
    if how is Abstention.HALF and (one is Ballot.ABSTAIN) is not (other is Ballot.ABSTAIN):
        # Silence apart is no half way house.
        return 0.0 if {one, other} & SILENT else 0.5
    return 1.0 if one is other else 0.0


def _read(ballot: Ballot | None, how: Abstention, quiet: Silence) -> Ballot | None:
    if ballot is None or ballot is Ballot.UNRECORDED:
        return None
    if ballot in SILENT:
        if quiet is Silence.LEFT_OUT:
            return None
        if quiet is Silence.APART:
            return ballot
        ballot = Ballot.ABSTAIN
    if ballot is Ballot.ABSTAIN:
        return {Abstention.LEFT_OUT: None, Abstention.AS_NO: Ballot.NO}.get(how, ballot)
    return ballot

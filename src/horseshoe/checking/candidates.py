"""Which votes are worth weighing: those that break the fewest of the things an action says."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from horseshoe.checking.index import Entry, Index, bare
from horseshoe.checking.said import Said
from horseshoe.checking.when import DAY, NEWS, SOON, awaited, of_years, stretch
from horseshoe.council.ballots import Ballot
from horseshoe.reading.claims.actions import CountBasis, Modality, Proposal, Told

# Reporters slip once or twice, and sources too; who slips three times over has told of another vote.
SLIPS = 3
ENOUGH, TOO_MANY = 24, 90


def candidates(said: Said, index: Index, published: date | None) -> tuple[Entry, ...]:
    """The votes an action may be about, those that break least of what it says first.

    Returns:
        At most about `TOO_MANY` votes; () where what it says fits half the record.
    """
    named = 0
    for symbol in (said.action.symbol, said.action.number_of):
        named |= index.having("symbol", bare(symbol)) if symbol else 0
    pool = _pool(said, index, published)
    # levels[k]: votes that break at most k of the rules seen so far.
    span = stretch(said.action.date)
    if span and span.earliest and span.latest and span.days and span.days <= 3:
        # A day that is told stands for the few votes held on it, whatever else went wrong in the telling.
        named |= pool & index.between(span.earliest - DAY, span.latest + DAY)
    elif span is None and published is not None and said.action.modality is Modality.HAPPENED:
        # So does the time in which a report tells news.
        named |= 0 if said.action.recalled else pool & index.between(published - NEWS, published + DAY)
    levels = [pool] * SLIPS
    for fits in _rules(said, index, published):
        for k in range(SLIPS - 1, 0, -1):
            levels[k] = (levels[k] & fits) | (levels[k - 1] & ~fits)
        levels[0] &= fits
    chosen = named
    for level in levels:
        if (chosen | level).bit_count() > TOO_MANY:
            break
        chosen |= level
        if chosen.bit_count() >= ENOUGH:
            break
    return tuple(index.picked(chosen))


def _pool(said: Said, index: Index, published: date | None) -> int:
    """Votes the calendar and the kind of proposal leave possible at all."""
    pool = index.all
    if said.action.proposal is Proposal.PROCEDURAL_MOTION:
        pool = index.having("procedural", True)
    elif said.action.proposal in (Proposal.AMENDMENT, Proposal.PARAGRAPH):
        pool = index.having("subject", "amendment") | index.having("subject", "paragraph")
        pool |= index.having("untold", True)
    if published is None:
        return pool
    if awaited(said.action):
        return pool & index.between(published - NEWS, published + 3 * SOON)
    return pool & index.between(None, published + DAY)


def _rules(said: Said, index: Index, published: date | None) -> Iterator[int]:
    yield from _dates(said, index, published)
    action = said.action
    if action.modality is Modality.HAPPENED:
        yield from _counts(said, index)
        for ballot in (Ballot.NO, Ballot.ABSTAIN, Ballot.YES):
            members = [m for m, b in said.ballots.items() if b is ballot]
            if members:
                yield _all(index, ballot.value, members)  # or nobody knows what they did
        if said.vetoes:
            yield _all(index, "no", list(said.vetoes))
        if action.outcome in (Told.ADOPTED, Told.CARRIED):
            yield index.having("passed", True)
        elif action.outcome is Told.VETOED:
            yield index.having("outcome", "vetoed")
        elif action.outcome in (Told.SHORT, Told.NOT_ADOPTED, Told.NOT_CARRIED, Told.BLOCKED):
            yield index.having("passed", False)
        if action.unanimous and not (action.tally and action.tally.yes):
            yield index.having("unanimous", True)
    if said.elsewhere:
        yield _any(index, "topic", said.action.topics & said.situations) | index.having("topicless", True)
    if said.matters:
        yield _any(index, "topic", said.action.topics & said.matters) | index.having("topicless", True)
    if any(index.having("mission", mission) for mission in said.missions):
        yield _any(index, "mission", said.missions) | index.having("missionless", True)
    if said.sponsors:
        yield _any(index, "sponsor", said.sponsors) | index.having("sponsorless", True)


def _dates(said: Said, index: Index, published: date | None) -> Iterator[int]:
    moment = said.action.date
    span = stretch(moment)
    if span is not None:
        slack = timedelta(days=2)
        yield index.between(span.earliest and span.earliest - slack, span.latest and span.latest + slack)
        if not of_years(span):
            return
    if moment is not None and moment.month is not None:
        fits = index.having("month", (moment.month, moment.day))
        yield fits
    elif moment is not None and moment.written is not None:
        last = date(2000, *moment.written)
        week = frozenset(last - timedelta(days=n) for n in range(-1, 7))
        yield _any(index, "month", frozenset((day.month, day.day) for day in week))
    if moment is not None and moment.weekday is not None:
        yield index.having("weekday", moment.weekday)
    if published is not None and not said.action.recalled and said.action.modality is Modality.HAPPENED:
        yield index.between(published - NEWS, published + DAY)


def _counts(said: Said, index: Index) -> Iterator[int]:
    tally = said.action.tally
    if tally is None:
        return
    for field in ("yes", "no", "abstain"):
        value = getattr(tally, field)
        if value is None or tally.basis.get(field) is CountBasis.DERIVED:
            continue
        fits = index.having(field, value)
        yield fits | index.having("folded", value) if field == "no" else fits


def _all(index: Index, name: str, members: list[str]) -> int:
    fits = index.all
    for member in members:
        fits &= index.having(name, member) | index.having(Ballot.UNRECORDED.value, member)
    return fits


def _any(index: Index, name: str, values: frozenset[str] | frozenset[tuple[int, int]]) -> int:
    fits = 0
    for value in values:
        fits |= index.having(name, value)
    return fits

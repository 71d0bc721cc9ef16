"""Ordinals and counts over the record: "the fourth attempt", "has vetoed three drafts", "the first since 1989"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from horseshoe.checking.case import RECORD, Case, finding
from horseshoe.checking.clues import in_words
from horseshoe.checking.counting import Count, counts, listed
from horseshoe.checking.finding import Finding, Verdict
from horseshoe.checking.index import Index, index_of
from horseshoe.checking.ladder import situations, with_parents
from horseshoe.checking.when import awaited, iso, stretch
from horseshoe.checking.wording import family, matters, text_of
from horseshoe.council.decide import Outcome, Reason
from horseshoe.council.rules import RULES
from horseshoe.reading.claims.actions import Moment, Precision, Told
from horseshoe.reading.claims.claims import Claim, HistorySaid
from horseshoe.reading.names.era import era_of
from horseshoe.record.vote import Vote

# A number beyond this is one from a list, and lists differ by a few with their conventions.
_BIG, _SLACK = 20, 0.05


def against_history(claim: Claim, case: Case) -> Finding:
    """Hold an ordinal, a count or an "every" against the votes up to the day the report speaks of."""
    said = claim.content
    assert isinstance(said, HistorySaid)
    if said.measure == "article_99":
        return _article_99(claim, said, case)
    on = case.day(claim)
    if case.published is not None and case.published > case.record.through:
        return finding(
            claim, Verdict.NOT_IN_RECORD, Reason(f"The record ends on {in_words(case.record.through)}", RECORD)
        )
    if on is None:
        if said.vague:
            on = _last_day(case)
        else:
            return finding(
                claim,
                Verdict.NOT_IN_RECORD,
                Reason("How many there were depends on the day, and the report gives none", RECORD),
            )
    index = index_of(case.record)
    topics = _topics(claim, said, case)
    if said.every:
        return _every(claim, said, topics, index, _day_before(claim, case, on))
    ways = [*counts(said, topics, index, on)]
    if said.count is not None and said.ordinal is None:
        # "has vetoed three", "had vetoed two earlier ones" may leave out today's, and those of the news
        for until in sorted({on - timedelta(days=1), *_days_before_news(case, on)}, reverse=True):
            ways += counts(said, topics, index, until)
        if (told := _own_day(claim, case)) is not None:
            ways += counts(said, topics, index, told, day=told)
    if said.first:
        return _first(claim, said, ways, on)
    number = said.ordinal or said.count
    if number is None:
        return _vague(claim, said, ways)
    return _numbered(claim, said, topics, ways, number)


_NEWS = timedelta(days=7)


def _days_before_news(case: Case, on: date) -> set[date]:
    """The days before each vote that the report tells as its news."""
    told = [(case.actions[a], m.vote.date) for a, m in case.matches.items() if m.vote is not None]
    return {day - timedelta(days=1) for a, day in told if not a.recalled and timedelta(0) <= on - day <= _NEWS}


def _last_day(case: Case) -> date:
    """Until when an undated report may count: as long as those who speak in it held their offices."""
    era = era_of(case.reading.page.text)
    last = date(era.last, 12, 31) if era is not None and era.last is not None else date.max
    return min(case.record.through, last)


def _topics(claim: Claim, said: HistorySaid, case: Case) -> frozenset[str]:
    """What the count is about: where the claim says, and where its action or else the whole report is.

    "Which protects Israel, has vetoed three drafts", in a report on Gaza, may be counted on either.
    """
    own = situations(said.topics)
    action = case.action(claim)
    here = situations(action.topics) if action is not None else frozenset()
    if not here:
        here = situations(frozenset().union(*(a.topics for a in case.reading.actions)))
    if own:
        here = frozenset(place for place in here if with_parents(frozenset({place})) & with_parents(own))
    return said.topics | here


def _own_day(claim: Claim, case: Case) -> date | None:
    """The day the report puts on what is counted: "vetoed two drafts on Tuesday"."""
    action = case.action(claim)
    moment = action.date if action is not None and action.several else None
    return iso(moment.value) if moment is not None and moment.precision is Precision.DAY else None


def _day_before(claim: Claim, case: Case, on: date) -> date:
    """The last day of "previous": the day before the vote told of, or before the report."""
    vote = case.vote(claim)
    if vote is not None:
        return vote.date - timedelta(days=1)
    ahead = [m.vote.date for a, m in case.matches.items() if m.vote and awaited(case.actions[a])]
    return min([on, *ahead]) - timedelta(days=1)


def _every(claim: Claim, said: HistorySaid, topics: frozenset[str], index: Index, until: date) -> Finding:
    ways = [c for c in counts(said, topics, index, until) if c.bits and not c.doubtful]
    ways = [c for c in ways if situations(topics)] or ways
    if not ways or said.predicate is None:
        return finding(
            claim, Verdict.NOT_IN_RECORD, Reason("The record has no earlier vote that could be meant", RECORD)
        )
    for way in ways:
        if all(_holds(vote, said.predicate) for vote in way.votes):
            return finding(
                claim, Verdict.SUPPORTED, Reason(f"Of {way.how}, all: {listed(way.votes)}", way.votes[-1].symbol)
            )
    narrow = min(ways, key=lambda c: c.size)
    others = [v for v in narrow.votes if not _holds(v, said.predicate)]
    text = f"Not all were {said.predicate.value}: of {narrow.how}, {listed(others)}"
    law = [Reason(RULES["art27_3"].text, RULES["art27_3"].cite)] if said.predicate is Told.VETOED else []
    return finding(claim, Verdict.CONTRADICTED, Reason(text, others[-1].symbol), *law)


def _holds(vote: Vote, predicate: Told) -> bool:
    passed = vote.outcome in (Outcome.ADOPTED, Outcome.CARRIED)
    if predicate is Told.VETOED:
        return vote.outcome is Outcome.VETOED
    if predicate in (Told.ADOPTED, Told.CARRIED):
        return passed
    return vote.outcome is Outcome.SHORT if predicate is Told.SHORT else not passed


def _numbered(claim: Claim, said: HistorySaid, topics: frozenset[str], ways: list[Count], number: int) -> Finding:
    right = [way for way in ways if way.gives(number)]
    if said.awaited:
        right = right or [way for way in ways if way.gives(number - 1)]
        if not right:
            return finding(
                claim, Verdict.NOT_IN_RECORD, Reason("What is still to come is not in the record", RECORD)
            )
    for way in right:
        if said.months and not _in_months(said, way):
            continue
        if said.of_which and not _of_which(said, way):
            continue
        return _counted(claim, said, way, number)
    if right and (said.months or said.of_which):
        way = right[0]
        return finding(
            claim, Verdict.IMPRECISE, Reason(f"There were {number}, but not as described: {listed(way.votes)}", RECORD)
        )
    sizes = sorted({way.size for way in ways})
    if number > _BIG and any(abs(size - number) <= max(2, _SLACK * number) for size in sizes):
        near = min(ways, key=lambda w: abs(w.size - number))
        return finding(
            claim,
            Verdict.IMPRECISE,
            Reason(f"The record counts {near.size} {near.how}; lists differ by their conventions", RECORD),
        )
    return _miscounted(claim, said, topics, ways, number)


def _counted(claim: Claim, said: HistorySaid, way: Count, number: int) -> Finding:
    cite = way.votes[-1].symbol if way.bits else RECORD
    counted = way.size if said.awaited else number
    reason = Reason(f"Counting {way.how}, there are {counted}: {listed(way.votes)}", cite)
    if said.by_person:
        law = Reason("A veto is the vote of a State, not of its ambassador", RULES["art27_3"].cite)
        return finding(claim, Verdict.IMPRECISE, reason, law)
    if said.term == "resolution" and said.measure == "vetoes":
        law = Reason("What is vetoed is a draft; it never becomes a resolution", RULES["draft"].cite)
        return finding(claim, Verdict.IMPRECISE, reason, law)
    return finding(claim, Verdict.SUPPORTED, reason)


def _miscounted(claim: Claim, said: HistorySaid, topics: frozenset[str], ways: list[Count], number: int) -> Finding:
    counted = [way for way in ways if way.bits]
    # Only what the record holds whole can be counted out: vetoes by a member, and drafts put to the vote on a conflict.
    whole = said.measure == "vetoes" or (said.measure == "attempts" and situations(topics))
    if not counted or not whole:
        return finding(
            claim, Verdict.NOT_IN_RECORD, Reason("What is counted here cannot be told from the record alone", RECORD)
        )
    # The two ways that come nearest, each number once.
    sizes = {way.size: way for way in reversed(counted)}
    shown = sorted(sizes.values(), key=lambda w: abs(w.size - number))[:2]
    reasons = [
        Reason(f"Counting {way.how}, the record has {way.size}: {listed(way.votes)}", way.votes[-1].symbol)
        for way in shown
    ]
    return finding(claim, Verdict.CONTRADICTED, *reasons)


def _vague(claim: Claim, said: HistorySaid, ways: list[Count]) -> Finding:
    best = max(ways, key=lambda way: way.size, default=None)
    if best is None or not best.bits:
        return finding(claim, Verdict.NOT_IN_RECORD, Reason("The record has no vote that could be meant", RECORD))
    first = ways[0] if ways[0].size >= 2 else best
    reason = Reason(f"The record has {first.size} {first.how}: {listed(first.votes)}", first.votes[-1].symbol)
    if said.term == "resolution" and said.measure == "vetoes":
        return finding(
            claim, Verdict.IMPRECISE, reason, Reason("They were drafts; none became a resolution", RULES["draft"].cite)
        )
    return finding(claim, Verdict.SUPPORTED if best.size >= 2 else Verdict.IMPRECISE, reason)


def _first(claim: Claim, said: HistorySaid, ways: list[Count], on: date) -> Finding:
    way = min((w for w in ways if w.bits), key=lambda w: w.size, default=None)
    if way is None:
        return finding(claim, Verdict.NOT_IN_RECORD, Reason("The record has no such vote", RECORD))
    # The year named is that of the last one before, which therefore does not count against the claim.
    span = stretch(said.since)
    after = span.latest if span and span.latest else _so_long_before(said.since, on)
    before = [v for v in way.votes if v.date < on and (after is None or v.date > after)]
    if not before:
        return finding(
            claim, Verdict.SUPPORTED, Reason(f"The record has none before it among {way.how}", way.votes[-1].symbol)
        )
    if said.measure != "vetoes" or matters(said.topics):
        return finding(
            claim,
            Verdict.AMBIGUOUS,
            Reason(f"It depends on what is counted; the record has {listed(before[-3:])}", before[-1].symbol),
        )
    return finding(
        claim, Verdict.CONTRADICTED, Reason(f"There were others before: {listed(before[-3:])}", before[-1].symbol)
    )


def _so_long_before(since: Moment | None, on: date) -> date | None:
    """The day from which "the first in (nearly) two years" had none before it; a round number is taken loosely."""
    m = _SO_LONG.fullmatch(since.text or "") if since is not None else None
    return on - timedelta(days=int(int(m["n"]) * _LOOSE_YEAR)) if m is not None else None


_SO_LONG = re.compile(r"(?P<n>\d{1,2}) years")
_LOOSE_YEAR = 292  # days: four fifths of a year


def _in_months(said: HistorySaid, way: Count) -> bool:
    """Whether each month named has one of the votes counted in it."""
    for moment in said.months:
        span = stretch(moment)
        if span is not None:
            if not any(span.off(v.date) == 0 for v in way.votes):
                return False
        elif moment.month is not None and not any(v.date.month == moment.month for v in way.votes):
            return False
    return True


def _of_which(said: HistorySaid, way: Count) -> bool:
    """Whether so many of the votes counted were on texts with the wording told; unknown texts may be either."""
    assert said.of_which is not None
    number, wording = said.of_which
    wanted, verb = matters(wording.topics), family(wording.verb)
    sure = unknown = 0
    for vote in way.votes:
        text = text_of(vote)
        if not text:
            unknown += 1
        elif any(p.about & wanted and (verb is None or family(p.verb) == verb) for p in text):
            sure += 1
    return sure <= number <= sure + unknown


def _article_99(claim: Claim, said: HistorySaid, case: Case) -> Finding:
    from horseshoe.checking.convened import rarity_of_article_99

    return rarity_of_article_99(claim, said, case)

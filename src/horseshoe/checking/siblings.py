"""The other votes of a day: "another text did better, eleven, and only Pakistan and the Americans abstained that time".

A report that tells of one vote of a day often goes on to the next in a sentence no rule makes a vote of, or one taken
for more of the first. The record knows what else was voted on that day: a sentence that tells several facts of such a
vote which are not so of the one found tells of that vote, and what it tells is not said of the first.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta

from msgspec import Struct, field
from msgspec.structs import replace

from horseshoe.checking.alike import alike
from horseshoe.checking.finding import Match
from horseshoe.checking.index import index_of
from horseshoe.checking.likely import is_likely
from horseshoe.checking.reasserted import reasserted
from horseshoe.checking.told_facts import Fact, denies, facts_in, holds, moved, of_trace
from horseshoe.checking.traces import COUNT, NUMBER, SPONSOR, Ground, traces
from horseshoe.checking.vicinity import VOTING, breaths, touches, vicinity
from horseshoe.reading.claims.actions import Action, Kind, Modality
from horseshoe.reading.pages.page import Page
from horseshoe.reading.reading import Reading
from horseshoe.reading.spans import Span
from horseshoe.record.store import Record
from horseshoe.record.vote import Vote

_REACH = 6  # sentences about one vote in which the next may be told
_FEWEST = 2  # facts that are the other vote's alone; of another day one more
_DAYS = 7
# What is said of votes in general.
_RULE = re.compile(r"(?i)\b(?:must|needs|requires?|minimum|at least)\b")


def siblings(reading: Reading, matches: tuple[Match, ...], record: Record) -> tuple[Reading, tuple[Match, ...]]:
    """The reading with the votes of the same days that it tells of beside those that were read, and all matches."""
    told = {a.id: a for a in reading.actions if a.kind is Kind.VOTE and a.modality is Modality.HAPPENED}
    votes = {m.action: m.vote for m in matches if m.vote and m.action in told}
    if not votes:
        return reading, matches
    index = index_of(record)
    held = {vote.id for vote in votes.values()}
    fresh: list[Action] = []
    found: list[Match] = []
    taken: list[Span] = []
    for name, vote in votes.items():
        others = [v for v in _near(record, vote) if v.ballots and v.id not in held and alike(index, v, vote)]
        used = [s for a in (*told.values(), *fresh) if a.id != name for spans in a.evidence.values() for s in spans]
        used += [span for a in reading.actions if a.id not in told for span in a.spans]
        telling = _Telling(reading.page, told[name], vote)
        for window in _windows(reading.page, told[name], used) if others else ():
            if touches(taken, window[0].start, window[-1].end):
                continue
            other = telling.other(window, [v for v in others if v.id not in held])
            if other is None:
                continue
            held.add(other.id)
            told[name], sibling = moved(told[name], vote, other, window, f"a{len(reading.actions) + len(fresh) + 1}")
            fresh.append(sibling)
            taken += window
            found.append(Match(sibling.id, other, ("The report tells facts of it beside another vote of its day.",)))
    if not fresh:
        return reading, matches
    grown = {a.id: (a, told[a.id]) for a in reading.actions if a.id in told and told[a.id] is not a}
    grown |= {a.id: (Action(a.id, a.kind, a.modality, a.spans), a) for a in fresh}
    actions = tuple(told.get(a.id, a) for a in reading.actions)
    claims = reasserted(reading.claims, grown)
    return replace(reading, actions=(*actions, *fresh), claims=claims), (*matches, *found)


def _near(record: Record, vote: Vote) -> Iterator[Vote]:
    """The votes held within a week of one."""
    for off in sorted(range(-_DAYS, _DAYS + 1), key=abs):
        yield from record.on(vote.date + timedelta(days=off))


def _windows(page: Page, action: Action, used: Sequence[Span]) -> Iterator[tuple[Span, ...]]:
    """Sentences near an action, each with the next, of which nothing was made for another."""
    return breaths(
        Span.of(page.text, s.start, s.end)
        for s, _ in vicinity(page, action.spans, _REACH, _REACH)
        if not touches(used, s.start, s.end)
    )


class _Telling(Struct, frozen=True):
    """What a report tells about an action's vote, sentence by sentence; each is asked once of each vote."""

    page: Page
    action: Action
    vote: Vote
    asked: dict[tuple[int, str], set[Fact]] = field(default_factory=dict)

    def of(self, window: Sequence[Span], vote: Vote) -> set[Fact]:
        """What some sentences tell of a vote, in words of the rules or most likely."""
        return {fact for span in window for fact in self._in(span, vote)}

    def _in(self, span: Span, vote: Vote) -> set[Fact]:
        found = self.asked.get((span.start, vote.id))
        if found is None:
            said = facts_in(self.action, [span])
            used: dict[str, list[Span]] = defaultdict(list)
            for fact in said:
                used[fact.member].append(Span.of(self.page.text, fact.start, fact.end))
            near = traces(self.page, vote, Ground([span], used=used), reach=0)
            likely = {of_trace(trace, vote) for trace in near if is_likely(trace, vote)}
            found = self.asked[span.start, vote.id] = likely | {fact for fact in said if holds(fact, vote)}
        return found

    def other(self, window: Sequence[Span], others: Iterable[Vote]) -> Vote | None:
        """The vote that some sentences tell of, by facts that are its own; None where several fit or none."""
        words = " ".join(span.quote for span in window)
        voting = VOTING.search(words) is not None
        if _RULE.search(words) or not (voting or len(NUMBER.findall(words)) >= _FEWEST):
            return None
        said = facts_in(self.action, window)
        rows: list[tuple[int, Vote]] = []
        for other in others:
            if any(denies(fact, other) and not denies(fact, self.vote) for fact in said):
                continue
            apart = [fact for fact in self.of(window, other) if denies(fact, self.vote)]
            elsewhen = other.date != self.vote.date  # told of in passing: who wrote what is not enough
            apart = [fact for fact in apart if fact.head != SPONSOR] if elsewhen else apart
            # Who is told on a wrong side is a slip.
            slip = len({(fact.head, fact.side) for fact in apart}) == 1 and any(fact in said for fact in apart)
            counts = sum(fact.head == COUNT for fact in apart)
            if slip or not (voting or counts >= _FEWEST) or (told := len(_places(apart)) - elsewhen) < _FEWEST:
                continue
            against = [fact for fact in self.of(window, self.vote) if denies(fact, other)]
            rows.append((told - len(_places(against)), other))
        rows.sort(key=lambda row: -row[0])
        if not rows or rows[0][0] < _FEWEST or (len(rows) > 1 and rows[1][0] == rows[0][0]):
            return None
        return rows[0][1]


def _places(facts: Iterable[Fact]) -> set[tuple[int, int]]:
    return {(fact.start, fact.end) for fact in facts}

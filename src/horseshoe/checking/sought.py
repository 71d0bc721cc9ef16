"""Votes told in words no rule has, found by their day: "on 5 October 2004 Washington struck the Algerian text down".

A report that prints a day on which the Council voted, and near it names who did what on that vote, tells of it. Which
names and numbers tell, and how surely, is what `likely` has learned; two such facts and a word of voting make a vote
told of, where no other of that day has nearly as many.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from horseshoe.checking.finding import Match
from horseshoe.checking.likely import is_likely
from horseshoe.checking.traces import SPONSOR, Ground, traces
from horseshoe.checking.vicinity import touches
from horseshoe.checking.when import iso
from horseshoe.reading.claims.actions import Action, Kind, Modality, Precision
from horseshoe.reading.pages.page import BlockKind, Page
from horseshoe.reading.pages.publication import days_of_writing, head_blocks
from horseshoe.reading.reading import Reading
from horseshoe.reading.spans import Span
from horseshoe.reading.words.dates import find_moments, resolve
from horseshoe.reading.words.sentences import sentences
from horseshoe.record.store import Record
from horseshoe.record.vote import Vote

_FEWEST, _AHEAD = 2, 2  # facts that make a vote told of, and by how many it is ahead of others of its day
_CLOSE = 250  # code points in which a vote that was read, though of no known day, may be the one of a day printed
_VOTES = re.compile(r"(?i)\b(?:council|unsc|resolution|draft|veto\w*|vot(?:e[sd]?|ing)|abst[ae]\w+|ballot)\b")
_ROUND = 60  # code points about a sentence or a name in which such a word stands


def sought(reading: Reading, matches: tuple[Match, ...], record: Record) -> tuple[Reading, tuple[Match, ...]]:
    """The reading with the votes its days and names tell of beyond those that were read, each with its match.

    Only of a report that tells of a vote at all: another body's may be held on a day of the Council's.
    """
    told = [a for a in reading.actions if a.kind is Kind.VOTE and a.modality is Modality.HAPPENED]
    if not told:
        return reading, matches
    known = {match.action: match.vote.id for match in matches if match.vote}
    open_ones = [span for action in told if action.id not in known for span in action.spans]
    taken = [span for action in reading.actions for span in action.spans]
    held, page = set(known.values()), reading.page
    actions, found = list(reading.actions), list(matches)
    for day, sentence in _days(page, iso(reading.published)):
        votes = [vote for vote in record.on(day) if vote.ballots]
        near = len(votes) > 1 and touches(open_ones, sentence.start - _CLOSE, sentence.end + _CLOSE)
        if not votes or near or touches(taken, sentence.start, sentence.end):
            continue
        vote, facts = _ahead(page, votes, Ground([sentence], taken))
        if vote is None or vote.id in held or not any(_is_on_votes(page.text, span) for span in (sentence, *facts)):
            continue
        actions.append(Action(f"a{len(actions) + 1}", Kind.VOTE, Modality.HAPPENED, (sentence,), recalled=True))
        why = f"The report prints its day and tells {len(facts)} facts of it."
        found.append(Match(actions[-1].id, vote, (why,)))
        held.add(vote.id)
        taken += (sentence, *facts)
    return replace(reading, actions=tuple(actions)), tuple(found)


def _ahead(page: Page, votes: list[Vote], ground: Ground) -> tuple[Vote | None, list[Span]]:
    """The vote of a day of which most is told, and where; None where too little is, or nearly as much of another."""
    ranked = sorted(((_facts(page, vote, ground), vote) for vote in votes), key=lambda row: -len(row[0]))
    (facts, vote), others = ranked[0], ranked[1:]
    if len(facts) < _FEWEST or any(len(facts) - len(theirs) < _AHEAD for theirs, _ in others):
        return None, []
    return vote, facts


def _facts(page: Page, vote: Vote, ground: Ground) -> list[Span]:
    """Where the ballots and counts of a vote are likely told."""
    found = {(t.head, t.side, t.member): t.span for t in traces(page, vote, ground) if is_likely(t, vote)}
    return [span for (head, _, _), span in found.items() if head != SPONSOR]


def _is_on_votes(text: str, span: Span) -> bool:
    return _VOTES.search(text, max(0, span.start - _ROUND), span.end + _ROUND) is not None


def _days(page: Page, published: date | None) -> Iterator[tuple[date, Span]]:
    """Every day the report prints with its month, but that of its writing, with the sentence it stands in."""
    written = days_of_writing(page.text, [(block.start, block.end) for block in head_blocks(page)])
    for block in page.blocks:
        if block.kind is BlockKind.FURNITURE:
            continue
        for s in sentences(page.text, block.start, block.end, whole=page.lines_go_on):
            for found in find_moments(page.text[s.start : s.end]):
                moment = resolve(found, published)
                day = iso(moment.value) if found.month and moment.precision is Precision.DAY else None
                if day is not None and not any(a <= s.start + found.start < b for a, b in written):
                    yield day, Span.of(page.text, s.start, s.end)

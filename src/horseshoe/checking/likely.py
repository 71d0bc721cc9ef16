"""What a report most likely tells of a vote that is known: ballots, counts and authors in words no rule has.

Nobody can list the ways of saying that a State voted against. What was learned from labelled reports is how much each
word near a name speaks for its having been told so (a logistic regression for each kind of fact and side, sparse, so
that its few hundred weights can be read: `likely.tsv`). It is asked only of the vote a report was found to be about,
and only whether the report tells what the record holds: no fault can come of it.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

from horseshoe.checking.traces import BALLOT, COUNT, OTHER, SAME, SPONSOR, THIS, Ground, Trace, traces
from horseshoe.checking.whole_sides import with_place
from horseshoe.council.ballots import Ballot
from horseshoe.reading.claims.actions import Action, CountBasis, SaidTally
from horseshoe.reading.pages.page import Page
from horseshoe.reading.spans import Span
from horseshoe.reading.votes.frames import frames
from horseshoe.record.vote import Vote

WEIGHTS = Path(__file__).parent / "likely.tsv"
# Probability from which a fact is taken for told: an author is named near a vote for much else.
_LIKELY = {BALLOT: 0.7, COUNT: 0.7, SPONSOR: 0.85}
_WINDOW = 8  # words to either side of a name that count for where they stand
_NEAR, _FAR = 3, 0.6  # the nearest words of the window, and what the others are worth
_LINKS = frozenset((SAME, THIS, ",", "and", "the"))  # what joins a list says nothing of it
_MOST = 4  # more names of one side are counted alike

Key = tuple[str, str]  # head and side


def features(trace: Trace, vote: Vote) -> dict[str, float]:
    """What speaks for or against a trace being told: the words of its sentence, those about it, and who else is named.

    Returns:
        Name of the feature to its worth, at most 1.0.
    """
    found = {f"in:{word}": 1.0 for word in trace.words}
    found["bias"] = 1.0
    found["whole side" if trace.whole else "part of a side"] = 1.0
    found[f"others:{min(trace.others, 2)}"] = found[f"same:{min(trace.same, _MOST)}"] = 1.0
    if not trace.others:
        found[f"alone with:{min(trace.same, _MOST)}"] = 1.0
        found["whole side alone"] = float(trace.whole)
    if len(vote.members(trace.side)) == 1:
        found["side of one"] = 1.0
    if trace.member in vote.sponsors:
        found["an author"] = 1.0
    if trace.member in vote.vetoes:
        found["a veto"] = 1.0
    if trace.head == COUNT:
        number = trace.span.quote.lower()
        found["a digit" if number.isdigit() else "one" if number == "one" else "spelt"] = 1.0
    after = [w for w in trace.words[trace.at + 1 :] if w not in _LINKS]
    before = [w for w in reversed(trace.words[: trace.at]) if w not in _LINKS]
    for way, words in (("after", after), ("before", before)):
        for n, word in enumerate(words[:_WINDOW]):
            found.setdefault(f"{way}:{word}", 1.0 if n < _NEAR else _FAR)
        if words:
            found[f"right {way}:{words[0]}"] = 1.0
    return found


def probability(trace: Trace, vote: Vote, weights: Mapping[Key, Mapping[str, float]]) -> float:
    """How likely it is that the report tells what the record holds; 0.0 of a kind and side nothing was learned of."""
    theirs = weights.get((trace.head, trace.side))
    if theirs is None or not _tells(trace.words, trace.at):
        return 0.0
    score = sum(theirs.get(name, 0.0) * worth for name, worth in features(trace, vote).items())
    return 1 / (1 + math.exp(-score))


def _is_mixed(words: tuple[str, ...]) -> bool:
    """Whether the list that goes on from a name comes to one of another side."""
    return next((word for word in words if word not in _LINKS), "") == OTHER and words[0] in _JOINS


_AWAITED = frozenset(("expected", "likely", "unlikely", "due", "set", "threatened", "promised", "poised"))
_JOINS = frozenset((",", "and", "or"))
_SAID = re.compile(r"(?!(?:and|the|or|of)\b)[a-z]{2}")
_TAG = "<V1>"  # a voter, as the rules of reading write one


def _tells(words: tuple[str, ...], at: int) -> bool:
    """Whether a sentence says anything of a name, and as what was: nothing awaited, denied or supposed.

    Of a list of names that are not of one side it says the same of all, so not what the record holds.
    """
    if not any(_SAID.match(word) for word in words):
        return False
    if not _AWAITED.isdisjoint(words[at + 1 : at + 1 + _NEAR]):
        return False
    if _is_mixed(words[at + 1 :]) or _is_mixed(words[:at][::-1]):
        return False
    line = [_TAG if word.startswith("<") else word for word in words]
    return not any(frame.holds(len(" ".join(line[:at])) + 1) for frame in frames(" ".join(line)))


@cache
def learned() -> Mapping[Key, Mapping[str, float]]:
    """The weights by kind of fact and side; see evals/learn.py, which makes them."""
    found: dict[Key, dict[str, float]] = {}
    for line in WEIGHTS.read_text(encoding="utf-8").splitlines():
        head, side, feature, weight = line.split("\t")
        found.setdefault((head, side), {})[feature] = float(weight)
    return found


def is_likely(trace: Trace, vote: Vote) -> bool:
    """Whether the report most likely tells what the record holds."""
    return probability(trace, vote, learned()) >= _LIKELY[trace.head]


def likely(action: Action, vote: Vote, page: Page, votes: Iterable[Action]) -> Action:
    """The action with what its report most likely tells of the vote, none of which it says otherwise."""
    found = [
        (chance, trace)
        for trace in traces(page, vote, Ground.of(action, votes))
        if _is_open(action, vote, trace) and (chance := probability(trace, vote, learned())) >= _LIKELY[trace.head]
    ]
    taken: set[Span] = set()  # a number is the count of one side
    for _, trace in sorted(found, key=lambda one: -one[0]):
        if _is_open(action, vote, trace) and trace.span not in taken:
            action = _with(action, vote, trace)
            if trace.head == COUNT:
                taken.add(trace.span)
    return action


def _is_open(action: Action, vote: Vote, trace: Trace) -> bool:
    """Whether nothing is told yet of what a trace may tell."""
    if trace.head == BALLOT:
        return trace.member not in action.ballots
    if trace.head == SPONSOR:
        return trace.member not in action.sponsors and set(action.sponsors) <= set(vote.sponsors)
    tally = action.tally
    return tally is None or getattr(tally, trace.side) is None or tally.basis.get(trace.side) is CountBasis.DERIVED


def _with(action: Action, vote: Vote, trace: Trace) -> Action:
    fact = f"{trace.head}.{trace.member}" if trace.head != COUNT else f"tally.{trace.side}"
    told = replace(
        action,
        evidence={**action.evidence, fact: (trace.span,)},
        spans=with_place(action.spans, trace.span),
    )
    if trace.head == BALLOT:
        return replace(told, ballots={**action.ballots, trace.member: Ballot(trace.side)})
    if trace.head == SPONSOR:
        return replace(told, sponsors=(*action.sponsors, trace.member))
    tally = action.tally or SaidTally()
    basis = {**tally.basis, trace.side: CountBasis.STATED}
    return replace(told, tally=replace(tally, basis=basis, **{trace.side: getattr(vote.tally, trace.side)}))

"""What a report most likely tells of a vote that is known: ballots in words no rule has.

Nobody can list the ways of saying that a State voted against. What was learned from labelled reports is how much each
word near a name speaks for its having been told so (a logistic regression for each side, sparse, so that its few
hundred weights can be read: `likely.tsv`). It is asked only of the vote a report was found to be about, and only
whether the report tells what the record holds: no fault can come of it.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

from horseshoe.checking.traces import OTHER, SAME, THIS, Ground, Trace, traces
from horseshoe.checking.whole_sides import with_place
from horseshoe.council.ballots import Ballot
from horseshoe.reading.claims.actions import Action
from horseshoe.reading.pages.page import Page
from horseshoe.reading.votes.frames import frames
from horseshoe.reading.words.dates import find_moments
from horseshoe.record.vote import Vote

WEIGHTS = Path(__file__).parent / "likely.tsv"
_LIKELY = 0.97  # probability from which a ballot is taken for told
_WINDOW = 8  # words to either side of a name that count for where they stand
_NEAR, _FAR = 3, 0.6  # the nearest words of the window, and what the others are worth
_LINKS = frozenset((SAME, THIS, ",", "and", "the"))  # what joins a list says nothing of it
_MOST = 4  # more names of one side are counted alike


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
    after = [w for w in trace.words[trace.at + 1 :] if w not in _LINKS]
    before = [w for w in reversed(trace.words[: trace.at]) if w not in _LINKS]
    for way, words in (("after", after), ("before", before)):
        for n, word in enumerate(words[:_WINDOW]):
            found.setdefault(f"{way}:{word}", 1.0 if n < _NEAR else _FAR)
        if words:
            found[f"right {way}:{words[0]}"] = 1.0
    return found


def probability(trace: Trace, vote: Vote, weights: Mapping[str, Mapping[str, float]]) -> float:
    """How likely it is that the report tells what the record holds; 0.0 of a side nothing was learned of."""
    theirs = weights.get(trace.side)
    behind = next(iter(trace.words[trace.at + 1 :]), ".")
    if theirs is None or behind in _TEXTS or not _tells(trace.words, trace.at):
        return 0.0
    score = sum(theirs.get(name, 0.0) * worth for name, worth in features(trace, vote).items())
    return 1 / (1 + math.exp(-score))


def _is_mixed(words: tuple[str, ...]) -> bool:
    """Whether the list that goes on from a name comes to one of another side."""
    return next((word for word in words if word not in _LINKS), "") == OTHER and words[0] in _JOINS


# What follows a name that only tells whose text or whose words they are.
_TEXTS = frozenset(("-", "draft", "text", "resolution", "proposal", "paper", "motion", "says", "said", "warned"))
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
def learned() -> Mapping[str, Mapping[str, float]]:
    """The weights by side; see evals/learn.py, which makes them."""
    found: dict[str, dict[str, float]] = {}
    for line in WEIGHTS.read_text(encoding="utf-8").splitlines():
        side, feature, weight = line.split("\t")
        found.setdefault(side, {})[feature] = float(weight)
    return found


def likely(action: Action, vote: Vote, page: Page, votes: Iterable[Action]) -> Action:
    """The action with what its report most likely tells of the vote, none of which it says otherwise."""
    found = [
        (chance, trace)
        for trace in traces(page, vote, Ground.of(action, votes))
        if (chance := probability(trace, vote, learned())) >= _LIKELY and not _is_of_another_day(page, trace, vote)
    ]
    for _, trace in sorted(found, key=lambda one: -one[0]):
        if trace.member not in action.ballots:
            action = _with(action, trace)
    return action


def _is_of_another_day(page: Page, trace: Trace, vote: Vote) -> bool:
    """Whether the line of a name prints a day, and not that of the vote."""
    start, end = page.text.rfind("\n", 0, trace.span.start) + 1, page.text.find("\n", trace.span.end)
    line = page.text[max(start, trace.span.start - _LINE) : end if end >= 0 else None][: 2 * _LINE]
    days = {(m.month, m.day) for m in find_moments(line) if m.month and m.day}
    return bool(days) and (vote.date.month, vote.date.day) not in days


_LINE = 300  # code points to either side, of a line that is a paragraph


def _with(action: Action, trace: Trace) -> Action:
    return replace(
        action,
        ballots={**action.ballots, trace.member: Ballot(trace.side)},
        evidence={**action.evidence, f"ballot.{trace.member}": (trace.span,)},
        spans=with_place(action.spans, trace.span),
    )

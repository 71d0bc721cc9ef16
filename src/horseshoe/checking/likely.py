"""What a report most likely tells of a vote that is known: ballots, counts and authors in words no rule has.

Nobody can list the ways of saying that a State voted against. What was learned from labelled reports is how much each
word near a name or a number, and where known words of a side stand from it, speak for its having been told so (a
logistic regression for each kind of fact and side, sparse, so that its weights can be read: `likely.tsv`). It is asked
only of the vote a report was found to be about, and only whether the report tells what the record holds: no fault can
come of it.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from itertools import pairwise
from pathlib import Path

from msgspec.structs import replace

from horseshoe.checking.traces import BALLOT, COUNT, GUEST, OTHER, SAME, SIDES, SPONSOR, THIS, Ground, Trace, traces
from horseshoe.checking.whole_sides import with_place
from horseshoe.council.ballots import Ballot
from horseshoe.reading.claims.actions import Action, CountBasis, SaidTally
from horseshoe.reading.pages.page import Page
from horseshoe.reading.sides.cues import CUE
from horseshoe.reading.spans import Span
from horseshoe.reading.votes.frames import frames
from horseshoe.reading.words.dates import find_moments
from horseshoe.record.vote import Vote

Key = tuple[str, str]  # kind of fact and side

WEIGHTS = Path(__file__).parent / "likely.tsv"
# Probability from which a fact is taken for told.
_LIKELY = {BALLOT: 0.93, COUNT: 0.92, SPONSOR: 0.97}
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
    if trace.otherwise:
        found["told otherwise"] = 1.0
    found["whole side" if trace.whole else "part of a side"] = 1.0
    found[f"others:{min(trace.others, 2)}"] = found[f"same:{min(trace.same, _MOST)}"] = 1.0
    if not trace.others:
        found[f"alone with:{min(trace.same, _MOST)}"] = 1.0
        found["whole side alone"] = float(trace.whole)
    if trace.head == COUNT:
        number = trace.span.quote.lower()
        found["a digit" if number.isdigit() else "one" if number == "one" else "spelt"] = 1.0
    if trace.head != SPONSOR and len(vote.members(trace.side)) == 1:
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
    return found | _cued(trace)


def _cued(trace: Trace) -> dict[str, float]:
    """Where known words of a side stand about a name: of its side or another, before or after, how near, how free."""
    cues = _cues(trace.words)
    found: dict[str, float] = {}
    sides = {side == trace.side for _, side in cues}
    found["cues:" + ("both" if len(sides) > 1 else "none" if not sides else "own" if True in sides else "other")] = 1.0
    for way in ("before", "after"):
        theirs = [(abs(n - trace.at), n, side) for n, side in cues if (n > trace.at) == (way == "after")]
        if not theirs:
            continue
        far, n, side = min(theirs)
        own = "own" if side == trace.side else "other"
        between = trace.words[trace.at + 1 : n] if n > trace.at else trace.words[n + 1 : trace.at]
        free = "free" if OTHER not in between else "past another"
        stop = "cut" if not _CUTS.isdisjoint(between) else "clause"
        found[f"cue {way}:{own}"] = found[f"cue {way}:{own}:{'near' if far <= _NEAR else 'far'}:{free}"] = 1.0
        found[f"cue {way}:{own}:{free}:{stop}"] = 1.0
    if cues:
        far, n, side = min((abs(n - trace.at), n, side) for n, side in cues)
        found["nearest:" + ("own" if side == trace.side else "other")] = 1.0
    return found


_CUTS = frozenset((";", ":", ".", "while", "but", "whereas", "when"))


@lru_cache(maxsize=256)
def _cues(words: tuple[str, ...]) -> tuple[tuple[int, str], ...]:
    """Words of a side in a sentence: the place of each among its words, and a Ballot's value."""
    line, starts = "", []
    for word in words:
        starts.append(len(line))
        line += (_TAG if word in (THIS, SAME, OTHER, GUEST) else "<N1>" if word.startswith("<") else word) + " "
    return tuple((bisect_right(starts, m.start()) - 1, Ballot[m.lastgroup or ""].value) for m in CUE.finditer(line))


def probability(trace: Trace, vote: Vote, weights: Mapping[Key, Mapping[str, float]]) -> float:
    """How likely it is that the report tells what the record holds; 0.0 of a side nothing was learned of."""
    theirs = weights.get((trace.head, trace.side))
    behind = next(iter(trace.words[trace.at + 1 :]), ".")
    if theirs is None or behind in _TEXTS or not _tells(trace.words, trace.at):
        return 0.0
    if trace.head == SPONSOR and not _wrote(trace, behind):
        return 0.0
    score = sum(theirs.get(name, 0.0) * worth for name, worth in features(trace, vote).items())
    return 1 / (1 + math.exp(-score))


def _wrote(trace: Trace, behind: str) -> bool:
    """Whether a State may be named as an author: not what a text is on, who speaks, or who only is for it."""
    before = next((word for word in reversed(trace.words[: trace.at]) if word != "the"), "")
    if before in _ON or not _SPEAKERS.isdisjoint((behind, *trace.span.quote.lower().split())):
        return False
    return _BACKED.isdisjoint(trace.words) or not _AUTHORED.isdisjoint(trace.words)


_ON = frozenset(("on", "over", "in", "about", "against", "concerning", "for", "towards", "at", "outside", "near"))
_BACKED = frozenset(("supported", "support", "backed", "backing", "endorsed", "approved", "welcomed"))
_AUTHORED = frozenset((
    "sponsor", "sponsors", "sponsored", "sponsoring", "author", "authors", "authored", "draft", "drafted", "drafters",
    "submitted", "tabled", "introduced", "presented", "circulated", "proposed", "written", "wrote", "penned",
))  # fmt: skip


def _is_mixed(words: tuple[str, ...]) -> bool:
    """Whether the list that goes on from a name comes to one of another side."""
    return next((word for word in words if word not in _LINKS), "") == OTHER and words[0] in _JOINS


# What follows a name that only tells whose text or whose words they are.
_TEXTS = frozenset(("-", "draft", "text", "resolution", "proposal", "paper", "motion", "says", "said", "warned"))
# Who has a State's name and speaks for himself, or for a paper.
_SPEAKERS = frozenset((
    "agency", "news", "newspaper", "paper", "daily", "media", "press", "television", "radio", "diplomat", "diplomats",
    "source", "sources", "official", "officials", "reporter", "correspondent", "analyst", "expert",
))  # fmt: skip
_AWAITED = frozenset(("expected", "likely", "unlikely", "due", "set", "threatened", "promised", "poised"))
_SUPPOSED = frozenset(("think", "thinks", "predict", "predicts", "predicted", "undecided"))
_JOINS = frozenset((",", "and", "or"))
_SAID = re.compile(r"(?!(?:and|the|or|of)\b)[a-z]{2}")
_TAG = "<V1>"  # a voter, as the rules of reading write one


def _tells(words: tuple[str, ...], at: int) -> bool:
    """Whether a sentence says anything of a name, and as what was: nothing awaited, denied or supposed.

    Of a list of names that are not of one side it says the same of all, so not what the record holds.
    """
    if not any(_SAID.match(word) for word in words):
        return False
    if not _SUPPOSED.isdisjoint(words[max(0, at - _WINDOW) : at + _WINDOW]):
        return False
    if not _AWAITED.isdisjoint(words[at + 1 : at + 1 + _NEAR]):
        return False
    if _is_mixed(words[at + 1 :]) or _is_mixed(words[:at][::-1]):
        return False
    line = [_TAG if word.startswith("<") else word for word in words]
    return not any(frame.holds(len(" ".join(line[:at])) + 1) for frame in frames(" ".join(line)))


@cache
def learned() -> Mapping[Key, Mapping[str, float]]:
    """The weights by side; see evals/learn.py, which makes them."""
    found: dict[Key, dict[str, float]] = {}
    for line in WEIGHTS.read_text(encoding="utf-8").splitlines():
        head, side, feature, weight = line.split("\t")
        found.setdefault((head, side), {})[feature] = float(weight)
    return found


def is_likely(trace: Trace, vote: Vote) -> bool:
    """Whether a report all but surely tells what the record holds."""
    return chance(trace, vote) >= _LIKELY[trace.head]


def chance(trace: Trace, vote: Vote) -> float:
    """How likely it is that a report tells what the record holds, by what was learned."""
    return probability(trace, vote, learned())


def likely(action: Action, vote: Vote, page: Page, votes: Iterable[Action]) -> Action:
    """The action with what its report most likely tells of the vote, none of which it says otherwise."""
    found = [
        (sure, trace)
        for trace in traces(page, vote, Ground.of(action, votes))
        if (sure := chance(trace, vote)) >= _LIKELY[trace.head]
        and _may_be_told(trace)
        and not _is_of_another_day(page, trace, vote)
        and not (trace.head == COUNT and _is_miscounted(action, vote))
    ]
    told: set[tuple[str, str]] = set()
    counted: list[Span] = []  # a number is the count of one side
    for _, trace in sorted(found, key=lambda one: -one[0]):
        fact = (trace.head, trace.member or trace.side)
        if fact not in told and not (trace.head == COUNT and trace.span in counted):
            told.add(fact)
            counted += [trace.span] if trace.head == COUNT else ()
            action = _with(action, trace, vote)
    return action


def _may_be_told(trace: Trace) -> bool:
    """Whether something else than a ballot or a count can hardly be what a trace is about.

    An author is named near a vote for much else; so found he only helps to tell votes apart. Of names of two sides in
    one sentence the place tells which is which. Who "accepted an extension", beside the sentences of a vote, spoke of
    something else than the text; and who is told as an author "had introduced it": that he voted takes a word of it.
    """
    if trace.head != BALLOT:
        return trace.head == COUNT
    mixed = trace.side == Ballot.YES.value and trace.others > 1
    written = trace.otherwise and _CAST.isdisjoint(trace.words)
    spoken = trace.far != 0 and any(w in _TOOK and o in ("a", "an") for w, o in pairwise(trace.words))
    return not (mixed or written or spoken)


_TOOK = frozenset(("accepted", "supported", "backed", "favoured", "favored", "wanted", "opposed", "rejected"))
_CAST = frozenset((
    "vote", "votes", "voted", "voting", "voice", "voices", "ballot", "ballots", "favour", "favor", "yes", "aye", "ayes",
    "yeas", "yea", "hand", "hands", "for", "backed", "backing", "supported", "support", "approved", "affirmative",
    "joined", "with",
))  # fmt: skip


def _is_miscounted(action: Action, vote: Vote) -> bool:
    """Whether a report has a count otherwise than the record: its tally is then left as it has it, to be faulted."""
    said, stands = action.tally, vote.tally
    return said is not None and any(getattr(said, s.value) not in (None, getattr(stands, s.value)) for s in SIDES)


def _is_of_another_day(page: Page, trace: Trace, vote: Vote) -> bool:
    """Whether the line of a name prints a day, and not that of the vote."""
    start, end = page.text.rfind("\n", 0, trace.span.start) + 1, page.text.find("\n", trace.span.end)
    line = page.text[max(start, trace.span.start - _LINE) : end if end >= 0 else None][: 2 * _LINE]
    days = {(m.month, m.day) for m in find_moments(line) if m.month and m.day}
    return bool(days) and (vote.date.month, vote.date.day) not in days


_LINE = 300  # code points to either side, of a line that is a paragraph


def _with(action: Action, trace: Trace, vote: Vote) -> Action:
    fact = f"{trace.head}.{trace.member}" if trace.member else f"tally.{trace.side}"
    told = replace(
        action,
        evidence={**action.evidence, fact: (trace.span,)},
        spans=with_place(action.spans, trace.span),
    )
    if trace.head == BALLOT:
        return replace(told, ballots={**action.ballots, trace.member: Ballot(trace.side)})
    tally = action.tally or SaidTally()
    basis = {**tally.basis, trace.side: CountBasis.STATED}
    return replace(told, tally=replace(tally, basis=basis, **{trace.side: getattr(vote.tally, trace.side)}))

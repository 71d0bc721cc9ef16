"""What speaks for some sentences telling of a vote, and what against it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from msgspec import Struct

from horseshoe.checking.alike import situations_of, topics_of
from horseshoe.checking.index import Index
from horseshoe.checking.ladder import situations
from horseshoe.checking.likely import chance
from horseshoe.checking.sought_votes import Candidate
from horseshoe.checking.sought_windows import Window
from horseshoe.checking.told_facts import Fact, holds, of_trace
from horseshoe.checking.traces import BALLOT, COUNT, SIDES, SPONSOR, Ground, traces
from horseshoe.checking.vicinity import VOTING
from horseshoe.council.ballots import Ballot
from horseshoe.council.decide import Outcome
from horseshoe.reading.pages.page import Page
from horseshoe.reading.spans import Span
from horseshoe.reading.words.programs import compiled
from horseshoe.record.vote import Subject, Vote

_LIKELY, _ALL_BUT_SURE, _PERHAPS = 0.5, 0.9, 0.3
_MOST, _FACTS = 4, 6  # facts of one kind, and all, that count
_VETO = compiled(r"(?i)\bveto")
_PASSED = compiled(r"(?i)\b(?:adopt\w*|pass(?:ed|es)|approved|carried|unanim\w+)\b")
_UNANIMOUS = compiled(r"(?i)\bunanim\w+|\ball (?:fifteen|15)\b")
_OTHER_BODY = compiled(
    r"(?i)\b(?:general assembly|human rights council|committee|parliament|congress|senate|commission|league|cabinet|"
    r"lawmakers|national security council|board|knesset|duma)\b"
)
_TO_COME = compiled(r"(?i)\b(?:would|should|will|may|might|could|wants?|wanted|sought|seeks?|announced that)\b")
AS_TRUE, COUNCIL, ELSEWHERE = "as true of another", "the Council", "another body"
_FRESH = 3  # days in which a vote is news


class Trail(Struct, frozen=True):
    """One fact of a vote that a sentence may tell, how likely, and whether all of its side is named."""

    fact: Fact
    chance: float
    whole: bool


class Report(Struct, frozen=True):
    """What is known of a whole report.

    Attributes:
        found: the votes it was found to tell of; others: these, and all it may tell of. matter: situations it names.
        age: days a vote was old when it came out. trails: kept by sentence and vote.
    """

    page: Page
    index: Index
    found: Sequence[Vote]
    others: Sequence[Vote]
    matter: frozenset[str]
    age: Callable[[Vote], int | None]
    trails: dict[tuple[int, str], list[Trail]]

    def of(self, window: Window, vote: Vote) -> list[Trail]:
        """The likeliest trail of each fact of a vote in some sentences."""
        best: dict[tuple[str, str], Trail] = {}
        for trail in (trail for span in window.spans for trail in self._in(span, vote)):
            key = _key(trail.fact)
            if key not in best or trail.chance > best[key].chance:
                best[key] = trail
        return list(best.values())

    def _in(self, span: Span, vote: Vote) -> list[Trail]:
        key = span.start, vote.id
        if key not in self.trails:
            near = traces(self.page, vote, Ground([span]), reach=0)
            self.trails[key] = [Trail(of_trace(t, vote), chance(t, vote), t.whole) for t in near]
        return self.trails[key]


def clues(window: Window, candidate: Candidate, report: Report) -> dict[str, float] | None:
    """What speaks for and against; None where no fact of the vote is likely told."""
    vote = candidate.vote
    trails = report.of(window, vote)
    likely = [trail.fact for trail in trails if trail.chance >= _LIKELY]
    if not likely:
        return None
    wholes = {t.fact.side for t in trails if t.whole and t.fact.head == BALLOT and t.chance >= _PERHAPS}
    found: dict[str, float] = {
        "facts": min(_FACTS, len(likely)),
        "one fact": len(likely) == 1,
        "one fact, and no vote found": len(likely) == 1 and not report.found,
        "places": min(_FACTS, len({fact.start for fact in likely})),
        "sides": len({fact.side for fact in likely if fact.head != SPONSOR}),
        "whole sides": len(wholes),
        "told of something else": window.of_else,
        AS_TRUE: _is_as_true(window, likely, vote, report),
        "facts of no other": min(_MOST, len(_own(likely, vote, report))),
        "unlikely names": min(_MOST, len(_unlikely(trails))),
        "only other numbers": bool(window.numbers) and window.numbers.isdisjoint(counts_of(vote)),
        "dissent": _dissent(likely, vote),
    }
    for head in (BALLOT, COUNT, SPONSOR):
        chances = [trail.chance for trail in trails if trail.fact.head == head]
        found[f"{head}s"] = min(_MOST, sum(c >= _ALL_BUT_SURE for c in chances))
        if head != SPONSOR:
            found[f"likeliest {head}"] = max(chances, default=0.0)
    found |= _when(window, vote, report) | _what(window, vote, report) | _end(window, vote)
    found |= {f"brought up by {why}": True for why in sorted(candidate.brought_up)}
    return {name: float(worth) for name, worth in found.items() if worth}


def counts_of(vote: Vote) -> frozenset[int]:
    """The counts of its sides; none where they are not on record."""
    return frozenset(getattr(vote.tally, side.value) for side in SIDES) if vote.tally is not None else frozenset()


def _is_as_true(window: Window, facts: Iterable[Fact], vote: Vote, report: Report) -> bool:
    """Whether all that is told of a vote is so of another the report may tell of, by no other day."""
    days = window.days or window.days_before
    return any(
        all(holds(fact, other) for fact in facts)
        for other in report.others
        if other.id != vote.id and ((other.date.month, other.date.day) in days or not days)
    )


def _own(facts: Iterable[Fact], vote: Vote, report: Report) -> list[Fact]:
    """What is so of no other vote within reach."""
    others = [other for other in report.others if other.id != vote.id]
    return [fact for fact in facts if not any(holds(fact, other) for other in others)]


def _unlikely(trails: Sequence[Trail]) -> set[str]:
    """Members named of whom nothing is likely told."""
    told = {trail.fact.member for trail in trails if trail.chance >= _LIKELY}
    return {t.fact.member for t in trails if t.fact.head == BALLOT and t.chance < _PERHAPS} - told


def _dissent(facts: Iterable[Fact], vote: Vote) -> float:
    """The share of those against or abstaining who are named as such."""
    all_of = {*vote.members(Ballot.NO), *vote.members(Ballot.ABSTAIN)}
    named = {fact.member for fact in facts if fact.head == BALLOT} & all_of
    return len(named) / len(all_of) if all_of else 0.0


def _key(fact: Fact) -> tuple[str, str]:
    return fact.head, fact.member or fact.side


def _when(window: Window, vote: Vote, report: Report) -> dict[str, float]:
    day = (vote.date.month, vote.date.day)
    age = report.age(vote)
    return {
        "its day": day in window.days,
        "its day before": day in window.days_before,
        "another weekday": bool(window.weekdays - {vote.date.weekday()}),
        "another month": bool(window.months - {vote.date.month}),
        "its year": vote.date.year in window.years,
        "another year": bool(window.years) and vote.date.year not in window.years,
        "days old": age is not None and 0 <= age <= _FRESH,
        "not yet held": age is not None and age < 0,
        "day of a vote found": any(vote.date == other.date for other in report.found),
        "a vote found": bool(report.found),
    }


def _what(window: Window, vote: Vote, report: Report) -> dict[str, float]:
    own, about = topics_of(report.index)[vote.id], situations_of(report.index)
    stands = about[vote.id]
    return {
        "its situation": bool(stands & situations(window.topics)),
        "no situation of the report": bool(stands) and not stands & report.matter,
        "situation of a vote found": any(stands & about[other.id] for other in report.found),
        "its other topics": min(3, len((own - stands) & window.topics)),
        COUNCIL: "ouncil" in window.words,
        "of voting": VOTING.search(window.words) is not None,
        "to come": _TO_COME.search(window.words) is not None,
        ELSEWHERE: _OTHER_BODY.search(window.words) is not None,
        "on procedure": vote.procedural,
        "on a part": vote.subject in (Subject.AMENDMENT, Subject.PARAGRAPH),
    }


def _end(window: Window, vote: Vote) -> dict[str, float]:
    vetoed = _VETO.search(window.words) is not None
    unanimous = _UNANIMOUS.search(window.words) is not None
    divided = bool(vote.members(Ballot.NO) or vote.members(Ballot.ABSTAIN))
    passed = vote.outcome in (Outcome.ADOPTED, Outcome.CARRIED)
    return {
        "a veto": vetoed and bool(vote.vetoes),
        "no veto": vetoed and not vote.vetoes,
        "it failed": not passed and _PASSED.search(window.words) is not None,
        "unanimous": unanimous and not divided,
        "not unanimous": unanimous and divided,
        "nobody dissented": not divided,
    }


def score(found: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """The sum of what speaks for and against, in log odds."""
    return weights["bias"] + sum(weights.get(name, 0.0) * worth for name, worth in found.items())


def matter_of(topics: Iterable[frozenset[str]]) -> frozenset[str]:
    """The situations of some topics together."""
    return situations(frozenset[str]().union(*topics))

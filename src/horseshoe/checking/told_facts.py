"""Single facts of a vote: whether they are so of a vote on record, where an action tells them, and how they move."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from horseshoe.checking.traces import BALLOT, COUNT, SPONSOR, Trace
from horseshoe.checking.vicinity import touches
from horseshoe.council.ballots import Ballot
from horseshoe.reading.claims.actions import Action, CountBasis, SaidTally, Told
from horseshoe.reading.spans import Span
from horseshoe.record.vote import Vote


class Fact(Struct, frozen=True):
    """One fact of a vote, told at a place: a member's ballot (`side`), an author, or the count of a side."""

    head: str
    side: str
    member: str
    count: int
    start: int
    end: int


def of_trace(trace: Trace, vote: Vote) -> Fact:
    """What a trace tells of a vote."""
    count = getattr(vote.tally, trace.side) if trace.head == COUNT else 0
    return Fact(trace.head, trace.side, trace.member, count, trace.span.start, trace.span.end)


def holds(fact: Fact, vote: Vote) -> bool:
    """Whether a fact is so of a vote on record."""
    if fact.head == BALLOT:
        return vote.ballots.get(fact.member) == fact.side
    if fact.head == SPONSOR:
        return fact.member in vote.sponsors
    return vote.tally is not None and getattr(vote.tally, fact.side, None) == fact.count


def denies(fact: Fact, vote: Vote) -> bool:
    """Whether the record has it otherwise of a vote; of what it does not know it denies nothing."""
    if fact.head == BALLOT:
        return fact.member in vote.ballots and not holds(fact, vote)
    if fact.head == SPONSOR:
        return bool(vote.sponsors) and not holds(fact, vote)
    return vote.tally is not None and not holds(fact, vote)


def facts_in(action: Action, window: Sequence[Span]) -> set[Fact]:
    """What an action tells within some sentences."""
    found: set[Fact] = set()
    for key, spans in action.evidence.items():
        kind, _, who = key.partition(".")
        for span in spans:
            if not touches(window, span.start, span.end):
                continue
            place = (span.start, span.end)
            if kind == "ballot" and who in action.ballots:
                found.add(Fact(BALLOT, action.ballots[who].value, who, 0, *place))
            elif kind == "veto":
                found.add(Fact(BALLOT, Ballot.NO.value, who, 0, *place))
            elif kind == "sponsor":
                found.add(Fact(SPONSOR, SPONSOR, who, 0, *place))
            elif kind == "tally" and action.tally is not None:
                count = getattr(action.tally, who)
                found |= {Fact(COUNT, who, "", count, *place)} if count is not None else set()
    return found


def moved(action: Action, vote: Vote, other: Vote, window: Sequence[Span], name: str) -> tuple[Action, Action]:
    """An action without what some sentences tell of another vote, and the action of that vote, called `name`."""
    facts = facts_in(action, window)
    bare = Action(name, action.kind, action.modality, tuple(window))
    fresh = _with(bare, {f for f in facts if holds(f, other)}, action.evidence)
    if other.date == vote.date:
        fresh = replace(fresh, date=action.date, recalled=action.recalled)
    return _without(action, {f for f in facts if denies(f, vote)}, window), fresh


def _with(action: Action, facts: set[Fact], evidence: Mapping[str, Sequence[Span]]) -> Action:
    """An action with facts told in its sentences, and where."""
    ballots = {f.member: Ballot(f.side) for f in facts if f.head == BALLOT}
    counts = {f.side: f.count for f in facts if f.head == COUNT}
    keys = {f"{_KEYS[f.head]}.{f.side if f.head == COUNT else f.member}" for f in facts}
    places: dict[str, tuple[Span, ...]] = {}
    for key, spans in evidence.items():
        told = key.replace("veto.", "ballot.")
        here = tuple(span for span in spans if touches(action.spans, span.start, span.end))
        if told in keys and here:
            places[told] = tuple(dict.fromkeys((*places.get(told, ()), *here)))
    return replace(
        action,
        ballots=dict(sorted(ballots.items())),
        sponsors=tuple(sorted(f.member for f in facts if f.head == SPONSOR)),
        tally=SaidTally(**counts, basis=dict.fromkeys(counts, CountBasis.STATED)) if counts else None,
        evidence=places,
    )


_KEYS = {BALLOT: "ballot", COUNT: "tally", SPONSOR: "sponsor"}


def _without(action: Action, facts: set[Fact], window: Sequence[Span]) -> Action:
    """The action without facts that it tells nowhere else."""

    def only_here(key: str) -> bool:
        return all(touches(window, span.start, span.end) for span in action.evidence.get(key, ()))

    here = {fact for fact in facts if only_here(f"{_KEYS[fact.head]}.{fact.member or fact.side}")}
    ended = "outcome" in action.evidence and only_here("outcome") and bool(facts)
    action = without(action, here)
    if not ended:
        return action
    evidence = {key: spans for key, spans in action.evidence.items() if key != "outcome"}
    return replace(action, outcome=Told.UNKNOWN, evidence=evidence)


def without(action: Action, facts: Collection[Fact]) -> Action:
    """The action without some facts, wherever it tells them."""
    members = {fact.member for fact in facts if fact.head == BALLOT}
    authors = {fact.member for fact in facts if fact.head == SPONSOR}
    sides = {fact.side for fact in facts if fact.head == COUNT}
    gone = {*(f"{kind}.{m}" for kind in ("ballot", "veto") for m in members), *(f"sponsor.{m}" for m in authors)}
    gone |= {f"tally.{side}" for side in sides}
    tally = action.tally
    if tally is not None and sides:
        basis = {side: how for side, how in tally.basis.items() if side not in sides}
        tally = replace(tally, basis=basis, **dict.fromkeys(sides))
    return replace(
        action,
        ballots={m: b for m, b in action.ballots.items() if m not in members},
        vetoes=tuple(m for m in action.vetoes if m not in members),
        sponsors=tuple(m for m in action.sponsors if m not in authors),
        tally=tally,
        evidence={key: spans for key, spans in action.evidence.items() if key not in gone},
    )

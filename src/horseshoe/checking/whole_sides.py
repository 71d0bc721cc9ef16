"""A whole side of a vote, named together in words no rule knows: "harvested the rejection of Russia, China and Chad".

Reporters have no end of ways to say who was on a side. Where a sentence on a vote names all its members of one side, or
all that no rule had placed yet, and nobody of another side in the same breath, the names are that side's: three States
of fifteen are the same three by chance once in hundreds of times.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import reduce

from msgspec.structs import replace

from horseshoe.checking.index import seat_of
from horseshoe.council.ballots import Ballot
from horseshoe.reading.claims.actions import Action, Unplaced
from horseshoe.reading.spans import Span
from horseshoe.record.vote import Vote

_SIDES = (Ballot.NO, Ballot.ABSTAIN, Ballot.YES)
_FEWEST_AUTHORS = 3  # two are named together for all they do
_FEWEST = 2  # names that are more than one State spoken of


def whole_sides(action: Action, vote: Vote) -> Action:
    """The action with the sides that a sentence names whole."""
    sentences: dict[int, list[Unplaced]] = defaultdict(list)
    for one in action.unplaced:
        if one.sentence:
            sentences[one.sentence].append(one)
    for names in sentences.values():
        for side in _SIDES:
            action = _with(action, vote, side, _of_side(names, vote, side))
        action = _authors(action, vote, names)
    return action


def _authors(action: Action, vote: Vote, names: Iterable[Unplaced]) -> Action:
    left = set(vote.sponsors) - set(action.sponsors)
    if len(left) < _FEWEST_AUTHORS or not set(action.sponsors) <= set(vote.sponsors):
        return action
    spans = {member: one.span for one in names if set(one.members) <= set(vote.sponsors) for member in one.members}
    if not left <= set(spans):
        return action
    fresh = tuple(member for member in vote.sponsors if member in left)
    told = replace(action, sponsors=(*action.sponsors, *fresh))
    return _placed(told, {member: spans[member] for member in fresh}, "sponsor")


def _of_side(names: Iterable[Unplaced], vote: Vote, side: Ballot) -> Iterator[tuple[Unplaced, tuple[str, ...]]]:
    """Names that are of members on this side only, each by the code under which it sat."""
    for one in names:
        members = as_seated(one.members, vote)
        if all(vote.ballots.get(member) is side for member in members):
            yield one, members


def as_seated(members: Iterable[str], vote: Vote) -> tuple[str, ...]:
    """States by the codes under which they sat: Russia is said of the Soviet Union, never the other way round."""
    seated = {seat_of(member): member for member in vote.ballots}
    return tuple(seated.get(seat_of(m), m) if m == "RUS" else m for m in members)


def with_place(spans: tuple[Span, ...], more: Span) -> tuple[Span, ...]:
    """The places of an action with one more, where none holds it."""
    if any(span.start <= more.start and more.end <= span.end for span in spans):
        return spans
    return tuple(sorted((*spans, more), key=lambda span: span.start))


def _placed(action: Action, spans: Mapping[str, Span], key: str) -> Action:
    """The action with where it is told of each member."""
    evidence = {f"{key}.{member}": (span,) for member, span in spans.items()}
    places = reduce(with_place, spans.values(), action.spans)
    return replace(action, evidence={**action.evidence, **evidence}, spans=places)


def _with(
    action: Action, vote: Vote, side: Ballot, names: Iterable[tuple[Unplaced, tuple[str, ...]]]
) -> Action:
    whole = set(vote.members(side))
    left = {member for member in whole if action.ballots.get(member) is not side}
    if len(left) < _FEWEST or any(member in action.ballots for member in left):
        return action
    spans = {member: one.span for one, members in names for member in members if member in left}
    if set(spans) != left or left <= set(action.sponsors):
        return action
    told = replace(action, ballots={**action.ballots, **dict.fromkeys(sorted(left), side)})
    return _placed(told, spans, "ballot")

"""One vote told in two places of a report, and read as two: where the record has one vote for both, they are one."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from horseshoe.checking.finding import Match
from horseshoe.checking.match import apart
from horseshoe.reading.claims.actions import Action, Kind, Modality, SaidTally, Told
from horseshoe.reading.reading import Reading
from horseshoe.reading.spans import Span

Places = Mapping[str, tuple[Span, ...]]
_FIELDS = ("yes", "no", "abstain", "not_participating", "absent")


def as_one(reading: Reading, matches: tuple[Match, ...]) -> tuple[Reading, tuple[Match, ...]]:
    """The reading and its matches, with the tellings of one vote put together under the first.

    What was told and looked back to stay two, and so do tellings that contradict one another.
    """
    votes = {match.action: match.vote.id for match in matches if match.vote}
    kept: dict[str, Action] = {}
    first: dict[str, str] = {}  # of each vote
    into: dict[str, str] = {}
    for action in reading.actions:
        vote = votes.get(action.id) if action.kind is Kind.VOTE and action.modality is Modality.HAPPENED else None
        home = kept.get(first.get(vote, "")) if vote else None
        if home is None or home.recalled != action.recalled or apart(home, action):
            kept[action.id] = action
            if vote is not None:
                first.setdefault(vote, action.id)
        else:
            kept[home.id] = _together(home, action)
            into[action.id] = home.id
    if not into:
        return reading, matches
    claims = tuple(
        replace(claim, action=into[claim.action]) if claim.action in into else claim for claim in reading.claims
    )
    return (
        replace(reading, actions=tuple(kept.values()), claims=claims),
        tuple(match for match in matches if match.action not in into),
    )


def _together(one: Action, more: Action) -> Action:
    return replace(
        one,
        spans=tuple(sorted({*one.spans, *more.spans}, key=lambda span: span.start)),
        date=one.date or more.date,
        proposal=one.proposal or more.proposal,
        symbol=one.symbol or more.symbol,
        number_of=one.number_of or more.number_of,
        meeting=one.meeting or more.meeting,
        subject=one.subject or more.subject,
        sponsors=one.sponsors or more.sponsors,
        tally=_counts(one.tally, more.tally),
        ballots={**more.ballots, **one.ballots},
        outcome=one.outcome if one.outcome is not Told.UNKNOWN else more.outcome,
        vetoes=tuple(dict.fromkeys((*one.vetoes, *more.vetoes))),
        topics=one.topics | more.topics,
        evidence=_places(one.evidence, more.evidence),
        unanimous=one.unanimous or more.unanimous,
        unplaced=(*one.unplaced, *more.unplaced),
    )


def _counts(one: SaidTally | None, more: SaidTally | None) -> SaidTally | None:
    """The counts of the first, with those only the second gives."""
    if one is None or more is None:
        return one or more
    fresh = {field: getattr(more, field) for field in _FIELDS if getattr(one, field) is None}
    fresh = {field: count for field, count in fresh.items() if count is not None}
    basis = {**one.basis, **{field: more.basis[field] for field in fresh if field in more.basis}}
    return replace(one, basis=basis, **fresh)


def _places(one: Places, more: Places) -> Places:
    return {fact: tuple(dict.fromkeys((*one.get(fact, ()), *more.get(fact, ())))) for fact in {**one, **more}}

"""Votes that fit an action equally well, told apart by what its report most likely tells of one of them."""

from __future__ import annotations

from msgspec.structs import replace

from horseshoe.checking.finding import Match
from horseshoe.checking.likely import is_likely
from horseshoe.checking.rank import MOST_TIED
from horseshoe.checking.traces import Ground, traces
from horseshoe.reading.reading import Reading
from horseshoe.record.vote import Vote

_AHEAD = 2  # places at which more is told of one vote than of the next


def untied(reading: Reading, matches: tuple[Match, ...]) -> tuple[Match, ...]:
    """The matches, a tied one with the vote of which clearly most is told; two actions never take one vote so."""
    actions = {action.id: action for action in reading.actions}
    held = {match.vote.id for match in matches if match.vote}
    found: list[Match] = []
    for match in matches:
        if match.tied and len(match.rivals) < MOST_TIED:  # of more, the one meant may not be among them
            rivals = [rival.vote for rival in match.rivals if rival.vote.id not in held]
            ground = Ground.of(actions[match.action], reading.actions)
            places = {vote.id: _places(reading, vote, ground) for vote in rivals}
            ranked = sorted(rivals, key=lambda vote: -len(places[vote.id]))
            if ranked and len(places[ranked[0].id]) >= _AHEAD + max((len(places[v.id]) for v in ranked[1:]), default=0):
                held.add(ranked[0].id)
                why = ("Of the votes that fit, most is told of it.",)
                found.append(replace(match, vote=ranked[0], why=why, by_words=True, tied=False))
                continue
        found.append(match)
    return tuple(found)


def _places(reading: Reading, vote: Vote, ground: Ground) -> set[tuple[int, int]]:
    near = traces(reading.page, vote, ground)
    return {(trace.span.start, trace.span.end) for trace in near if is_likely(trace, vote)}

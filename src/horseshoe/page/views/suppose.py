"""A supposed vote: fifteen seats of a day (eleven before 1966), a ballot for each, and what the law makes of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from horseshoe.council.ballots import Ballot, Tally
from horseshoe.council.decide import Outcome
from horseshoe.council.rules import permanent
from horseshoe.council.seats import council
from horseshoe.drawing import words
from horseshoe.drawing.naming import listed, short_name, with_article
from horseshoe.drawing.seating import from_the_head
from horseshoe.errors import InputError
from horseshoe.page.formats import Sheet
from horseshoe.page.views.check import Because
from horseshoe.page.views.citations import cited_path
from horseshoe.page.views.refs import VoteRow
from horseshoe.page.views.turning import Matter, rule_on, turns, wanting
from horseshoe.record.store import Record
from horseshoe.record.vote import Method, Subject, Vote

CHOICES = (Ballot.YES, Ballot.NO, Ballot.ABSTAIN, Ballot.NOT_PARTICIPATING, Ballot.ABSENT)
_SUBJECTS = {
    Matter.SUBSTANTIVE: Subject.DRAFT_RESOLUTION,
    Matter.PROCEDURAL: Subject.PROCEDURAL_MOTION,
    Matter.PRELIMINARY: Subject.PRELIMINARY_QUESTION,
}
_MATTERS = {subject: matter for matter, subject in _SUBJECTS.items()}


@dataclass(frozen=True, slots=True)
class Place:
    """One seat: its ballot here, and the one it `was` in the vote that was begun with (null where none was)."""

    code: str
    name: str
    ballot: Ballot
    was: Ballot | None
    permanent: bool
    president: bool
    veto: bool


@dataclass(frozen=True, slots=True)
class Change:
    """What would turn it: any of these ballots, by any of these members, each with what the address then sets."""

    ballots: tuple[Ballot, ...]
    outcome: Outcome
    became: str
    members: tuple[tuple[str, str, Mapping[str, str]], ...]  # code, name, query


@dataclass(frozen=True, slots=True)
class SupposeView:
    """A supposed vote. `query` is what its address sets; `from_vote` the vote of the record it began with."""

    on: dt.date
    matter: Matter
    needed: int
    size: int
    blocking: int
    places: tuple[Place, ...]
    tally: Tally
    counts: str
    outcome: Outcome
    became: str
    because: tuple[Because, ...]
    vetoes: tuple[str, ...]
    changed: tuple[str, ...]
    changes: tuple[Change, ...]
    wants: str | None
    from_vote: VoteRow | None
    query: Mapping[str, str]


def suppose_view(
    record: Record, on: dt.date | None, start: str | None, matter: Matter | None, cast: Mapping[str, Ballot]
) -> SupposeView:
    """The view of a supposed vote.

    Args:
        on: its day; left out, the day of the vote begun with, or the last of the record.
        start: a vote of the record to begin with: its ballots stand where `cast` says nothing. Else all are in favour.
        matter: left out, that of the vote begun with, or a matter of substance.
        cast: ballots by code of the State.

    Raises:
        HorseshoeError: no such vote or Council, a vote without ballots, or a State that did not sit.
    """
    begun = _begun(record, start) if start else None
    day = begun.date if begun else on or record.through
    sitting = council(day)
    if strangers := sorted(cast.keys() - set(sitting.members)):
        said = f"{strangers[0][:20]} did not sit on {day.isoformat()}"
        raise InputError(said, where="ballots", advice=f"These did: {', '.join(sitting.members)}")
    was = dict(begun.ballots) if begun else {}
    base = {code: was.get(code, Ballot.YES) for code in sitting.members}
    ballots = {**base, **cast}
    kind = matter or (_matter(begun) if begun else Matter.SUBSTANTIVE)
    query = {"vote": start or "", "on": "" if begun else day.isoformat(), "kind": kind.value}
    query |= {code: ballot.value for code, ballot in ballots.items() if ballot is not base[code]}
    ruling, tally = rule_on(ballots, day, kind), Tally.of(ballots.values())
    five, want = permanent(day), wanting(ballots, day, kind)
    return SupposeView(
        on=day,
        matter=kind,
        needed=sitting.needed,
        size=sitting.size,
        blocking=sitting.blocking,
        places=tuple(
            Place(code, short_name(code, day), ballots[code], was.get(code), code in five, code == sitting.president,
                  code in ruling.vetoes)
            for code in from_the_head(sitting.members, sitting.president)
        ),
        tally=tally,
        counts=words.counts(tally),
        outcome=ruling.outcome,
        became=_became(ruling.outcome, ruling.vetoes, day),
        because=tuple(Because(one.text, one.cite, cited_path(record, one.cite)) for one in ruling.because),
        vetoes=ruling.vetoes,
        changed=tuple(code for code, ballot in ballots.items() if ballot is not base[code]),
        changes=_changes(ballots, base, day, kind, query),
        wants=_wants(want.votes, want.vetoes, day) if want else None,
        from_vote=VoteRow.of(begun) if begun else None,
        query=query,
    )  # fmt: skip


def supposed(view: SupposeView) -> Vote:
    """The supposed vote as one the studio can draw."""
    return Vote(
        id="supposed", symbol="A supposed vote", draft=None, date=view.on, meeting=None, subject=_SUBJECTS[view.matter],
        method=Method.VOTE, outcome=view.outcome, tally=view.tally,
        ballots={place.code: place.ballot for place in view.places}, vetoes=view.vetoes, item=None, title=None,
        subjects=(), topics=frozenset(), sponsors=(), sources=(),
    )  # fmt: skip


def suppose_sheet(view: SupposeView) -> Sheet:
    """Its ballots, a row a seat."""
    rows = [(view.on, one.code, one.name, one.permanent, one.ballot, one.was, one.veto) for one in view.places]
    return Sheet(("date", "member", "name", "permanent", "ballot", "was", "veto"), rows)


def _begun(record: Record, start: str) -> Vote:
    vote = record.vote(start)
    if not vote.complete:
        what = "not every ballot of this vote is on record"
        raise InputError(what, where="vote", advice="Begin with another, or with a day")
    return vote


def _matter(vote: Vote) -> Matter:
    return Matter.PROCEDURAL if vote.procedural else _MATTERS.get(vote.subject, Matter.SUBSTANTIVE)


def _became(outcome: Outcome, vetoes: tuple[str, ...], on: dt.date) -> str:
    if outcome is Outcome.VETOED:
        return f"not adopted: veto by {_named(vetoes, on)}"
    return {
        Outcome.ADOPTED: "adopted",
        Outcome.SHORT: "not adopted: too few votes in favour",
        Outcome.CARRIED: "carried",
        Outcome.NOT_CARRIED: "not carried",
    }[outcome]


def _changes(
    ballots: Mapping[str, Ballot], base: Mapping[str, Ballot], on: dt.date, matter: Matter, query: Mapping[str, str]
) -> tuple[Change, ...]:
    found = []
    for turn in turns(ballots, on, matter):
        members = []
        for code in turn.members:
            there = {name: held for name, held in query.items() if name != code}
            there |= {code: turn.ballots[0].value} if turn.ballots[0] is not base[code] else {}
            members.append((code, short_name(code, on), there))
        vetoing = turn.members if turn.outcome is Outcome.VETOED and len(turn.members) == 1 else ()
        became = _became(turn.outcome, vetoing, on) if vetoing or turn.outcome is not Outcome.VETOED else "vetoed"
        found.append(Change(turn.ballots, turn.outcome, became, tuple(members)))
    return tuple(found)


def _wants(votes: int, vetoes: tuple[str, ...], on: dt.date) -> str:
    more = f"{votes} more vote{'s' if votes > 1 else ''} in favour" if votes else ""
    fewer = f"{_named(vetoes, on)} no longer against" if vetoes else ""
    return " and ".join(filter(None, (more, fewer)))


def _named(codes: tuple[str, ...], on: dt.date) -> str:
    return listed(with_article(short_name(code, on)) for code in codes)

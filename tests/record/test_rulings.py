"""The law written twice, on votes nobody ever took: random ballots around every day on which the law changed."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date
from types import MappingProxyType

import pytest

from horseshoe.council.ballots import Ballot, Tally
from horseshoe.council.seats import council
from horseshoe.record.store import Record, load
from horseshoe.record.views import query
from horseshoe.record.vote import Subject, Vote

pytest.importorskip("duckdb")

# The first days, the Council of fifteen, the Russian Federation in the Soviet Union's seat, an empty seat, a name.
DAYS = [
    date(1946, 1, 17),
    date(1965, 12, 31),
    date(1966, 1, 1),
    date(1971, 10, 24),
    date(1980, 1, 3),
    date(1990, 5, 22),
    date(1991, 12, 23),
    date(1991, 12, 24),
    date(2026, 9, 29),
]


def invented(dice: random.Random, number: int) -> Vote:
    """A vote on one of the days: ballots mostly in favour, some unknown, sometimes only a tally and names."""
    day, subject = dice.choice(DAYS), dice.choice(list(Subject))
    members = council(day).members
    leaning = dice.choice([(9, 1, 2, 1, 1, 0), (5, 3, 3, 1, 1, 0), (9, 1, 1, 0, 0, 1)])
    ballots = dict(zip(members, dice.choices(list(Ballot), leaning, k=len(members)), strict=True))
    against = [code for code in members if ballots[code] is Ballot.NO]
    named = tuple(sorted(dice.sample(against, dice.randint(0, len(against)))))
    return replace(
        load().all[-1],
        id=f"S/{number}",
        date=day,
        subject=subject,
        procedural=dice.random() < 0.2,
        ballots=MappingProxyType(ballots),
        tally=dice.choice([Tally.of(ballots.values()), None]) if Ballot.UNRECORDED in ballots.values() else None,
        vetoes=named,
        disagreements=(),
    )


@pytest.mark.parametrize("seed", range(3))
def test_sql_and_python_decide_alike_whatever_the_ballots(seed: int) -> None:
    dice = random.Random(seed)
    votes = [invented(dice, number) for number in range(1500)]
    own = Record(votes, "own", load().through, ())
    rulings = query(own, "FROM rulings", limit=None).dicts()
    said = {row["vote"]: (row["outcome"], tuple(row["vetoes"])) for row in rulings}
    for vote in votes:
        ruling = vote.ruling
        if ruling is None and (vote.complete or vote.tally is None):
            assert vote.id not in said
        else:
            python = (str(ruling.outcome), ruling.vetoes) if ruling else (None, ())
            assert said[vote.id] == python, vote
    outcomes = {outcome for outcome, _ in said.values()}
    assert outcomes == {"adopted", "vetoed", "short", "carried", "not_carried", None}

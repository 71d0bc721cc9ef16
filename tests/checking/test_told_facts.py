"""What a sentence tells of another vote moves there with its places, and nothing else does."""

from __future__ import annotations

from horseshoe.checking.told_facts import denies, facts_in, holds, moved
from horseshoe.council.ballots import Ballot
from horseshoe.reading.claims.actions import Action, CountBasis, Kind, Modality, SaidTally
from horseshoe.reading.spans import Span
from horseshoe.record.store import load

FIRST, SECOND = load().vote("S/2018/516"), load().vote("S/2018/520")  # of 1 June 2018, Kuwait's text first
TEXT = "America vetoed it. Kuwait and Bolivia opposed the next, three in all."


def at(words: str) -> Span:
    start = TEXT.index(words)
    return Span.of(TEXT, start, start + len(words))


HERE = at("Kuwait and Bolivia opposed the next, three in all.")
ACTION = Action(
    "a1", Kind.VOTE, Modality.HAPPENED, (at("America vetoed it."), HERE),
    ballots={"USA": Ballot.NO, "KWT": Ballot.NO, "BOL": Ballot.NO},
    vetoes=("USA",),
    tally=SaidTally(no=3, basis={"no": CountBasis.STATED}),
    evidence={
        "veto.USA": (at("America"),), "ballot.USA": (at("America"),), "ballot.KWT": (at("Kuwait"),),
        "ballot.BOL": (at("Bolivia"),), "tally.no": (at("three"),),
    },
)  # fmt: skip


def test_facts_are_of_the_vote_that_has_them() -> None:
    facts = facts_in(ACTION, [HERE])
    assert len(facts) == 3
    assert all(holds(fact, SECOND) and denies(fact, FIRST) for fact in facts)


def test_what_the_record_does_not_know_it_does_not_deny() -> None:
    """The motion of that day of 2025 is on record with its counts and without its ballots."""
    motion = load().vote("S/PV.9866#motion")
    said = [fact for fact in facts_in(ACTION, [at("America vetoed it.")]) if fact.member]
    assert said
    assert not any(denies(fact, motion) for fact in said if fact.member not in motion.ballots)


def test_facts_move_with_their_places() -> None:
    left, other = moved(ACTION, FIRST, SECOND, [HERE], "a2")
    assert (dict(left.ballots), left.vetoes, left.tally) == ({"USA": Ballot.NO}, ("USA",), SaidTally())
    assert dict(other.ballots) == {"BOL": Ballot.NO, "KWT": Ballot.NO}
    assert other.tally is not None
    assert other.tally.no == 3
    assert set(other.evidence) == {"ballot.KWT", "ballot.BOL", "tally.no"}
    assert not set(other.evidence) & set(left.evidence)


def test_what_stands_elsewhere_stays() -> None:
    left, other = moved(ACTION, FIRST, SECOND, [at("America vetoed it.")], "a2")
    assert dict(left.ballots) == dict(ACTION.ballots)
    assert not other.ballots

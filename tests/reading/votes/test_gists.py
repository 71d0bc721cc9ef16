"""The gist of tellings: what is added one by one is what is summed up at once, and why two cannot be of one vote."""

from __future__ import annotations

from horseshoe.council.ballots import Ballot
from horseshoe.reading.claims.actions import Told
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.gists import Gist, clash
from horseshoe.reading.votes.telling import Telling


def _telling(*facts: Fact, order: int = 1) -> Telling:
    return Telling(0, 10, 0, order, facts=list(facts))


def _ballot(side: Ballot, count: int) -> Fact:
    return Fact(Slot.BALLOT, (side, Voters(count=count)), 0, 10, 0)


def _veto(*members: str) -> Fact:
    return Fact(Slot.VETO, Voters(members, bare=True), 0, 10, 0)


def test_a_gist_grows_as_it_would_have_been_summed_up() -> None:
    tellings = [_telling(_ballot(Ballot.YES, 13)), _telling(_veto("USA")), _telling(_ballot(Ballot.ABSTAIN, 1))]
    grown = Gist()
    for telling in tellings:
        grown.add(telling)
    assert grown == Gist.of(tellings)
    assert grown.counts == {Ballot.YES: {13}, Ballot.ABSTAIN: {1}}
    assert grown.vetoers == {"USA"}


def test_other_counts_and_other_vetoers_are_other_votes() -> None:
    first, other = _telling(_ballot(Ballot.YES, 13)), _telling(_ballot(Ballot.YES, 9))
    assert clash(other, Gist.of([other]), Gist.of([first]), None) is not None
    assert clash(first, Gist.of([first]), Gist.of([first]), None) is None
    russia, america = _telling(_veto("RUS")), _telling(_veto("USA"))
    assert clash(russia, Gist.of([russia]), Gist.of([america]), None) == "other vetoers"


def test_what_was_adopted_was_not_vetoed() -> None:
    adopted = _telling(Fact(Slot.OUTCOME, Told.ADOPTED, 0, 10, 0))
    vetoed = _telling(_veto("CHN"))
    assert clash(adopted, Gist.of([adopted]), Gist.of([vetoed]), None) == "other outcome"


def test_what_seven_were_against_needed_no_veto() -> None:
    many, vetoed = _telling(_ballot(Ballot.NO, 8)), _telling(_veto("RUS"))
    assert clash(vetoed, Gist.of([vetoed]), Gist.of([many]), None) is not None
    few = _telling(_ballot(Ballot.NO, 2))
    assert clash(vetoed, Gist.of([vetoed]), Gist.of([few]), None) is None

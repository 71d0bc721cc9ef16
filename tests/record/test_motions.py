"""Votes of procedure: what is told of them, and that nothing is said of members nobody names."""

from __future__ import annotations

import csv
from datetime import date

import pytest

from horseshoe.council.ballots import Ballot, Tally
from horseshoe.council.decide import Outcome
from horseshoe.errors import NotInRecordError
from horseshoe.record import motions, table
from horseshoe.record.place import shipped
from horseshoe.record.store import load
from horseshoe.record.vote import Subject

ROWS = list(csv.DictReader(shipped().joinpath("motions.csv").read_text(encoding="utf-8").splitlines()))


def test_a_no_of_a_permanent_member_stops_no_invitation() -> None:
    vote = load().vote("S/PV.9115#invitation")
    assert (vote.date, vote.subject, str(vote.tally)) == (date(2022, 8, 24), Subject.PROCEDURAL_MOTION, "13-1-1")
    assert (vote.members("no"), vote.members("abstain"), vote.vetoes) == (("RUS",), ("CHN",), ())
    assert vote.ruling is not None
    assert vote.ruling.outcome is Outcome.CARRIED


@pytest.mark.parametrize("line", ROWS, ids=lambda line: line["id"])
def test_each_says_where_it_is_told_and_how_sure_it_is(line: dict[str, str]) -> None:
    assert line["source"]
    vote = load().vote(line["id"])
    assert vote.sources == (motions.SOURCE,)
    assert line["sure"] == ("ballots" if line["ballots"] else "tally")
    assert vote.ruling is not None
    assert vote.ruling.outcome is vote.outcome
    if line["ballots"]:
        assert Tally.of(table.ballots(line["ballots"]).values()) == vote.tally
    else:
        assert set(vote.ballots.values()) == {Ballot.UNRECORDED}


def test_a_meeting_s_symbol_does_not_mean_a_motion_made_at_it() -> None:
    with pytest.raises(NotInRecordError):
        load().vote("S/PV.9866")
    assert load().vote("s/pv.9866#MOTION").outcome is Outcome.NOT_CARRIED


def test_motions_are_no_draft_resolutions_and_veto_nothing() -> None:
    found = load().votes(subject="procedural_motion")
    assert {vote.id for vote in found} == {line["id"] for line in ROWS if line["subject"] == "procedural_motion"}
    assert not [vote for vote in found if vote.vetoes]


def test_an_application_that_got_five_of_seven_votes_failed_for_want_of_votes() -> None:
    vote = load().vote("S/PV.386#application")
    assert (vote.date, str(vote.tally), vote.outcome) == (date(1948, 12, 17), "5-1-5", Outcome.SHORT)
    assert vote.members("no") == ("SYR",)


def test_a_sponsor_did_not_abstain_on_its_own_draft() -> None:
    vote = load().vote("S/2001/270")
    assert set(vote.members("abstain")) == {"FRA", "GBR", "IRL", "NOR"}
    assert "COL" in vote.members("yes")

"""Each verdict about one vote, with the nearest neighbour that must not get it."""

from __future__ import annotations

from typing import Any

import pytest

from horseshoe.checking.finding import Verdict
from horseshoe.council.ballots import Ballot
from horseshoe.reading.claims.actions import Action, Told
from horseshoe.reading.claims.claims import (
    BallotSaid,
    DateSaid,
    OutcomeSaid,
    SponsorSaid,
    SymbolSaid,
    TallySaid,
    TermSaid,
    VetoSaid,
)  # fmt: skip
from tests.checking.by_hand import Judge, action, moment

S, P, C, X = Verdict.SUPPORTED, Verdict.IMPRECISE, Verdict.CONTRADICTED, Verdict.IMPOSSIBLE
A, N, K = Verdict.AMBIGUOUS, Verdict.NOT_IN_RECORD, Verdict.CONFLICTING_RECORDS


def emirati(**more: Any) -> Action:
    """8 December 2023: 13-1-1, the United States against, the United Kingdom abstaining."""
    usual = {"score": "13--1", "vetoes": "USA", "abstain": "GBR", "sponsors": "ARE", "about": "gaza ceasefire"}
    said: dict[str, Any] = {"told": "vetoed", "on": "2023-12-08"} | usual | more
    return action(**said)


def palestinian(**more: Any) -> Action:
    """30 December 2014: 8-2-5, two votes short of anything."""
    said: dict[str, Any] = {"told": "not_adopted", "about": "israel-palestine", "on": "2014-12-30", "no": "USA"} | more
    return action(**said)


def haitian(**more: Any) -> Action:
    """2 October 2023: S/RES/2699, 13-0-2."""
    said: dict[str, Any] = {"told": "adopted", "about": "haiti", "on": "2023-10-02", "sponsors": "USA"} | more
    return action(**said)


@pytest.mark.parametrize(
    ("said", "told", "words", "verdict"),
    [
        (TallySaid(13, 1, 1), emirati(), "13-1-1", S),
        (TallySaid(13, None, 1), emirati(), "13 in favour, one abstained", S),
        (TallySaid(13, None, None), emirati(), "backed by 13", S),
        (TallySaid(12, 1, 2), emirati(score="12-1-2"), "12-1-2", C),
        (TallySaid(13, 2, None), emirati(score="13-2-"), "13-2", P),  # the abstention folded in
        (TallySaid(13, 1, None), emirati(abstain="", score="13-1-"), "13-1", P),  # the abstention left out of a score
        (TallySaid(13, 1, None), emirati(score="13-1-"), "13 to 1; Britain abstained", S),
        (TallySaid(13, 2, 0), emirati(score="13-2-0", abstain=""), "13 for, 2 against, none abstaining", C),
        (TallySaid(14, None, None, derived=frozenset({"yes"})), emirati(score="14--", derived="yes"), "all others", P),
        (TallySaid(15, None, None, unanimous=True), haitian(score="15--", unanimous=True), "unanimously", C),
        (TallySaid(None, None, None, unanimous=True), haitian(unanimous=True), "unanimously", C),
        (TallySaid(None, None, None, unanimous=True), haitian(unanimous=True, abstain="RUS CHN"), "unanimously", P),
        (TallySaid(13, 0, 2), haitian(score="13-0-2"), "13-0-2", S),
        (TallySaid(8, 2, 5), palestinian(score="8-2-5"), "8-2-5", S),
        (TallySaid(8, 2, None), palestinian(score="8-2-"), "rejected eight to two", S),
        (TallySaid(12, 4, 1), emirati(score="12-4-1"), "12-4-1", X),  # seventeen ballots
    ],
)
def test_tally(judge: Judge, said: TallySaid, told: Action, words: str, verdict: Verdict) -> None:
    found = judge(said, told, words=words)
    assert found.verdict is verdict, found.because
    assert found.because
    assert all(reason.cite for reason in found.because)


def test_a_tally_is_not_contradicted_where_the_match_hangs_on_it(judge: Judge) -> None:
    # Only the counts tell which of the vetoes on Gaza is meant, and they fit none.
    told = action("vetoed", vetoes="USA", about="gaza ceasefire", score="13-1-")
    assert judge(TallySaid(12, 1, 2), told).verdict in (A, N)


@pytest.mark.parametrize(
    ("members", "ballot", "told", "verdict"),
    [
        ("GBR", Ballot.ABSTAIN, emirati(), S),
        ("GBR", Ballot.NO, emirati(no="GBR", abstain=""), C),
        ("GBR", Ballot.ABSENT, emirati(abstain=""), P),  # "stayed out", said of an abstention
        ("GBR", Ballot.NOT_PARTICIPATING, emirati(abstain=""), P),
        ("USA", Ballot.NO, emirati(), S),
        ("DEU", Ballot.YES, emirati(yes="DEU"), X),  # no seat in 2023
        ("CHE", Ballot.YES, emirati(yes="CHE"), S),
        ("FRA GBR", Ballot.YES, emirati(yes="FRA GBR", abstain=""), C),
        ("RUS CHN", Ballot.ABSTAIN, haitian(abstain="RUS CHN"), S),
    ],
)
def test_ballot(judge: Judge, members: str, ballot: Ballot, told: Action, verdict: Verdict) -> None:
    found = judge(BallotSaid(tuple(members.split()), ballot), told)
    assert found.verdict is verdict, found.because


@pytest.mark.parametrize(
    ("said", "told", "verdict"),
    [
        (VetoSaid(("USA",)), emirati(), S),
        (VetoSaid(("USA",), by_person=True), emirati(), P),
        (VetoSaid(("RUS",)), emirati(vetoes="RUS"), C),
        (VetoSaid(("DZA",)), action("vetoed", vetoes="RUS CHN DZA", on="2024-03-22", about="gaza"), X),
        (VetoSaid(("RUS",)), action("vetoed", vetoes="RUS", on="2024-03-22", about="gaza", sponsors="USA"), S),
        (VetoSaid(("USA",)), palestinian(vetoes="USA", score="8-2-5"), C),  # nothing to veto
        (VetoSaid(("RUS",)), haitian(vetoes="RUS"), C),
        (VetoSaid(("RUS",)), action("blocked", vetoes="RUS", proposal="press_statement", kind="statement"), X),
        (VetoSaid(("FRA",)), action("not_carried", vetoes="FRA", proposal="procedural_motion"), X),
    ],
)
def test_veto(judge: Judge, said: VetoSaid, told: Action, verdict: Verdict) -> None:
    found = judge(said, told)
    assert found.verdict is verdict, found.because


def test_a_shortfall_is_no_veto_and_the_law_says_why(judge: Judge) -> None:
    found = judge(VetoSaid(("USA",)), palestinian(vetoes="USA", score="8-2-5"))
    assert "want of votes" in found.because[0].text
    assert "27(3)" in found.because[0].cite


@pytest.mark.parametrize(
    ("outcome", "told", "verdict"),
    [
        (Told.VETOED, emirati(), S),
        (Told.NOT_ADOPTED, emirati(told="not_adopted"), S),
        (Told.ADOPTED, emirati(told="adopted"), C),
        (Told.SHORT, palestinian(told="short"), S),
        (Told.VETOED, palestinian(told="vetoed"), C),
        (Told.ADOPTED, haitian(), S),
        (Told.ADOPTED, action("adopted", score="8-2-5", on="2014-12-30", about="israel-palestine"), X),
        (Told.ADOPTED, action("adopted", score="7-1-3", on="1950-06-27", about="korea"), S),  # seven of eleven
        (Told.VETOED, action("vetoed", score="7-5-3", on="2019-05-05"), X),
    ],
)
def test_outcome(judge: Judge, outcome: Told, told: Action, verdict: Verdict) -> None:
    found = judge(OutcomeSaid(outcome), told)
    assert found.verdict is verdict, found.because


@pytest.mark.parametrize(
    ("said", "told", "verdict"),
    [
        (SponsorSaid(("ARE",)), emirati(), S),
        (SponsorSaid(("ARE",), alone=True), emirati(), P),
        (SponsorSaid(("CAN",)), emirati(sponsors="CAN"), N),  # a co-sponsor not printed proves nothing
    ],
)
def test_sponsor(judge: Judge, said: SponsorSaid, told: Action, verdict: Verdict) -> None:
    assert judge(said, told).verdict is verdict


@pytest.mark.parametrize(
    ("day", "told", "verdict"),
    [
        ("2023-12-08", emirati(), S),
        ("2023-12-09", emirati(on="2023-12-09"), P),  # a night sitting, a time zone: never contradicted
        ("2023-12", emirati(on="2023-12"), S),
        ("2023-11-08", emirati(on="2023-11-08"), C),
    ],
)
def test_date(judge: Judge, day: str, told: Action, verdict: Verdict) -> None:
    found = judge(DateSaid(moment(day)), told)
    assert found.verdict is verdict, found.because


@pytest.mark.parametrize(
    ("symbol", "told", "verdict"),
    [
        ("S/2023/970", emirati(symbol="S/2023/970"), S),
        ("S/2023/971", emirati(symbol="S/2023/971"), C),
        ("S/RES/2699", haitian(symbol="S/RES/2699"), S),
    ],
)
def test_symbol(judge: Judge, symbol: str, told: Action, verdict: Verdict) -> None:
    found = judge(SymbolSaid(symbol), told)
    assert found.verdict is verdict, found.because


@pytest.mark.parametrize(
    ("said", "told", "verdict"),
    [
        (TermSaid("resolution", "vote"), emirati(), P),
        (TermSaid("resolution", "vote"), haitian(), S),
        (TermSaid("resolution", "vote"), action("vetoed", vetoes="USA"), P),  # no vote found, and still a draft
        (TermSaid("resolution", "vote"), action(modality="expected"), P),
        (TermSaid("veto", "statement"), action("blocked", kind="statement"), P),
        (TermSaid("veto", "vote"), palestinian(), P),
    ],
)
def test_term(judge: Judge, said: TermSaid, told: Action, verdict: Verdict) -> None:
    found = judge(said, told)
    assert found.verdict is verdict, found.because


@pytest.mark.parametrize("said", [TallySaid(14, 1, 0), VetoSaid(("USA",)), OutcomeSaid(Told.VETOED)])
def test_a_forecast_is_never_held_against_the_outcome(judge: Judge, said: object) -> None:
    told = action("unknown", score="14-1-0", modality="expected", sponsors="ARE", about="gaza ceasefire")
    assert judge(said, told, published="2023-12-08").verdict is N


def test_nothing_after_the_record_is_contradicted(judge: Judge) -> None:
    told = action("adopted", on="2027-03-01", score="15-0-0", about="haiti", id="a1")
    for said in (TallySaid(15, 0, 0), OutcomeSaid(Told.ADOPTED), BallotSaid(("USA",), Ballot.YES)):
        found = judge(said, told, published="2027-03-02")
        assert found.verdict is N
        assert "record ends" in found.because[0].text


def test_where_sources_differ_on_the_tally_neither_is_wrong(judge: Judge) -> None:
    # S/RES/83: the meeting table has 7-1-2, the ballots give 7-1-0 with two not taking part and one absent.
    told = action("adopted", on="1950-06-27", score="7-1-2", about="korea", no="YUG")
    assert judge(TallySaid(7, 1, 2), told).verdict in (K, P)


def test_of_votes_tied_only_what_is_true_of_all_is_supported(judge: Judge) -> None:
    told = action("vetoed", score="13-1-1", vetoes="USA", abstain="GBR", about="gaza ceasefire")
    assert judge(TallySaid(13, 1, 1), told).verdict is S
    assert judge(VetoSaid(("USA",)), told).verdict is S
    assert judge(SponsorSaid(("ARE",)), told).verdict is A
    assert judge(TermSaid("resolution", "vote"), told).verdict is P

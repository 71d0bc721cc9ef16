"""What the Charter and the Provisional Rules decide alone, and what they leave open."""

from __future__ import annotations

import pytest

from horseshoe.checking.finding import Verdict
from horseshoe.council.ballots import Ballot
from horseshoe.reading.claims.actions import Action, Told
from horseshoe.reading.claims.claims import (
    BallotSaid,
    ConveningSaid,
    Judgement,
    MembershipSaid,
    QuoteSaid,
    RuleSaid,
    StatementSaid,
    TallySaid,
)  # fmt: skip
from tests.checking.by_hand import Judge, action, moment

S, P, C, X = Verdict.SUPPORTED, Verdict.IMPRECISE, Verdict.CONTRADICTED, Verdict.IMPOSSIBLE
A, N, T, O = Verdict.AMBIGUOUS, Verdict.NOT_IN_RECORD, Verdict.ATTRIBUTED, Verdict.OPINION  # noqa: E741


@pytest.mark.parametrize(
    ("said", "told", "verdict"),
    [
        (TallySaid(16, 0, 0), action("adopted", score="16-0-0"), X),
        (TallySaid(14, 1, 1), action("vetoed", score="14-1-1"), X),
        (TallySaid(12, 0, 0), action("adopted", score="12-0-0", on="1955-03-01"), X),  # eleven sat
        (TallySaid(8, 0, 7), action("adopted", score="8-0-7", on="2019-01-01"), X),
        (TallySaid(14, None, None), action("agreed", kind="statement", proposal="press_statement", score="14--"), X),
        (TallySaid(9, 0, 6), action("adopted", score="9-0-6", on="2031-01-01"), N),
        (TallySaid(15, 0, 0), action("adopted", score="15-0-0"), N),
    ],
)
def test_counts_no_council_could_have(judge: Judge, said: TallySaid, told: Action, verdict: Verdict) -> None:
    found = judge(said, told)
    assert found.verdict is verdict, found.because


def test_derived_counts_never_make_the_impossible(judge: Judge) -> None:
    told = action("adopted", score="14-2-", derived="yes no")
    assert judge(TallySaid(14, 2, None, derived=frozenset({"yes", "no"})), told).verdict is N


def test_a_ballot_without_a_seat_is_impossible_even_where_no_vote_is_found(judge: Judge) -> None:
    told = action("adopted", on="2019-05-05")
    assert judge(BallotSaid(("ISR",), Ballot.NO), told).verdict is X
    assert judge(BallotSaid(("DEU",), Ballot.NO), told).verdict is N
    assert judge(BallotSaid(("ISR",), Ballot.NO), action("adopted")).verdict is N  # no day: who sat is open


@pytest.mark.parametrize(
    ("said", "published", "verdict"),
    [
        (MembershipSaid(seats=15), "2024-03-22", S),
        (MembershipSaid(seats=15), None, S),
        (MembershipSaid(seats=11), "1950-06-28", S),
        (MembershipSaid(seats=11), "2024-03-22", X),
        (MembershipSaid(("RUS", "CHN"), "permanent"), "2024-03-22", S),
        (MembershipSaid(("RUS", "DEU"), "permanent"), "2024-03-22", X),
        (MembershipSaid(("USA",), "veto_power"), None, S),
        (MembershipSaid(("IND",), "veto_power"), "2021-05-05", X),
        (MembershipSaid(("GUY",), "member"), "2024-03-22", S),
        (MembershipSaid(("GUY",), "member"), "2022-03-22", X),
        (MembershipSaid(("GUY",), "member"), None, N),
        (MembershipSaid(("USA",), "elected"), "2024-03-22", X),
        (MembershipSaid(("ISR",), "not_member"), "2024-03-22", S),
        (MembershipSaid(("BRA",), "president"), "2023-10-16", S),
        (MembershipSaid(("USA",), "president"), "2023-10-16", C),
        (MembershipSaid(("ALB",), "president"), "2023-10-05", A),  # of the month before: a weekly looks back
        (MembershipSaid(("ALB",), "president"), "2023-10-16", C),
        (MembershipSaid(("CHN",), "president"), "2023-10-31", A),  # the next month's: the turn of a month is unclear
        (MembershipSaid(("ARE",), "member", when=moment("2022-05-05")), "2024-05-05", S),
        (MembershipSaid(("USA",), "member"), "2035-01-01", N),
    ],
)
def test_membership(judge: Judge, said: MembershipSaid, published: str | None, verdict: Verdict) -> None:
    found = judge(said, published=published)
    assert found.verdict is verdict, found.because


@pytest.mark.parametrize(
    ("said", "published", "verdict"),
    [
        (RuleSaid("votes_needed", 9), "2024-03-22", S),
        (RuleSaid("votes_needed", 9), None, S),
        (RuleSaid("votes_needed", 8), "2024-03-22", C),
        (RuleSaid("votes_needed", 7), "1950-07-07", S),
        (RuleSaid("no_veto_allowed"), None, S),
        (RuleSaid("veto_power", members=("USA",)), None, S),
        (RuleSaid("veto_power", members=("IND",)), None, X),
        (RuleSaid("veto_by_non_permanent"), None, X),
        (RuleSaid("consensus_needed"), None, S),
        (RuleSaid("sg_tables_draft"), None, P),
        (RuleSaid("something_else"), None, N),
    ],
)
def test_rules(judge: Judge, said: RuleSaid, published: str | None, verdict: Verdict) -> None:
    found = judge(said, published=published)
    assert found.verdict is verdict, found.because


@pytest.mark.parametrize(
    ("said", "published", "verdict"),
    [
        (ConveningSaid("secretary_general", "convened"), "2023-12-08", X),
        (ConveningSaid("secretary_general", "presided"), "2023-12-08", X),
        (ConveningSaid("president", "convened"), None, S),
        (ConveningSaid("assembly", "convened"), None, X),
        (ConveningSaid("BRA", "convened"), "2023-10-16", S),  # president that month
        (ConveningSaid("MLT", "convened"), "2023-10-16", P),
        (ConveningSaid("MLT", "requested"), "2023-10-16", N),
        (ConveningSaid("USA", "presided"), "2023-10-16", C),
        (ConveningSaid("USA", "invoked_article_99"), "2023-12-08", X),
        (ConveningSaid("secretary_general", "invoked_article_99"), "2023-12-08", S),
        (ConveningSaid("secretary_general", "invoked_article_99"), "2010-12-08", N),
    ],
)
def test_convening(judge: Judge, said: ConveningSaid, published: str | None, verdict: Verdict) -> None:
    found = judge(said, published=published)
    assert found.verdict is verdict, found.because


def test_the_secretary_general_convenes_nothing_and_article_and_rule_say_so(judge: Judge) -> None:
    cite = judge(ConveningSaid("secretary_general", "convened")).because[0].cite
    assert "99" in cite
    assert "rule 3" in cite


@pytest.mark.parametrize(
    ("said", "words", "verdict"),
    [
        (StatementSaid("press_statement", Told.BLOCKED, ("RUS",), called_veto=True), "vetoes a statement", P),
        (StatementSaid("joint_statement", Told.BLOCKED, ("RUS",)), "Russia blocked a statement", N),
        (StatementSaid("joint_statement", Told.BLOCKED, ("RUS",)), "Russia stops an almost unanimous move", P),
        (StatementSaid("press_statement", Told.AGREED, backers=14), "14 of 15 voted for the statement", X),
        (StatementSaid("press_statement", Told.AGREED, backers=14), "14 of 15 backed the statement", N),
        (StatementSaid("joint_statement", Told.BLOCKED), "no unanimity was found", N),
    ],
)
def test_statements(judge: Judge, said: StatementSaid, words: str, verdict: Verdict) -> None:
    found = judge(said, action("blocked", kind="statement", proposal="joint_statement"), words=words)
    assert found.verdict is verdict, found.because


def test_words_of_somebody_are_theirs(judge: Judge) -> None:
    assert judge(QuoteSaid("q1"), attribution=("Robert Wood", "AFP")).verdict is T
    assert judge(QuoteSaid("q1")).verdict is N
    assert judge(Judgement(opinion=True)).verdict is O
    assert judge(Judgement(opinion=False), attribution=("the ministry",)).verdict is T


@pytest.mark.parametrize(
    ("score", "published", "verdict"),
    [
        ("8-0-3", "2023-12-12", N),  # told without its day, a whole count of eleven is of the years of eleven
        ("7-0-4", "2000-06-25", N),
        ("8-0-7", "2023-12-12", X),
        ("6-2-3", "2023-12-12", X),  # six were never enough
        ("7-0-", "1962-06-23", N),  # the paper is of a year of eleven
        ("7-0-", "2023-12-12", X),
    ],
)
def test_a_count_without_its_day(judge: Judge, score: str, published: str, verdict: Verdict) -> None:
    yes, no, abstain = (int(n) if n else None for n in score.split("-"))
    found = judge(TallySaid(yes, no, abstain), action("adopted", score=score), published=published)
    assert found.verdict is verdict, found.because


def test_seven_were_needed_once_so_an_undated_report_is_not_faulted(judge: Judge) -> None:
    assert judge(RuleSaid("votes_needed", 7)).verdict is A
    assert judge(RuleSaid("votes_needed", 8)).verdict is C
    assert judge(RuleSaid("votes_needed", 7), published="2024-03-22").verdict is C
    assert judge(RuleSaid("votes_needed", 7), published="1948-08-20").verdict is S

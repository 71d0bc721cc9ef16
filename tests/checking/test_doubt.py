"""What keeps a contradiction back: another vote of which the claim is true, and numbers that are of something else."""

from __future__ import annotations

import horseshoe
from horseshoe.checking.finding import Verdict
from horseshoe.council.ballots import Ballot
from horseshoe.reading.claims.actions import Told
from horseshoe.reading.claims.claims import BallotSaid, OutcomeSaid, TallySaid, VetoSaid
from tests.checking.by_hand import Judge, action

EXTENSION = action("vetoed", on="2023-07-11", score="13-1-1", vetoes="RUS", abstain="CHN", about="syria")
RUSSIAN = action("short", on="2023-07-11", score="2-3-10", sponsors="RUS", about="syria", id="a2")


def test_a_ballot_true_of_the_rival_draft_is_not_contradicted(judge: Judge) -> None:
    assert judge(BallotSaid(("RUS",), Ballot.NO), RUSSIAN).verdict is Verdict.AMBIGUOUS
    assert judge(BallotSaid(("GBR",), Ballot.ABSTAIN), RUSSIAN).verdict is Verdict.CONTRADICTED


def test_a_tally_true_of_the_other_vote_told_of_is_not_contradicted(judge: Judge) -> None:
    assert judge(TallySaid(2, 3, 10), EXTENSION, RUSSIAN).verdict is Verdict.AMBIGUOUS
    assert judge(TallySaid(12, 2, 1), EXTENSION, RUSSIAN).verdict is Verdict.CONTRADICTED


def test_a_veto_of_the_rival_draft_is_not_contradicted(judge: Judge) -> None:
    assert judge(VetoSaid(("RUS",)), RUSSIAN).verdict is Verdict.AMBIGUOUS
    assert judge(VetoSaid(("USA",)), RUSSIAN).verdict is Verdict.CONTRADICTED


def test_that_a_text_was_vetoed_is_not_contradicted_where_the_report_tells_of_one_that_was(judge: Judge) -> None:
    assert judge(OutcomeSaid(Told.VETOED), RUSSIAN, EXTENSION).verdict is Verdict.AMBIGUOUS
    assert judge(OutcomeSaid(Told.VETOED), RUSSIAN).verdict is Verdict.CONTRADICTED
    assert judge(OutcomeSaid(Told.ADOPTED), RUSSIAN, EXTENSION).verdict is Verdict.IMPOSSIBLE


def test_a_lone_number_far_off_is_of_something_else(judge: Judge) -> None:
    assert judge(TallySaid(1, None, None), EXTENSION).verdict is Verdict.AMBIGUOUS
    assert judge(TallySaid(12, None, None), EXTENSION).verdict is Verdict.CONTRADICTED
    assert judge(TallySaid(1, 13, 1), EXTENSION).verdict is Verdict.CONTRADICTED


SUDAN = "The Security Council on 30 May 2025 extended its arms embargo on South Sudan{count}. Six members abstained."


def test_a_wrong_count_beside_what_is_right_of_the_vote_is_faulted_though_others_stand_elsewhere() -> None:
    checked = horseshoe.check(SUDAN.format(count=", by eight votes in favour to none against"))
    assert [f.verdict.value for f in checked.findings if f.claim.kind.value == "tally"] == ["contradicted"]


def test_a_wrong_count_alone_in_its_sentence_may_be_of_something_else() -> None:
    checked = horseshoe.check(SUDAN.format(count="") + " Eight countries were for it.")
    assert [f.verdict.value for f in checked.findings if f.claim.kind.value == "tally"] == ["ambiguous"]


def test_a_count_that_may_be_of_another_vote_is_no_fact_of_this_one() -> None:
    text = SUDAN.format(count="") + " Eight countries were for it."
    [vote] = [a for a in horseshoe.check(text).reading.actions if a.ballots or a.tally]
    assert vote.tally is not None
    assert vote.tally.yes != 8
    assert vote.tally.abstain == 6


def test_a_count_that_is_faulted_stays_what_the_report_tells() -> None:
    text = SUDAN.format(count=", by eight votes in favour to none against")
    [vote] = [a for a in horseshoe.check(text).reading.actions if a.ballots or a.tally]
    assert vote.tally is not None
    assert vote.tally.yes == 8

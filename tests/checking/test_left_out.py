"""What is judged ambiguous is claimed by the report, and no fact of the vote; what is faulted stays told."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace

from horseshoe.checking.case import Case
from horseshoe.checking.finding import Finding, Match, Verdict
from horseshoe.checking.left_out import left_out
from horseshoe.council.ballots import Ballot
from horseshoe.council.decide import Reason
from horseshoe.reading.claims.actions import Action, Kind, Modality, SaidTally, Told
from horseshoe.reading.claims.claims import BallotSaid, Claim, ClaimKind, Content, OutcomeSaid, TallySaid, VetoSaid
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read
from horseshoe.record.store import load

GAZA = next(vote for vote in load().on(date(2023, 12, 8)) if vote.symbol == "S/2023/970")  # 13-1-1
SAID = Action(
    "a1", Kind.VOTE, Modality.HAPPENED, (), tally=SaidTally(yes=13, no=2), outcome=Told.VETOED, vetoes=("USA", "GBR"),
    ballots={"USA": Ballot.NO, "GBR": Ballot.NO, "FRA": Ballot.ABSTAIN, "JPN": Ballot.YES},
)  # fmt: skip


def after(*judged: tuple[ClaimKind, Content], verdict: Verdict = Verdict.AMBIGUOUS, said: Action = SAID) -> Action:
    reading = replace(read(open_page(b"The Council sat.", "x.txt")), actions=(said,))
    findings = [
        Finding(Claim(f"c{n}", kind, "a1", (), "", content, ()), verdict, (Reason("So it is.", "S/2023/970"),))
        for n, (kind, content) in enumerate(judged)
    ]
    case = Case(
        reading=reading, record=load(), published=None, inferred=False, actions={"a1": said},
        matches={"a1": Match("a1", GAZA, ())},
    )  # fmt: skip
    [left] = left_out(reading, case, findings).actions
    return left


def test_only_what_the_record_has_otherwise_is_left_out() -> None:
    left = after((ClaimKind.BALLOT, BallotSaid(("USA", "GBR"), Ballot.NO)), (ClaimKind.TALLY, TallySaid(13, 2, None)))
    assert left.ballots == {"USA": Ballot.NO, "FRA": Ballot.ABSTAIN, "JPN": Ballot.YES}
    assert left.vetoes == ("USA",)
    assert left.tally is not None
    assert (left.tally.yes, left.tally.no) == (13, None)


def test_who_is_not_judged_stays_as_told() -> None:
    assert after((ClaimKind.BALLOT, BallotSaid(("FRA",), Ballot.ABSTAIN))).ballots["GBR"] is Ballot.NO


@pytest.mark.parametrize("verdict", [v for v in Verdict if v is not Verdict.AMBIGUOUS])
def test_by_any_other_verdict_it_stays(verdict: Verdict) -> None:
    assert after((ClaimKind.BALLOT, BallotSaid(("GBR",), Ballot.NO)), verdict=verdict) == SAID


def test_an_end_in_doubt_goes_with_the_last_veto_in_doubt() -> None:
    ended = (ClaimKind.OUTCOME, OutcomeSaid(Told.VETOED))
    assert after(ended).outcome is Told.VETOED
    assert after(ended, (ClaimKind.VETO, VetoSaid(("GBR",)))).outcome is Told.VETOED
    lone = Action("a1", Kind.VOTE, Modality.HAPPENED, (), outcome=Told.VETOED, vetoes=("GBR",))
    assert after(ended, (ClaimKind.VETO, VetoSaid(("GBR",))), said=lone).outcome is Told.UNKNOWN

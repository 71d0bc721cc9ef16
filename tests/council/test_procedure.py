"""A meeting's moves: what may follow what, and by which rule it may not."""

from __future__ import annotations

from datetime import date

from horseshoe.council.ballots import Ballot, Tally
from horseshoe.council.calling import Ground
from horseshoe.council.casting import Cast, Nature
from horseshoe.council.decide import Outcome
from horseshoe.council.drafting import Stage
from horseshoe.council.formats import Format
from horseshoe.council.meeting import Meeting, Phase
from horseshoe.council.motions import MotionKind
from horseshoe.council.moves import (
    Amend,
    Ask,
    AskParts,
    ChangeBallot,
    Close,
    Convene,
    Invite,
    Manner,
    ObjectToParts,
    Propose,
    PutAgenda,
    PutToVote,
    Reorder,
    Resume,
    Second,
    StandAside,
    Submit,
    TakeOver,
    VoteMotion,
    Withdraw,
)  # fmt: skip
from horseshoe.council.procedure import left_over, play
from tests.council.meetings import DAY, DRAFT, FAIL, PASS, RIVAL, cast, refused, run


def test_nothing_before_the_agenda() -> None:
    assert refused(DRAFT, Convene(), PutToVote("S/2024/239", cast=cast()), opened=False).rule == "Provisional rule 9"
    assert refused(PutAgenda(), opened=False).rule == "Provisional rule 1"
    assert refused(PutAgenda()).rule == "Provisional rule 9"


def test_an_agenda_short_of_votes_ends_the_meeting() -> None:
    meeting, step = run(Convene(), PutAgenda("FRA", Cast({}, Tally(6, 0, 9))), opened=False)
    assert (meeting.phase, step.outcome) == (Phase.OVER, Outcome.NOT_CARRIED)
    assert refused(Convene(), PutAgenda("FRA", FAIL), DRAFT, opened=False)


def test_no_veto_on_the_agenda() -> None:
    _, step = run(Convene(), PutAgenda("RUS", cast(no="CHN RUS", abstain="MOZ")), opened=False)
    assert step.outcome == Outcome.CARRIED


def test_a_meeting_is_asked_for_by_a_member_or_under_article_35() -> None:
    assert refused(Convene(Ground.MEMBER, "UKR"), opened=False).rule == "Provisional rule 2"
    _, step = run(Convene(Ground.STATE, "UKR"), opened=False)
    assert "must" in step.because[0].text


def test_motions_go_by_their_precedence() -> None:
    later = Propose(MotionKind.POSTPONE, "FRA")
    error = refused(Propose(MotionKind.ADJOURN, "GBR"), Propose(MotionKind.POSTPONE, "FRA", cast=PASS))
    assert "rule 33(2)" in error.rule
    meeting, step = run(later, Propose(MotionKind.ADJOURN, "GBR"), VoteMotion(FAIL))
    assert step.outcome == Outcome.NOT_CARRIED
    assert [motion.kind for motion in meeting.floor] == [MotionKind.POSTPONE]


def test_drafts_wait_for_motions() -> None:
    vote = PutToVote("S/2024/239", cast=cast())
    assert refused(DRAFT, Propose(MotionKind.POSTPONE, "FRA"), vote).rule == "Provisional rule 33"
    assert refused(DRAFT, Propose(MotionKind.POSTPONE, "FRA", cast=PASS), vote).rule == "Provisional rule 33(5)"
    assert run(DRAFT, Propose(MotionKind.POSTPONE, "FRA", cast=FAIL), vote)[1].outcome == Outcome.ADOPTED


def test_a_suspended_meeting_only_resumes_and_an_adjourned_one_is_over() -> None:
    suspended = Propose(MotionKind.SUSPEND, "ARE" if DAY.year < 2024 else "USA", cast=PASS)
    assert refused(DRAFT, suspended, PutToVote("S/2024/239", cast=cast())).rule == "Provisional rule 33(1)"
    assert run(suspended, Resume())[0].phase is Phase.OPEN
    assert refused(Propose(MotionKind.ADJOURN_TO, "RUS", "tomorrow", cast=PASS), RIVAL)
    assert refused(Resume())


def test_drafts_are_voted_on_as_submitted_unless_the_council_decides_otherwise() -> None:
    vote = PutToVote("S/2024/240", cast=cast())
    assert refused(DRAFT, RIVAL, vote).rule == "Provisional rule 32"
    assert run(DRAFT, RIVAL, Reorder("S/2024/240", cast=PASS), vote)[1].outcome == Outcome.ADOPTED
    assert refused(DRAFT, RIVAL, Reorder("S/2024/240", cast=FAIL), vote)
    assert run(DRAFT, RIVAL, Withdraw("S/2024/239", "USA"), vote)[1].outcome == Outcome.ADOPTED


def test_drafts_wait_only_for_those_on_their_own_item() -> None:
    other = Submit("S/2024/250", ("CHN",), item="Haiti")
    assert run(DRAFT, other, PutToVote("S/2024/250", cast=cast()))[1].outcome == Outcome.ADOPTED


def test_amendments_go_first_the_furthest_first() -> None:
    near = Amend("near", "S/2024/239", ("RUS",), distance=1)
    far = Amend("far", "S/2024/239", ("CHN",), distance=2)
    assert "rule 36" in refused(DRAFT, near, PutToVote("S/2024/239", cast=cast())).rule
    assert refused(DRAFT, near, far, PutToVote("near", cast=cast())).rule == "Provisional rule 36"
    meeting, step = run(DRAFT, near, far, PutToVote("far", cast=cast()), PutToVote("near", cast=cast(no="USA")))
    assert step.outcome == Outcome.VETOED
    assert meeting.paper("S/2024/239").draft.stage is Stage.AMENDED
    assert dict(meeting.paper("S/2024/239").done) == {"far": Outcome.ADOPTED, "near": Outcome.VETOED}
    _, step = play(meeting, PutToVote("S/2024/239", cast=cast(abstain="USA")))
    assert step.outcome == Outcome.ADOPTED


def test_a_vetoed_amendment_brings_the_assembly_together_and_leaves_the_draft() -> None:
    amend = Amend("oral", "S/2024/239", ("RUS",), oral=True)
    _, step = run(DRAFT, amend, PutToVote("oral", cast=cast(no="USA")))
    assert any("8 April 2024" not in each.text and "5 April 2024" in each.text for each in step.follows)
    assert not any("lack unanimity" in each.text for each in step.follows)


def test_an_amendment_is_withdrawn_by_its_mover() -> None:
    amend = Amend("S/2024/241", "S/2024/239", ("RUS",))
    assert refused(DRAFT, amend, Withdraw("S/2024/241", "CHN")).rule == "Provisional rule 35"
    vote = PutToVote("S/2024/239", cast=cast())
    assert run(DRAFT, amend, Withdraw("S/2024/241", "RUS"), vote)[1].outcome == Outcome.ADOPTED


def test_parts_are_voted_on_where_a_member_asks_and_the_mover_lets_it() -> None:
    ask = AskParts("S/2024/239", ("paragraph 8",), "GUY")
    whole, part = PutToVote("S/2024/239", cast=cast()), PutToVote("S/2024/239", "paragraph 8", cast=FAIL)
    assert refused(DRAFT, ask, whole).rule == "Provisional rule 32"
    assert run(DRAFT, ask, ObjectToParts("S/2024/239", "USA"), whole)[1].outcome == Outcome.ADOPTED
    assert refused(DRAFT, ask, ObjectToParts("S/2024/239", "RUS")).rule == "Provisional rule 32"
    meeting, step = run(DRAFT, ask, part)
    assert step.outcome == Outcome.SHORT
    assert "dropped" in step.because[-1].text
    assert play(meeting, whole)[1].outcome == Outcome.ADOPTED
    assert refused(DRAFT, part).rule == "Provisional rule 32"
    assert refused(DRAFT, PutToVote("S/2024/239", manner=Manner.IN_PARTS)).rule == "Provisional rule 32"
    assert play(meeting, PutToVote("S/2024/239", manner=Manner.IN_PARTS))[1].outcome == Outcome.ADOPTED


def test_a_draft_in_the_vote_is_not_withdrawn() -> None:
    ask, part = AskParts("S/2024/239", ("a", "b"), "GUY"), PutToVote("S/2024/239", "a", cast=cast())
    assert refused(DRAFT, ask, part, Withdraw("S/2024/239", "USA")).rule == "Provisional rule 35"
    assert refused(DRAFT, Withdraw("S/2024/239", "RUS")).rule == "Provisional rule 35"


def test_a_seconder_keeps_the_place_of_a_withdrawn_draft_and_nobody_else_does() -> None:
    on = date(2017, 11, 16)
    russian, american = Submit("S/2017/933", ("RUS",)), Submit("S/2017/962", ("USA",))
    seconded = (russian, Second("S/2017/933", "BOL"), american, Withdraw("S/2017/933", "RUS"))
    meeting, _ = run(*seconded, TakeOver("S/2017/933", "BOL"), on=on)
    assert [paper.name for paper in meeting.papers] == ["S/2017/933", "S/2017/962"]
    meeting, _ = run(*seconded, TakeOver("S/2017/933", "BOL", "S/2017/968"), on=on)
    assert [paper.name for paper in meeting.papers] == ["S/2017/962", "S/2017/968"]
    meeting, _ = run(*seconded, TakeOver("S/2017/933", "CHN"), on=on)
    assert [paper.name for paper in meeting.papers] == ["S/2017/962", "S/2017/933"]


def test_a_non_members_draft_waits_for_a_members_request() -> None:
    on = date(1948, 5, 24)
    vote = PutToVote("draft", cast=cast(on))
    assert refused(Submit("draft", ("CHL",)), vote, on=on).rule == "Provisional rule 38"
    assert refused(Submit("draft", ("CHL",)), Ask("draft", "CHL"), on=on).rule == "Provisional rule 38"
    assert run(Submit("draft", ("CHL",)), Ask("draft", "ARG"), vote, on=on)[1].outcome == Outcome.ADOPTED


def test_a_vote_is_final() -> None:
    vote = PutToVote("S/2024/239", cast=cast(no="USA"))
    assert refused(DRAFT, vote, ChangeBallot("S/2024/239", "USA")).rule.startswith("Practice")
    assert refused(DRAFT, ChangeBallot("S/2024/239", "USA")).rule.startswith("Provisional rule 40")
    assert refused(DRAFT, vote, vote)


def test_only_members_vote_and_every_one_of_them_is_counted() -> None:
    with_ukraine = Cast({**cast().ballots, "UKR": Ballot.YES})
    assert "27(1)" in refused(DRAFT, PutToVote("S/2024/239", cast=with_ukraine)).rule
    some = Cast({"USA": Ballot.YES})
    assert "no ballot is given for" in refused(DRAFT, PutToVote("S/2024/239", cast=some)).why
    assert "14 of 15" in refused(DRAFT, PutToVote("S/2024/239", cast=Cast({}, Tally(14, 0, 0)))).why


def test_where_the_nameless_decide_the_law_says_nothing() -> None:
    _, step = run(DRAFT, PutToVote("S/2024/239", cast=Cast({}, Tally(11, 3, 1))))
    assert step.outcome is None
    assert step.ruling is None
    _, step = run(DRAFT, PutToVote("S/2024/239", cast=Cast({"RUS": Ballot.NO}, Tally(11, 3, 1))))
    assert step.ruling is not None
    assert (step.outcome, step.ruling.vetoes) == (Outcome.VETOED, ("RUS",))


def test_nothing_is_voted_on_in_consultations() -> None:
    error = refused(DRAFT, PutToVote("S/2024/239", cast=cast()), format=Format.CONSULTATIONS)
    assert "consultations" in error.why
    assert run(DRAFT, PutToVote("S/2024/239", cast=cast()), format=Format.PRIVATE)[1].outcome == Outcome.ADOPTED


def test_without_a_vote_there_are_no_ballots() -> None:
    for manner in (Manner.WITHOUT_VOTE, Manner.CONSENSUS, Manner.ACCLAMATION):
        meeting, step = run(DRAFT, PutToVote("S/2024/239", manner=manner))
        assert (step.outcome, step.ruling, meeting.paper("S/2024/239").cast) == (Outcome.ADOPTED, None, None)
    assert refused(DRAFT, PutToVote("S/2024/239", manner=Manner.CONSENSUS, cast=cast()))
    assert refused(DRAFT, PutToVote("S/2024/239"))


def test_an_invitation_that_is_objected_to_is_voted_on_without_a_veto() -> None:
    _, step = run(Invite("President Zelenskyy", 37, "RUS", cast(no="RUS", abstain="CHN")))
    assert step.outcome == Outcome.CARRIED
    assert run(Invite("J. Bustani", 39, "GBR", FAIL))[1].outcome == Outcome.NOT_CARRIED
    assert run(Invite("A briefer", 39))[1].outcome == Outcome.CARRIED
    assert refused(Invite("Anybody", 38))


def test_a_procedural_draft_says_why_it_is_one() -> None:
    assert refused(Submit("S/2022/160", ("USA",), Nature.PROCEDURAL)).rule.startswith("Charter Art. 27(2)")


def test_a_president_may_stand_aside() -> None:
    meeting, _ = run(StandAside())
    assert (Meeting.called(DAY).chair, meeting.chair) == ("JPN", "MLT")


def test_drafts_go_over_to_the_next_meeting() -> None:
    meeting, _ = run(DRAFT, RIVAL, PutToVote("S/2024/239", manner=Manner.CONSENSUS), Close())
    assert [paper.name for paper in left_over(meeting)] == ["S/2024/240"]
    assert refused(DRAFT, Close(), PutToVote("S/2024/239", cast=cast()))
    assert refused(Propose(MotionKind.ADJOURN, "USA"), Close())


def test_a_draft_is_tabled_once_and_known_by_name() -> None:
    assert refused(DRAFT, DRAFT).rule == "Provisional rule 32"
    assert "On the table" in str(refused(DRAFT, PutToVote("S/2024/999", cast=cast())))

"""What stands beside a vote and is none: colours, protests, forces withdrawn, a text of the Assembly, what might be."""

from __future__ import annotations

import pytest

from horseshoe.checking.check import check
from horseshoe.checking.finding import Verdict
from horseshoe.reading.claims.actions import Action, Kind, Modality, Told
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read
from horseshoe.record.store import load
from tests.reading.saying import votes


def actions(text: str, published: str | None = None) -> tuple[Action, ...]:
    return read(open_page(text.encode(), "story.txt"), published).actions


@pytest.mark.parametrize(
    "text",
    [
        "Nineteen countries on the International Atomic Energy Agency's board, which speaks for its members, voted for "
        "the resolution. Russia, China and Burkina Faso opposed it, 11 abstained and two did not vote. It says the "
        'matter is within the "competence of the United Nations Security Council".',
        "The African Union's Peace and Security Council met on Mali. It heard Egypt and Senegal as African members of "
        "the United Nations Security Council. The Council adopted a press statement.",
    ],
)
def test_another_body_keeps_the_page_though_the_council_is_named(text: str) -> None:
    assert not actions(text)


@pytest.mark.parametrize(
    "text",
    [
        "A closed-door vote on the resolution followed, diplomats at the UN Security Council said.",
        "For the next Secretary-General the vote is taken behind closed doors in the Security Council.",
        "Straw polls are held behind closed doors by the UN Security Council.",
    ],
)
def test_a_vote_behind_closed_doors_is_no_consultations(text: str) -> None:
    assert all(a.kind is not Kind.CONSULTATIONS for a in actions(text))
    met = actions("The Security Council met behind closed doors on Tuesday to discuss Sudan.")
    assert [a.kind for a in met] == [Kind.CONSULTATIONS]


def test_the_colour_of_a_ballot_is_no_side() -> None:
    told = (
        "The Security Council vetoed nobody yet. Boutros-Ghali won the support of 14 members but was vetoed by the "
        "United States on Nov. 19, 1996. The permanent members used red ballots to identify them."
    )
    assert {m for v in votes(told) for m in v.ballots} <= {"USA"}


def test_who_protests_against_a_meeting_casts_no_ballot() -> None:
    told = (
        "By a vote of two for, and nine abstentions, the Security Council refused to adopt the agenda. The delegates "
        "of Syria and Belgium took the floor to protest against the calling of a session."
    )
    assert not {m for v in votes(told) for m in v.ballots} & {"SYR", "BEL"}
    (vote,) = votes("The Council adopted the text by nine votes, with Syria and Belgium against.")
    assert {"SYR", "BEL"} <= set(vote.ballots)


@pytest.mark.parametrize(
    "text",
    [
        "The last US veto in the Council was on Nov. 11, 2006, on a resolution calling for the withdrawal of Israeli "
        "forces from Gaza.",
        "Washington had tried to persuade Abbas to withdraw the draft in the Security Council.",
    ],
)
def test_forces_that_withdraw_and_texts_that_should_are_no_text_withdrawn(text: str) -> None:
    assert all(a.outcome is not Told.WITHDRAWN for a in actions(text))
    (gone,) = actions("Britain withdrew its draft on Darfur before the Security Council could vote.")
    assert gone.outcome is Told.WITHDRAWN


def test_uniting_for_peace_is_the_assemblys() -> None:
    told = (
        "Kyiv asked the Security Council for a session under the 'Uniting for Peace' resolution, initiated by the "
        "United States and adopted in November 1950 to circumvent vetoes by the Soviet Union."
    )
    assert not [v for v in votes(told) if v.modality is Modality.HAPPENED]


def test_what_would_have_been_vetoed_was_not() -> None:
    told = (
        "Had Moscow been seated at the Security Council in June 1950, the drafts would almost certainly have been "
        "vetoed."
    )
    assert not [v for v in votes(told) if v.modality is Modality.HAPPENED]


def test_sessions_that_can_be_called_are_a_rule() -> None:
    told = "Emergency sessions can be called within a day if the Security Council fails to act."
    assert not [a for a in actions(told) if a.kind is Kind.MEETING and a.modality is Modality.HAPPENED]


def test_a_veto_before_a_vote_on_procedure_is_of_another_text() -> None:
    told = (
        "The UN Security Council will vote to convene a rare emergency special session of the General Assembly, two "
        "days after Moscow used its veto to block a resolution on Ukraine. It met on Saturday with its ambassador "
        "after the veto on the draft resolution."
    )
    found = check(read(open_page(told.encode(), "story.txt"), "2022-02-27"), load()).findings
    assert all(f.verdict is not Verdict.IMPOSSIBLE for f in found)


def test_attempts_thwarted_before_are_recalled() -> None:
    told = (
        "The Security Council recommended Vietnam for membership on July 20, 1977. Its earlier attempts had been "
        "thwarted by the United States, which exercised its veto."
    )
    assert all(v.recalled or v.outcome is not Told.VETOED for v in votes(told))


def test_the_margin_of_other_votes_is_no_failure() -> None:
    told = (
        "The Security Council voted 12-2 yesterday, with China abstaining, to allow force against Iraq. The majority, "
        "one vote short of most earlier resolutions, was seen as large. Yemen and Cuba opposed the measure."
    )
    (vote,) = votes(told, "1990-11-30")
    assert vote.outcome is Told.ADOPTED
    assert vote.tally is not None
    assert (vote.tally.yes, vote.tally.no) == (12, 2)


def test_who_was_to_comply_did_not_vote() -> None:
    (vote,) = votes("Resolution 687, adopted on 3 April 1991, set terms with which Iraq was to comply.")
    assert "IRQ" not in vote.ballots


@pytest.mark.parametrize(
    "text",
    [
        "Over half of US vetoes were used to protect Israel from blame in the Security Council.",
        "The United States has used its veto in the Security Council against texts condemning Israel 46 times.",
        "Since 1945, a total of 36 Security Council drafts on Palestine have been vetoed by the US, Russia and China.",
    ],
)
def test_vetoes_counted_over_the_years_are_linked_to_no_one_vote(text: str) -> None:
    checked = check(read(open_page(text.encode(), "story.txt"), "2023-12-09"), load())
    assert all(match.vote is None for match in checked.matches)
    assert all(f.verdict is not Verdict.CONTRADICTED for f in checked.findings)


def test_a_count_on_israel_is_not_counted_on_what_else_the_report_tells_of() -> None:
    told = (
        "Russia used its veto in the Security Council over Bosnia, where Bosnian Serb forces held Bihac, Bosnia. In "
        "total, the US has blocked 35 draft resolutions on Israel."
    )
    found = check(read(open_page(told.encode(), "story.txt"), "2003-03-10"), load()).findings
    (counted,) = [f for f in found if f.claim.kind == "history"]
    assert counted.verdict is Verdict.SUPPORTED


def test_a_ballot_on_the_assemblys_text_is_none_in_the_council() -> None:
    told = (
        "France and the United Kingdom were the only Council members to vote against resolution 119, and with Israel "
        "the only members to vote against the Assembly's resolution."
    )
    assert all("ISR" not in v.ballots for v in votes(told, "1956-11-05"))


@pytest.mark.parametrize(
    "beside",
    [
        "Russia and China both boycotted the Brussels meeting.",
        "Russia boycotted the peace conference in May.",
        "China did not attend the summit in Rome.",
        "China was absent from the Moscow talks.",
        "China stayed away from the London conference.",
    ],
)
def test_who_stays_away_from_another_gathering_has_not_missed_the_vote(beside: str) -> None:
    (vote,) = votes(f"The Council adopted the resolution on Friday by 14 to 0. {beside}")
    assert not vote.ballots


@pytest.mark.parametrize("away", ["China boycotted the vote.", "China was absent.", "China stayed away."])
def test_who_stays_away_from_the_vote_has(away: str) -> None:
    (vote,) = votes(f"The Council adopted the resolution on Friday by 14 to 0. {away}")
    assert set(vote.ballots) == {"CHN"}


def test_those_who_spoke_have_not_voted_by_that() -> None:
    (vote,) = votes(
        "Poland and Albania spoke against, Greece in support. On the Australian draft the Soviet Union and Poland "
        "voted against, the remaining nine in favour.",
        published="1947-08-20",
    )
    assert set(vote.ballots) == {"SUN", "POL"}


def test_what_all_members_are_said_to_think_is_no_vote() -> None:
    said = "All eleven members, he said, agree that peace is threatened; the draft blames nobody."
    assert not votes(said, published="1947-08-20")


def test_a_unanimous_result_worked_for_is_not_one_had() -> None:
    text = "The draft got ten votes. France had been at work to bring everyone on board for a unanimous result."
    (vote,) = votes(text)
    assert not vote.unanimous

"""What sounds like a vote and is none."""

from __future__ import annotations

import pytest

from horseshoe.council.ballots import Ballot
from horseshoe.reading.claims.actions import Action, Kind, Modality, Told
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read

LEAD = "The UN Security Council met on Monday.\n\n"


def votes(text: str, published: str | None = None) -> list[Action]:
    reading = read(open_page(text.encode(), "report.txt"), published)
    return [a for a in reading.actions if a.kind is Kind.VOTE and a.modality is Modality.HAPPENED]


@pytest.mark.parametrize(
    "said",
    [
        "All 15 members of the Security Council agreed on a press statement on Thursday.",
        "Washington vetoed Kuwait's press statement by 14 votes to one.",
        "The Security Council voted unanimously to issue a press statement. Chad read out the text, which carried 15 "
        "votes to nil.",
    ],
)
def test_nobody_votes_on_a_statement(said: str) -> None:
    assert votes(LEAD + said) == []


@pytest.mark.parametrize(
    "said",
    [
        "After agreeing on a press statement, the Security Council voted 13-1 with one abstention for the draft.",
        "Members agreed on a statement. The resolution was adopted with 13 votes.",
    ],
)
def test_a_text_voted_on_beside_a_statement_stays(said: str) -> None:
    assert len(votes(LEAD + said)) == 1


@pytest.mark.parametrize(
    "said",
    [
        "You know the rule. When one of the big five says no, that's it.",
        "Venezuela's ambassador said that the council had failed to defend its own peacekeepers.",
        "The council failed to act.",
    ],
)
def test_a_rule_and_a_reproach_are_no_votes(said: str) -> None:
    assert votes(LEAD + said) == []


def test_vetoes_counted_over_a_month_are_no_single_vote() -> None:
    assert votes(LEAD + "Moscow had blocked it three times this month with the veto.") == []


def test_a_text_that_failed_to_pass_was_not_adopted() -> None:
    assert [v.outcome for v in votes(LEAD + "The draft failed to pass, 7-2-6.")] == [Told.NOT_ADOPTED]


def test_names_after_a_closed_list_are_not_of_it() -> None:
    (vote,) = votes(LEAD + "Ten were for the resolution, including Russia and China, and Finland was the odd one out.")
    assert "FIN" not in vote.ballots
    assert vote.ballots["CHN"] is Ballot.YES


def test_whom_somebody_obeys_has_not_voted() -> None:
    (vote,) = votes(LEAD + "For the draft voted Russia. Seven members, obedient to Washington, have voted against.")
    assert "USA" not in vote.ballots
    assert vote.tally is not None
    assert vote.tally.no == 7


def test_what_all_were_for_was_not_the_text_that_fell() -> None:
    told = votes(
        LEAD + "The United States vetoed the draft, 13-1 with one abstention. All 15 members then voted to keep the "
        "mission going for three days. Russia had put its name to the text that went down."
    )
    assert [v.outcome for v in told if v.tally and v.tally.yes == 15 and v.outcome is Told.VETOED] == []


def test_another_group_in_the_clause_keeps_its_side_to_itself() -> None:
    (vote,) = votes(
        LEAD + "The draft could not pass due to the veto of Russia, in spite of that twelve members used their vote "
        "well and a single country stayed abstaining."
    )
    assert vote.tally is None or vote.tally.abstain != 12


def test_the_day_before_yesterday_is_two_days_ago() -> None:
    (vote,) = votes(LEAD + "The draft was rejected the day before yesterday by seven votes to two.", "1960-05-28")
    assert vote.date is not None
    assert vote.date.value == "1960-05-26"


def test_a_weekday_in_the_name_of_a_paper_is_no_day_of_a_vote() -> None:
    text = (
        "HARBOUR SUNDAY REVIEW\n\nThe big room\n\nAt four the Americans had vetoed the Emirates' draft in the UN "
        "Security Council, one against thirteen."
    )
    (vote,) = votes(text, "2023-12-10")
    assert vote.date is None


def test_a_day_of_an_earlier_vote_is_not_that_of_the_news() -> None:
    text = (
        "The United States has vetoed the Russian resolution in the UN Security Council.\n\nSeven countries voted for "
        "it.\n\nOn April 24 Russia vetoed a US draft in the Council; China then abstained."
    )
    first = votes(text, "2024-05-21")[0]
    assert first.date is None or first.date.value != "2024-04-24"


def test_who_says_that_six_abstained_is_not_one_of_them() -> None:
    (vote,) = votes(LEAD + "The draft was rejected. Five were for it, four against and six abstained, Ethiopia said.")
    assert "ETH" not in vote.ballots
    assert vote.tally is not None
    assert vote.tally.abstain == 6


def test_fifteen_who_speak_have_not_voted() -> None:
    assert votes(LEAD + "In the Council 13 members welcomed the truce. Japan and Malta objected to the timing.") == []


def test_an_idle_hand_is_no_count() -> None:
    assert votes(LEAD + "Nobody raised a hand and no meeting was held.") == []


def test_a_veto_without_a_vetoer_that_was_overridden_did_not_stop_the_text() -> None:
    (vote,) = votes(
        LEAD + "Twelve nations raised their hands for the resolution. Cuba and Yemen vetoed it but were overridden by "
        "the majority; China abstained."
    )
    assert vote.outcome is Told.ADOPTED


def test_moscow_thereby_vetoed() -> None:
    (vote,) = votes(LEAD + "Moscow thereby vetoed the draft.")
    assert vote.vetoes == ("RUS",)


def test_a_full_count_leaves_no_seat_to_those_who_vetoed() -> None:
    told = votes(
        LEAD + "The draft could not pass due to the veto of Russia and China. In March the condemnation had passed "
        "with 13 votes; that time the same two countries abstained."
    )
    assert all(not (v.vetoes and v.tally and v.tally.yes == 13 and v.tally.abstain == 2) for v in told)


def test_a_city_has_a_security_council_of_its_own() -> None:
    assert votes("The city security council voted 9-2 on Monday to ban scooters; two members abstained.") == []


def test_what_was_blocked_is_the_statement_told_of_before() -> None:
    told = (
        "China, which holds the presidency, drafted the statement on Sunday. After it was blocked by the US, a "
        "spokesman spoke to reporters."
    )
    assert votes(told) == []
    assert votes("China tabled a draft resolution on Sunday. After it was blocked by the US, a spokesman spoke.") != []

"""Sides in further words: glued, given, added to, and those of another body."""

from __future__ import annotations

import pytest

from horseshoe.council.ballots import Ballot
from horseshoe.reading.claims.actions import Proposal, Told
from tests.reading.saying import votes


def test_words_that_ran_together_are_still_words() -> None:
    (vote,) = votes("As final count there stood 5 in favor (China, Gabon, Mozambique, Russia and the United Arab "
                    "Emirates), 4against (France, Japan, the United Kingdom and the United States) and 6abstentions; "
                    "the text was notadopted.", "2023-10-17")  # fmt: skip
    assert vote.tally is not None
    assert (vote.tally.yes, vote.tally.no, vote.tally.abstain) == (5, 4, 6)
    assert vote.ballots["JPN"] is Ballot.NO
    assert vote.outcome in (Told.NOT_ADOPTED, Told.SHORT)


def test_a_size_that_ran_into_its_unit_is_no_count() -> None:
    told = votes("The Security Council adopted it by 14 votes. A 3km march and 6am prayers followed.")
    assert [vote.tally and vote.tally.yes for vote in told] == [14]


@pytest.mark.parametrize("no", ["gave a no", "also gave a no", "gave a clear no"])
def test_who_gave_a_no_voted_against(no: str) -> None:
    (vote,) = votes(f"Russia and China cast their vetoes. South Africa {no}, and Indonesia and Mali abstained.")
    assert vote.ballots["ZAF"] is Ballot.NO
    assert vote.ballots["IDN"] is Ballot.ABSTAIN


def test_who_gave_no_reason_gave_no_vote() -> None:
    (vote,) = votes("Russia and China cast their vetoes. South Africa gave no reason for its absence.")
    assert "ZAF" not in vote.ballots or vote.ballots["ZAF"] is not Ballot.NO


def test_one_by_name_with_two_further_are_three() -> None:
    (vote,) = votes("Moscow vetoed the text. China however, together with two further countries, abstained.")
    assert vote.tally is not None
    assert vote.tally.abstain == 3
    assert vote.ballots["CHN"] is Ballot.ABSTAIN


def test_against_the_project_is_against() -> None:
    (vote,) = votes("Russia and China vetoed it. Venezuela for its part voted against the project while Angola "
                    "abstained from the vote.")  # fmt: skip
    assert vote.ballots["VEN"] is Ballot.NO


@pytest.mark.parametrize("said", ["China abstained, and Russia too.", "China abstained, and Russia as well."])
def test_and_another_too(said: str) -> None:
    (vote,) = votes("The Security Council adopted it. " + said)
    assert vote.ballots == {"CHN": Ballot.ABSTAIN, "RUS": Ballot.ABSTAIN}


def test_support_that_was_collected_or_given_is_a_vote() -> None:
    (vote,) = votes("Resolution 2803 collected the support of 13 members of the Security Council. Britain, France and "
                    "the United States gave the resolution their support.", "2025-11-18")  # fmt: skip
    assert vote.tally is not None
    assert vote.tally.yes == 13
    assert {m for m, b in vote.ballots.items() if b is Ballot.YES} == {"GBR", "FRA", "USA"}


def test_how_members_of_the_council_voted_in_the_assembly_is_no_vote_of_it() -> None:
    assert not votes("The UN General Assembly passed its resolution by 143 votes. China, France and Russia, three of "
                     "the Security Council's five permanent members, were for it in the Assembly, Britain abstained "
                     "there.",
                     "2024-05-11", lead="")  # fmt: skip


def test_a_paper_passed_around_was_not_passed() -> None:
    (vote,) = votes("The Russian text was not adopted by the Security Council on Tuesday. It repeats a Swedish "
                    "document passed around on Monday.", "2018-04-10")  # fmt: skip
    assert vote.outcome is Told.NOT_ADOPTED


def test_a_resolution_taken_by_the_council_was_adopted() -> None:
    (vote,) = votes("A resolution by which a force is created in Gaza was taken on Monday by the UN Security Council.",
                    "2025-11-18")  # fmt: skip
    assert vote.outcome is Told.ADOPTED


def test_lines_broken_at_no_margin_are_one_paragraph() -> None:
    (vote,) = votes(
        "(Agency) BAKU, Azerbaijan, November 16. A resolution which wants a humanitarian pause in the Gaza fighting, \n"
        "no less, has the\napproval of the UN Security Council. In the vote 12 countries\nwere for it, and three\n"
        "others abstained.\n",
        "2023-11-16",
        lead="",
    )
    assert vote.tally is not None
    assert (vote.tally.yes, vote.tally.abstain) == (12, 3)


def test_who_went_in_favour_and_who_wrote_it() -> None:
    (vote,) = votes("American and British vetoes felled the text, 10 to 2. In favor went the Soviet Union, China, "
                    "Brazil and Italy; West Germany, France and Japan abstained.", "1988-03-09")  # fmt: skip
    assert {m for m, b in vote.ballots.items() if b is Ballot.YES} == {"SUN", "CHN", "BRA", "ITA"}


def test_ten_members_out_of_eleven_are_ten() -> None:
    (vote,) = votes("In the Security Council ten members out of eleven voted to take in all five.", "1952-09-22")
    assert vote.tally is not None
    assert vote.tally.yes == 10


def test_more_than_have_seats_voted_elsewhere() -> None:
    assert not votes("New Zealand abstained when the United Nations voted about Rhodesia. The draft had 99 countries "
                     "for it in the roll-call. Britain, Portugal and South Africa voted against. Ten abstained, among "
                     "them the United States, France, Canada and Australia.", "1965-11-26", lead="")  # fmt: skip


def test_nine_are_enough_on_procedure_whoever_is_against() -> None:
    (vote,) = votes("Russia and China tried and failed to spare North Korea a meeting. Whether to hold it was decided "
                    "by a procedural vote. Nine council members were in favour. Venezuela and Angola opposed the "
                    "session together with Russia and China, while Chad and Nigeria abstained.",
                    "2015-12-11")  # fmt: skip
    assert vote.outcome is not Told.VETOED
    assert vote.vetoes == ()
    assert {m for m, b in vote.ballots.items() if b is Ballot.NO} == {"VEN", "AGO", "RUS", "CHN"}


def test_the_text_says_more_exactly_than_its_headline_who_took_no_part() -> None:
    (vote,) = votes("U.S. Veto Defeats Text; Thirteen Were for It, Peking Stayed out\n\nA draft which deplored that "
                    "Israel occupies what it took in 1967 was vetoed today in the Security Council by the United "
                    "States. Of the Council's 15 members 13 voted for it. China took no part in the vote.",
                    "1973-07-27", lead="")  # fmt: skip
    assert vote.ballots["CHN"] is Ballot.NOT_PARTICIPATING
    assert vote.date is not None
    assert vote.date.text == "today"


def test_a_day_beside_today_is_of_something_else() -> None:
    (vote,) = votes("A text condemning the murder of two Israelis on August 19, 1963, had its majority wiped out today "
                    "by a Soviet veto in the Security Council.", published="", lead="")  # fmt: skip
    assert vote.date is not None
    assert vote.date.text == "today"


def test_a_day_right_beside_today_is_its_own() -> None:
    (vote,) = votes("The Security Council today, 5 June 2014, adopted a resolution.", published="", lead="")
    assert vote.date is not None
    assert vote.date.value == "2014-06-05"


def test_permanent_members_in_apposition_are_those_named() -> None:
    (vote,) = votes("Ten of the 15 countries voted in favor of the text. It was not adopted because Russia and China, "
                    "permanent members, vetoed it.")  # fmt: skip
    assert set(vote.vetoes) == {"RUS", "CHN"}


def test_a_veto_that_was_avoided_is_none() -> None:
    (vote,) = votes("The United States vetoed the text. Sanctions had been dropped from it, so as not to run into the "
                    "triple veto of the United States, Britain and France that seemed likely.")  # fmt: skip
    assert vote.vetoes == ("USA",)


def test_yes_abstention_and_veto_from_three_in_a_row() -> None:
    (vote,) = votes("Yes from 13 countries, abstention from China, veto from Russia: the draft resolution fell.")
    assert vote.vetoes == ("RUS",)
    assert vote.ballots["CHN"] is Ballot.ABSTAIN
    assert vote.tally is not None
    assert vote.tally.yes == 13


def test_a_veto_every_time_is_no_single_veto() -> None:
    assert not votes("Week after week a text comes to the Security Council, and the United States has used its veto "
                     "every time.")  # fmt: skip


def test_voices_that_cannot_be_vetoed_are_no_procedure() -> None:
    (vote,) = votes("Russia vetoed the text, which lost 11-1. Our voices cannot be vetoed, the ambassador wrote.")
    assert vote.outcome is Told.VETOED
    assert vote.proposal is not Proposal.PROCEDURAL_MOTION


def test_those_who_voted_for_an_entry_among_the_members() -> None:
    (vote,) = votes("The United States vetoed it. For Angola's entry voted, among the Council's members, Britain, "
                    "France, Libya and Guyana.", "1976-06-24")  # fmt: skip
    assert {m for m, b in vote.ballots.items() if b is Ballot.YES} == {"GBR", "FRA", "LBY", "GUY"}


def test_the_least_of_nine_that_was_not_reached_is_no_count() -> None:
    (vote,) = votes("Four voted in favor of the Russian text. It did not reach the least of nine affirmative votes.")
    assert vote.tally is not None
    assert vote.tally.yes == 4

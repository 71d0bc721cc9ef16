"""How renewals of missions and sanctions are told, most of them of Africa: beside the like that is no vote."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences, votes

COMPARED = [
    ("The vote was 10-0 with five abstentions, just what the previous sanctions resolution got when it was "
     "adopted last May.", "any 10/0/5"),
    ("The vote, 10-0 with five abstentions, was the same as on the preceding text adopted a year ago.", "any 10/0/5"),
    ("With ten votes for and five abstentions the Council approved the extension; China - the only one to abstain at "
     "the previous renewal - abstained, as did Gabon.", "adopted 10/?/5 ~CHN,GAB"),
]
AUTHORS_COUNTED = [
    ("The United States proposed the draft, and eight more countries stood behind it, Burkina Faso among them. It was "
     "vetoed by Russia and China.", "vetoed 9 +BFA -RUS,CHN !RUS,CHN @USA"),
    ("The four-power draft on the Congo received 7 favorable votes, 3 opposed (the Soviet Union, Poland and Ceylon).",
     "any 7/3 -SUN,POL,LKA"),
]
SIDES = [
    ("The resolution passed 14-0, the United States abstaining. The Union's wish, supported by Libya and South Africa, "
     "is only noted.", "adopted 14/0 ~USA"),
    ("The measure got 14 votes in favor and one abstention. Russia, which had objected at first, cast no veto.",
     "any 14/?/1"),
    ("The measure got 14 votes. Venezuela, unhappy with a military approach it named \"erroneous,\" abstained.",
     "any 14 ~VEN"),
    ("The arms embargo was extended; Russia, China and the three African nations of the council, who want it lifted, "
     "abstained.", "any ?/?/5 ~RUS,CHN,DZA,MOZ,SLE"),
    ("The resolution had strong support, and abstentions from Russia, China and Pakistan. The other members of the "
     "council, 12 of them, voted in favor.", "any 12 ~RUS,CHN,PAK"),
    ("The Russian text failed: for the text only China, South Africa and Equatorial Guinea joined Russia.",
     "failed 4 +RUS,CHN,ZAF,GNQ @RUS"),
]
ENDS = [
    ("A resolution to defer the cases against two leaders of Kenya at the court in The Hague for one year, as the "
     "whole of Africa had asked, was rejected by the Council.", "failed"),
    ("Seven members were in favour, nobody opposed and eight abstained.", "failed 7/0/8"),
]


@pytest.mark.parametrize(("text", "said"), [*COMPARED, *AUTHORS_COUNTED, *SIDES, *ENDS])
def test_a_renewal_is_read_as_it_is_told(text: str, said: str) -> None:
    assert differences(text, said) == []


@pytest.mark.parametrize(
    "text",
    [
        "Two drafts on Venezuela were before the Council. Maduro: 92% of Venezuelans say no to an intervention.",
        "The government, backed by Russia and China, asked the Council to lift the sanctions.",
    ],
)
def test_who_supports_something_else_casts_no_ballot(text: str) -> None:
    assert not [vote for vote in votes(text) if vote.ballots]


def test_a_mission_for_a_referendum_is_no_body_that_votes() -> None:
    text = "The mandate of the Mission for the Referendum in Western Sahara was renewed 12-0, Russia abstaining."
    assert differences(text, "any 12/0 ~RUS") == []
    assert votes("In a referendum on Sunday 60 voted for the new text and 30 against, China abstaining.") == []


def test_the_end_of_a_mandate_is_not_the_day_of_its_vote() -> None:
    text = "The mission may stay six months more, to Oct. 31, 2018, by a resolution adopted on April 27."
    assert [vote.date and vote.date.value for vote in votes(text, "2018-04-28")] == ["2018-04-27"]


def test_what_the_council_renewed_had_not_fallen() -> None:
    text = (
        "The mandate was renewed by the Council, Russia and Mozambique abstaining. Two amendments Algeria brought were "
        "not adopted."
    )
    assert differences(text, "any ~RUS,MOZ & failed @DZA") == []


def test_a_count_over_the_years_is_of_no_other_body() -> None:
    text = (
        "The motion got nine votes and was vetoed by the United States. The Soviet Union is far ahead with 105 "
        "negative votes. Four members abstained."
    )
    assert differences(text, "vetoed 9/?/4 -USA !USA") == []

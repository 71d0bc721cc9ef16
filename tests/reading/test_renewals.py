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
CLAUSES = [
    ("On 28 October 1986 the United States cast one more veto on Nicaragua, France, Thailand and the United Kingdom "
     "abstaining, on a text about a judgment.", "vetoed ~FRA,THA,GBR -USA !USA"),
    ("The resolution on Eritrea got 10 votes in favor, but five countries abstained after a call for a timeframe was "
     "turned down.", "any 10/0/5"),
    ("Thirteen votes out of 15 were for the embargo. China abstained, while Libya, the one Arab member of the council, "
     "voted against.", "any 13/1/1 ~CHN -LBY"),
    ("The members of the Council approved the resolution 11-0 with three abstentions (China, Russia, Pakistan).",
     "adopted 11/0/3 ~CHN,RUS,PAK"),
    ("The text on South Sudan fell short, getting seven of the nine votes it needed, with eight countries, among them "
     "Russia, China, Japan and the council's three African members, abstaining.",
     "failed 7/0/8 ~RUS,CHN,JPN,DZA,MOZ,SLE"),
    ("In a triple veto Britain and France joined the United States against a resolution on Panama. All other members "
     "of the Council supported it but Finland.", "vetoed 11 -USA,GBR,FRA !USA,GBR,FRA"),
    ("Thirteen members were for the text and two abstained; Russia's Vassily Nebenzia was one of those who abstained.",
     "any 13/0/2 ~RUS"),
    ("Only Russia voted for its own text; the Security Council rejected it paragraph by paragraph.", "failed +RUS"),
]
PARTS = [
    ("The Council unanimously adopted a resolution that laid an arms embargo on South Africa. Days before, Britain, "
     "France and the United States had used a triple veto on three harsher drafts, each of which got ten votes.",
     "adopted & vetoed 10 -USA,GBR,FRA !USA,GBR,FRA"),
    ("The Council turned away a bid by South Africa to speak, ten members abstaining.", "failed ?/?/10 @ZAF"),
    ("With a vote of 12-0 the Council cleared the way for a force in Haiti. Brazil and China abstained; Rwanda, the "
     "fifteenth, was not there.", "any 12/0/2/1 ~BRA,CHN oRWA"),
    ("Ten of the 15 voted for the text of Cameroon, Guyana, Iraq, Mauritania and Tanzania: China, the Soviet Union, "
     "the five sponsors, Byelorussia, Costa Rica and Sweden.",
     "any 10 +CHN,SUN,CMR,GUY,IRQ,MRT,TZA,BLR,CRI,SWE @CMR,GUY,IRQ,MRT,TZA"),
    ("Nine members were in favor, five against and one abstaining. But two of the noes, Russia's and China's, were of "
     "permanent members.", "vetoed 9/5/1 -RUS,CHN !RUS,CHN"),
    ("The text got 9 votes, and was vetoed by Russia. Those against it said Zimbabwe was no threat to peace.",
     "vetoed 9 -RUS !RUS"),
]
ENDS = [
    ("A resolution to defer the cases against two leaders of Kenya at the court in The Hague for one year, as the "
     "whole of Africa had asked, was rejected by the Council.", "failed"),
    ("Seven members were in favour, nobody opposed and eight abstained.", "failed 7/0/8"),
]


@pytest.mark.parametrize(("text", "said"), [*COMPARED, *AUTHORS_COUNTED, *SIDES, *CLAUSES, *PARTS, *ENDS])
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

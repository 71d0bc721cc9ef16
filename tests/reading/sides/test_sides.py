"""How members are said to have voted, stayed away or sat it out."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

AWAY = [
    ("The resolution was adopted 14-0. China did not participate in the voting.", "adopted 14/0 oCHN"),
    ("The Council adopted the text by nine votes to none, the Soviet Union being absent.", "adopted 9/0 oSUN"),
    ("The resolution was adopted by 13 votes; China did not take part in the vote.", "adopted 13 oCHN"),
    ("China and Iraq did not participate in the vote on the draft, which was adopted.", "adopted oCHN,IRQ"),
    ("The draft was adopted with China not participating.", "adopted oCHN"),
    ("It was adopted 13-0, two members (China and Libya) not participating.", "adopted 13/0/?/2 oCHN,LBY"),
    ("The text was adopted; one member, Benin, was not present for the vote.", "adopted ?/?/?/1 oBEN"),
    ("In the absence of the Soviet Union the Council adopted the resolution.", "adopted oSUN"),
    ("The Soviet delegate boycotted the meeting and the Council adopted the text 7-1.", "adopted 7/1 oSUN"),
    ("The Council adopted the draft with the Soviet seat empty.", "adopted oSUN"),
    ("The resolution was adopted by 13 votes in favour, none against, one abstention (Cuba) and one member not voting "
     "(China).", "adopted 13/0/1/1 ~CUB oCHN"),
    ("Libya declined to vote and the text was adopted.", "adopted oLBY"),
    ("Egypt and India did not vote on the draft, which passed.", "adopted oEGY,IND"),
    ("China, as it had announced, took no part in the voting; the text was adopted by 14 votes to none.",
     "adopted 14/0 oCHN"),
    ("Two delegations, those of Egypt and India, did not take part in the vote; the resolution was adopted.",
     "adopted ?/?/?/2 oEGY,IND"),
    ("South Africa was absent when the resolution was adopted.", "adopted oZAF"),
    ("The resolution was adopted 14-0. Yemen did not vote on Resolution 660.", "adopted 14/0/0/1 oYEM"),
]

ABSTAINED = [
    ("The resolution was adopted 14-0. Washington sat out the vote.", "adopted 14/0 ~USA"),
    ("Beijing chose to abstain and the draft was adopted.", "adopted ~CHN"),
    ("The resolution was adopted 13-0, China and Russia holding aloof.", "adopted 13/0 ~CHN,RUS"),
    ("The draft passed after Russia decided to abstain.", "adopted ~RUS"),
    ("The draft passed, Moscow withholding its vote.", "adopted ~RUS"),
    ("The draft passed with a US abstention.", "adopted ~USA"),
    ("The draft was adopted despite the abstention of Russia.", "adopted ~RUS"),
    ("The text was adopted, the United States abstaining as it had in December.", "adopted ~USA"),
    ("An abstention by the United States let the resolution through.", "adopted ~USA"),
    ("The U.S. abstained, allowing the resolution to pass.", "adopted ~USA"),
    ("The text was adopted over Russian and Chinese abstentions.", "adopted ~RUS,CHN"),
    ("The text was adopted over the abstentions of Russia and China.", "adopted ~RUS,CHN"),
    ("Algeria and Pakistan were the only members to abstain in the vote on the text.", "any ~DZA,PAK"),
    ("Absent from the yes column were Russia and China, which abstained on the draft.", "any ~RUS,CHN"),
]

FOR_AND_AGAINST = [
    ("Russia cast the sole vote against the draft.", "any -RUS"),
    ("Syria cast its ballot against the text.", "any -SYR"),
    ("France, Malta and Japan all voted in its favour; the draft was adopted.", "adopted +FRA,MLT,JPN"),
    ("France joined Russia and China in voting for the resolution.", "any +FRA,RUS,CHN"),
    ("Bolivia joined Russia in opposing the draft, which was vetoed.", "vetoed -BOL,RUS !RUS"),
    ("Pakistan sided with China and Russia in voting against the text.", "any -PAK,CHN,RUS"),
    ("East Germany voted with the Soviet Union against the draft.", "any -DDR,SUN"),
    ("Three countries joined China in abstaining on the text.", "any ?/?/4 ~CHN"),
    ("China voted yes; India voted no on the draft.", "any +CHN -IND"),
    ("Switzerland gave its vote to the draft.", "any +CHE"),
    ("The draft got yes votes from China, Russia and Algeria.", "any +CHN,RUS,DZA"),
    ("The American ambassador voted no on the draft.", "any -USA"),
    ("The measure was adopted over the objections of Cuba and Yemen, which voted against.", "adopted -CUB,YEM"),
    ("Voting against the draft, Russia called it biased.", "any -RUS"),
    ("The resolution passed, with Russia and China both voting in favour.", "adopted +RUS,CHN"),
    ("Iran is not a member of the Council; Russia alone opposed the draft, voting against it.", "any -RUS"),
]

NO_BALLOT = [
    ("France supports a two-state solution, its envoy told the Security Council.", "nothing"),
    ("Russia opposed the invasion, China said.", "nothing"),
    ("Russia will vote against the draft.", "nothing"),
    ("Russia has said it would abstain.", "nothing"),
    ("The Council discussed the fight against Hamas.", "nothing"),
    ("Four countries backed the idea of a meeting.", "nothing"),
    ("Israel rejected the resolution.", "nothing"),
]

ROWS = [
    ("The resolution was adopted. Abstaining in the Council on 12 July: Britain and France.", "adopted ~GBR,FRA"),
    ("The resolution on Iran was adopted. For: 12 Against: Brazil and Turkey Abstained: Lebanon",
     "adopted 12/2/1 -BRA,TUR ~LBN"),
    ("The resolution on Iran was adopted. In favor 12 Against 2 (Brazil, Turkey) Abstaining 1 (Lebanon)",
     "adopted 12/2/1 -BRA,TUR ~LBN"),
    ("The draft was rejected. Against: Greece and Denmark For: China and Pakistan Abstentions: Guyana",
     "failed -GRC,DNK +CHN,PAK ~GUY"),
    ("The fourteen others voted favourably and the United States vetoed the text.", "vetoed 14/1/0 -USA !USA"),
]
FORMALLY = [
    ("The Council adopted a resolution in which Israel, after a raid, was formally condemned.", "adopted"),
    ("The resolution was adopted; Japan was formerly a member.", "adopted"),
]
BOTH_SIDES = [
    ("Yemen voted against the draft and Yemen abstained on it; Cuba voted against.", "any -CUB"),
]


@pytest.mark.parametrize(("text", "line"), AWAY)
def test_away_or_not_taking_part_is_no_abstention(text: str, line: str) -> None:
    assert differences(text, line) == []


@pytest.mark.parametrize(("text", "line"), ABSTAINED)
def test_abstained(text: str, line: str) -> None:
    assert differences(text, line) == []


@pytest.mark.parametrize(("text", "line"), FOR_AND_AGAINST)
def test_for_and_against(text: str, line: str) -> None:
    assert differences(text, line) == []


@pytest.mark.parametrize(("text", "line"), ROWS)
def test_in_a_row_without_stops_a_label_is_of_what_stands_behind_it(text: str, line: str) -> None:
    assert differences(text, line) == []


@pytest.mark.parametrize(("text", "line"), FORMALLY)
def test_half_a_word_is_no_ballot(text: str, line: str) -> None:
    assert differences(text, line) == []


@pytest.mark.parametrize(("text", "line"), NO_BALLOT)
def test_a_view_or_a_plan_is_no_ballot(text: str, line: str) -> None:
    assert differences(text, line) == []


@pytest.mark.parametrize(("text", "line"), BOTH_SIDES)
def test_a_member_on_two_sides_stands_on_none(text: str, line: str) -> None:
    assert differences(text, line) == []

"""A vote told in an aside, and several texts in one sentence: each vote keeps what is its own."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences, votes

ASIDES = [
    ("China and Russia, which had vetoed a US draft in March, this time abstained and the resolution went through with "
     "13 in favour.", "adopted 13 ~CHN,RUS & vetoed -CHN,RUS !CHN,RUS @USA"),
    ("Washington, which vetoed another text in December, abstained and the resolution was adopted 14-0.",
     "adopted 14/0 ~USA & vetoed -USA !USA"),
    ("The draft got 13 votes but Russia, which had blocked an earlier text on aid, voted against it.",
     "vetoed 13 -RUS !RUS & vetoed -RUS !RUS"),
]
THE_SAME_TEXT = [
    ("Russia, which vetoed the draft, said it was biased; 13 members had backed it.", "vetoed 13 -RUS !RUS"),
    ("The United States, which had vetoed it, stood alone; fourteen voted for the draft.", "vetoed 14 -USA !USA"),
]
SEVERAL_TEXTS = [
    ("Thrice this month the Council voted on Gaza: a Russian text fell with five votes in favour, a Brazilian one was "
     "vetoed by the US, and a US one was vetoed by Russia and China.",
     "failed 5 @RUS & vetoed -USA !USA @BRA & vetoed -RUS,CHN !RUS,CHN @USA"),
    ("Two drafts, no result. The American one got ten votes but Russia and China said no. The Russian one got four "
     "votes; seven were against.", "vetoed 10 -RUS,CHN !RUS,CHN @USA & failed 4/7 @RUS"),
]
ENDS = [
    ("It took Washington's 'no' to undo what fourteen others had agreed on the draft.", "vetoed 14 -USA !USA"),
    ("Moscow blocked, Beijing abstained, everybody else backed the draft.", "vetoed 13 -RUS ~CHN !RUS"),
    ("The measure drew 14 ayes and a lone nay, cast by the US envoy.", "vetoed 14/1 -USA !USA"),
    ("Britain and France refused to go along with the US draft and abstained; Russia and China killed it; eleven voted "
     "in favour.", "vetoed 11 -RUS,CHN ~GBR,FRA !RUS,CHN @USA"),
    ("Ecuador, Japan, Malta, South Korea, Slovenia, Switzerland, France, Britain and the US voted for the draft. "
    "Russia "
     "and China voted against, so it was not adopted.",
     "vetoed -RUS,CHN !RUS,CHN +ECU,JPN,MLT,KOR,SVN,CHE,FRA,GBR,USA"),
    ("The mandate was extended until March by a unanimous vote.", "adopted"),
]


@pytest.mark.parametrize(("text", "want"), [*ASIDES, *THE_SAME_TEXT, *SEVERAL_TEXTS, *ENDS])
def test_each_vote_keeps_its_own(text: str, want: str) -> None:
    assert differences(text, want) == []


@pytest.mark.parametrize(
    "text",
    [
        "The Council on Monday passed a resolution calling for a truce, breaking a five-month impasse during which the "
        "United States vetoed several calls for ending the war.",
        "The Council adopted the resolution on Friday, ending a deadlock in which Russia vetoed four drafts.",
    ],
)
def test_what_was_adopted_was_not_vetoed_in_the_months_before(text: str) -> None:
    assert differences(text, "adopted") == []


def test_what_members_approved_and_one_vetoed_is_vetoed() -> None:
    told = "Fourteen members approved the draft, and the United States then vetoed it."
    assert differences(told, "vetoed 14 -USA !USA") == []


def test_votes_that_sponsors_say_they_have_were_not_cast() -> None:
    told = "Sponsoring the resolution were Pakistan and Zambia, who claimed that they had the nine votes needed."
    assert votes(told) == []

"""Machine translations: other verbs, other prepositions, missing articles."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

GARBLED = [
    (
        "For the document voted 14 members of Council, against - one Russia, which used its veto.",
        "vetoed 14/1 !RUS -RUS",
        "2024-11-19",
    ),
    (
        "In favor of resolution have voted 13 States, against - USA, refrained Great Britain. The draft is "
        "blocked by veto.",
        "vetoed 13/1/1 -USA ~GBR !USA -USA",
        "2024-02-21",
    ),
    (
        "The Council did not accept the resolution. Russia exploited its right of veto, 11 voices were for, "
        "three delegations - China, Angola, Venezuela - withheld themselves from voting.",
        "vetoed 11/1/3 -RUS ~CHN,AGO,VEN !RUS -RUS",
        "2015-07-30",
    ),
    (
        "The resolution was accepted by 13 voices; from the vote refrained Russia and USA.",
        "adopted 13/0/2 ~RUS,USA",
        "2023-12-23",
    ),
    (
        "Russia applied veto to resolution of USA about weapon in space. Pro - 13, contra - 1, abstained 1 (China).",
        "vetoed 13/1/1 ~CHN !RUS -RUS @USA",
        "2024-04-25",
    ),
    (
        "Security Council has accepted resolution 2735 on truce in Gaza by 14 votes for, Russia restrained "
        "from voting.",
        "adopted 14/0/1 ~RUS",
        "2024-06-11",
    ),
    (
        "USA laid veto on draft resolution of Algeria on Gaza. 13 of the countries used vote in favor, "
        "England stayed abstained.",
        "vetoed 13/1/1 ~GBR !USA -USA @DZA",
        "2024-02-21",
    ),
    (
        "China and Russia made use of the right to veto against resolution of sanctions to Zimbabwe. Votes in"
        " pro 9, in contra 5, abstention 1.",
        "vetoed 9/5/1 !CHN,RUS -CHN,RUS",
        "2008-07-12",
    ),
    (
        "The resolution project presented by Kuwait could not be accepted because of the veto of US. 10 "
        "countries gave vote yes, 4 countries remained abstaining.",
        "vetoed 10/1/4 !USA -USA @KWT",
        "2018-06-02",
    ),
    (
        "By 13 votes pro, with the abstention of Great Britain and the vote contrary of USA, the resolution "
        "stayed without adopting, vetoed.",
        "any 13/1/1 -USA ~GBR !USA -USA",
        "2024-02-21",
    ),
]
# The nearest neighbours: the same words of something else.
NOT_VOTES = [
    (
        "Hamas did not accept the resolution of the Council. Israel refrained from comment.",
        "nothing",
        "2024-06-12",
    ),
    (
        "Russia accepted the proposal of 13 delegations for a break, and China withheld its comments.",
        "nothing",
        "2024-06-12",
    ),
    (
        "The members refrained from applause. France used its right of reply.",
        "nothing",
        "2024-06-12",
    ),
    (
        "Russia could use the right of veto, diplomats said.",
        "nothing",
        "2024-06-12",
    ),
    (
        "The parliament accepted the law by 13 voices; four deputies withheld themselves.",
        "nothing",
        "2024-06-12",
    ),
    (
        "USA laid flowers at the memorial; 13 of the countries gave their vote of thanks to the president of "
        "the Council.",
        "nothing",
        "2024-06-12",
    ),
]


@pytest.mark.parametrize(("text", "line", "published"), GARBLED)
def test_a_translated_vote_is_read(text: str, line: str, published: str) -> None:
    assert differences(text, line, published) == []


@pytest.mark.parametrize(("text", "line", "published"), NOT_VOTES)
def test_the_same_words_of_something_else_tell_no_vote(text: str, line: str, published: str) -> None:
    assert differences(text, line, published) == []

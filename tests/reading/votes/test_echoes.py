"""Votes told by pointing back to another: each is a vote of its own, and nothing else is."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

POINTING_BACK = [
    (
        "In October 2011 Russia and China vetoed a European draft on Syria. In February 2012 the two vetoed a "
        "second text, which had thirteen votes.",
        "vetoed !RUS,CHN -RUS,CHN & vetoed 13/2 !RUS,CHN -RUS,CHN",
        "2015-01-01",
    ),
    (
        "On 25 March 2004 the United States vetoed a draft on the killing of Sheikh Yassin; eleven members voted "
        "for it. An October draft on northern Gaza met the same fate, by 11 votes to one.",
        "vetoed 11 !USA -USA & vetoed 11/1 !USA -USA",
        "2008-01-01",
    ),
    (
        "The United States vetoed a draft on Gaza in July 2006, ten members being for it. In November it did so "
        "again, against a text that Qatar had tabled and ten supported.",
        "vetoed 10 !USA -USA & vetoed 10 !USA -USA @QAT",
        "2008-01-01",
    ),
    (
        "Russia vetoed a draft on the Syrian gas attacks on 24 October 2017; eleven were for it. On 16 November "
        "it vetoed another; eleven were in favour again.",
        "vetoed 11 !RUS -RUS & vetoed 11 !RUS -RUS",
        "2018-01-01",
    ),
    (
        "Russia vetoed two drafts on chemical weapons in November 2017. The first, by the United States, had "
        "eleven votes; the second, by Japan, had twelve.",
        "vetoed 11 !RUS -RUS @USA & vetoed 12 !RUS -RUS @JPN",
        "2018-01-01",
    ),
    (
        "The Security Council rejected both drafts on Gaza on Wednesday. The former, by the United States, was "
        "vetoed by Russia and China; the latter, by Russia, got four votes.",
        "vetoed !RUS,CHN -RUS,CHN @USA & failed 4 @RUS",
        "2023-10-26",
    ),
    (
        "The Security Council voted on two texts on 1 June 2018. Kuwait's, which ten members supported, was "
        "vetoed by the United States. Washington's failed by one vote to three, with eleven abstentions.",
        "vetoed 10 !USA -USA @KWT & failed 1/3/11 @USA",
        "2018-06-05",
    ),
    (
        "On 7 July 2020 China and Russia vetoed a German and Belgian draft on aid to Syria. Three days later a "
        "text by the same sponsors failed in the same way, with thirteen in favour.",
        "vetoed !CHN,RUS -CHN,RUS @DEU,BEL & vetoed 13/2 !CHN,RUS -CHN,RUS @DEU,BEL",
        "2020-08-01",
    ),
    (
        "China vetoed observers for Guatemala in January 1997. Two years later, in February 1999, it vetoed a "
        "draft prolonging the mission in Macedonia, which thirteen members had supported.",
        "vetoed !CHN -CHN & vetoed 13 !CHN -CHN",
        "2005-01-01",
    ),
    (
        "The Security Council adopted two resolutions on Friday. The first, on Cyprus, was unanimous. The second,"
        " on Haiti, got 13 votes, with China and Russia abstaining.",
        "adopted & adopted 13/0/2 ~CHN,RUS",
        "2022-07-16",
    ),
    (
        "In 2006 the United States again vetoed two drafts in the UN Security Council. The first, in July, "
        "received ten votes, with Denmark, Peru, Slovakia and the United Kingdom abstaining. The second, in "
        "November, also received ten; Denmark, Japan, Slovakia and the United Kingdom abstained.",
        "vetoed 10/1/4 ~DNK,PER,SVK,GBR !USA -USA & vetoed 10/1/4 ~DNK,JPN,SVK,GBR !USA -USA",
        "2010-01-01",
    ),
    (
        "Security Council and Syria. In October 2011 a European draft was vetoed by Russia and China (nine in "
        "favour; Brazil, India, Lebanon and South Africa abstaining). In February 2012 the two vetoed a second "
        "text, which had thirteen votes. A third, in July of that year, failed in the same way, with eleven "
        "votes; Pakistan and South Africa abstained.",
        "vetoed 9/2/4 ~BRA,IND,LBN,ZAF !RUS,CHN -RUS,CHN & vetoed 13/2 !RUS,CHN -RUS,CHN & "
        "vetoed 11/2/2 ~PAK,ZAF !RUS,CHN -RUS,CHN",
        "2015-01-01",
    ),
]
# The nearest neighbours: a truce met the fate, it is still to come, another body did so, the ordinal is of something
# else.
POINTING_ELSEWHERE = [
    (
        "Russia vetoed a draft on Syria in April 2017; ten members were for it. The ceasefire of Aleppo met the "
        "same fate as its predecessors.",
        "vetoed 10 !RUS -RUS",
        "2017-05-01",
    ),
    (
        "Russia vetoed a draft on Syria on Wednesday. If the next text is not changed, it will meet the same "
        "fate, diplomats said.",
        "vetoed !RUS -RUS",
        "2017-04-15",
    ),
    (
        "Russia vetoed a draft on Syria on Wednesday. Moscow has threatened that it will do so again.",
        "vetoed !RUS -RUS",
        "2017-04-15",
    ),
    (
        "Russia and China vetoed a draft on Syria in the Security Council on Tuesday. In Geneva the Human Rights "
        "Council did so again on Friday.",
        "vetoed !RUS,CHN -RUS,CHN",
        "2020-07-10",
    ),
    (
        "Russia vetoed two drafts on Ukraine in 2022. Kyiv had asked for three. The second, its ambassador said, "
        "was the better one.",
        "any !RUS -RUS",
        "2023-01-01",
    ),
    (
        "Russia vetoed the draft on Wednesday. Washington's was the only voice that spoke of sanctions.",
        "vetoed !RUS -RUS",
        "2017-04-15",
    ),
    (
        "Fourteen members supported the text and the United States vetoed it. The second of its two ambassadors "
        "left the room.",
        "vetoed 14/1 !USA -USA",
        "2017-12-19",
    ),
]


@pytest.mark.parametrize(("text", "line", "published"), POINTING_BACK)
def test_what_the_second_leaves_unsaid_is_taken_from_the_first(text: str, line: str, published: str) -> None:
    assert differences(text, line, published) == []


@pytest.mark.parametrize(("text", "line", "published"), POINTING_ELSEWHERE)
def test_only_a_text_shares_the_fate_of_a_text(text: str, line: str, published: str) -> None:
    assert differences(text, line, published) == []

"""Several votes in one report: each keeps its own counts, names and sponsors."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

TWO_VOTES = [
    ("The Council rejected a Russian draft, which got five votes. It then adopted a U.S. draft by 10 votes to none.",
     "failed 5 @RUS & adopted 10/0 @USA"),
    ("A U.S. draft was vetoed by Russia and China; a Russian draft won four votes and was not adopted.",
     "vetoed -RUS,CHN !RUS,CHN @USA & failed 4 @RUS"),
    ("The United States vetoed the Brazilian text, 12 members voting for it. Russia's two amendments had failed "
     "earlier.",
     "vetoed 12 -USA !USA @BRA & failed @RUS"),
    ("The Russian text got five votes in favour, four against and six abstentions. Two days later the Brazilian text "
     "was vetoed by the United States; it had 12 votes in favour, one against and two abstentions.",
     "any 5/4/6 @RUS & vetoed 12/1/2 -USA !USA @BRA"),
    ("The first draft was adopted by 14 votes, with Russia abstaining. The second was vetoed by Russia.",
     "adopted 14 ~RUS & vetoed -RUS !RUS"),
    ("Thirteen members voted for the Western draft, China abstained and Russia vetoed it. Russia's own text then got "
     "only two votes, its own and China's.", "vetoed 13 -RUS ~CHN !RUS & any 2 +RUS,CHN @RUS"),
    ("The Security Council adopted a resolution on Haiti with 13 votes; China and Russia abstained.\n\nIn a separate "
     "vote it renewed the Mali sanctions by 14 votes, with Russia voting against.",
     "adopted 13 ~CHN,RUS & adopted 14 -RUS"),
    ("A Russian amendment won six votes, another seven. The resolution itself was adopted with 12 votes.",
     "any 6 @RUS & any 7 & adopted 12"),
    ("The draft on Gaza was adopted 14-0. An amendment offered by Russia was rejected, three in favour, one against "
     "and 11 abstentions.", "adopted 14/0 & failed 3/1/11 @RUS"),
    ("Two texts went to the vote. The Albanian draft was vetoed by Russia, four countries abstaining. The Chinese "
     "draft was adopted unanimously.", "vetoed ?/?/4 -RUS !RUS @ALB & adopted @CHN"),
]

RECALLED = [
    ("The Security Council adopted the resolution on Monday with 14 votes. In December the United States vetoed a "
     "similar draft.", "adopted 14 & vetoed -USA !USA"),
    ("Russia vetoed the draft on Friday. It had vetoed a similar text in February, when China abstained.",
     "vetoed -RUS !RUS & vetoed -RUS ~CHN !RUS"),
    ("The Council on Thursday adopted a resolution by 12 votes. In 1990 it had adopted resolution 678 by 12 votes to "
     "two, with China abstaining.", "adopted 12 & adopted 12/2 ~CHN"),
]

ONE_VOTE = [
    ("US VETOES GAZA TEXT\n\nThe United States on Friday vetoed a draft on Gaza. Thirteen members were in favour and "
     "Britain abstained.", "vetoed 13 -USA ~GBR !USA"),
    ("The Security Council adopted a resolution on Monday.\n\nThe vote was 14-0.\n\nThe United States abstained.",
     "adopted 14/0 ~USA"),
    ("Malta tabled a draft. It was adopted with 12 votes.", "adopted 12 @MLT"),
    ("The draft was put to a vote on Friday. It received 11 votes in favour. China and Russia voted against. "
     "It was therefore not adopted.", "vetoed 11 -CHN,RUS !CHN,RUS"),
    ("Russia vetoed the resolution. Thirteen countries had backed it. China abstained.", "vetoed 13 -RUS ~CHN !RUS"),
    ("The resolution was adopted on Tuesday. Speaking before the vote, Russia's envoy said the text was weak. "
     "It received 13 votes.", "adopted 13"),
    ("Council adopts text on Sudan\n\nThe Security Council adopted on Friday a British-drafted resolution on Sudan. "
     "Fourteen members voted for the resolution, and Russia abstained.", "adopted 14 ~RUS @GBR"),
]


@pytest.mark.parametrize(("text", "line"), TWO_VOTES)
def test_votes_of_one_report_are_told_apart(text: str, line: str) -> None:
    assert differences(text, line) == []


@pytest.mark.parametrize(("text", "line"), RECALLED)
def test_a_vote_recalled_is_not_todays(text: str, line: str) -> None:
    assert differences(text, line) == []


@pytest.mark.parametrize(("text", "line"), ONE_VOTE)
def test_tellings_of_one_vote_come_together(text: str, line: str) -> None:
    assert differences(text, line) == []


def test_a_text_named_after_what_the_council_did_is_the_text_by_which_it_did() -> None:
    told = "The United Nations Security Council has imposed an arms embargo on South Sudan. "
    by = "A United States-drafted resolution won the minimum nine votes needed, while six member states abstained."
    assert differences(told + by, "adopted 9/0/6 @USA") == []
    another = "A Russian draft got four votes in favour, with seven against."
    assert differences(told + another, "adopted & any 4/7 @RUS") == []

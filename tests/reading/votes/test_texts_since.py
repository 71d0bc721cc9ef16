"""A text that came up after a vote gives that vote no author; another vote likened to it gives it no facts."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

SAID = [
    ("It banned rough diamonds on Wednesday, fourteen in favour and Mali abstaining. On Thursday the United States "
     "circulated a draft on timber to the other members.", "adopted 14 ~MLI", "2000-07-07"),
    ("It adopted the resolution on Monday with 14 votes, Russia abstaining. Algeria circulated a draft on Rafah on "
     "Tuesday.", "adopted 14 ~RUS", "2024-06-12"),
    ("- 30 April 1979: the Security Council adopts the non-aligned text with twelve votes; Britain and France "
     "abstain.\n- 12 June 1979: Nigeria circulates a draft on the oil companies.", "adopted 12 ~GBR,FRA", "1979-06-20"),
    ("Russia and China abstained on Friday as the Security Council adopted an extension. A vote on the British plan "
     "to overhaul the system is expected before Christmas.", "adopted ~RUS,CHN", "1999-12-05"),
    ("Gabon and Nigeria put their draft on Eritrea in blue on Tuesday. Members wish to avoid a repeat of December "
     "2009, when resolution 1907 was adopted by 13 votes with Libya voting against and China abstaining.",
     "adopted 13 -LBY ~CHN", "2011-11-30"),
    ("Gabon circulated a draft on piracy on Monday. In June 2008 resolution 1816 was adopted unanimously.",
     "adopted", "2011-11-30"),
    ("The draft on Gaza was vetoed by the United States on Wednesday, as had been the text of the Emirates in "
     "December 2023.", "vetoed -USA !USA", "2024-11-22"),
    ("The United States vetoed the draft on the settlements on Friday, just as it had vetoed Qatar's draft in 2006.",
     "vetoed -USA !USA & vetoed -USA !USA @QAT", "2011-02-20"),
    ("The text is adopted with twelve votes, the United States, Britain and France abstaining, just as the three had "
     "abstained when resolution 445 was adopted on 8 March 1979.",
     "adopted 12 ~USA,GBR,FRA & adopted ~USA,GBR,FRA", "1979-06-20"),
    ("The text was adopted on Tuesday; all members but two voted in favour, while Venezuela and the Russian "
     "Federation, which has cast its veto more often than anyone else since 1946, abstained.",
     "adopted ~VEN,RUS", "2015-12-20"),
    ("The US, whose own embassy move was the point of the exercise, vetoed Egypt's draft. Fourteen were in favour.",
     "vetoed 14 -USA !USA @EGY", "2017-12-20"),
    ("On Friday the United States vetoed Kuwait's draft, and America's own paper against Hamas was defeated the same "
     "evening with a single vote in favour.", "vetoed -USA !USA @KWT & failed 1 @USA", "2018-06-03"),
    ("Many believe that China vetoed the resolution on Libya. Wrong. It was adopted, Russia and China abstaining.",
     "adopted ~RUS,CHN", "2011-03-20"),
]  # fmt: skip
NEIGHBOURS = [
    ("It adopted a resolution on Monday with 14 votes, Russia abstaining. The United States had circulated a draft "
     "ten days earlier.", "adopted 14 ~RUS @USA", "2024-06-12"),
    ("Malta circulated a draft on children on Tuesday. On Wednesday the Security Council adopted it with twelve "
     "votes.", "adopted 12 @MLT", "2024-06-13"),
    ("It adopted a resolution on Monday with 14 votes, Russia abstaining. The draft was tabled by the United States.",
     "adopted 14 ~RUS @USA", "2024-06-12"),
    ("The draft was adopted by twelve votes; China abstained, as did Russia.", "adopted 12 ~CHN,RUS", "2024-06-12"),
    ("Everybody says that Britain vetoed the Suez draft. Quite right.", "vetoed -GBR !GBR", "1956-11-10"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "line", "published"), SAID)
def test_another_text_leaves_the_vote_as_it_was(text: str, line: str, published: str) -> None:
    assert differences(text, line, published) == []


@pytest.mark.parametrize(("text", "line", "published"), NEIGHBOURS)
def test_what_is_said_of_the_text_voted_on_is_its_own(text: str, line: str, published: str) -> None:
    assert differences(text, line, published) == []


def test_a_statement_that_was_blocked_is_no_vote_after_a_town_in_a() -> None:
    text = ("Members failed to agree on a press statement on the bombing in Sana'a. The draft, prepared by the UK, "
            "was blocked by Russia. Russia had on Saturday vetoed the French and Spanish draft on Aleppo.")  # fmt: skip
    assert differences(text, "vetoed -RUS !RUS @FRA,ESP", "2016-10-12") == []

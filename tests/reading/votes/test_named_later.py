"""Names that are told after their number, and lists that are of something else."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

THEY_WERE = [
    ("The draft got eleven votes. Four members abstained. They were China, India, Brazil and the UAE.",
     "any 11/?/4 ~CHN,IND,BRA,ARE"),
    ("Nine countries voted in favour and six abstained: those six were Algeria, China, Guyana, Mozambique, Russia and "
     "Sierra Leone.", "any 9/?/6 ~DZA,CHN,GUY,MOZ,RUS,SLE"),
    ("The resolution passed with 13 votes and two abstentions. These were Russia and China.",
     "adopted 13/?/2 ~RUS,CHN"),
    ("Only four voted for the text. China, Russia, Pakistan and Algeria were the four.",
     "failed 4 +CHN,RUS,PAK,DZA"),
    ("The text was adopted 12-0-3. Gabon, Ghana and the UAE made up the three.", "adopted 12/0/3 ~GAB,GHA,ARE"),
    ("Four members voted for the draft, which fell: Russia, China, Cuba and Yemen.", "failed 4 +RUS,CHN,CUB,YEM"),
]
CAMPS = [
    ("Seven supported the draft; it failed. The yes camp was made up of Russia, China, Cuba, Yemen, Malta, Chad and "
     "Mali.", "failed 7 +RUS,CHN,CUB,YEM,MLT,TCD,MLI"),
    ("The text was vetoed by Russia. The no side included Bolivia and China.", "vetoed -RUS,BOL,CHN !RUS"),
    ("The resolution was adopted. The abstainers, all African, were Gabon, Nigeria and South Africa.",
     "adopted ~GAB,NGA,ZAF"),
]
SOME_OF_THEM = [
    ("Ten members backed the text, Jordan and Morocco among the ten.", "any 10 +JOR,MAR"),
    ("The text mustered nine supporters, China and Ireland being of the number.", "any 9 +CHN,IRL"),
]
BETWEEN = [
    ("Ten governments backed Qatar's text. Those that could bring themselves neither to support nor to oppose it were "
     "Britain and Japan.", "any 10 ~GBR,JPN @QAT"),
]
LISTS_OF_SOMETHING_ELSE = [
    ("The resolution was adopted with 12 votes, three members abstaining. They were divided over Mali.",
     "adopted 12/?/3"),
    ("The text was adopted 11-2-2. They were Russia and China.", "adopted 11/2/2"),
    ("The resolution passed with 13 votes and two abstentions. These were the work of Russia and China.",
     "adopted 13/?/2 @RUS,CHN"),
    ("The resolution was adopted with 12 votes. The sponsors were France and Britain.", "adopted 12 @FRA,GBR"),
    ("The resolution passed, two abstaining. Chad, Mali and Niger were the three countries hit by the floods.",
     "adopted ?/?/2"),
]


@pytest.mark.parametrize(
    ("text", "line"), [*THEY_WERE, *CAMPS, *SOME_OF_THEM, *BETWEEN, *LISTS_OF_SOMETHING_ELSE]
)
def test_a_list_takes_the_side_of_the_number_it_fills(text: str, line: str) -> None:
    assert not differences(text, line)

"""Those who are said only to have sided with somebody, and who is told of by pointing back."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

WITH_WHO_VETOED = [
    ("Russia vetoed the text. Bolivia was the only country to side with it.", "vetoed -RUS,BOL !RUS"),
    ("Mr. Malik of the Soviet Union vetoed the appeal, a draft by France. Hungary took the Soviet side.",
     "vetoed -SUN,HUN !SUN @FRA"),
    ("The Soviet Union vetoed the draft. Lined up with Russia were three neutrals - Egypt, Ceylon and Liberia.",
     "vetoed ?/?/? -SUN,EGY,LKA,LBR !SUN"),
    ("Russia and China vetoed the text. South Africa and Libya voted with the two big powers.",
     "vetoed -RUS,CHN,ZAF,LBY !RUS,CHN"),
    ("Russia vetoed the draft. Poland stood by its side.", "vetoed -RUS,POL !RUS"),
]
WITH_A_BALLOT = [
    ("The Soviet Union vetoed the draft. Backing its ally's stand was nobody; backing the Soviet no vote were Jordan "
     "and Mali.", "vetoed -SUN,JOR,MLI !SUN"),
    ("The Soviet Union vetoed the draft. The Soviet veto was seconded by Bulgaria.", "vetoed -SUN,BGR !SUN"),
    ("Argentina and Japan sponsored the draft. It was vetoed by the Soviet Union. Voting with these two were France "
     "and Uruguay.", "vetoed +FRA,URY -SUN !SUN @ARG,JPN"),
    ("Of the votes, three were against, as Bolivia joined Russia and China, and three abstained; the text was vetoed.",
     "vetoed ?/3/3 -RUS,CHN,BOL !RUS,CHN"),
]
THE_SAME = [
    ("The United States vetoed a text by Qatar. In July the same ambassador vetoed another draft on Gaza.",
     "vetoed -USA !USA @QAT & vetoed -USA !USA"),
    ("Russia and China vetoed a draft on Mali. The same pair last used their vetoes in 2007, against a text on Burma.",
     "vetoed -RUS,CHN !RUS,CHN & vetoed -RUS,CHN !RUS,CHN"),
]
SIDES_NOT_OF_THE_VOTE = [
    ("Russia vetoed the text. In Geneva, Japan had never sided with it.", "vetoed -RUS !RUS"),
    ("The resolution was adopted. Bolivia sided with him.", "adopted"),
    ("Russia vetoed the text. Mali joined the African Union.", "vetoed -RUS !RUS"),
    ("The United States vetoed a second term for Mr Boutros-Ghali. The other 14 members of the Council, Britain "
     "among them, stood by him.", "vetoed 14/1 +GBR -USA !USA"),
    ("On 28 February 2017 Russia vetoed the text. Iran backed the Russian veto.", "vetoed -RUS !RUS"),
]


@pytest.mark.parametrize(("text", "line"), [*WITH_WHO_VETOED, *WITH_A_BALLOT, *THE_SAME, *SIDES_NOT_OF_THE_VOTE])
def test_who_sides_with_a_member_votes_as_it_does(text: str, line: str) -> None:
    assert not differences(text, line)


def test_who_takes_the_part_of_another_votes_as_that_one_does() -> None:
    text = "Russia vetoed the plan. Nine were for it and two against, Poland alone taking Russia's part."
    assert not differences(text, "vetoed 9/2 -SUN,POL !SUN", published="1947-07-30")

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
]


@pytest.mark.parametrize(("text", "line"), [*WITH_WHO_VETOED, *THE_SAME, *SIDES_NOT_OF_THE_VOTE])
def test_who_sides_with_a_member_votes_as_it_does(text: str, line: str) -> None:
    assert not differences(text, line)

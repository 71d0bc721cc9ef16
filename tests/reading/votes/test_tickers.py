"""Live blogs, newest first: what a paragraph says of a second vote is not of the first."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

HEAD = "Live from the UN Security Council, all times New York\n\n"
SAID = [
    ("23.31 Second vote of the evening. A stopgap by France and Ireland. Adopted, 15 to nil.\n\n22.54 The draft is "
     "dead: Negroponte voted against, Bulgaria abstained, 13 for.\n\n22.40 Quiet in the chamber.",
     "adopted 15 @FRA,IRL & vetoed 13 -USA !USA ~BGR", "2002-07-01"),
    ("11:50 Another vote, on the Russian text: five for, nine against, one abstention. Rejected.\n\n11:40 The American "
     "draft got ten votes, but Russia vetoed it.\n\n11:10 They are sitting down.",
     "failed 5/9/1 @RUS & vetoed 10 -RUS !RUS @USA", "2017-04-13"),
    ("[10:05] The American draft got ten votes, but Russia vetoed it.\n\n[10:20] Now a third draft: adopted with 14 "
     "votes, China abstaining.\n\n[10:50] Speeches.", "vetoed 10 -RUS !RUS @USA & adopted 14 ~CHN", "2017-04-13"),
]
ONE = [
    # the same vote, told in two paragraphs
    ("22.58 The US voted against, 14 were for it.\n\n22.54 The draft has been vetoed by the United States.\n\n22.40 "
     "Quiet.", "vetoed 14 -USA !USA", "2023-10-19"),
    # hours that open no live blog
    ("10.30 is early for a vote. The draft was vetoed by Russia. Ten had voted for it.", "vetoed 10 -RUS !RUS",
     "2017-04-13"),
    # another vote that is still to come
    ("22.58 A second vote is due tomorrow.\n\n22.54 The draft has been vetoed by the United States, 14 to one.\n\n"
     "22.40 Quiet.", "vetoed 14/1 -USA !USA", "2023-10-19"),
]


@pytest.mark.parametrize("told", [*SAID, *ONE])
def test_each_vote_of_a_live_blog_stands_for_itself(told: tuple[str, str, str]) -> None:
    found = differences(told[0], told[1], told[2], lead=HEAD)
    assert [d for d in found if not d.startswith(("+no=", "+abstain="))] == []

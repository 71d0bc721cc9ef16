"""Way 2: "12-3". The second number of a score goes in as it is said; who the three were is told beside it."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

SAID = [
    ("The draft was adopted 12-3, with Algeria, Pakistan and China abstaining.", "adopted 12/3 ~DZA,PAK,CHN"),
    ("The text passed 12 to 3; the three were Russia, China and Algeria, all voting against.",
     "adopted 12/3 -RUS,CHN,DZA"),
    ("Adopted 13-2, the resolution had Russia and China abstaining.", "adopted 13/2 ~RUS,CHN"),
    ("The vote was 11-4 with Brazil, India, China and Germany in abstention.", "any 11/4 ~BRA,IND,CHN,DEU"),
    ("The Council voted 13-2, with Cuba and Yemen opposed, to authorise force.", "adopted 13/2 -CUB,YEM"),
    ("By 14-1 the Council condemned the raid; the United States cast the one negative vote and so killed the text.",
     "vetoed 14/1 -USA !USA"),
    ("It was a 10-3 vote: Cuba, Yemen and Zimbabwe were the three, all of them opposed.", "any 10/3 -CUB,YEM,ZWE",
     "1991-04-06"),
    ("The admission of Israel was recommended 9-1, Egypt against and Britain abstaining.", "any 9/1 -EGY ~GBR",
     "1949-03-05"),
    ("The resolution passed 12-2, Brazil and Turkey voting against it and Lebanon abstaining.",
     "adopted 12/2 -BRA,TUR ~LBN", "2010-06-10"),
    ("The Council voted 12-2 for a fourth round of sanctions. Turkey and Brazil were the two, and Lebanon abstained.",
     "adopted 12/2 ~LBN", "2010-06-10"),
]
# The nearest that is something else.
NEIGHBOURS = [
    ("The draft was adopted. Section 12-3 of the staff rules is to follow.", "adopted"),
    ("The draft was adopted with 12 votes; three more members had left the hall for lunch.", "adopted 12"),
    ("The draft was adopted 12-3 days after the coup, with 13 votes.", "adopted 13"),
    ("The resolution was adopted 12-0, the three others abstaining.", "adopted 12/0/3"),
]


@pytest.mark.parametrize("told", SAID)
def test_who_the_second_number_were_is_told_by_the_words_beside_it(told: tuple[str, ...]) -> None:
    assert differences(*told) == []


@pytest.mark.parametrize("told", NEIGHBOURS)
def test_what_only_looks_like_it_is_read_as_it_stands(told: tuple[str, ...]) -> None:
    assert differences(*told) == []

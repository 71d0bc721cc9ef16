"""Way 17: "12-3", where the three abstained. The score goes in as it is said, and those said to abstain abstained."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

SAID = [
    ("The text on the Red Sea passed 11-4, with Russia, China, Algeria and Mozambique abstaining.",
     "adopted 11/4 ~RUS,CHN,DZA,MOZ", "2024-01-11"),
    ("The embargo text was adopted 13-2, with Cuba and Yemen abstaining.", "adopted 13/2 ~CUB,YEM", "1990-08-07"),
    ("Ten to five, the five being abstentions: the flight ban over Libya was approved.", "adopted 10/?/5",
     "2011-03-18"),
    ("The score was 14-1, the one being an American abstention.", "any 14/?/1 ~USA"),
    ("It passed 9-6, all six abstaining.", "adopted 9/?/6", "2004-09-03"),
    ("The 12-3 vote had Norway, Britain and the United States abstaining on the settlements.", "any 12/3 ~NOR,GBR,USA",
     "1979-03-23"),
    ("By 13 votes to two abstentions the Council demanded more aid for Gaza.", "any 13/?/2", "2023-12-23"),
    ("The oil ban on Rhodesia was put through, ten to five abstentions.", "any 10/?/5", "1966-04-10"),
    ("Nine said yes and six abstained on Lebanon, a 9-6 vote.", "any 9/?/6", "2004-09-03"),
    ("The tally was 11-4: eleven in favour and four abstentions.", "any 11/?/4", "2024-01-11"),
]
# The nearest that is something else.
NEIGHBOURS = [
    ("The text passed 11-4 and all four voted no.", "adopted 11/4"),
    ("It passed 11-0-4.", "adopted 11/0/4"),
    ("The text passed 12-2, with Russia abstaining.", "adopted 12/2 ~RUS"),
    ("The resolution was adopted, thirteen to two against.", "adopted 13/2"),
    ("The vote was 9-3: nine in favour, three against, and three abstentions.", "any 9/3/3", "2019-03-01"),
]


@pytest.mark.parametrize("told", SAID)
def test_who_is_said_to_abstain_abstained_whatever_the_score_made_of_it(told: tuple[str, ...]) -> None:
    assert differences(*told) == []


@pytest.mark.parametrize("told", NEIGHBOURS)
def test_what_only_looks_like_it_is_read_as_it_stands(told: tuple[str, ...]) -> None:
    assert differences(*told) == []

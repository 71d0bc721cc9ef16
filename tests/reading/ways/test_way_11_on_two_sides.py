"""Way 11: the same country on two sides of one vote stands on none; on two sides of two votes it stands on both."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

SAID = [
    ("Yemen voted against the draft and Yemen abstained on it; Cuba voted against.", "any -CUB"),
    ("In favour: Angola, Chile, Spain, Brazil. Abstaining: Algeria, Brazil, China. The text was adopted.",
     "adopted +AGO,CHL,ESP ~DZA,CHN", "2004-09-03"),
    ("Those voting yes were Malta, Japan and Ghana; those voting no were Ghana and Russia.", "any +MLT,JPN -RUS",
     "2023-02-28"),
    ("China, Gabon and India abstained on the draft. India voted against it.", "any ~CHN,GAB", "2022-10-01"),
    ("Somalia and Sudan abstained on the admission; opposed were China and Sudan.", "any ~SOM -CHN", "1972-08-26"),
    ("France, Malta and Japan voted for the resolution, and Japan and Russia abstained.", "any +FRA,MLT ~RUS",
     "2023-02-28"),
    ("Qatar, Denmark and Greece said yes to the text. Peru, Slovakia and Denmark abstained.", "any +QAT,GRC ~PER,SVK",
     "2006-07-14"),
    ("Ten were in favour, among them Greece, Panama and Somalia; France, Greece and Slovenia abstained.",
     "any 10 +PAN,SOM ~FRA,SVN", "2025-02-25"),
]
# The nearest that is something else.
NEIGHBOURS = [
    ("China abstained on the American draft. China then voted for the Russian draft, which failed.",
     "any ~CHN @USA & failed +CHN @RUS", "2024-03-23"),
    ("Japan voted for the draft, and so did South Korea, though Japan had been tempted to abstain.", "any +JPN,KOR"),
    ("Malta voted for the resolution. Russia, which abstained, said that Malta should have abstained too.",
     "any +MLT ~RUS"),
]


@pytest.mark.parametrize("told", SAID)
def test_a_member_told_on_two_sides_of_one_vote_stands_on_none(told: tuple[str, ...]) -> None:
    assert differences(*told) == []


@pytest.mark.parametrize("told", NEIGHBOURS)
def test_what_only_looks_like_it_is_read_as_it_stands(told: tuple[str, ...]) -> None:
    assert differences(*told) == []

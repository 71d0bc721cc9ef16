"""Way 21: "approved by 14", and then vetoed. The fourteen voted for it, and it was not adopted."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

SAID = [
    ("The text was approved by 14 members and then vetoed by the United States.", "vetoed 14 -USA !USA"),
    ("Fourteen members approved the draft; the US vetoed it.", "vetoed 14 -USA !USA"),
    ("Thirteen votes in favour were not enough: Russia's veto sank the draft.", "vetoed 13 -RUS !RUS"),
    ("Backed by twelve members, the draft was nevertheless vetoed by China.", "vetoed 12 -CHN !CHN"),
    ("Although it had a majority of 11, the draft fell to a Russian veto.", "vetoed 11 -RUS !RUS"),
    ("Thirteen for, one abstention, and an American veto: the draft is dead.", "vetoed 13/?/1 -USA !USA"),
    ("Approved by seven of the eleven, the call on India to withdraw was then struck down by Mr. Zorin's veto.",
     "vetoed 7 -SUN !SUN", "1961-12-19"),
    ("Eleven members passed the truce text, and Moscow killed it with its veto.", "vetoed 11 -SUN !SUN", "1971-12-05"),
    ("The Council endorsed the Palestinian bid with twelve votes, but Washington's veto stopped it.",
     "vetoed 12 -USA !USA", "2024-04-19"),
    ("Despite having secured 14 votes, the text of the elected ten fell because of the American no.",
     "vetoed 14 -USA !USA @DZA,ECU,GUY,JPN,KOR,MLT,MOZ,SLE,SVN,CHE", "2024-11-21"),
    ("Thirteen raised their hands for the panel that watches Pyongyang; Russia's veto ended it all the same.",
     "vetoed 13 -RUS !RUS", "2024-03-29"),
    ("The resolution gained nine votes in favour and would have passed, had Russia and China not vetoed it.",
     "vetoed 9 -RUS,CHN !RUS,CHN", "2008-07-12"),
]
# The nearest that is something else.
NEIGHBOURS = [
    ("The text was approved by 14 ministers of the Arab League and then vetoed by the United States.",
     "vetoed -USA !USA"),
    ("The text was approved by 14 members; the United States, which could have vetoed it, abstained.", "any 14 ~USA"),
    ("The text was approved by 14 members. The day before, Mr. Reagan had vetoed the farm bill.", "any 14"),
]


@pytest.mark.parametrize("told", SAID)
def test_what_was_approved_by_most_and_vetoed_by_one_was_vetoed(told: tuple[str, ...]) -> None:
    assert differences(*told) == []


@pytest.mark.parametrize("told", NEIGHBOURS)
def test_what_only_looks_like_it_is_read_as_it_stands(told: tuple[str, ...]) -> None:
    assert differences(*told) == []

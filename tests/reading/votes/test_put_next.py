"""Two texts told one after the other: what was put next, "the one they had tabled", "the other fared worse"."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

SAID = [
    ("The Security Council adopted the Australian proposal by nine votes. A motion to hear Albania was put next and "
     "carried.", "adopted 9 @AUS & adopted"),
    ("It adopted the Irish text by 13 votes. A motion to adjourn was then put and carried.",
     "adopted 13 @IRL & adopted"),
    ("Two drafts failed on Bizerta. The one which Turkey and Chile had put on the table was rejected with six votes in "
     "favour. The other, penned by Liberia and Ceylon, fared worse: four were for it.",
     "failed 6 @TUR,CHL & failed 4 @LBR,LKA"),
    ("It got nowhere with either of two drafts. The one that France and Spain had tabled got eleven votes and was "
     "vetoed by Russia. The other, written by Russia, fell with four votes in favour.",
     "vetoed 11 -RUS !RUS @FRA,ESP & failed 4 @RUS"),
    ("It voted on two texts. The text which Albania had put forward was adopted with thirteen votes. The one which "
     "Brazil had written was vetoed by the United States, twelve being for it.",
     "adopted 13 @ALB & vetoed 12 -USA !USA @BRA"),
    ("It rejected both drafts. The one which the British presented had six votes in favour. The other, brought in by "
     "Syria, lost out with three in favour and twelve abstaining.", "any 6 @GBR & any 3/?/12 @SYR"),
]  # fmt: skip
NEIGHBOURS = [
    ("It adopted a resolution on Haiti. It was a motion of the United States that was carried by 12 votes.",
     "adopted 12 @USA"),
    ("It adopted the text by ten votes. The one which Brazil had hoped for did not come.", "adopted 10"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "line"), SAID)
def test_the_second_text_has_a_vote_of_its_own(text: str, line: str) -> None:
    assert differences(text, line) == []


@pytest.mark.parametrize(("text", "line"), NEIGHBOURS)
def test_one_vote_told_twice_stays_one(text: str, line: str) -> None:
    assert differences(text, line) == []

"""The Assembly's count stands first, then the Council is spoken of: what was voted with so many is the Council's."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

SAID = [
    ("The General Assembly voted to suspend Libya. The vote was 110 to none. In the Security Council things had gone "
     "less smoothly. A text on a no-fly zone was adopted with ten votes in favour, Russia and China abstaining.",
     "adopted 10/?/? ~RUS,CHN"),
    ("The Assembly passed its appeal by 104 to 11. The Council had debated for three days before. The American draft "
     "was vetoed there by Russia, Syria voting against as well.", "vetoed -RUS,SYR !RUS @USA"),
    ("The Assembly met on Tuesday and endorsed the plan, 96-4. A week before, the Council had been busy with the same "
     "matter. France's text was adopted by 13 votes, China and Pakistan abstaining.", "adopted 13 ~CHN,PAK @FRA"),
    ("The General Assembly welcomed the result by 143 votes to five. The Council's turn came on Friday. It adopted "
     "the text of Mexico and Norway, fourteen in favour and none against; Russia abstained.",
     "adopted 14/0 ~RUS @MEX,NOR"),
    ("The General Assembly has recognised Tunisia's right, 66 to none. The Security Council had tried in July and got "
     "nowhere. The Turkish draft was rejected with six votes in favour.", "failed 6 @TUR"),
    ("While the Assembly had accepted the gift by forty-six votes to seven, the Council was at work upon its own "
     "calendar. The Australian proposal was adopted by nine votes, the United States abstaining.",
     "adopted 9 ~USA @AUS"),
]  # fmt: skip
NEIGHBOURS = [
    "The General Assembly adopted the resolution, 141 votes to 7. The Security Council had failed to act in 2022. "
    "Russia, Belarus and Syria voted against; China and India abstained.",
    "The General Assembly adopted the text, 153 to 10. The Security Council has been deadlocked. The United States "
    "and Israel voted against.",
    "The Human Rights Council adopted the resolution, 25 votes to 7. The Security Council did not meet. The vote in "
    "Geneva saw China, Cuba and Pakistan voting against.",
    "The General Assembly passed it by 143 votes. China and France, two of the Security Council's five permanent "
    "members, were for it in the Assembly. All of South Asia, from Pakistan to India, said yes.",
    "The Assembly in Madison passed the budget by 60 votes to 39. The council had met before. The plan was adopted "
    "with nine votes in favour.",
]


@pytest.mark.parametrize(("text", "line"), SAID)
def test_what_the_council_did_beside_the_assembly_is_its_own(text: str, line: str) -> None:
    assert differences(text, line, lead="") == []


@pytest.mark.parametrize("text", NEIGHBOURS)
def test_what_goes_on_with_the_assembly_stays_the_assemblys(text: str) -> None:
    assert differences(text, "nothing", lead="") == []

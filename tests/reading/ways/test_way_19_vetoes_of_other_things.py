"""Way 19: somebody "vetoes" a statement, a plan, a candidate; "the Council vetoes the draft"."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

SAID = [
    ("Trump vetoes a plan to send troops, the Security Council was told.", "nothing"),
    ("The US vetoed the choice of Salam Fayyad as envoy, diplomats said.", "nothing"),
    ("Israel vetoed the inclusion of Turkey in the force.", "nothing"),
    ("The Arab League vetoed the idea before it reached the Security Council.", "nothing"),
    ("Russia vetoed a Council statement on Syria in closed talks.", "nothing"),
    ("London vetoes the choice of a Serb to head the mission, envoys told the Council.", "nothing"),
    ("Paris vetoed a passage on Western Sahara during the talks, a delegate said.", "nothing"),
    ("Beijing put its veto on a proposed press statement on Myanmar.", "nothing"),
    ("The prime minister vetoed a truce plan that the Security Council had welcomed.", "nothing"),
    ("The Security Council on Tuesday vetoed a Russian draft: four voted for it.", "failed 4 @RUS"),
    ("The Security Council vetoes the draft, with seven for it and eight abstaining.", "failed 7/?/8"),
    ("The American mission was alone in refusing to back the joint statement, two envoys said.", "nothing",
     "2021-05-12"),
    ("China vetoed the candidate it liked least sixteen times over, an old hand recalled.", "nothing", "1996-11-20"),
    ("Vetoed by Moscow even before it was on paper: that was the fate of the idea of blue helmets, envoys said.",
     "nothing", "2022-03-10"),
    ("The Kremlin vetoed the Dutch judge for the tribunal, the Council's president said in private.", "nothing",
     "1993-09-10"),
]
# The nearest that is something else.
NEIGHBOURS = [
    ("The US vetoed a draft backing the choice of envoy for Libya.", "vetoed -USA !USA"),
    ("Washington vetoed a draft that welcomed the truce plan; it had 13 votes.", "vetoed 13 -USA !USA"),
    ("The Americans vetoed Mr. Boutros-Ghali in the formal ballot, 14 to 1.", "vetoed 14/1 -USA !USA", "1996-11-20"),
]


@pytest.mark.parametrize("told", SAID)
def test_what_is_vetoed_and_was_no_text_was_no_vote_of_the_council(told: tuple[str, ...]) -> None:
    assert differences(*told) == []


@pytest.mark.parametrize("told", NEIGHBOURS)
def test_what_only_looks_like_it_is_read_as_it_stands(told: tuple[str, ...]) -> None:
    assert differences(*told) == []

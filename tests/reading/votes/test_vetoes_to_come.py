"""A veto that hangs over a text, is due, or is a matter of hours was not cast; one expected that came was."""

from __future__ import annotations

import pytest

from horseshoe.reading.claims.actions import Told
from tests.reading.saying import votes

_LEAD = "UNITED NATIONS - The Security Council has before it a Mexican draft on Syria.\n\n"


@pytest.mark.parametrize(
    "text",
    [
        "A Russian veto, the seventeenth on Syria, is expected on Tuesday, to stop the cross-border aid.",
        "A Chinese veto, its third since 1999, looks inevitable.",
        "A Russian veto, which would be the twelfth, was in prospect.",
        "A Russian veto, envoys say, is as good as certain.",
        "A double veto, by Russia and China, is on the cards.",
        "A veto by Moscow hung, too, over whatever the Council might try next.",
        "A veto by Moscow hovers over the draft.",
        "Hanging over the draft is a Chinese veto.",
        "Another Russian veto, the thirteenth, is due on Friday.",
        "Nobody doubted that a Russian veto, the thirteenth, was coming.",
        "A Russian veto of the draft was a matter of hours, diplomats said.",
        "A Russian veto seems only a question of time.",
        "A Russian veto, envoys say, will follow on Friday.",
        "The Council will most probably see a Russian veto before the week is out.",
        "Nothing will now save the draft from a Russian veto.",
    ],
)
def test_a_veto_to_come_was_not_cast(text: str) -> None:
    assert not votes(text, "2024-11-19", _LEAD)


@pytest.mark.parametrize(
    "text",
    [
        "A Russian veto, its fourteenth on Syria, sank the draft on Friday.",
        "Russia's veto, widely expected, came on Friday.",
        "A Russian veto that had hung over the draft for a week came on Friday.",
        "Russia vetoed the draft on Friday. The veto, its fourteenth on Syria, is likely to anger the West.",
        "Russia saved Damascus from an inquiry by its veto of the draft on Friday.",
    ],
)
def test_one_that_was_awaited_and_came_was_cast(text: str) -> None:
    assert [vote.outcome for vote in votes(text, "2024-11-19", _LEAD)] == [Told.VETOED]

# ruff: noqa: E501 - a table
"""Numbers whose kind a heading, a rest, a share or a whole tells, and people somebody sent away."""

from __future__ import annotations

import pytest

from tests.reading.counted import told


def _kinds(sentence: str) -> list[tuple[str, float | None]]:
    return [(kind, low if low is not None else high) for kind, low, high in told(sentence)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # a word and a colon
        ("Killed: 14. Wounded: 31. Missing: 7.", [("killed", 14), ("injured", 31), ("missing", 7)]),
        ("Dead: 47; injuries: 102; arrested: 12.", [("killed", 47), ("injured", 102), ("detained", 12)]),
        ("deaths: 14 / injured: 31 / evacuated: 2,000", [("killed", 14), ("injured", 31), ("displaced", 2000)]),
        ("Displaced: 14,000. Detained: 31.", [("displaced", 14000), ("detained", 31)]),
        ("Fatalities: at least 60. Abducted: 9.", [("killed", 60), ("abducted", 9)]),
        ("Confirmed dead: 12. Casualties: 90.", [("killed", 12), ("casualties", 90)]),
        # the rest of those counted
        ("Six inmates died and the rest, some 140, were moved to another wing.", [("killed", 6), ("other", 140)]),
        ("Nine were shot and the others, about 60 in all, have been taken to Juba.", [("killed", 9), ("displaced", 60)]),
        ("Three guards were killed; the remainder, 22 men, surrendered.", [("killed", 3), ("other", 22)]),
        ("Two sailors drowned; the rest of the crew, 17 men, are missing.", [("killed", 2), ("missing", 17)]),
        ("Four were hanged and the remaining prisoners (31 of them) were flogged.", [("killed", 4), ("other", 31)]),
        ("One man died and all the others, 12 miners, were injured.", [("killed", 1), ("injured", 12)]),
        # who those counted before were
        ("Shells hit the school at noon, killing 14. Five were pupils.", [("killed", 14), ("killed", 5)]),
        ("The blaze killed 14 people. Nine were women.", [("killed", 14), ("killed", 9)]),
        ("Police arrested 40 people. Six of them were foreign journalists.", [("detained", 40), ("detained", 6)]),
        ("The blast wounded 30. Four are children, and two are nurses.", [("injured", 30), ("injured", 4)]),
        ("Gunmen abducted 20 men. Seven were teachers from Bor.", [("abducted", 20), ("abducted", 7)]),
        ("The raid drove 900 people out of their homes. Most are farmers. Three hundred are pupils.", [("displaced", 900), ("displaced", 300)]),
        # of so many, a share
        ("Fewer than a tenth of the 5,700 people who fled agreed to move.", [("share", 0.1), ("displaced", 5700)]),
        ("Less than half of the 900 families who fled have returned.", [("share", 0.5), ("displaced", 900)]),
        ("Of those registered, 41 per cent are under 15.", [("share", 41)]),
        ("Of the dead, 41 per cent were children.", [("share", 41)]),
        ("Sixty percent of those held in the fort are minors.", [("share", 60)]),
        ("Some 80 percent of those he had visited bore marks of beatings.", [("share", 80)]),
        # how many were taken, and how many of them are free
        ("Soldiers rescued 76 of the 112 pupils taken from Kuriga.", [("hostages_freed", 76), ("abducted", 112)]),
        ("Kidnappers freed nine of the 30 passengers abducted on Monday.", [("hostages_freed", 9), ("abducted", 30)]),
        ("Bandits released 40 of the 91 worshippers they took from the church.", [("hostages_freed", 40), ("abducted", 91)]),
        ("Pirates released 12 of the 31 sailors they had seized.", [("hostages_freed", 12), ("abducted", 31)]),
        ("The army freed 20 of the 45 nuns who had been abducted.", [("hostages_freed", 20), ("abducted", 45)]),
        ("Troops liberated three of the eleven nurses kidnapped in May.", [("hostages_freed", 3), ("abducted", 11)]),
        # made to go, or gone
        ("Shelling sent 1,500 villagers across the river into Thailand.", [("displaced", 1500)]),
        ("The raid sent 400 families into the forest.", [("displaced", 400)]),
        ("Some 3,000 people have left the valley since June.", [("displaced", 3000)]),
        ("About 36,000 peasants abandoned their farms in a week.", [("displaced", 36000)]),
        ("The troops trucked 182,000 Kurds to the south.", [("displaced", 182000)]),
        ("Another 900 farmers deserted their fields.", [("displaced", 900)]),
        # the number of whom somebody puts at so many
        ("Survivors put the number of Kurds trucked to the south at 182,000.", [("displaced", 182000)]),
        ("The press put the number of throats cut at Bentalha at over 200.", [("killed", 200)]),
        ("The bishop sets the number of those expelled at 40,000.", [("displaced", 40000)]),
        ("Parents gave the number of pupils taken as 287.", [("abducted", 287)]),
        ("Customs men reckon the dead of the crossing at 60.", [("killed", 60)]),
        ("The union put the number of strikers in the square at 4,000.", [("other", 4000)]),
    ],
)  # fmt: skip
def test_the_kind_is_told_apart_from_the_number(text: str, wanted: list[tuple[str, float]]) -> None:
    assert _kinds(text)[: len(wanted)] == wanted


@pytest.mark.parametrize(
    "text",
    [
        "He laughed and held up four fingers.",
        "The attackers held off five patrols.",
        "Turnout: 41. Votes: 14.",
        "A third of the 60 villages burned.",
        "The general sent 2,000 soldiers into Goma.",
        "The dead were buried. Five were angry.",
    ],
)
def test_what_tells_no_kind_gives_none(text: str) -> None:
    assert [(kind, low) for kind, low in _kinds(text) if kind not in ("other", "population")] == []

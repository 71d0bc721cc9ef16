# ruff: noqa: E501 - a table
"""Claims about a number far from the verb that tells what became of the people it counts."""

from __future__ import annotations

import pytest

from tests.reading.counted import Told, told


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Between May and July, 14 coastguards and over 320 ferry passengers lost their lives.", [("killed", 14, 14), ("killed", 320, None)]),
        ("A shell landed on the ferry, killing nine of them and two stewards.", [("killed", 9, 9), ("killed", 2, 2)]),
        ("Eighty porters, who had come from the valley, have been killed.", [("killed", 80, 80)]),
        ("Some 640 islanders, of whom 210 were children, had been killed.", [("killed", 640, 640), ("killed", 210, 210)]),
        ("The mayor blamed the militia for the killing of at least 70 suspected smugglers.", [("killed", 70, None)]),
        ("Some 27 sailors who had been sleeping on the ferry were shot dead by the pirates.", [("killed", 27, 27)]),
        ("Before dawn 21 hostages and four guards had been put to death.", [("hostages_dead", 21, 21), ("killed", 4, 4)]),
        ("Nine people had slight wounds from the blast.", [("injured", 9, 9)]),
        ("About 90,000 nationals of other States have got out of Libya.", [("displaced", 90_000, 90_000)]),
        ("The junta has made more than 300,000 islanders leave.", [("displaced", 300_000, None)]),
    ],
)
def test_a_verb_is_found_across_its_clause(text: str, wanted: list[Told]) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Nine gunmen who had killed a porter were seen on the quay.",
        "The unit has 40 officers, and the militia has killed a porter.",
        "Two port officials told Reuters that the quay had been shelled.",
        "Six out of the 900 porters spoke to the court about the killed.",
        "The raid destroyed 30 trailers and killed nobody.",
    ],
)
def test_who_does_it_and_who_stands_by_is_not_counted(text: str) -> None:
    assert not [f for f in told(text) if f[0] in ("killed", "injured")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Kenya took in 40,000 refugees; 12,000 went to Uganda, 7,000 to Sudan and 900 to Malawi.", [("displaced", 40_000, 40_000), ("displaced", 12_000, 12_000), ("displaced", 7_000, 7_000), ("displaced", 900, 900)]),
        ("Gunmen killed 60 people in Mbau and 210, including 40 children, in nearby Samboko.", [("killed", 60, 60), ("killed", 210, 210), ("killed", 40, 40)]),
        ("The tribunal counted 150 executions, 90 of them by the police.", [("killed", 150, 150), ("killed", 90, 90)]),
    ],
)
def test_a_verb_said_once_holds_for_the_numbers_joined_to_it(text: str, wanted: list[Told]) -> None:
    assert told(text) == wanted


def test_a_number_of_things_is_not_joined() -> None:
    assert told("Gunmen killed 60 people and burned 210 houses, 40 of them in Mbau.") == [("killed", 60, 60)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The death toll in three weeks of floods has gone past 410.", [("killed", 410, None)]),
        ("The toll paid on the bridge in 2019 was raised to 410 dinars.", []),
    ],
)
def test_a_toll_reaches_its_number_by_any_verb(text: str, wanted: list[Told]) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Some 61,000 of the island's estimated 90,000 Armenians have fled.", [("displaced", 61_000, 61_000), ("population", 90_000, 90_000)]),
        ("Children make up 60 percent of the refugees.", [("share", 60, 60)]),
        ("In June they seized 80 pilgrims, about 30 of whom have never been found.", [("abducted", 80, 80), ("missing", 30, 30)]),
        ("Two porters were wounded, one critically.", [("injured", 2, 2), ("injured", 1, 1)]),
    ],
)
def test_parts_and_wholes_keep_apart(text: str, wanted: list[Told]) -> None:
    assert told(text) == wanted


def test_captives_who_are_called_rescued_are_held_no_longer() -> None:
    assert told("Gunmen fired on the soldiers and the four rescued captives.") == [("hostages_freed", 4, 4)]

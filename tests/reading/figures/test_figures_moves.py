"""People who are somewhere else than at home, taken along, or told of by a total that has moved."""

from __future__ import annotations

import pytest

from tests.reading.counted import told


@pytest.mark.parametrize(
    "text",
    [
        "Before the raid some 500 people sheltered in the camp.",
        "About 500 villagers are hiding in the woods.",
        "Around 500 people are sleeping in schools.",
        "About 500 people were holed up in the cathedral.",
        "The force says it is protecting about 500 civilians at its bases.",
        "The monks led about 500 people to safety.",
        "About 500 people are thought to have left for Jalalabad.",
    ],
)
def test_people_at_a_refuge_are_displaced(text: str) -> None:
    assert told(text) == [("displaced", 500, 500)]


@pytest.mark.parametrize(
    "text",
    [
        "About 500 pupils are sleeping in late.",
        "The force says it is protecting about 500 civilians.",
        "The monks led about 500 people in prayer.",
        "About 500 people are thought to have left for good.",
    ],
)
def test_others_are_not_displaced(text: str) -> None:
    assert all(kind != "displaced" for kind, _, _ in told(text))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The owner was arrested with three of his managers.", ("detained", 3, 3)),
        ("The judge was killed with three guards.", ("killed", 3, 3)),
        ("The priest was abducted with three nuns.", ("abducted", 3, 3)),
        ("The owner has been detained with three relatives.", ("detained", 3, 3)),
        ("The general was wounded with three soldiers.", ("injured", 3, 3)),
        ("The mayor has been jailed with three clerks.", ("detained", 3, 3)),
    ],
)
def test_what_was_done_to_one_was_done_to_those_with_him(text: str, wanted: tuple[str, float, float]) -> None:
    assert told(text) == [wanted]


@pytest.mark.parametrize("text", ["The owner was arrested with three pistols.", "The judge met with three guards."])
def test_things_and_other_verbs_share_nothing(text: str) -> None:
    assert told(text) in ([], [("other", 3, 3)])


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The kidnappers let go 16 of the girls.", ("hostages_freed", 16, 16)),
        ("The town's population fell by 40 percent, to 61,000.", ("population", 61000, 61000)),
        ("The number of refugees has tripled in a fortnight to 6,300.", ("displaced", 6300, 6300)),
        ("The radio gave the toll of Monday's raids as 15.", ("killed", 15, 15)),
        ("The charity put the number of orphans at 1,500.", ("other", 1500, 1500)),
        ("Police identified 17 victims.", ("killed", 17, 17)),
        ("The union has compiled the names of 240 victims.", ("killed", 240, 240)),
        ("The flood claimed 17 victims.", ("killed", 17, 17)),
        ("The ministry said it had destroyed 60 servicemen.", ("killed", 60, 60)),
        ("Ninety guests were either killed or wounded.", ("casualties", 90, 90)),
    ],
)
def test_what_is_said_of_a_number_decides(text: str, wanted: tuple[str, float, float]) -> None:
    assert told(text) == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "A child in six is hungry, one family in three has no roof.",
        "Nine in ten of the refugees are women.",
        "One child in six is malnourished.",
        "One family in three has lost its home.",
        "One in ten of those treated was a child.",
        "Three out of four pupils are absent.",
        "As few as one in ten will see home again.",
    ],
)
def test_one_of_so_many_counts_nobody(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Six out of 40 people injured in the fire died.", ("killed", 6, 6)),
        ("Two people in ten days were killed.", ("killed", 2, 2)),
    ],
)
def test_a_part_of_a_count_and_a_time_are_no_ratio(text: str, wanted: tuple[str, float, float]) -> None:
    assert wanted in told(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Of the 17 victims of the raid, six were children.", [("killed", 17, 17), ("killed", 6, 6)]),
        ("Rebels reported 14 people killed, and in Homs another nine.", [("killed", 14, 14), ("killed", 9, 9)]),
        ("Chad shelters 600 refugees, against 400 a year ago.", [("displaced", 600, 600), ("displaced", 400, 400)]),
        ("Medics counted 14 dead, the imam 16.", [("killed", 14, 14), ("killed", 16, 16)]),
        ("He lists 20 dead and 40 hurt, ten clerks among the dead.", [
            ("killed", 20, 20), ("injured", 40, 40), ("killed", 10, 10),
        ]),
        ("The flood made 90 people homeless. Most are women. They registered 30 in May.", [
            ("displaced", 90, 90), ("displaced", 30, 30),
        ]),
    ],
)  # fmt: skip
def test_numbers_go_on_with_what_was_counted(text: str, wanted: list[tuple[str, float, float]]) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    "text",
    ["Of 63, 28 of those on it are dead or missing.", "Some 28 of them were dead or missing."],
)
def test_dead_or_missing_is_neither(text: str) -> None:
    assert all(kind not in ("killed", "missing") for kind, _, _ in told(text))

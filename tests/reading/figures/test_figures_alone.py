# ruff: noqa: E501 - a table
"""Numbers without a noun: they count what was counted before, where somebody else tells them; or they count something else."""

from __future__ import annotations

import pytest

from tests.reading.counted import figures, told

_THIRTY = "Thirty people were killed in the raid, the mayor said. "


@pytest.mark.parametrize(
    ("sentence", "number", "chain"),
    [
        ("The army owns to 12.", 12, ("army",)),
        ("The bishop made it 57.", 57, ("bishop",)),
        ("The bishop's answer is 45.", 45, ()),
        ("A coalition inquiry later accepted 12.", 12, ("coalition inquiry",)),
        ("The ministry concedes ten.", 10, ("ministry",)),
        ("Surgeons wrote of 48.", 48, ("Surgeons",)),
        ("The mission in the valley alone accounted for 32.", 32, ()),
        ("Eight hundred, counters the union.", 800, ("union",)),
        ("The total since May thus rises to 175.", 175, ()),
        ("In June it was 131.", 131, ()),
    ],
)  # fmt: skip
def test_a_number_alone_counts_what_was_counted(sentence: str, number: int, chain: tuple[str, ...]) -> None:
    last = figures(_THIRTY + sentence)[-1]
    assert (last.counts.value, last.low) == ("killed", number)
    assert not chain or last.attribution == chain


@pytest.mark.parametrize(
    "sentence",
    [
        "The price has reached 500.",
        "The temperature reached 40.",
        "The reward stands at 50,000.",
        "He turned 40 in May.",
        "By 11, the road was clear.",
        "The youngest was 12.",
        "Drones were seen again. The air force counted 14.",
        "Some houses burned; the governor counted 25.",
        "The army sent troops; witnesses spoke of 400.",
        "It was one of many attacks this year; the UN has recorded 12.",
        "The gunmen rode in at dawn; villagers speak of 40.",
        "Asked how many times he had fled, he says 12.",
        "How long did it last? Some say 20.",
        "Of the wells in the valley the charity lists 12.",
        "The number of trucks has fallen to 12.",
        "The army has destroyed 40 tanks, it said; the rebels say 12.",
    ],
)  # fmt: skip
def test_a_number_alone_may_count_something_else(sentence: str) -> None:
    assert told(_THIRTY + sentence) == [("killed", 30, 30)]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("As to arrests, police confirm 12.", "detained"),
        ("As to those arrested, police confirm 12.", "detained"),
        ("On the wounded, doctors say 12.", "injured"),
        ("Hospitals had by then admitted 43.", "injured"),
    ],
)  # fmt: skip
def test_what_was_spoken_of_last_is_counted(sentence: str, kind: str) -> None:
    assert [k for k, _, _ in told(_THIRTY + sentence)] == ["killed", kind]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ninety per cent are women and children.",
        "Two thirds are women.",
        "Some 60 per cent of the cases were in the capital.",
        "The malnutrition rate a year ago: 14 per cent.",
        "Nine per cent of the households had lost a child.",
        "Seventy percent of the victims were boys.",
    ],
)  # fmt: skip
def test_shares_of_people_told_of_before(sentence: str) -> None:
    assert [k for k, _, _ in told(_THIRTY + sentence)] == ["killed", "share"]


@pytest.mark.parametrize("sentence", ["Prices were up 30 percent.", "It was a 36 percent jump.", "Nine percent was paid."])
def test_shares_of_nobody(sentence: str) -> None:
    assert [k for k, _, _ in told(_THIRTY + sentence)] == ["killed"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Some 7,400 people are camping on the airport road.",
        "About 2,000 families had nowhere to sleep that night.",
        "Some 4,500 people have spent a third night in the stadium.",
        "More than 600 villagers are sleeping under the trees.",
        "As of May, 73,200 people have been registered at the six transit sites.",
        "Another 900 people are in churches.",
    ],
)  # fmt: skip
def test_people_where_nobody_lives_were_driven_out(sentence: str) -> None:
    assert [k for k, _, _ in told(sentence)] == ["displaced"]


@pytest.mark.parametrize(
    "sentence", ["Some 400 students are staying in dormitories.", "Some 900 soldiers camped beside the road."]
)
def test_who_stays_there_by_trade_was_not(sentence: str) -> None:
    assert "displaced" not in [k for k, _, _ in told(sentence)]


def test_a_number_corrected_in_one_breath_is_a_range() -> None:
    assert told("The soldier said his unit had killed forty, maybe fifty men.") == [("killed", 40, 50)]
    assert told("Three thousand, perhaps four people were killed.") == [("killed", 3000, 4000)]
    assert told("Forty people were killed, even four children.")[0] == ("killed", 40, 40)


def test_not_one_of_them_is_no_count() -> None:
    assert told('She wrote that "not one of the 48 dead" had carried a weapon.') == [("killed", 48, 48)]

"""One chain from who counted to who passed it on; a clause of its own has an owner of its own."""

from __future__ import annotations

import pytest

from tests.reading.counted import figures


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("The town council, citing eyewitnesses, estimated that 300 had perished.", ("eyewitnesses", "town council")),
        ("The town council, quoting villagers, said that 300 people had died.", ("villagers", "town council")),
        ("An elder of the valley informed Radio Dabanga that 200 people had died.", ("elder", "Radio Dabanga")),
        ("A grave holding 200 people was found, an elder informed Radio Dabanga.", ("elder", "Radio Dabanga")),
        ("The rebels, through the website Zagawa, claimed that 96 drivers had been killed.", ("rebels", "Zagawa")),
        ("The rebels, via the channel Al Mayadeen, said 12 drivers died.", ("rebels", "Al Mayadeen")),
        ("A diplomat said that by Monday evening peacekeepers had counted 21 corpses.", ("peacekeepers", "diplomat")),
        ("The mayor said the hospital had registered 40 wounded.", ("hospital", "mayor")),
    ],
)
def test_who_passed_it_on_stands_after_who_counted(text: str, chain: tuple[str, ...]) -> None:
    found = figures(text)[-1].attribution
    assert len(found) == len(chain)
    assert all(name in owner for name, owner in zip(chain, found, strict=True))


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("The mayor of Homs said his office had registered 40 wounded.", ("mayor of Homs",)),
        ("The charity, citing its doctors, said 40 people were wounded.", ("charity",)),
        ("The rebels said 12 drivers died through neglect.", ("rebels",)),
    ],
)
def test_ones_own_people_are_no_other_source(text: str, chain: tuple[str, ...]) -> None:
    assert figures(text)[-1].attribution == chain


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The board counted 27 dead; the nurses' union, whose members run the clinic, had 31.", "nurses' union"),
        ("The mayor spoke of 12 dead; the hospital had 15.", "hospital"),
        ("The army said 58 guards died. Kabul's spokesman, Ali Noor, gave the number as nine.", "Ali Noor"),
        ("About 300 people were arrested, the union said. The ministry named 48.", "ministry"),
        ("The mayor spoke of 12 dead; the prefect counts 30 dead.", "prefect"),
        ("Rome's last official number for its own killed was 1,146.", "Rome"),
        ("The army's figure for its dead is 1,146.", "army"),
        ("Medics counted 14 dead, the imam 16.", "imam"),
        ("The mayor said 12 people died, and the prefect insists on 30 dead.", "prefect"),
    ],
)
def test_the_nearest_counter_owns_a_number(text: str, who: str) -> None:
    assert figures(text)[-1].attribution == (who,)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Four people died, on the mayor's word.", "mayor"),
        ("Four people were killed, in the mayor's telling.", "mayor"),
        ("Four people died, as the mayor tells it.", "mayor"),
        ("Four people died, if the mayor is to be believed.", "mayor"),
        ("Survey teams found that 70 per cent of them sleep outdoors.", "Survey teams"),
        ("The bishop, in a letter to the Vatican, writes of over 500 dead.", "bishop"),
        ("On Telegram the governor wrote of two dead.", "governor"),
        ("It was the third wave, the agency said, and took the number of displaced to 70,000.", "agency"),
        ("\"They drove off with six of my nephews,\" a herder from Mangu, Bulus Dung, said.", "Bulus Dung"),
        ("The Relief Coordinator, Anita Lund, was dismayed and noted that two of the dead were nurses.", "Anita Lund"),
        ("Russia said it had struck a command post and destroyed \"up to 60 servicemen\".", "Russia"),
    ],
)
def test_an_owner_is_known_by_many_turns(text: str, who: str) -> None:
    assert figures(text)[-1].attribution == (who,)


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("If the rain is heavy, 300 people may drown.", [()]),
        ("The flood claimed 17 victims.", [()]),
        ("The city's total of injured was 40.", [()]),
        ("The list has it: 29 porters slain; 63 wounded.", [(), ()]),
        ("The mayor spoke of 12 dead; 15 are missing.", [("mayor",), ("mayor",)]),
    ],
)
def test_a_place_counts_nobody_and_a_list_goes_on(text: str, owners: list[tuple[str, ...]]) -> None:
    assert [f.attribution for f in figures(text)] == owners

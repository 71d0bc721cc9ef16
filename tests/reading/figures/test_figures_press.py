# ruff: noqa: E501 - a table
"""Claims about figures in the turns of phrase of wire copy: totals, lists, parts, asides and false figures."""

from __future__ import annotations

import pytest

from tests.reading.counted import Told, figures, told


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The number of islanders who have sought shelter on the mainland has now passed 4,100.", [("displaced", 4100, None)]),
        ("The number of islanders killed by the storm has surpassed 4,100.", [("killed", 4100, None)]),
        ("The death toll in the three weeks of clashes has climbed above 4,100.", [("killed", 4100, None)]),
        ("The number of casualties from the clashes on the island has risen to 4,100 people.", [("casualties", 4100, 4100)]),
        ("Losses in the convoy now number 36 dead and 14 wounded.", [("killed", 36, 36), ("injured", 14, 14)]),
        ("The mayor put the number of missing at 100 and of homeless at 4,000.", [("missing", 100, 100), ("displaced", 4000, 4000)]),
        ("The raid killed two guards, bringing to 52 the number of guards who have died this year.", [("killed", 2, 2), ("killed", 52, 52)]),
        ("The rebels spoke of 40 dead; the army acknowledged five.", [("killed", 40, 40), ("killed", 5, 5)]),
    ],
)  # fmt: skip
def test_a_total_counts_what_it_is_a_total_of(text: str, wanted: list[Told]) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Twelve sailors from Tonga and five local divers lost their lives.", [("killed", 12, 12), ("killed", 5, 5)]),
        ("Three guards \u2013 all of them recruits \u2013 were killed.", [("killed", 3, 3)]),
        ("More than 400 islanders including 20 children are still missing.", [("missing", 400, None), ("missing", 20, 20)]),
        ("Two of its divers deployed with the fleet had been killed.", [("killed", 2, 2)]),
        ("Forty clerks were hurt, three critically.", [("injured", 40, 40), ("injured", 3, 3)]),
        ("The blast killed 35 people, consisting of 19 women and 16 men.", [("killed", 35, 35), ("killed", 19, 19), ("killed", 16, 16)]),
        ("The gunman killed himself and 22 others.", [("killed", 22, 22)]),
        ("The shell killed Ana Lund, a nurse at the clinic, as well as six others.", [("killed", 6, 6)]),
        ("Eleven clerks were among at least 31 civilians killed.", [("killed", 11, 11), ("killed", 31, None)]),
        ("One assailant was also killed.", [("killed", 1, 1)]),
        ("Gunmen ambushed a patrol, killing 39 of them.", [("killed", 39, 39)]),
        ("They killed nine members of a local militia.", [("killed", 9, 9)]),
    ],
)  # fmt: skip
def test_a_number_counts_what_its_list_or_part_counts(text: str, wanted: list[Told]) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The floods have forced some 960 people to flee their homes.", [("displaced", 960, 960)]),
        ("Some 9,600 people crossed from Sudan into Chad overnight.", [("displaced", 9600, 9600)]),
        ("Some 9,600 others were forced to live in tents.", [("displaced", 9600, 9600)]),
        ("The tents house 300 internally displaced people.", [("displaced", 300, 300)]),
        ("The tents, built for 100, now shelter 870.", []),
        ("The clinic, built for 100, now shelters 870.", [("population", 870, 870)]),
        ("Two porters succumbed to their wounds.", [("killed", 2, 2)]),
        ("We buried 63 neighbours and 40 people in one day.", [("killed", 63, 63), ("killed", 40, 40)]),
        ("The rebels captured 300 government soldiers.", [("detained", 300, 300)]),
        ("The fire caused the deaths or injuries of 19 officers.", [("casualties", 19, 19)]),
        ("About 160 people were killed, injured or kidnapped.", [("casualties", 160, 160)]),
        ("Executions of at least 32 prisoners were recorded.", [("killed", 32, None)]),
        ("Scores injured, 12 dead.", [("injured", None, None), ("killed", 12, 12)]),
        ("An estimated quarter of a million people have lost their homes.", [("displaced", 250_000, 250_000)]),
        ("Three-quarters of the refugees are women.", [("share", 0.75, 0.75)]),
        ("The gunmen handed over three hostages.", [("hostages_freed", 3, 3)]),
        ("At least 100 villagers, out of a population of 120, left Tonga.", [("displaced", 100, None), ("population", 120, 120)]),
        ("Raiders hacked to death some 40 Lendu, a priest said.", [("killed", 40, 40)]),
        ("The bomb went off, killing the port's director, Ana Lund, and 21 others.", [("killed", 21, 21)]),
        ("Five of the missing divers have been found alive and 12 porters are missing.", [("missing", 12, 12)]),
        ("Wounded: 31. Dead: 4.", [("injured", 31, 31), ("killed", 4, 4)]),
        ("The attacks brought the number of nurses killed in the city this year to at least 224.", [("killed", 224, None)]),
        ("The number of displaced people has risen to over 7,300 \u2014 the most in a decade.", [("displaced", 7300, None)]),
        ("Police killed thirteen men who were detained in the village.", [("killed", 13, 13)]),
        ("The captain confirmed that 30 hostages had been returned home.", [("hostages_freed", 30, 30)]),
        ("Freed under the deal were 15 hostages.", [("hostages_freed", 15, 15)]),
        ("Four hostages were freed in a raid that left at least 27 islanders dead.", [("hostages_freed", 4, 4), ("killed", 27, None)]),
        ("Of the 297 who died that day, 34 were porters.", [("killed", 297, 297), ("killed", 34, 34)]),
        ("Losses stand at 3,100 dead and injured.", [("casualties", 3100, 3100)]),
        ("Cholera infected 2,700.", [("other", 2700, 2700)]),
        ("The UN says 80% of the island's 2.3 million people have fled.", [("displaced", 80, 80), ("population", 2.3e6, 2.3e6)]),
        ("The town counted 1,031 dead, half of them blamed on the flood.", [("killed", 1031, 1031), ("share", 0.5, 0.5)]),
        ("The gunmen marched off with 33 porters and a dozen cooks.", [("abducted", 33, 33)]),
        ("The island's 35,000 people were eating pigeons.", [("population", 35_000, 35_000)]),
        ("Raiders hacked more than 30 villagers to death.", [("killed", 30, None)]),
        ("The shelters built for 150 hold nearly 700.", [("population", 700, 700)]),
        ("Death toll in island storm passes 5,000 - port office", [("killed", 5000, None)]),
        ("The clinic treated 30 gunshot victims.", [("injured", 30, 30)]),
        ("The governor put at 6,900 the number of islanders driven from their homes.", [("displaced", 6900, 6900)]),
        ("Fifty divers died in May as against 80 a year earlier.", [("killed", 50, 50), ("killed", 80, 80)]),
    ],
)  # fmt: skip
def test_a_turn_of_the_press_tells_what_became_of_people(text: str, wanted: list[Told]) -> None:
    found = told(text)
    assert all(w in found for w in wanted)
    assert bool(wanted) == bool(found)


@pytest.mark.parametrize(
    "text",
    [
        "One of the refugees said so.",
        "They damaged 22 police stations.",
        "The number of attacks on clinics has risen to 40.",
        "Another two buildings were set alight.",
        "Page number 36 was torn out.",
    ],
)
def test_what_is_no_count_of_people_is_no_figure(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("According to the Ministry of Ports, three paramedics were killed.", ("Ministry of Ports",)),
        ("According to data provided by the country's Directorate of Ports, the fire killed three.", ("country's Directorate of Ports",)),
        ("According to UNHCR in April there were over 300 refugees.", ("UNHCR",)),
        ("300 people were killed, the port office said, closing the harbour.", ("port office",)),
        ("300 people were killed, the port office said, the most in a decade.", ("port office",)),
        ("300 people were killed, its commissioner-general said.", ("its commissioner-general",)),
        ("300 people were killed, said the Lagos-based Committee to Protect Divers.", ("Committee to Protect Divers",)),
        ("Ana Lund, the deputy governor of the island, placed the death toll at 300.", ("Ana Lund",)),
        ("The port office revealed as well that 300 people were killed.", ("port office",)),
        ("The port office reported a rise in violence, with over 300 people killed.", ("port office",)),
        ("Officials raised the toll to 300.", ("Officials",)),
        ("300 people have been killed, the Divers' Union has documented.", ("Divers' Union",)),
        ("300 people were killed, the port office said in an interview with the novelist Ana Lund published at noon.", ("port office",)),
        ("300 people were killed, Tonga's home ministry said.", ("Tonga's home ministry",)),
        ("300 people were killed, according to two gravediggers.", ("gravediggers",)),
        ("The port office has been able to verify 300 deaths, it said on Friday.", ("port office",)),
        ("The dead were put at 300 by the army spokesman.", ("army spokesman",)),
        ("At least 30 killed in harbour fire: rescuers", ("rescuers",)),
        ("UN: 30,000 flee to the mainland in a week", ("UN",)),
        ("In the harbour war, the envoy Ana Lund said, as many as 600 people may have perished.", ("Ana Lund",)),
        ("30 divers died that night, a spokeswoman said, adding that 18 had drowned.", ("spokeswoman",)),
        ("An AFP tally based on official figures puts the dead at 300.", ("AFP",)),
    ],
)  # fmt: skip
def test_whoever_tells_a_figure_is_named(text: str, chain: tuple[str, ...]) -> None:
    found = figures(text)
    assert found
    assert all(len(f.attribution) == 1 and chain[0].removeprefix("its ") in f.attribution[0] for f in found)

"""Who counted and who passed it on: outlets and organizations that were told, statements carried, counters in a row."""

from __future__ import annotations

import pytest

from tests.reading.counted import figures


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("Villagers told Fides that 27 divers had drowned.", ("Villagers", "Fides")),
        ("Local sources tell Agenzia Fides that 27 divers drowned.", ("Local sources", "Agenzia Fides")),
        ("The army told the private agency DHA that 27 divers had drowned.", ("army", "DHA")),
        ("A trader told L'Avenir that 27 divers had drowned.", ("trader", "L'Avenir")),
        ("A trader told PortWatch on Monday that 27 divers had drowned.", ("trader", "PortWatch")),
        ("Residents told Amnesty International that 27 divers had drowned.", ("Residents", "Amnesty International")),
        ("Some 27 divers drowned, a widow told the rights group Al Bahr.", ("widow", "rights group Al Bahr")),
        ("Survivors told investigators that 27 divers had drowned.", ("Survivors", "investigators")),
        ("Police said in a statement carried by state television that 27 divers had drowned.",
         ("Police", "state television")),
        ("Some 27 divers drowned, police said, according to state television.", ("police", "state television")),
        ("Police said through state television that 27 divers had drowned.", ("Police", "state television")),
        ("Some 27 divers drowned, according to a report by the navy seen by Reuters.", ("navy", "Reuters")),
        ("Some 27 divers drowned, according to figures the Divers' Union shared with AFP.",
         ("Divers' Union", "AFP")),
        ("Some 27 divers drowned, according to aid workers cited by the newspaper El Faro.",
         ("aid workers", "newspaper El Faro")),
        ("Some 27 divers drowned, according to Mayor Ruslan Okello, cited by Reuters.", ("Ruslan Okello", "Reuters")),
        ("Some 27 divers drowned, a port official who spoke to AFP said.", ("port official", "AFP")),
        ("A survivor, Bilal, told AFP that 27 divers had drowned.", ("Bilal", "AFP")),
        ("The governor told the newspaper El Faro on Tuesday about 2,700 divers had been hurt.",
         ("governor", "newspaper El Faro")),
        ("The union put the losses at 30 and quoted the harbour chief, Ana Lund, as saying that 27 divers had drowned.",
         ("Ana Lund", "union")),
        ("A ferry carrying about 27 passengers sank, state radio reported, quoting port officials.",
         ("port officials", "state radio")),
    ],
)  # fmt: skip
def test_who_was_told_passed_it_on(text: str, chain: tuple[str, ...]) -> None:
    found = figures(text)
    assert found
    assert found[-1].attribution == chain


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("In a statement carried by its news agency, the militia claimed to have killed 27 divers.", ("militia",)),
        ("The mayor told reporters 27 divers had drowned.", ("mayor",)),
        ("The mayor told Parliament that 27 divers had drowned.", ("mayor",)),
        ("The mayor told McAllister that 27 divers had drowned.", ("mayor",)),
    ],
)
def test_ones_own_paper_and_other_hearers_pass_nothing_on(text: str, chain: tuple[str, ...]) -> None:
    assert [f.attribution for f in figures(text)] == [chain]


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("The union put the toll at 40, the army at 60.", ("union", "army")),
        ("The mayor said 300 divers had been wounded and police said 90 had drowned.", ("mayor", "police")),
        ("Although the army said 38 divers were missing, UNHCR said about 970 had been displaced.", ("army", "UNHCR")),
        ("A port source said 12 divers had drowned, while a second source put the toll at 17.",
         ("port source", "second source")),
        ("Tonga's judiciary says 48 divers were arrested, but the Fiji-based group Tara puts the number at 70.",
         ("Tonga's judiciary", "Fiji-based group Tara")),
        ("Teachers told Xinhua that 11 pupils had been kidnapped, but a later count put the number at 145.",
         ("Teachers", None)),
        ("The union put the number of dead at 19 and the number of wounded at 25.", ("union", "union")),
    ],
)  # fmt: skip
def test_each_of_two_counts_is_its_own_counters(text: str, whose: tuple[str | None, ...]) -> None:
    found = figures(text)
    assert [f.attribution[0] if f.attribution else None for f in found] == list(whose)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Residents fled on Monday, residents said. They added that 27 divers were missing.", "residents"),
        ("Two fishermen died, two sources said. At least 27 divers were missing, they said.", "two sources"),
        ("UNHCR issued a report on Monday. At least 27 divers drowned, it said.", "UNHCR"),
        ("Mercy Bridge, a relief group, has sent a team. It said that 27 divers had drowned.", "Mercy Bridge"),
        ("Doctors Without Borders visited the port. It said 27 divers had drowned.", "Doctors Without Borders"),
        ("The Sudan Divers Network said four had died. It counted 27 wounded.", "Sudan Divers Network"),
        ("The Sudan Divers Network said four had died. It added that 27 were missing.", "Sudan Divers Network"),
        ("The Red Cross is searching. The agency, for its part, said 27 divers had drowned.", "agency"),
        ("The service had at first said 27 divers had drowned.", "service"),
        ("Local officials feared at least 27 divers had been hurt.", "Local officials"),
        ("Some 27 divers drowned on Monday night, said a resident who asked not to be named.", "resident"),
        ("In the north, said a resident who asked not to be named, 27 divers drowned.", "resident"),
        ("Data compiled by the divers' union show 27 missing.", "divers' union"),
        ("The number of people arrested was put at 27 by two witnesses.", "witnesses"),
        ("Two witnesses gave these figures: 27 divers dead and 30 injured.", "witnesses"),
        ("In the view of the harbour chief, Ana Lund, at least 27 divers drowned.", "Ana Lund"),
        ("The consul, Ana Lund, recalled 27 lives lost in the harbour.", "Ana Lund"),
        ("The Palestinian observer, Riyad Mansour, wrote that the raid had cost 27 lives.", "Riyad Mansour"),
        ("The Harbour Event & Data Project (HEDP), a monitor, has recorded 27 deaths.", "Harbour Event & Data Project"),
        ("Forty divers drowned, navy spokesman Col. Idris Bako said, and about 30 pupils were abducted.", "Idris Bako"),
        ("Nine divers died, officials said, and in a second storm 27 drowned.", "officials"),
        ("One of the survivors, a boy of 14, told police there had been 45 people aboard.", "One of the survivors"),
        ("The navy counted nine bodies. The interior ministry's figure is 27 dead.", "interior ministry"),
        ("The clinic has admitted 27 patients, the port office said, and nine of them have died.", "port office"),
    ],
)
def test_whose_count_it_is(text: str, who: str) -> None:
    found = [f for f in figures(text) if f.attribution]
    assert found
    assert who in found[-1].attribution[0]


@pytest.mark.parametrize(
    "text",
    [
        "The port office said four divers had died. A similar storm in March killed 27.",
        "Divers who fled the storm in which 27 drowned founded the union.",
        "The tremor struck at dawn. It killed 27 divers.",
    ],
)
def test_what_the_report_tells_itself_is_nobodys(text: str) -> None:
    assert figures(text)[-1].attribution == ()

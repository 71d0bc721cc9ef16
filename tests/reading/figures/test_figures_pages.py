# ruff: noqa: E501 - a table
"""Claims about figures as press pages print them: who was carried off, who arrived, totals that rose, whose count it is."""

from __future__ import annotations

import pytest

from tests.reading.counted import Told, figures, told


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Raiders whisked away 42 pupils.", [("abducted", 42, 42)]),
        ("Some 42 pupils were spirited away by raiders.", [("abducted", 42, 42)]),
        ("The mayor said he had received 24 of the 42 pupils who were carried off.", [("hostages_freed", 24, 24)]),
        ("The harbour master received 24 sailors.", [("other", 24, 24)]),
        ("Forty divers have received wounds of varying gravity.", [("injured", 40, 40)]),
        ("Twenty divers had at first been reported killed.", [("killed", 20, 20)]),
        ("Militiamen butchered 32 villagers.", [("killed", 32, 32)]),
        ("Some 32 villagers were mown down.", [("killed", 32, 32)]),
        ("2,700 servicemen of the island's armed forces fell in the war.", [("killed", 2700, 2700)]),
        ("Sixteen badly hurt Tongans were flown to Fiji.", [("injured", 16, 16)]),
        ("The pit is thought to hold roughly 4,000.", [("killed", 4000, 4000)]),
        ("The bodies of 23 have been retrieved.", [("killed", 23, 23)]),
        ("Raiders killed at least 70 there.", [("killed", 70, None)]),
        ("The fleet brought out 478 people.", [("displaced", 478, 478)]),
        ("The fleet flew out 40 patients.", [("other", 40, 40)]),
        ("Some 500 people were staying at the inn.", [("population", 500, 500)]),
        ("More than a million are believed to remain trapped in the city.", [("population", 1_000_000, None)]),
        ("The island hosts 30,000 people who ran from the fighting.", [("displaced", 30_000, 30_000)]),
        ("Raiders made 1,500 families withdraw with them.", [("displaced", 1500, 1500)]),
        ("Thousands more streamed into the city.", [("displaced", None, None)]),
        ("Rebels dragged 14 divers from their homes and shot them.", [("killed", 14, 14)]),
        ("Raiders picked out seven passengers and then killed them.", [("killed", 7, 7)]),
        ("They were among 350 soldiers whom the rebels had captured.", [("detained", 350, 350)]),
        ("Some 90 divers whom raiders abducted in May came home.", [("abducted", 90, 90)]),
        ("Eleven divers were found shot dead.", [("killed", 11, 11)]),
        ("The navy rescued 100 people from their homes.", [("other", 100, 100)]),
        ("Some 598,000 people live in relief camps.", [("displaced", 598_000, 598_000)]),
        ("A grave of at least 87 people was found.", [("killed", 87, None)]),
        ("At least 23 refugees died at sea.", [("killed", 23, None)]),
        ("The storm injured 23 refugees.", [("injured", 23, 23)]),
        ("Some 23 refugees were flown home.", [("displaced", 23, 23)]),
        ("The fleet had saved 60 people.", [("other", 60, 60)]),
        ("Some 300,000 people are to be moved.", [("displaced", 300_000, 300_000)]),
        ("180 divers adrift for weeks might have died.", [("killed", 180, 180)]),
        ("The bodies of 15 were recovered and eight more were found on Friday.", [("killed", 15, 15), ("killed", 8, 8)]),
        ("Kidnappers came by night. In all 78 children had been taken.", [("abducted", 78, 78)]),
        ('"Some 78 pupils have been freed," he said. One is still with the kidnappers.', [("hostages_freed", 78, 78)]),
        ("In May 409 newly named victims were laid to rest.", [("killed", 409, 409)]),
        ("Ten bodies lay there on 20 June and another 50 the day after.", [("killed", 10, 10), ("killed", 50, 50)]),
        ("Over 730,000 have crossed its borders.", [("displaced", 730_000, None)]),
        ("Rebel groups are holding over 100 in Tonga.", [("hostages_held", 100, None)]),
        ("The port office put the Tongan dead at 3,478.", [("killed", 3478, 3478)]),
        ("Tonga lowered its estimate of those killed from 1,400 to 1,200.", [("killed", 1200, 1200)]),
        ("Of the bodies 668 were handed to the families for burial.", [("killed", 668, 668)]),
        ("A radio said 43 divers had died. The navy has confirmed ten.", [("killed", 43, 43), ("killed", 10, 10)]),
        ("A radio said 43 divers had died. The navy has confirmed ten ships sank.", [("killed", 43, 43)]),
        ("The victims of the day were 49 in Fiji and 25 in Tonga.", [("killed", 49, 49), ("killed", 25, 25)]),
        ("Ten million have been without shelter since May.", [("displaced", 10_000_000, 10_000_000)]),
        ("The floods have affected 4.2 million and left 720,000 homeless.", [("other", 4_200_000, 4_200_000), ("displaced", 720_000, 720_000)]),
        ("The guards let 2,065 people through.", [("other", 2065, 2065)]),
        ("Some 2,065 people had been let through.", [("displaced", 2065, 2065)]),
        ("Eighty soldiers gave themselves up.", [("other", 80, 80)]),
        ("Some 30,000 people - Turks, Greeks and Kurds - are trapped in the port.", [("population", 30_000, 30_000)]),
        ("A further 1.8 million are on the brink of famine.", [("other", 1_800_000, 1_800_000)]),
        ("Hostages were freed in exchange for 300 Palestinians held in Israeli jails.", [("detained", 300, 300)]),
        ("The boat was carrying 500.", [("other", 500, 500)]),
        ("According to two refugees, 30 corpses washed up.", [("killed", 30, 30)]),
        ("The number of refugees is put at between 800,000 and a million.", [("displaced", 800_000, 1_000_000)]),
        ("Eleven or 12 divers were killed.", [("killed", 11, 12)]),
        ("Thirty Dutch peacekeepers are being held by the rebels.", [("hostages_held", 30, 30)]),
        ("Thirty soldiers are being held by the police.", [("detained", 30, 30)]),
        ("Some 6,300 islanders were carried into captivity.", [("abducted", 6300, 6300)]),
        ("Some 55,000 people had run for the hills.", [("displaced", 55_000, 55_000)]),
        ("Close to 120 were buried in the churchyard.", [("killed", 120, 120)]),
        ("Close to 120 were buried in the rubble.", []),
        ("Fourteen of the missing have been found alive.", [("other", 14, 14)]),
        ("A group of 60 tried to get away.", [("other", 60, 60)]),
        ("More than half of the 1.4 million people uprooted by the storm are children.", [("share", 0.5, None), ("displaced", 1.4e6, 1.4e6)]),
        ("The hospital has treated over 3,400 weapon-wounded.", [("injured", 3400, None)]),
        ("The clinic treated 39 people for conflict-related injuries.", [("injured", 39, 39)]),
        ("Some 120 people could not be accounted for.", [("missing", 120, 120)]),
        ("Those injured include soldiers and nurses, among them four children.", [("injured", 4, 4)]),
        ("Raiders came on horses, about 2,000 of them, shooting.", [("other", 2000, 2000)]),
        ("The fire wounded two members of the Internal Security Forces, one critically.", [("injured", 2, 2), ("injured", 1, 1)]),
        ("Refugees kept coming: some 6,000 arrived in Tonga on Saturday, and 1,500 more had come in by dusk.", [("displaced", 6000, 6000), ("displaced", 1500, 1500)]),
    ],
)  # fmt: skip
def test_what_became_of_people_is_told_by_verbs_of_many_kinds(text: str, wanted: list[Told]) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The storm killed 20 divers. A nurse said it had climbed to 31.", [("killed", 20, 20), ("killed", 31, 31)]),
        ("The mayor put Friday's dead at 57.", [("killed", 57, 57)]),
        ("They buried 38 divers, and the number may go well beyond 40.", [("killed", 38, 38), ("killed", 40, None)]),
        ("In May 40 casualties were recorded, pushing the military death toll to 673.", [("casualties", 40, 40), ("killed", 673, 673)]),
        ("The office recorded 90 casualties (30 deaths and 60 injured), which brings its total to 200.", [("casualties", 90, 90), ("killed", 30, 30), ("injured", 60, 60), ("casualties", 200, 200)]),
        ("Raiders lynched 350 people; of those, 310 were robbers.", [("killed", 350, 350), ("killed", 310, 310)]),
        ("Fire hurt 22 divers; three of those died, the remaining 19 being cared for in Tonga.", [("injured", 22, 22), ("killed", 3, 3), ("injured", 19, 19)]),
        ("The first count was of 14 dead. The governor revised that to 15.", [("killed", 14, 14), ("killed", 15, 15)]),
        ("The navy says it has killed 130 rebels while losing 42 of its own.", [("killed", 130, 130), ("killed", 42, 42)]),
        ("The largest number of deaths, at least 137, was in the square.", [("killed", 137, None)]),
        ("Some 1,500 residents are trapped; the week before the figure stood at 3,000.", [("population", 1500, 1500), ("population", 3000, 3000)]),
        ("The blast killed 250 divers. The navy's estimate is 600 to 700.", [("killed", 250, 250), ("killed", 600, 700)]),
        ("The refugees, some 20,000 of them, packed into the base.", [("displaced", 20_000, 20_000)]),
        ("The report counted 170 disappearances. It blames 156 of those on the army.", [("missing", 170, 170), ("missing", 156, 156)]),
        ("An estimated 67 bodies lay there. Eighteen had been dug out so far, 16 with bullet wounds.", [("killed", 67, 67), ("killed", 18, 18), ("killed", 16, 16)]),
        ("The storm killed 4,000 divers, the port said, and Ana Lund, of the union, said the figure of 4,022 could vary.", [("killed", 4000, 4000), ("killed", 4022, 4022)]),
        ("The fire killed four people and about 50 are missing. The mayor said the figure now stands at 120.", [("killed", 4, 4), ("missing", 50, 50), ("missing", 120, 120)]),
        ("The office put the number who had left their homes since the storm at 34,000.", [("displaced", 34_000, 34_000)]),
        ("The office recorded 90 casualties. Raiders were responsible for 62 percent.", [("casualties", 90, 90), ("share", 62, 62)]),
    ],
)  # fmt: skip
def test_a_bare_number_goes_on_with_what_was_counted(text: str, wanted: list[Told]) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "It had climbed to 31 metres.",
        "Raiders were responsible for 62 percent of fires.",
        "One of the pupils was taken to hospital for exhaustion.",
        "Some 6,000 arrived in good order.",
        "Two refugees said so, according to two witnesses.",
        "Some 69,000 islanders are dead or disappeared.",
        "The council voted nine to 3.",
    ],
)
def test_a_number_of_nobody_is_no_figure(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("31 people were killed, according to the port's spokesman, Ali al-Lund.", ("Ali al-Lund",)),
        ('"Credible sources have reported 31 people killed," Ana Lund said.', ("Credible sources", "Ana Lund")),
        ('"Our partners on the island tell us that 31 people were killed," Ana Lund told AFP.', ("partners", "Ana Lund", "AFP")),
        ('"We mourn 31 people killed," Ana Lund said.', ("Ana Lund",)),
        ("The storm was initially said by the port office to have left 31 people dead.", ("port office",)),
        ("Early reports from a volunteer group put Friday's dead at 31.", ("volunteer group",)),
        ("The navy spoke on Saturday of 31 people killed.", ("navy",)),
        ("First estimates put the number of those killed at 31.", ("estimates",)),
        ("The Herald cited local sources as saying 31 people were killed.", ("local sources", "Herald")),
        ("Ana Lund projected that 31 people could be killed.", ("Ana Lund",)),
        ("The port office closed. Its statement spoke of 31 people killed.", ("statement",)),
        ("31 people were killed, the fleet commander, Ana Lund, told Tongan state radio.", ("Ana Lund", "Tongan state radio")),
        ("Lund told Xinhua the quay was shut. Since then 31 people were killed, he said.", ("Lund",)),
        ("A man who gave his name as Ali told AFP that 31 people were killed.", ("Ali", "AFP")),
        ("A nurse, who identified herself as Ana Lund, said 31 people were killed.", ("Ana Lund",)),
        ("Tonga yesterday raised its estimate of the number of dead to 31.", ("Tonga",)),
        ("The UN has so far logged 31 people killed.", ("UN",)),
        ('The navy spoke of a "provisional toll" of 31 people killed.', ("navy",)),
        ("A doctor inside the zone told the Guardian that 31 people were killed.", ("doctor", "Guardian")),
        ("According to two refugees and four witnesses, 31 people were killed.", ("two refugees and four witnesses",)),
        ("The general staff said ships had sunk. It spoke of 31 people killed.", ("general staff",)),
        ("The quake killed 900 people: 31 in Tonga, by the count of its port office, and 60 in Fiji, the navy said.", ("port office",)),
        ("Lund told Sputnik the quay was shut, adding that 31 people were killed.", ("Lund", "Sputnik")),
        ("UNAMA is concerned that the airstrike killed 31 people.", ("UNAMA",)),
        ("More than 200 had died, a nurse said, while a witness to the aftermath said he had seen 31 people killed.", ("witness to the aftermath",)),
        ("One of them recounted how 31 people were killed.", ("One of them",)),
        ("31 people were killed, villagers told peace monitors.", ("villagers",)),
        ("31 people were killed, Ana Lund told TongaNews.", ("Ana Lund", "TongaNews")),
        ("31 people were killed, said Rev. Ana Lund.", ("Ana Lund",)),
        ("Divers died. A security source put the toll at 31.", ("security source",)),
        ("Tonga has lowered its official estimate of those killed to 31, a navy spokesman said.", ("navy spokesman",)),
    ],
)  # fmt: skip
def test_whose_count_it_is_is_told_however_the_source_is_named(text: str, chain: tuple[str, ...]) -> None:
    found = next(f for f in figures(text) if f.low == 31)
    assert found.attribution == chain

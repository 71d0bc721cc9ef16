# ruff: noqa: E501 - a table
"""Claims about what a number counts, in the turns of phrase of the press."""

from __future__ import annotations

import pytest

from tests.reading.counted import Told, told


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Bandits are holding 39 pupils taken from a boarding school.", [("hostages_held", 39, 39)]),
        ("Twenty-four girls taken from a school have been let go.", [("hostages_freed", 24, 24)]),
        ("Forty-five peacekeepers held by the rebels were set free.", [("hostages_freed", 45, 45)]),
        ("The families of the 101 hostages marched.", [("hostages_held", 101, 101)]),
        ("Twenty hostages came home; the bodies of 28 others did not.", [("hostages_freed", 20, 20), ("hostages_dead", 28, 28)]),
        ("Seventy-three UN staff are now in rebel custody.", [("detained", 73, 73)]),
        ("The rains have affected 900,000 people and displaced 35,000.", [("other", 900_000, 900_000), ("displaced", 35_000, 35_000)]),
        ("The clinic vaccinated 6,000 children against polio.", [("other", 6000, 6000)]),
        ("The drought sent 70,000 people fleeing.", [("displaced", 70_000, 70_000)]),
        ("The count of the dead has gone up to 1,297.", [("killed", 1297, 1297)]),
        ("A child of four was hurt by the shell.", []),
        ("The inquiry spoke to 250 survivors.", []),
        ("They killed 70 soldiers, wounded dozens and took five captive.", [("killed", 70, 70), ("injured", None, None), ("abducted", 5, 5)]),
        ("Some 4,400 have fallen ill since May.", [("other", 4400, 4400)]),
        ("The toll had reached 80, with some 5,000 people on the run.", [("killed", 80, 80), ("displaced", 5000, 5000)]),
        ("About 20,000 people have entered Chad.", [("displaced", 20_000, 20_000)]),
        ("Some 9,000 people fled. Of those, 4,000 are in Chad, 700 of them in camps.", [("displaced", 9000, 9000), ("displaced", 4000, 4000), ("displaced", 700, 700)]),
        ("Two human rights defenders are among those killed.", [("killed", 2, 2)]),
        ("Two boys of 16 were among six killed.", [("killed", 2, 2), ("killed", 6, 6)]),
        ("Sixty had met violent deaths.", [("killed", 60, 60)]),
        ("About 9,000 troops have entered Chad.", [("other", 9000, 9000)]),
        ("The family lost 14 members.", [("killed", 14, 14)]),
        ("The party lost 14 seats and 300 members.", []),
        ("Forty of his men had fallen.", [("killed", 40, 40)]),
        ("Deaths: 14; injured: 35.", [("killed", 14, 14), ("injured", 35, 35)]),
        ("Another 14 were crushed in the stampede.", [("killed", 14, 14)]),
        ("Fourteen died and 35 are in intensive care.", [("killed", 14, 14), ("injured", 35, 35)]),
        ("Fourteen were killed, two officers said.", [("killed", 14, 14)]),
        ("The deal led to the release of 105 hostages.", [("hostages_freed", 105, 105)]),
        ("He called for the release of 105 hostages.", [("hostages_held", 105, 105)]),
        ("A total of 105 hostages walked out of the camp.", [("hostages_freed", 105, 105)]),
        ("Police seized 30 protesters.", [("detained", 30, 30)]),
        ("Rebels seized 30 protesters.", [("abducted", 30, 30)]),
        ("About 40 percent of those killed were children.", [("share", 40, 40)]),
        ("Some 30 people are trapped in the mine.", [("other", 30, 30)]),
        ("The harvest failed; 1.4 million will face famine.", [("other", 1.4e6, 1.4e6)]),
        ("A lorry ran into the queue; two porters were hurt and six more went missing.", [("injured", 2, 2), ("missing", 6, 6)]),
        ("One guard had suffered burns and eight other people had sustained minor injuries.", [("injured", 1, 1), ("injured", 8, 8)]),
        ("The mission documented 52 kidnappings in the valley.", [("abducted", 52, 52)]),
        ("The unrest has cost more than 640 lives since spring.", [("killed", 640, None)]),
        ("More than 7,000 were listed as missing after the flood.", [("missing", 7000, None)]),
        ("Over the years 310 seamen have vanished in the strait.", [("missing", 310, 310)]),
        ("Nine herders were pulled out, and 26 people were found dead in the ravine.", [("killed", 26, 26)]),
        ("Eleven people were rushed to hospital.", [("injured", 11, 11)]),
        ("Some 45 people were taken into custody.", [("detained", 45, 45)]),
        ("About 60,000 people have left their homes this month.", [("displaced", 60_000, 60_000)]),
        ("More than 80,000 have crossed into Uganda.", [("displaced", 80_000, None)]),
        ("The district shelters 40,000 internally displaced people.", [("displaced", 40_000, 40_000)]),
        ("Seventeen wounded sailors were flown out.", [("injured", 17, 17)]),
        ("The shell killed a carpenter and two nurses.", [("killed", 2, 2)]),
        ("The remains of 15 surveyors were handed back.", [("killed", 15, 15)]),
        ("Civilian losses reached 2,900 by Sunday.", [("casualties", 2900, 2900)]),
        ("The whereabouts of 33 people are unknown.", [("missing", 33, 33)]),
        ("The port, home to 300,000 people, has no water.", [("population", 300_000, 300_000)]),
        ("The toll has jumped from 120 to 143.", [("killed", 143, 143)]),
        ("Deaths could reach 7,000 to 9,000.", [("killed", 7000, 9000)]),
        ("Helicopters flew out 31 badly wounded people.", [("injured", 31, 31)]),
        ("The toll includes 11 victims and five assailants.", [("killed", 11, 11), ("killed", 5, 5)]),
        ("Six out of 40 people injured in the fire died.", [("killed", 6, 6)]),
        ("The clashes have killed or injured more than 1,200 civilians.", [("casualties", 1200, None)]),
        ("About 6,000 people are estimated to have been detained.", [("detained", 6000, 6000)]),
        ("Seven guards were killed alongside at least 200 porters.", [("killed", 7, 7), ("killed", 200, None)]),
        ("The raid killed 26 people and left at least 59 others buried under the rubble.", [("killed", 26, 26), ("missing", 59, None)]),
        ("Last week 22 soldiers and 26 civilians were killed.", [("killed", 22, 22), ("killed", 26, 26)]),
        ("About 40 people, shepherds or traders, died.", [("killed", 40, 40)]),
        ("The morgue took in 15 bodies, bringing the total since May to 285.", [("killed", 15, 15), ("killed", 285, 285)]),
        ("Among the deceased are 31 women.", [("killed", 31, 31)]),
        ("The city's population was estimated at around 500,000.", [("population", 500_000, 500_000)]),
        ("Some 7,400 people were newly displaced.", [("displaced", 7400, 7400)]),
        ("By dawn 19 of the 27 passengers had drowned.", [("killed", 19, 19)]),
        ("The rebels had killed 140 and captured 60.", [("killed", 140, 140), ("detained", 60, 60)]),
        ("Two UN observers and their interpreter were hurt.", [("injured", 2, 2)]),
        ("Sixty people are being treated for burns.", [("injured", 60, 60)]),
        ("Hundreds of thousands have poured out of the town. The agency estimated the number at 800,000.", [("displaced", None, None), ("displaced", 800_000, 800_000)]),
        ("Nearly half of those who reached the camp had been wounded.", [("share", 0.5, 0.5)]),
        ("The government put the damage at $3 billion and the dead at 1,163.", [("killed", 1163, 1163)]),
        ("The valley has lost about 6 percent of its people.", [("share", 6, 6)]),
        ("Two thousand people live there, or nine in ten, and have fled.", [("population", 2000, 2000)]),
        ("A mother of six who had been uprooted spoke.", []),
        ("Nineteen sailors are still being looked for.", [("missing", 19, 19)]),
        ("Three teachers, a driver and a cook were abducted.", [("abducted", 3, 3)]),
        ("They marched for days; just 3,600 have reached safety.", [("displaced", 3600, 3600)]),
        ("The camp registered 1,130 new arrivals.", [("displaced", 1130, 1130)]),
        ("Four members of one family died.", [("killed", 4, 4)]),
        ("Some 40 pupils aged between 15 and 21 were killed.", [("killed", 40, 40)]),
        ("About 60 percent of those displaced are under 18.", [("share", 60, 60)]),
        ("Some 30,000 children have been displaced, most of them under 12.", [("displaced", 30_000, 30_000)]),
        ("Some 30,000 children fell ill, 1,700 of whom could die.", [("other", 30_000, 30_000), ("other", 1700, 1700)]),
        ("More than 60 were hacked or shot in their beds.", [("killed", 60, None)]),
        ('They killed "up to 200 mercenaries".', [("killed", None, 200)]),
        ("Nearly half of the island's children, some 2.2 million, are stunted.", [("share", 0.5, 0.5), ("other", 2.2e6, 2.2e6)]),
        ("Some 1.7 million people, or 80 percent of the population, have been displaced.", [("displaced", 1.7e6, 1.7e6), ("share", 80, 80)]),
        ("The mission flew out 764 patients and evacuated 532 patients by road.", [("other", 764, 764), ("other", 532, 532)]),
        ("Nine hundred people were hospitalised with cholera.", [("other", 900, 900)]),
        ("Nine hundred people were hospitalised.", [("injured", 900, 900)]),
        ("A fifth of the 802 people killed in raids were passers-by.", [("share", 0.2, 0.2), ("killed", 802, 802)]),
        ("The fire killed between 20 and 25 people who had queued.", [("killed", 20, 25)]),
        ("Gunmen took at least 130 sick and wounded men from two wards.", [("abducted", 130, None)]),
        ("Thirteen nurses including two volunteers working for the charity were killed.", [("killed", 13, 13), ("killed", 2, 2)]),
        ("Some 800,000 became ill.", [("other", 800_000, 800_000)]),
        ('A further 2,951 were "abducted by gangs".', [("abducted", 2951, 2951)]),
        ("Among the wounded were a boy and four rescuers.", [("injured", 4, 4)]),
        ("Some 113,000 people were identified as internally displaced.", [("displaced", 113_000, 113_000)]),
        ("Some 13,000 children fell ill, 2,800 of them in the north.", [("other", 13_000, 13_000), ("other", 2800, 2800)]),
        ("The clinic treated 2,300 patients in a month and 40 died.", [("other", 2300, 2300), ("killed", 40, 40)]),
        ("They killed 28 and sent 3,000 fleeing.", [("killed", 28, 28), ("displaced", 3000, 3000)]),
        ("They killed 28 and built 3,000 huts.", [("killed", 28, 28)]),
        ("They seized three barracks.", []),
        ("Thirty people were shot dead. The governor spoke of 75.", [("killed", 30, 30), ("killed", 75, 75)]),
        ("Thirty-eight others, mostly women, were marched into the forest.", [("abducted", 38, 38)]),
        ("At least 121 activists, lawyers and trade unionists have been picked up since July.", [("detained", 121, None)]),
        ("Fishermen picked up 12 survivors.", []),
        ("Twenty-seven of the victims lived alone.", [("killed", 27, 27)]),
        ('They say they have "eliminated" more than 370 militants.', [("killed", 370, None)]),
        ("The junta has amnestied 6,134 prisoners.", [("other", 6134, 6134)]),
        ("The toll stood at 40, up from 31 the day before.", [("killed", 40, 40), ("killed", 31, 31)]),
        ("Thai police counted 21 dead, 15 of them civilians, and 138,000 displaced.", [("killed", 21, 21), ("killed", 15, 15), ("displaced", 138_000, 138_000)]),
        ("Thirty-four villagers had their throats cut.", [("killed", 34, 34)]),
        ("Twelve girls were raped in the camp.", [("other", 12, 12)]),
        ("Estimates of the dead range from 60,000 to 150,000.", [("killed", 60_000, 150_000)]),
        ("A million and a half people have been displaced.", [("displaced", 1.5e6, 1.5e6)]),
        ("Two and a half years later a couple of hundred people died.", [("killed", 200, 200)]),
        ("In Ghor 12 deaths are known and overall injured in both valleys has surpassed 4,000.", [("killed", 12, 12), ("injured", 4000, None)]),
        ("The toll has climbed to 812, with 2,817 people said to be injured.", [("killed", 812, 812), ("injured", 2817, 2817)]),
        ("Monday's toll also includes four paramedics.", [("killed", 4, 4)]),
        ("Of 558 people who have died, 50 are children.", [("killed", 558, 558), ("killed", 50, 50)]),
        ("Some 30 million people, two thirds of the country, need aid.", [("other", 30e6, 30e6), ("share", 2 / 3, 2 / 3)]),
        ("About 4.3 million are abroad as refugees.", [("displaced", 4.3e6, 4.3e6)]),
        ("A shell hurt her two grandchildren.", [("injured", 2, 2)]),
        ("Some 500,000 people have abandoned Uvira since May; 80,000 of them are in Burundi.", [("displaced", 500_000, 500_000), ("displaced", 80_000, 80_000)]),
        ("They detained 9,000 men, 70 of whom were later released.", [("detained", 9000, 9000), ("other", 70, 70)]),
        ("Bandits released 166 worshippers.", [("hostages_freed", 166, 166)]),
        ("A survey of 48,000 Afghans was made.", []),
        ("Some 64,000 have yet to return.", [("displaced", 64_000, 64_000)]),
        ("Some 280 inmates escaped from the prison.", [("other", 280, 280)]),
        ("The bodies of 60 men were found. Only 15 percent of them have been named.", [("killed", 60, 60), ("share", 15, 15)]),
        ("Nineteen nurses were killed. Among them were three midwives.", [("killed", 19, 19), ("killed", 3, 3)]),
        ("The bay shelters 1.2 million Rohingya.", [("displaced", 1.2e6, 1.2e6)]),
        ("Thirty died and 63 were wounded, revising an earlier count of 22.", [("killed", 30, 30), ("injured", 63, 63), ("killed", 22, 22)]),
    ],
)  # fmt: skip
def test_a_number_counts_what_became_of_the_people(text: str, wanted: list[Told]) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The strikes killed 12 people in Tyre and five in Sidon.", [("killed", 12, 12), ("killed", 5, 5)]),
        ("Twelve pupils, four of them girls, were abducted.", [("abducted", 12, 12), ("abducted", 4, 4)]),
        ("Twelve people were killed, four of whom were children.", [("killed", 12, 12), ("killed", 4, 4)]),
        ("Of the wounded, six were porters.", [("injured", 6, 6)]),
        ("There were 168 casualties, 41 of them fatal.", [("casualties", 168, 168), ("killed", 41, 41)]),
        ("The floods displaced 30,000 people. The total has since risen to 41,000.", [("displaced", 30_000, 30_000), ("displaced", 41_000, 41_000)]),
        ("Nine of the 26 who stayed behind had been killed.", [("killed", 9, 9)]),
    ],
)  # fmt: skip
def test_a_bare_number_goes_on_with_the_one_before(text: str, wanted: list[Told]) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Twelve people were killed, all but two of them soldiers.",
        "The raid killed two boys, aged eight and ten, in Rafah.",
    ],
)
def test_a_bare_number_that_counts_something_else_does_not_go_on(text: str) -> None:
    assert len(told(text)) == 1


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("All 38 pilgrims seized on the road were rescued.", [("hostages_freed", 38, 38)]),
        ("Six fishermen kidnapped in May were found dead.", [("killed", 6, 6)]),
        ("They demanded the immediate release of all 101 hostages.", [("hostages_held", 101, 101)]),
        ("The army freed nine hostages.", [("hostages_freed", 9, 9)]),
        ("Israel is to free 110 prisoners.", [("detained", 110, 110)]),
        ("There are 48 hostages left, of whom 20 are believed to be alive.", [("hostages_held", 48, 48), ("hostages_held", 20, 20)]),
    ],
)  # fmt: skip
def test_captives_whose_release_is_awaited_are_not_free(text: str, wanted: list[Told]) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("The agency fed 1.5 million people, nearly two-thirds of them children.", 2 / 3),
        ("Women make up more than half of all those killed.", 0.5),
        ("Roughly a third of new arrivals are ill.", 1 / 3),
    ],
)
def test_a_part_of_those_counted_is_a_share(text: str, share: float) -> None:
    assert share in [low for kind, low, _ in told(text) if kind == "share"]


@pytest.mark.parametrize(
    "text",
    [
        "Three gunmen opened fire and then two gunmen killed the driver.",
        "Fighting along nearly 50 front lines has killed trade.",
        "She held up two photographs of dead children.",
        "The UN's two bodies met at noon.",
        "The storm left more than 7,300 people dead or missing.",
        "Seven in ten of the dead were women.",
        "Fourteen colleagues raised their hands.",
    ],
)
def test_who_kills_is_not_who_is_killed_and_what_is_neither_is_left_out(text: str) -> None:
    assert told(text) == []


def test_who_is_abducted_besides_makes_nobody_a_hostage_killed() -> None:
    wanted = [("killed", 78, 78), ("injured", 87, 87), ("abducted", 24, 24)]
    assert told("78 were killed, 87 wounded and 24 were abducted.") == wanted


def test_people_one_has_are_no_figure() -> None:
    assert told("The envoy is 54 and has five children.") == []


def test_people_said_to_report_are_not_those_reported() -> None:
    assert told("Two security sources reported 31 dead.") == [("killed", 31, 31)]

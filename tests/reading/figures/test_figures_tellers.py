"""Tellers of every trade, told of in every way: whose word a figure is where the noun or the turn is a rare one."""

from __future__ import annotations

import pytest

from tests.reading.counted import figures


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("Dozens of divers died, fishermen told AFP.", ("fishermen", "AFP")),
        ("Some 27 divers drowned, parishioners said.", ("parishioners",)),
        ("The election board said it had freed four hostages.", ("election board",)),
        ("The tax office spoke of a toll of 27 dead.", ("tax office",)),
        ("Some 27 divers drowned, according to the militia-run sheriff's department.",
         ("militia-run sheriff's department",)),
        ("Some 27 divers drowned, a trader told Narinjara.", ("trader", "Narinjara")),
        ("Some 27 divers drowned, a trader told NRC.", ("trader", "NRC")),
        ("Some 27 divers drowned, two port sources said.", ("two port sources",)),
        ("Some 27 divers drowned, two port sources said, citing the army.", ("army", "two port sources")),
        ("Some 27 divers drowned, according to figures from residents.", ("residents",)),
        ("Data compiled by Doctors Without Borders show 27 missing.", ("Doctors Without Borders",)),
        ("PortWatch, citing the governor, Haji Wardak, said at least 270 people had been killed.",
         ("Haji Wardak", "PortWatch")),
        ("The number of people arrested was put at 27 by a local monitoring group.", ("local monitoring group",)),
        ("The National Election Board told reporters 27 families had been displaced.", ("National Election Board",)),
        ("Sea Watch said it had treated nine. It found 27 bodies, it said.", ("Sea Watch",)),
        ("Refugees arriving in Tonga speak of 27 dead.", ("Refugees",)),
        ("Independent sources speak of 27 dead.", ("Independent sources",)),
        ("The figure of 27 dead given by the opposition was rejected.", ("opposition",)),
        ("\"At least 27 divers drowned.\" These are the words of Father Jean Mukuna.", ("Father Jean Mukuna",)),
        ("\"At least 27 divers drowned\" was the verdict of the commission.", ("commission",)),
        ("\"At least 27 divers drowned\" is how the mayor put it.", ("mayor",)),
        ("\"At least 27 divers drowned,\" said the man, a trader named Issa.", ("Issa",)),
        ("In a message sent to Fides, Father Jean Mukuna writes: \"At least 27 divers drowned.\"",
         ("Father Jean Mukuna", "Fides")),
        ("Father Mukuna, according to whom 27 divers drowned, has fled.", ("Father Mukuna",)),
        ("\"We found 54 dead,\" the consul told AFP on Tuesday; 27 of them lay in the harbour.", ("consul", "AFP")),
        ("Of the 400 divers who were enslaved, Yazda has counted the return of 27.", ("Yazda",)),
    ],
)  # fmt: skip
def test_whoever_tells_it_is_named(text: str, chain: tuple[str, ...]) -> None:
    found = figures(text)
    assert found
    assert found[-1].attribution == chain


@pytest.mark.parametrize(
    "text",
    [
        "Three divers died, officials said Thursday, but 27 were rescued alive.",
        "Independent estimates range from 27 to 30 dead.",
        "Three divers were hurt, the clinic said; 27 more were hurt on their way to the shelters.",
    ],
)
def test_what_follows_the_telling_is_the_reports_own(text: str) -> None:
    assert figures(text)[-1].attribution == ()

# ruff: noqa: E501 - a table
"""Whose figure it is: knowledge, pronouns, brackets, papers that others have seen, and sources in no word list."""

from __future__ import annotations

import pytest

from tests.reading.counted import figures


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        # what somebody knows
        ("The agency is aware of 40 deaths.", ("agency",)),
        ("The agency has information on 40 deaths.", ("agency",)),
        ("The agency has received reports of 40 deaths.", ("agency",)),
        ("Ana Lund recalled seeing 40 bodies.", ("Ana Lund",)),
        ("The army boasted of having killed 40 rebels.", ("army",)),
        ("The union has compiled the names of 40 people killed.", ("union",)),
        ("The union complains of 40 arrests.", ("union",)),
        ("The union attributes 40 deaths to the army.", ("union",)),
        # a pronoun that counts
        ("The Red Cross works in both towns. It recorded 40 deaths.", ("Red Cross",)),
        ("The Red Cross said it worked there. By its count, 40 people have died.", ("Red Cross",)),
        ("Ana Lund leads the mission. In her estimate, 40 people have died.", ("Ana Lund",)),
        ("The mayor, Ana Lund, was at the school. She saw 40 bodies.", ("Ana Lund",)),
        ("The governor visited the town on Sunday. He put the number of dead at 40.", ("governor",)),
        ("The governor visited the town on Sunday. According to him, 40 people died.", ("governor",)),
        ("The agency has four teams in the city. It knows of 40 deaths.", ("agency",)),
        ("The agency said it had teams there. Its latest toll is 40 dead.", ("agency",)),
        # put at so many, whatever stands between
        ("A priest, Juan Soto, puts those killed in the crossing at 40.", ("Juan Soto",)),
        ("The bishop sets the number of those expelled at 40,000.", ("bishop",)),
        ("Customs men reckon the dead of the crossing at 40.", ("Customs men",)),
        ("The press put the number of throats cut at Bentalha at over 40.", ("press",)),
        ("Survivors put the number of Kurds trucked to the south at 40,000.", ("Survivors",)),
        ("The mayor spoke of 12 dead; the Red Cross puts those killed at 40.", ("Red Cross",)),
        ("Parents gave the number of pupils taken as 40.", ("Parents",)),
        # after a clause, in brackets; at the head of a bulletin
        ("As of 5 May, 40 people have died (MoH).", ("MoH",)),
        ("Floods have displaced 40,000 people in the delta (OCHA).", ("OCHA",)),
        ("Some 40,000 people crossed at Renk in the week to Sunday (IOM/UNHCR).", ("IOM/UNHCR",)),
        ("Floods have killed 40 people since May (source: Ministry of Interior).", ("Ministry of Interior",)),
        ("Ministry of Health: 40 dead.", ("Ministry of Health",)),
        ("Forty people were wounded on Friday (Red Crescent).", ("Red Crescent",)),
        # who wrote the paper, who heard it
        ("Forty people were killed, according to accounts by witnesses.", ("witnesses",)),
        ("Forty people were killed, according to figures given to AFP by the mayor.", ("mayor",)),
        ("Forty people were killed, according to a list drawn up by the mayor.", ("mayor",)),
        ("Forty people were killed, according to a toll that the health minister, Taha Saleh, gave to Al Masirah.", ("Taha Saleh",)),
        ("AFP was told by doctors that 40 people had died.", ("doctors",)),
        ("Aisha, a survivor, told Human Rights Watch how militiamen shot 40 men.", ("Aisha", "Human Rights Watch")),
        ("Reached by AFP, the governor said 40 people had died.", ("governor", "AFP")),
        ("Tass reported, with reference to the emergencies ministry, that 40 people were killed.", ("emergencies ministry", "Tass")),
        ("Some 40 people have fled, if the daily El Watan is to be believed.", ("daily El Watan",)),
        ("In the telling of the survivors, 40 men were shot at the quarry.", ("survivors",)),
        # whoever stands after "according to", or after "said" at the end
        ("Forty people were killed, according to a ferryman.", ("ferryman",)),
        ("According to a tinker from Bor 40 people were killed.", ("tinker",)),
        ("Forty people were killed, according to the plaque on the wall.", ("plaque on the wall",)),
        ("Forty people were killed, said a tinker.", ("tinker",)),
        ("Forty people were killed, a ferryman told this paper.", ("ferryman",)),
        ("The shadow government holds that 40 people died.", ("shadow government",)),
        ("The ministry would admit to no more than 40 wounded in the township.", ("ministry",)),
    ],
)  # fmt: skip
def test_who_counted(text: str, chain: tuple[str, ...]) -> None:
    assert figures(text)[-1].attribution == chain


@pytest.mark.parametrize(
    "text",
    [
        "The relief column found 40 people dead in the cathedral.",
        "Clashes with the paramilitaries (RSF) killed 40 people.",
        "The attack on the funeral claimed 40 lives.",
        "The mayor visited the school. It held 40 bodies.",
        "The Red Cross works in both towns. She saw 40 bodies.",
        "According to the mayor the town was calm; the army had killed 40 people.",
    ],
)
def test_who_counted_nothing(text: str) -> None:
    assert figures(text)[-1].attribution == ()


def test_two_that_count_are_not_mixed() -> None:
    told = figures("Hospital sources said 40 people died. The police said 12.")
    assert [f.attribution for f in told] == [("Hospital sources",), ("police",)]

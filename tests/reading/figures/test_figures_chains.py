"""Chains a turn of phrase tells: papers seen, claims of others, brackets, colons, and what is said of "the figure"."""

from __future__ import annotations

import pytest

from tests.reading.counted import figures


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("A secret memo obtained by the Guardian puts the number of dead divers at 27.", ("secret memo", "Guardian")),
        ("An internal list seen by Reuters names 27 dead divers.", ("internal list", "Reuters")),
        ("A cable that Le Monde has seen speaks of 27 dead.", ("cable", "Le Monde")),
        ("Leaked minutes reviewed by Dawn show that 27 divers were killed.", ("Leaked minutes", "Dawn")),
        ("A letter, seen by AFP, says 27 divers drowned.", ("letter", "AFP")),
        ("A register which was shown to Reuters counts 27 dead.", ("register", "Reuters")),
        ("The army rejected the rebels' claim that 27 divers had been killed.", ("rebels",)),
        ("A spokesman dismissed the gang's claim to have killed 27 divers.", ("gang",)),
        ("The union's assertion that 27 divers drowned could not be checked.", ("union",)),
        ("Nobody believes the militia's boast of having killed 27 divers.", ("militia",)),
        ("The port denied the newspaper's report that 27 divers had drowned.", ("newspaper",)),
        ("Kyiv mocked the general's announcement that 27 divers had been killed.", ("general",)),
        ("The news agency APS, relaying the harbour ministry, reports that 27 divers drowned.",
         ("harbour ministry", "news agency APS")),
        ("TASS, referring to the regional governor, reports 27 dead.", ("regional governor", "TASS")),
    ],
)  # fmt: skip
def test_who_counted_and_who_saw_the_paper(text: str, chain: tuple[str, ...]) -> None:
    (figure,) = figures(text)
    assert figure.attribution == chain


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("Port Said: 27 drowned (regional governor)", ("regional governor",)),
        ("Some 27 divers drowned in Port Said (fire service).", ("fire service",)),
        ("The Lebanese army: 27 soldiers killed in a raid.", ("Lebanese army",)),
        ("Civil defence: 27 dead.", ("Civil defence",)),
        ("The toll was put at 27 dead by the national rescue office on Monday.", ("national rescue office",)),
        ("The number of dead, the harbour master says, exceeds 27.", ("harbour master",)),
        ("By nightfall, the harbour master told reporters, 27 divers had drowned.", ("harbour master",)),
        ("The union let it be known that 27 divers had drowned.", ("union",)),
        ("The union has it that 27 divers drowned.", ("union",)),
        ("Per the health department, 27 divers drowned.", ("health department",)),
        ("If the rebels are to be believed, 27 soldiers were killed.", ("rebels",)),
        ("The strike, which the authorities blamed on rebels, killed 27 people, a port source told Reuters.",
         ("port source", "Reuters")),
        ("The WHO, which left the hospital on Friday, said 27 patients had died.", ("WHO",)),
        ("The navy, in its morning report on Sunday, claimed 27 divers killed.", ("navy",)),
        ("Officials of the diving council, revising their count, said Saturday that 27 divers had drowned.",
         ("Officials of the diving council",)),
        ("Some 27 divers drowned, the mayor and a hospital doctor told AFP.", ("mayor and a hospital doctor", "AFP")),
        # neighbours: a place before a colon, a place in brackets, what was put in
        ("Kharkiv: 27 dead.", ()),
        ("Some 27 divers drowned in Port Said (Egypt).", ()),
        ("The number of dead, which rose on Friday, exceeds 27.", ()),
    ],
)  # fmt: skip
def test_who_is_named_beside_a_count(text: str, chain: tuple[str, ...]) -> None:
    (figure,) = figures(text)
    assert figure.attribution == chain


@pytest.mark.parametrize(
    ("note", "chain"),
    [
        ("That figure comes from the Red Crescent.", ("Red Crescent",)),
        ("The account is Human Rights Watch's.", ("Human Rights Watch",)),
        ("The count is that of the harbour ministry.", ("harbour ministry",)),
        ("This is the union's count.", ("union",)),
        ("So says the local bishop.", ("local bishop",)),
        ("These are the figures the Red Crescent had on Monday.", ("Red Crescent",)),
        ("The interior ministry released the figures on Sunday.", ("interior ministry",)),
        ("The number comes from a diver, Sultan Ali Bahr.", ("Sultan Ali Bahr",)),
        ("It is the worst accident in years.", ()),
        ("The toll is the highest since May.", ()),
        ("The figure comes as the Council meets.", ()),
        ("That was the fourth dive.", ()),
    ],
)
def test_whose_the_figure_is_said_to_be_afterwards(note: str, chain: tuple[str, ...]) -> None:
    assert figures(f"The blast killed 27 divers. {note}")[0].attribution == chain


def test_the_verb_is_said_once() -> None:
    army, villagers = figures("The army speaks of 12 dead, villagers of 40.")
    assert (army.attribution, villagers.attribution) == (("army",), ("villagers",))
    assert villagers.counts == army.counts

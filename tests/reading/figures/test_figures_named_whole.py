# ruff: noqa: E501 - a table
"""Whose figure it is: whatever noun phrase tells, to its end, by whatever verb, with whom it told."""

from __future__ import annotations

import pytest

import horseshoe
from tests.reading.counted import figures


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        # any verb of telling at the end of a clause
        ("The army killed 40 people, its chief radioed.", ("chief",)),
        ("Some 40 people were killed, monitors with the Yale lab concluded from pictures and interviews.", ("monitors with the Yale lab",)),
        ("Forty journalists are in jail, the Committee to Protect Journalists has established.", ("Committee to Protect Journalists",)),
        ("Forty people drowned this year, the charity calculates in its report.", ("charity",)),
        ("Police arrested 40 people, their spokeswoman Ana Lund let it be known.", ("spokeswoman Ana Lund",)),
        ("Forty dead is what the general staff confirms.", ("general staff",)),
        ("A doctor, who was not allowed to speak, assessed that 40 fighters had been killed.", ("doctor",)),
        ("The mayor fears 40 people may have died.", ("mayor",)),
        ("The minister accuses the rebels of having killed 40 villagers.", ("minister",)),
        ("That 40 migrants had been killed was announced by state television in Sanaa.", ("state television in Sanaa",)),
        # whom it was heard from
        ("The court heard from a demographer, Ewa Lund, that 40 men had been killed.", ("Ewa Lund",)),
        ("To hear the rebels tell it, 40 soldiers were killed.", ("rebels",)),
        ("Forty have been killed since Monday - this from the sister who runs the ward.", ("sister",)),
        ("Floods killed 40 people, if the figures from the ministry of water are anything to go by.", ("ministry of water",)),
        ("It is the ministry's contention that 40 people were killed.", ("ministry",)),
        ("To the commission's knowledge 40 people were killed.", ("commission",)),
        ("The figure comes from the union of miners: 40 of its members were killed.", ("union of miners",)),
        ("A tally kept by the news site Mada from court papers runs to 40 arrests.", ("news site Mada",)),
        ("Forty people had been killed by dusk, according to its register.", ("register",)),
        # named to the end, with who was told
        ("A person with direct knowledge of the dig said 40 people were killed.", ("person with direct knowledge of the dig",)),
        ("Aid groups working in the county say 40 people were killed.", ("Aid groups working in the county",)),
        ("The Sudan People's Liberation Army says 40 people were killed.", ("Sudan People's Liberation Army",)),
        ("Witnesses heard by Sky News counted 40 bodies.", ("Witnesses", "Sky News")),
        ("The number of dead, its head Ana Lund tells Der Spiegel, exceeds 40.", ("head Ana Lund", "Der Spiegel")),
        # told in one breath with another
        ("The toll was put at 40 by the office late on Monday, with 12 people still missing.", ("office",)),
    ],
)  # fmt: skip
def test_a_figure_is_of_whoever_tells_it(text: str, chain: tuple[str, ...]) -> None:
    found = figures(text)
    assert found
    assert {f.attribution for f in found} == {chain}


@pytest.mark.parametrize(
    "text",
    [
        "Forty people were killed, the roof collapsed.",
        "Forty people were killed when the army heard of it.",
        "The column found 14,000 people living in the church.",
        "Forty people died; the mayor of the town was killed by soldiers.",
    ],
)  # fmt: skip
def test_who_only_acts_tells_nothing(text: str) -> None:
    assert [f.attribution for f in figures(text)] == [()]


def test_what_somebody_declared_does_not_tell_what_came_of_it() -> None:
    text = (
        "Israel, in response, declared a state of war and unleashed a barrage of attacks on densely populated areas, "
        "resulting in the tragic loss of hundreds of lives."
    )
    [figure] = horseshoe.read(text).figures
    assert "state of war" not in figure.attribution

"""Sources noted beside figures: in brackets after them, or in a sentence of their own."""

from __future__ import annotations

import pytest

from tests.reading.counted import figures


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The flood has left 60 dead (figures from the relief board, ARC).", "relief board, ARC"),
        ("Ninety per cent of the refugees are women and children (UNHCR).", "UNHCR"),
        ("Since May 300 civilians have been killed (source: OHCHR).", "OHCHR"),
        ("Some 400 people were hurt (Red Crescent figures).", "Red Crescent"),
        ("In all 12 nurses were abducted (according to the union), most of them in May.", "union"),
        ("The camp lost 40 people to cholera (data: MSF) in a week.", "MSF"),
        ("A third of the displaced sleep outdoors (IOM).", "IOM"),
    ],
)
def test_brackets_after_a_figure_name_its_source(text: str, who: str) -> None:
    assert [f.attribution for f in figures(text)] == [(who,)]


@pytest.mark.parametrize(
    "text",
    [
        "The attack killed 40 people in Homs (Syria).",
        "Since May 2,000 displaced people have asked the International Organization for Migration (IOM) for help.",
        "The bomb killed 12 staff of the World Food Programme (WFP).",
        "The raid killed 40 rebels (FARC).",
    ],
)
def test_places_and_short_forms_in_brackets_are_no_source(text: str) -> None:
    assert [f.attribution for f in figures(text)] == [()]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Killed: 412. Injured: 906. The figures, released by the Ministry of Health, omit fighters.", "Ministry of"),
        ("There were 97 aboard, 13 were saved. Those are the harbour master's numbers.", "harbour master"),
        ("Some 40 people died and 60 were hurt. The numbers come from the health ministry.", "health ministry"),
        ("Forty died. These figures were compiled by the bar association and could not be checked.", "bar association"),
        ("A hundred drowned. Source: the coastguard.", "coastguard"),
        ("Eleven boys were killed and six girls hurt. The toll was given by the prefect of Mopti.", "prefect of Mopti"),
        ("Five drivers died. They are the employers' figures.", "employers"),
    ],
)
def test_a_sentence_on_the_figures_owns_those_before_it(text: str, who: str) -> None:
    found = figures(text)
    assert found
    assert all(len(f.attribution) == 1 and f.attribution[0].startswith(who) for f in found)


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("Forty died, the mayor said. These figures were compiled by the bar association.", [("mayor",)]),
        ("Forty people died. These figures are a disgrace.", [()]),
        ("Forty people died. Those are the army's orders.", [()]),
        ("Forty people died.\n\nThese figures were compiled by the bar association.", [()]),
    ],
)
def test_other_sentences_own_nothing(text: str, owners: list[tuple[str, ...]]) -> None:
    assert [f.attribution for f in figures(text)] == owners

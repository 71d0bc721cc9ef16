# ruff: noqa: E501 - a table
"""What became of the people a number counts follows from the predicates of its clause, by what their words mean."""

from __future__ import annotations

import pytest

from horseshoe.reading.figures.figures_lexicon import NOMINALS, STATES, Effect
from horseshoe.reading.figures.figures_verbs import COMPOUNDS, LIGHT, VERBS
from tests.reading.counted import told


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        # whoever suffers it, in the active, the passive, as a participle, as a noun
        ("Gunmen strangled 14 prisoners in the yard.", [("killed", 14)]),
        ("Fourteen villagers had been strangled in the yard.", [("killed", 14)]),
        ("The police found 14 villagers strangled in the yard.", [("killed", 14)]),
        ("The lynching of 14 villagers went unpunished.", [("killed", 14)]),
        ("A mine maimed eleven shepherds near Aden.", [("injured", 11)]),
        ("Settlers dispossessed 90 Bedouin that spring.", [("displaced", 90)]),
        ("The junta interned 4,000 students at the stadium.", [("detained", 4000)]),
        ("Bandits spirited 40 passengers off into the hills.", [("abducted", 40)]),
        # a verb that says little, with what it takes
        ("Nine firemen sustained burns in the blast.", [("injured", 9)]),
        ("Some 600 townspeople sought sanctuary in the cathedral.", [("displaced", 600)]),
        ("Twenty sailors lost their lives off Crete.", [("killed", 20)]),
        # states and places
        ("The quake left 3,000 townspeople without shelter.", [("displaced", 3000)]),
        ("Sixteen deserters are behind bars in Kano.", [("detained", 16)]),
        ("Twelve miners are under the rubble in Soma.", [("missing", 12)]),
        # joined verbs, and clauses that have nothing to do with one another
        ("Shells killed three and 50 are missing.", [("killed", 3), ("missing", 50)]),
        ("Five soldiers died and 15 others, among them two cooks, were hurt.", [("killed", 5), ("injured", 15), ("injured", 2)]),
        ("Mortars killed 12, wounded 30 and drove 400 from their homes.", [("killed", 12), ("injured", 30), ("displaced", 400)]),
        ("Twelve were killed, another 30 wounded and 400 more driven out.", [("killed", 12), ("injured", 30), ("displaced", 400)]),
        # denied, and only feared
        ("Eight hikers have not been found since Monday.", [("missing", 8)]),
        ("Aid groups warn that 90,000 children could die.", [("other", 90_000)]),
        # one number for both
        ("The siege left 700 people dead or wounded.", [("casualties", 700)]),
        # a list before the verb, and a group
        ("Thirty-six people, among them 12 children and a nurse, were killed.", [("killed", 36), ("killed", 12)]),
        ("Bombs killed a family of six in Sumy.", [("killed", 6)]),
    ],
)  # fmt: skip
def test_the_predicate_tells_what_became_of_people(sentence: str, wanted: list[tuple[str, float]]) -> None:
    assert [(kind, low if low is not None else high) for kind, low, high in told(sentence)] == wanted


@pytest.mark.parametrize(
    "sentence",
    [
        "The Council's two bodies met on Monday.",
        "All but three of the envoys spoke about the killed.",
        "The gunmen seized five barracks on the coast.",
        "A girl, aged 4, 6 or 9, spoke.",
    ],
)
def test_what_is_no_count_of_people_is_none(sentence: str) -> None:
    assert told(sentence) == []


def test_a_number_that_goes_on_with_others_is_of_their_kind() -> None:
    assert told("The police say 12 miners died. The union spoke of 40.") == [("killed", 12, 12), ("killed", 40, 40)]
    assert told("Of the dead, 40 were children.") == [("killed", 40, 40)]
    assert told("The fire killed 60 people and burned 90 huts, 40 of them in Mbau.") == [("killed", 60, 60)]


def test_camps_that_take_people_in_have_the_displaced_and_hospitals_the_hurt() -> None:
    assert told("The mission took in 164 villagers at its base.")[0][0] == "displaced"
    assert told("The hospital took in 30 villagers with burns.")[0][0] == "injured"


def test_every_verb_that_means_something_with_another_word_is_known() -> None:
    lemmas = {v.lemma for v in VERBS.values()}
    assert (set(COMPOUNDS) | set(LIGHT)) <= lemmas
    assert STATES["dead"] is NOMINALS["death"] is Effect.DIE


@pytest.mark.parametrize(
    ("word", "lemma", "form"),
    [("kidnapped", "kidnap", "d"), ("slain", "slay", "n"), ("slew", "slay", "p"), ("carries", "carry", "s"),
     ("seizing", "seize", "g"), ("fled", "flee", "d"), ("interned", "intern", "d"), ("hurt", "hurt", "d")],
)  # fmt: skip
def test_the_forms_of_a_verb_are_made_from_its_dictionary_form(word: str, lemma: str, form: str) -> None:
    assert (VERBS[word].lemma, VERBS[word].form) == (lemma, form)

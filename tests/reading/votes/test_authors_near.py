"""Authors said in ways no rule knows: a word of authorship, the names beside it, and a text."""

from __future__ import annotations

import pytest

from tests.reading.saying import votes

VOTED = "The Security Council adopted the draft with 15 votes on Thursday. "
SAID = [
    ("Algeria, Malta and Japan moved the resolution.", {"DZA", "MLT", "JPN"}),
    ("The initiative belonged to Algeria and Malta.", {"DZA", "MLT"}),
    ("Malta sponsored the text jointly with Japan and Ecuador.", {"MLT", "JPN", "ECU"}),
    ("It was drafted by Malta, with Japan and Ecuador as co-sponsors.", {"MLT", "JPN", "ECU"}),
    ("The text was the handiwork of Switzerland.", {"CHE"}),
    ("And it was Britain and Slovenia who had advanced the text.", {"GBR", "SVN"}),
    ("The initiative bears the signature of Guyana and Algeria.", {"GUY", "DZA"}),
    ("Its sponsors were Guyana and Sierra Leone.", {"GUY", "SLE"}),
    ("The project of resolution, presented by Malta and to which had adhered Japan, was amended once.", {"MLT", "JPN"}),
]
NOT_SAID = [
    "Russia moved its ships on Friday.",
    "Malta would have submitted the text with Japan.",
    "Egypt presented a plan for Gaza.",
    "A statement to the press that Britain had penned was read out.",
    "It also took up Palestine's bid for a seat in the United Nations.",
    "France and Japan supported the text.",
]


@pytest.mark.parametrize(("sentence", "authors"), SAID)
def test_who_stands_beside_a_word_of_authorship_is_an_author(sentence: str, authors: set[str]) -> None:
    (vote,) = votes(VOTED + sentence, lead="")
    assert set(vote.sponsors) == authors


@pytest.mark.parametrize("sentence", NOT_SAID)
def test_other_deeds_make_no_author(sentence: str) -> None:
    assert [v.sponsors for v in votes(VOTED + sentence, lead="")] == [()]

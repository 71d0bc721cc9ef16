"""Rolls with a side on one line and its members on the lines below, as minutes print them."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

ROLLS = [
    ("A vote was taken on the draft by show of hands.\nIn favour:\nChad, Chile, China, France\nAgainst:\nNone\n"
     "Abstaining:\nSpain, United States of America", "any +TCD,CHL,CHN,FRA ~ESP,USA"),
    ("A vote was taken on the draft by show of hands.\nIn favour:\nChad\nChile\nFrance\nAgainst:\nRussian Federation\n"
     "Abstaining:\nChina\nThe President: The draft has not been adopted.", "any +TCD,CHL,FRA -RUS ~CHN"),
    ("Vote on the draft.\nFOR\nCuba\nChile\nAGAINST\nUnited States\nABSTENTIONS\nUnited Kingdom",
     "any +CUB,CHL -USA ~GBR"),
    ("How they voted on the draft\nYes (2)\nChad, Chile\nNo (1)\nUnited States\nAbstain (1)\nUnited Kingdom",
     "any 2/1/1 +TCD,CHL -USA ~GBR"),
]
NO_ROLLS = [
    ("Members were for the draft.\nAgainst:\nChad is at war with Sudan, the paper said.", "nothing"),
]


@pytest.mark.parametrize(("text", "line"), ROLLS)
def test_members_below_a_side_took_it(text: str, line: str) -> None:
    assert not [d for d in differences(text, line) if not d.startswith(("+veto", "+yes", "+no", "+abstain"))]


@pytest.mark.parametrize(("text", "line"), NO_ROLLS)
def test_a_sentence_below_a_label_is_no_roll(text: str, line: str) -> None:
    assert not differences(text, line)

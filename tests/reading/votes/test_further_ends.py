"""Ends of texts told in further ways, and what is handed on or supposed."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

FURTHER_WAYS = [
    ("Much the same wording had been a text vetoed in the Security Council by China and Russia.",
     "vetoed -CHN,RUS !CHN,RUS"),
    ("The draft failed on the veto of two permanent members, China and Russia.", "vetoed -CHN,RUS !CHN,RUS"),
    ("Rejected by the Council was, moreover, a second draft resolution.", "failed"),
    ("Also adopted by the Council on Monday was a text on Mali.", "adopted"),
    ("The agenda was not adopted in a procedural vote. A resolution on Gaza was then vetoed by China and Russia.",
     "failed & vetoed -CHN,RUS !CHN,RUS"),
    ("Washington's text calling for a withdrawal was struck down by London and Paris. Then came Moscow's, which said "
     "much the same. Ten members were for it; Britain and France were against.",
     "vetoed -GBR,FRA !GBR,FRA @USA & vetoed 10 -GBR,FRA !GBR,FRA @RUS"),
]
HANDED_ON = [
    "The gavel of the Security Council passed on Tuesday to Rwanda.",
    "The presidency of the Council passes from Malta to Mozambique.",
    "The Security Council passed the baton to Malta.",
    "Today the Council ended its open debate on women and peace.",
    "Say the U.S. does get nine votes in the Security Council: France vetoes the text all the same.",
]


@pytest.mark.parametrize(("text", "line"), FURTHER_WAYS)
def test_further_ways_of_telling_an_end(text: str, line: str) -> None:
    assert not differences(text, line)


@pytest.mark.parametrize("text", HANDED_ON)
def test_what_is_handed_on_or_supposed_is_no_text(text: str) -> None:
    assert not differences(text, "nothing")

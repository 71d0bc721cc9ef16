"""Patterns over whole texts, tried only where one can begin: the same matches as of the pattern itself."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

import horseshoe.reading.report  # noqa: F401  every room that has patterns is loaded
from horseshoe.reading.words.openings import openings
from horseshoe.reading.words.seeking import Seeker, sought


def test_a_pattern_begins_with_what_its_ways_begin_with() -> None:
    assert openings(r"\b(?:[Cc]ouncil|UN|world\s+body)\b") == {"coun", "un", "worl"}
    assert openings(r"(?i)(?:the\s+)?board") == {"the ", "boar"}
    assert openings(r"(?:no|un)true|fals(?:e|ely)") == {"notr", "untr", "fals"}


def test_what_can_begin_anyhow_has_no_opening() -> None:
    assert openings(r"\w+ council") == frozenset()
    assert openings(r"[A-Z]*MUN") == frozenset()


@pytest.mark.parametrize("source", sought())
@pytest.mark.parametrize(
    "text",
    [
        "The UN Security Council met; the G7 did not. IN THE FILM the council\nfell. Fact-check: no such"
        "\xa0veto was cast.",
        "İstanbul's students of the Uniſted Nations: a ſimulation in which \u212aremlin pupils played 3\u2003players.",
        "a\tnovel by X. The governor signed decrees. Claims are fake. high\u2028school delegates, the\x0bplay, "
        "٣ players",
        "",
    ],
)
def test_a_seeker_finds_what_its_pattern_finds(source: str, text: str) -> None:
    compiled, seeker = re.compile(source), Seeker(source)
    for start, end in ((0, len(text)), (3, max(3, len(text) - 4))):
        assert [m.span() for m in seeker.finditer(text, start, end)] == [
            m.span() for m in compiled.finditer(text, start, end)
        ]


_WAYS = st.lists(st.sampled_from(["ab", "a b?", "b+a", "(?i:Ab)c", "[ab]c", r"a\s+c", "c?ab"]), min_size=1, max_size=3)


@given(_WAYS, st.text("aAbBcC \n", max_size=30))
def test_any_pattern_is_found_by_its_openings(ways: list[str], text: str) -> None:
    source = "|".join(ways)
    assert [m.span() for m in Seeker(source).finditer(text)] == [m.span() for m in re.finditer(source, text)]

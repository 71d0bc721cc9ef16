"""Of votes that fit alike, the one of which more is told is meant; words that decide so fault nobody."""

from __future__ import annotations

import pytest

import horseshoe
from horseshoe.checking.finding import Match, Verdict
from horseshoe.checking.untied import untied
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read

TIED = "Russia vetoed an amendment to the text on Ukraine in the Security Council on 24 February 2025. "
MORE = "China and Pakistan took refuge in the middle."  # as they did on S/2025/115, and not on S/2025/116


def only(text: str) -> Match:
    (match,) = horseshoe.check(text).matches
    return match


def test_the_vote_of_which_more_is_told_is_meant() -> None:
    match = only(TIED + MORE)
    assert match.vote is not None
    assert match.vote.symbol == "S/2025/115"
    assert match.by_words


@pytest.mark.parametrize("words", ["", "Pakistan took refuge in the middle.", "China and Pakistan spoke of peace."])
def test_little_or_nothing_more_leaves_the_tie(words: str) -> None:
    match = only(TIED + words)
    assert match.tied
    assert match.vote is None


def test_a_vote_told_by_such_words_faults_nobody() -> None:
    found = horseshoe.check(TIED + MORE + " Greece was against it.").findings
    assert not [f for f in found if f.verdict in (Verdict.CONTRADICTED, Verdict.IMPOSSIBLE)]


def test_where_nothing_is_tied_nothing_changes() -> None:
    reading = read(open_page(TIED.encode(), "report.txt"), None)
    matches = (Match("a1", None, ("None fits.",)),)
    assert untied(reading, matches) == matches

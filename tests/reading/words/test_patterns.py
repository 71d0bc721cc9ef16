"""Patterns tried only where they can match: the same matches, fewer tries."""

from __future__ import annotations

import gc
import re
from functools import cache
from pathlib import Path

import pytest

import horseshoe.reading.report  # noqa: F401  every room that has patterns is loaded
from horseshoe.reading.marks import find_marks
from horseshoe.reading.sides.voters import with_voters
from horseshoe.reading.votes.texts import with_drafts
from horseshoe.reading.words.patterns import _KNOWN, AnyOf, Clue, Pattern, Patterns, PatternsApart, passing
from horseshoe.reading.words.sentences import sentences

REPORTS = sorted((Path(__file__).parents[3] / "evals" / "reports" / "open").glob("*.txt"))

_compiled = cache(re.compile)


def _lines(path: Path) -> list[str]:
    text = path.read_text(encoding="utf-8")
    marks = find_marks(text)
    laid = [marks.line(s.start, s.end) for s in sentences(text)]
    return [norm for line in laid for norm in (line.norm, with_voters(with_drafts(line)).norm)]


@pytest.mark.parametrize("path", REPORTS[::45], ids=lambda path: path.stem)
def test_no_pattern_of_the_room_matches_a_line_it_would_not_be_tried_on(path: Path) -> None:
    for line in _lines(path):
        tried = passing(line)
        for number, source in enumerate(_KNOWN):
            assert tried >> number & 1 or not _compiled(source).search(line), (source, line)


def test_a_pattern_is_compiled_when_a_line_holds_what_it_needs() -> None:
    pattern = Pattern(r"(?P<v><V\d+>) (?:voted|cast a vote) against")
    assert pattern.search("<V1> voted for <D2>") is None
    assert pattern._compiled is None
    found = pattern.search("<V1> voted against <D2>")
    assert found is not None
    assert found["v"] == "<V1>"


def test_patterns_come_in_their_order_with_what_they_stand_for() -> None:
    rules = Patterns([("veto", r"vetoed"), ("vote", r"voted"), ("any", r"\w+ed")])
    assert [meaning for meaning, _ in rules.on("it was vetoed")] == ["veto", "any"]
    assert [meaning for meaning, _ in rules.on("they voted and vetoed")] == ["veto", "vote", "any"]


def test_a_pattern_made_later_is_known_as_well() -> None:
    line = "the motion carried"
    assert Pattern(r"carried").search(line)
    assert Pattern(r"motion").search(line)
    assert not Pattern(r"amendment").search(line)


def test_several_patterns_are_asked_at_once() -> None:
    veto, vote = Pattern(r"vetoed it"), Pattern(r"voted for it")
    either = AnyOf(veto, Patterns([("draft", r"draft")]), AnyOf(vote))
    assert either.on("they vetoed it")
    assert either.on("the draft fell")
    assert either.on("all voted for it")
    assert not either.on("nobody was there")


def test_a_clue_is_looked_for_apart() -> None:
    clue = Clue(r"vot|favou?r|it (?:would|will)")
    assert clue.on("in favor of it")
    assert clue.on("it will be")
    assert not clue.on("it was")


def test_patterns_for_whole_texts_are_compiled_once() -> None:
    sets = [rows for rows in gc.get_objects() if isinstance(rows, PatternsApart)]
    for rows in sets:
        text = "the council of security has voted therefor , russia has put its veto"
        first, again = [*rows.on(text)], [*rows.on(text)]
        assert all(one is other for (_, one), (_, other) in zip(first, again, strict=True))
    assert any([*rows.on("the council of security has voted therefor")] for rows in sets)

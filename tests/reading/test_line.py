"""A line of classed tokens knows where each of them stands in the text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from horseshoe.reading.line import Chunk, fold, lay

TEXT = "The U.S. Russia–China draft — put forward on Friday — won’t pass."


def test_words_are_lower_cased_and_chunks_become_tokens() -> None:
    line = lay("Russia voted against it.", 0, 24, [Chunk(0, 6, "L", "RUS")])
    assert line.norm == "<L0> voted against it ."
    assert line.chunk("<L0>").value == "RUS"


def test_a_dash_between_blanks_is_a_dash_and_a_hyphen_stays_one() -> None:
    line = lay(TEXT, 0, len(TEXT), [])
    assert "russia - china draft — put" in line.norm
    assert "n't" in line.norm or "won't" in line.norm


def test_a_stretch_of_norm_has_its_place_in_the_text() -> None:
    line = lay(TEXT, 0, len(TEXT), [])
    at = line.norm.index("put forward")
    start, end = line.place(at, at + len("put forward"))
    assert TEXT[start:end] == "put forward"


def test_folding_keeps_the_place_of_what_was_folded() -> None:
    text = "Russia and China vetoed the draft."
    line = lay(text, 0, len(text), [Chunk(0, 6, "L", "RUS"), Chunk(11, 16, "L", "CHN")])
    folded = fold(line, [(0, len("<L0> and <L1>"), "V", "both")])
    assert folded.norm == "<V2> vetoed the draft ."
    assert text[folded.chunk("<V2>").start : folded.chunk("<V2>").end] == "Russia and China"
    at = folded.norm.index("draft")
    start, end = folded.place(at, at + 5)
    assert text[start:end] == "draft"


@given(st.text(max_size=200))
def test_every_token_of_any_text_stands_where_it_says(text: str) -> None:
    line = lay(text, 0, len(text), [])
    at = 0
    for token in line.norm.split(" ") if line.norm else []:
        start, end = line.place(at, at + max(1, len(token)))
        assert 0 <= start < end <= len(text)
        assert not text[start:end].isspace()
        at += len(token) + 1


@given(st.lists(st.sampled_from(["5in", "favor", "4against", "notadopted", " ", "it", ".", "6abstentions", "not"])))
def test_as_many_tokens_have_a_place_as_stand_in_norm(pieces: list[str]) -> None:
    text = "".join(pieces)
    line = lay(text, 0, len(text), [])
    assert len(line.places) == len(line.norm.split())

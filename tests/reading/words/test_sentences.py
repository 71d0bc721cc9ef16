"""Where a sentence ends: at line ends, and at full stops that end something."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from horseshoe.reading.words.sentences import sentences


def cut(text: str) -> list[str]:
    return [text[s.start : s.end] for s in sentences(text)]


@pytest.mark.parametrize(
    "text",
    [
        "U.S. Ambassador Wood spoke.", "The U.N. Security Council met.", "Mr. Wood spoke.", "On Sept. 6 it met.",
        "Draft No. 5 fell.", "It met at 10 a.m. Monday.", "It met at 10 a.m. EST.", "Rep. John D. Smith left.",
        "U.S. Senate Majority Leader Schumer spoke.", "The U.S. Mission spoke.", "About 2.3 million fled.",
        "It fell 13 to 1; Russia abstained.", "See Art. 27 of it.", "He said “Why?” and left.", "St. Petersburg fell.",
        "See www.example.com/news.Html for it.", "Gen. Assembly members met.", "The U.S. Under Secretary spoke.",
        "U.S. China policy changed.", "1. Calls upon all parties to cease fire.", "Resolution 242 (1967) of Nov. "
        "22 stands.",
        "In the U.S.-drafted text it is.", "It is e.g. Russia.",
    ],
)  # fmt: skip
def test_one_sentence(text: str) -> None:
    assert cut(text) == [text]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("It was vetoed by the U.S. Russia abstained.", 2),
        ("It was vetoed by the U.S. Britain's envoy abstained.", 2),
        ("It failed in the U.S. On Friday it passed.", 2),
        ("It met at 3 p.m. The text fell.", 2),
        ("He said no. Then he left.", 2),
        ("“It fell.” Russia spoke.", 2),
        ('"It fell," he said. "It did." Then?', 3),
        ("It fell (AP). Russia spoke.", 2),
        ("They objected.In the meeting they spoke.", 2),
        ("Will it pass? Nobody knows! Wait... Russia speaks.", 4),
        ("It fell\nRussia spoke", 2),
        ("It fell.\u00a0Russia spoke.", 2),
        ("- one draft,\n- two drafts.", 2),
        ("投票了。否决了！", 2),
        ("Version 0 | Version 1 |\n---|---|\nRussia vetoes", 3),
        ("It was resolution 2699 (2023). Russia spoke.", 2),
    ],
)
def test_so_many_sentences(text: str, count: int) -> None:
    assert len(cut(text)) == count, cut(text)


def test_copy_set_to_a_width_is_read_across_its_lines() -> None:
    text = (
        "The Security Council failed on Tuesday to adopt a draft that would have set a\n"
        "deadline, because only eight of its members were in favour of it and that is one\n"
        "vote fewer than it takes. Russia spoke."
    )
    assert len(cut(text)) == 2


def test_a_line_that_goes_on_in_small_letters_is_one() -> None:
    assert cut("It was vetoed by\nthe United States.") == ["It was vetoed by\nthe United States."]


def test_a_headline_is_not_run_into_the_story() -> None:
    assert len(cut("Council rejects text\n\nrussia and china voted no.")) == 2


def test_a_part_is_cut_at_its_place() -> None:
    text = "One. Two. Three."
    assert [(s.start, s.end) for s in sentences(text, 5, 9)] == [(5, 9)]


@given(st.text(alphabet="ab AU.S!?\n\r\t\u00a0“”\"'()。1,é🕊", max_size=200))
def test_nothing_but_white_space_is_lost(text: str) -> None:
    found = sentences(text)
    at = 0
    for s in found:
        assert s.start >= at
        assert not text[at : s.start].strip()
        assert text[s.start : s.end].strip() == text[s.start : s.end] != ""
        at = s.end
    assert not text[at:].strip()

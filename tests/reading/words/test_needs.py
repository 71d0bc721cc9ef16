"""What a pattern needs is read off it: necessary always, and telling where the pattern is."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from horseshoe.reading.words.needs import needs


def test_words_that_follow_each_other_are_one_piece() -> None:
    assert needs(r"vot(?:ed|ing) (?:for|against)", 1) == (
        frozenset({"voted for", "voted against", "voting for", "voting against"}),
    )


def test_what_may_be_left_out_is_not_needed() -> None:
    assert needs(r"(?:the )?draft(?: text){0,3} fell", 3) == (frozenset({"draft"}), frozenset({" fell"}))


def test_each_way_must_need_something() -> None:
    assert needs(r"vetoed|\w+", 3) == ()
    assert needs(r"vetoed \w+|blocked", 3) == (frozenset({"vetoed ", "blocked"}),)


def test_what_must_not_follow_is_not_needed_and_what_must_is() -> None:
    assert needs(r"against(?! it)(?= <V\d+>)", 2) == (frozenset({"against"}), frozenset({" <V"}))


def test_a_piece_that_holds_another_says_nothing_more() -> None:
    assert needs(r"vote|votes|voted", 1) == (frozenset({"vote"}),)


def test_where_capitals_do_not_count_nothing_is_looked_for() -> None:
    assert needs(r"(?i)veto", 1) == ()
    assert needs(r"(?i:veto)", 1) == ()


def _patterns() -> st.SearchStrategy[str]:
    letters = st.text("ab ", min_size=1, max_size=3)
    leaf = st.one_of(letters, st.sampled_from([r"\w", "[ab]", "[^a]", ".", "^", "$", r"\b"]))
    return st.recursive(
        leaf,
        lambda inner: st.one_of(
            st.lists(inner, min_size=1, max_size=3).map("".join),
            st.lists(inner, min_size=1, max_size=3).map(lambda ways: f"(?:{'|'.join(ways)})"),
            st.builds("(?:{}){}".format, inner, st.sampled_from(["?", "*", "+", "{2}", "{1,2}", "{0,2}?", "*+"])),
            st.builds("({}{})".format, st.sampled_from(["?=", "?!", "?>", ""]), inner),
        ),
        max_leaves=8,
    )


@given(_patterns(), st.text("ab ", max_size=12))
def test_nothing_matches_without_what_it_needs(source: str, text: str) -> None:
    if re.search(source, text):
        assert all(any(piece in text for piece in need) for need in needs(source, 9))


def test_a_tag_and_the_word_behind_it_are_one_piece() -> None:
    assert needs(r"(?P<v><V\d+>) , (?P<w><V\d+>)", 3) == (frozenset({"> , <V"}),)
    assert needs(r"(?P<v><V\d+>) (?:abstained|vetoed)", 3) == (
        frozenset({"> vetoed", "> abstained"}), frozenset({"<V"}),
    )  # fmt: skip

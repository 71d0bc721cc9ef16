"""Numbers stand where they stand, and say no more than they say."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from horseshoe.reading.claims.passages import Comparator
from horseshoe.reading.words.numbers import Number, find_numbers, find_ordinals, find_scores

INF = None


def only(text: str, *, slips: bool = False) -> Number:
    numbers = find_numbers(text, slips=slips)
    assert len(numbers) == 1, [text[n.start : n.end] for n in numbers]
    return numbers[0]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("13 members", 13),
        ("thirteen members", 13),
        ("Twenty-one States", 21),
        ("2.3 million people", 2_300_000),
        ("17,487 killed", 17_487),
        ("17\u00a0487 killed", 17_487),
        ("two dozen drafts", 24),
        ("a dozen drafts", 12),
        ("half a million people", 500_000),
        ("one hundred and ten", 110),
        ("two million three hundred thousand", 2_300_000),
        ("2.5 thousand died", 2_500),
        ("$1.5 billion in dues", 1_500_000_000),
        ("thirty\u00a0five", 35),
    ],
)
def test_figures_and_words_say_the_same(text: str, value: float) -> None:
    number = only(text)
    assert (number.low, number.high, number.comparator) == (value, value, Comparator.EXACTLY)


@pytest.mark.parametrize(
    ("text", "low", "high", "how"),
    [
        ("at least nine", 9, None, Comparator.AT_LEAST),
        ("nine or more", 9, None, Comparator.AT_LEAST),
        ("Nine votes at least, and no veto", 9, None, Comparator.AT_LEAST),
        ("no fewer than 12", 12, None, Comparator.AT_LEAST),
        ("50,000+ dead", 50_000, None, Comparator.AT_LEAST),
        ("more than 1,100", 1_100, None, Comparator.MORE_THAN),
        ("over\u00a01,100 lives", 1_100, None, Comparator.MORE_THAN),
        ("Some 130 hostages", 130, 130, Comparator.ABOUT),
        ("around 80 percent", 80, 80, Comparator.ABOUT),
        ("nearly $1.5 billion", 1.5e9, 1.5e9, Comparator.ABOUT),
        ("almost two years", 2, 2, Comparator.ABOUT),
        ("a dozen or so", 12, 12, Comparator.ABOUT),
        ("up to six months", None, 6, Comparator.AT_MOST),
        ("as many as 30", None, 30, Comparator.AT_MOST),
        ("no more than 30", None, 30, Comparator.AT_MOST),
        ("fewer than 40", None, 40, Comparator.LESS_THAN),
        ("between 5 and 10 people", 5, 10, Comparator.ABOUT),
        ("5-10 people", 5, 10, Comparator.ABOUT),
        ("five or six drafts", 5, 6, Comparator.ABOUT),
        ("12 to 15 months", 12, 15, Comparator.ABOUT),
        ("2 to 3 million", 2e6, 3e6, Comparator.ABOUT),
    ],
)
def test_what_stands_beside_a_number_bounds_it(text: str, low: float, high: float, how: Comparator) -> None:
    number = only(text)
    assert (number.low, number.high, number.comparator) == (low, high, how)


@pytest.mark.parametrize(
    "text", ["dozens died", "hundreds of hostages", "tens of thousands fled", "several drafts", "scores of people"]
)
def test_vague_words_stay_vague(text: str) -> None:
    number = only(text)
    assert (number.low, number.high, number.comparator) == (None, None, Comparator.VAGUE)


@pytest.mark.parametrize(
    "text",
    [
        "no one spoke", "they blamed one another", "S/2023/709", "COVID-19", "the A3", "at 3:00 p.m.", "at 9 a.m.",
        "the 1990s", "the 14th veto", "20231209", "2024-03-22", "a Su-27", "the twenty-first text",
        "the scores were read",
        "few believed it", "call 800-555-1212", "a 13–0 vote", "the third draft", "half-hearted", "someone wrote often",
    ],
)  # fmt: skip
def test_what_only_looks_like_a_count_is_none(text: str) -> None:
    assert find_numbers(text) == []


def test_a_fifteen_member_council_is_no_count_of_votes() -> None:
    number = only("The 15-member council met")
    assert number.compound
    assert "The 15-member council met"[number.start : number.end] == "15"


def test_the_number_of_an_article_is_a_label() -> None:
    assert only("He invoked Article 99 of the Charter").label
    assert not only("The Council has 15 seats").label


def test_a_share_is_told_from_a_count() -> None:
    assert only("80% of them").percent
    assert only("two thirds of them").fraction
    assert only("half of the people").low == 0.5


def test_a_slip_of_the_keys_is_mended_only_where_asked() -> None:
    assert find_numbers("Tewlve supported it") == []
    number = only("Tewlve supported it", slips=True)
    assert (number.low, number.misspelt) == (12, True)


def test_the_comparator_has_its_own_place() -> None:
    text = "with at least four U.S. citizens"
    number = only(text)
    assert text[number.start : number.end] == "four"
    assert text[number.phrase_start : number.phrase_end] == "at least four"


def test_a_part_of_the_text_is_read_at_its_place() -> None:
    text = "nine İstanbul nine"
    assert [n.start for n in find_numbers(text, 5)] == [14]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("a 13-1-1 vote", (13, 1, 1)),
        ("carried 10-1", (10, 1)),
        ("14–0, China abstaining", (14, 0)),
        ("by 10 to 1 with 4 abstentions", (10, 1)),
        ("rejected eight to two", (8, 2)),
        ("13 votes to none", (13, 0)),
        ("voted 4 to 9 against", (4, 9)),
        ("12-0-2-1", (12, 0, 2, 1)),
        ("14\u00a0–\u00a00", (14, 0)),
    ],
)
def test_scores(text: str, parts: tuple[int, ...]) -> None:
    assert [s.parts for s in find_scores(text)] == [parts]


@pytest.mark.parametrize(
    "text",
    [
        "since 9-11", "Sept. 27-28", "2-3 December", "2015-2016", "2015-16", "800-555-1212", "12 to 15 months",
        "2024-03-22", "Articles 41-42", "pages 3-5", "aged 5 to 10", "10-15 people", "from 5 to 10",
        "S/2023/638-639", "5-10 percent",
        "went to ten States", "9-11 a.m.",
    ],
)  # fmt: skip
def test_no_scores(text: str) -> None:
    assert find_scores(text) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("the fourth attempt", [4]),
        ("its 14th veto", [14]),
        ("the twenty-first", [21]),
        ("9,584th meeting", [9584]),
        ("two thirds", []),
        ("a third of it", []),
    ],
)
def test_ordinals(text: str, values: list[int]) -> None:
    assert [o.value for o in find_ordinals(text)] == values


_PIECES = st.sampled_from(
    [
        "13",
        "1",
        " ",
        "\u00a0",
        "-",
        "–",
        "to ",
        "thirteen ",
        "twenty",
        "-",
        "one",
        "hundred",
        "million",
        "and ",
        ",",
        "000",
        "at least ",
        "or more",
        "%",
        "$",
        "dozens",
        " of ",
        "half ",
        "a ",
        "third",
        "İ",
        "🕊",
        ".",
        "2.5",
        "between ",
        "votes ",
        "a couple of ",
        "a pair of ",
        "half a ",
        "a third of a ",
        "scores of ",
        "million ",
    ]
)


@given(st.lists(_PIECES, max_size=20).map("".join))
def test_numbers_and_scores_stand_in_order_inside_the_text(text: str) -> None:
    for found in (find_numbers(text, slips=True), find_scores(text), find_ordinals(text)):
        at = 0
        for each in found:
            assert at <= each.start < each.end <= len(text)
            at = each.end
    for n in find_numbers(text):
        assert n.low is None or n.high is None or n.low <= n.high
        assert n.phrase_start <= n.start < n.end <= n.phrase_end
        assert n.whole is None or n.whole in (n.low, n.high)


def test_a_couple_is_two_whole_ones() -> None:
    (pair,) = find_numbers("a couple of soldiers were killed")
    assert pair.whole == 2


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("North of 500 people", "more_than"),
        ("Well past 500 people", "more_than"),
        ("Rather more than 500 people", "more_than"),
        ("Close on 500 people", "about"),
        ("Nigh on 500 people", "about"),
        ("Getting on for 500 people", "about"),
        ("The better part of 500 people", "about"),
        ("In the neighbourhood of 500 people", "about"),
        ("Not quite 500 people", "less_than"),
        ("Just shy of 500 people", "less_than"),
        ("Easily 500 people", "at_least"),
        ("Anything up to 500 people", "at_most"),
        ("On 500 people", "exactly"),
        ("Past 500 people", "exactly"),
        ("For 500 people", "exactly"),
    ],
)
def test_bounds_as_english_has_them(text: str, how: str) -> None:
    assert [n.comparator.value for n in find_numbers(text)] == [how]

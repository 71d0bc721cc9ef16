"""What print and software leave among the words hides none of them, and every span stands in the text as it came."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from horseshoe.reading.pages.fair_copy import fair_copy
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.reading import Reading
from horseshoe.reading.report import read
from tests.reading.saying import facts, votes

REPORT = (
    "UNITED NATIONS - The Security Council on Tuesday failed to adopt Algeria's draft resolution on a ceasefire in "
    "Gaza. The United States vetoed the text. Thirteen members voted in favour, and Britain abstained. “We were told "
    "of 29,000 dead,” the ambassador said."
)
DAY = "2024-02-21"


def reading(text: str) -> Reading:
    return read(open_page(text.encode(), "report.txt"), DAY)


def told(text: str) -> list[set[str]]:
    return [facts(vote) for vote in votes(text, DAY, lead="")]


@pytest.mark.parametrize(
    ("as_it_came", "fair"),
    [
        ("the Secu\u00adri\u00adty Coun\u00adcil", "the Security Council"),
        ("\u200bChina \u200babstained", "China abstained"),
        ("a draft resolu-\ntion of the Coun-\r\ncil", "a draft resolution of the Council"),
        ("the Russian-\nbacked text", "the Russian-backed text"),
        ("Jordanâ€™s draft, â€œa failureâ€\x9d", "Jordan’s draft, “a failure”"),
        ("CÃ´te dâ€™Ivoire", "Côte d’Ivoire"),
        ("Jordan&#8217;s draft &amp; Peru&rsquo;s", "Jordan’s draft & Peru’s"),
        ("**Russia** _vetoed_ it*", "Russia vetoed it"),
        ("the [draft](https://example.org/a?b=c) fell", "the draft fell"),
        ("It fell.[1] It rose.[citation needed]", "It fell. It rose."),
        ("ﬁve oﬃcers", "five officers"),
        ("> China abstained\n> > Peru too", "China abstained\nPeru too"),
        ("China abtsained; it vetod it", "China abstained; it vetoed it"),
        ("thirteen in favuor, one againts", "thirteen in favour, one against"),
        ("Two absentions. Secuirty Concil", "Two abstentions. Security Council"),
        ("Malta,which voted,spoke", "Malta, which voted, spoke"),
    ],
)
def test_the_copy_is_what_a_reader_sees(as_it_came: str, fair: str) -> None:
    copy = fair_copy(as_it_came)
    assert copy is not None
    assert copy.text == fair
    assert len(copy.starts) == len(copy.ends) == len(fair)


@pytest.mark.parametrize(
    "text",
    [
        "China abstained.", "13-1-1, with 10,000 dead", "- China\n- Russia", "* Yes: China", "no: -\nYes",
        "“[t]he Council”", "2 * 3 * 4", "snake_case", "5 > 3", "R&D", "____", "* * *",
        "untied in favor of a revolution, vetted and adapted", "abstentionism", "Mr. Cina",
    ],
)  # fmt: skip
def test_what_is_fair_stays_as_it_is(text: str) -> None:
    copy = fair_copy(text)
    assert copy is None or copy.text == text


def test_every_place_of_the_copy_is_known() -> None:
    text = "Rus\u00adsia &amp; **China**"
    copy = fair_copy(text)
    assert copy is not None
    at = copy.text.index("&")
    assert text[slice(*copy.origin(at, at + 1))] == "&amp;"
    assert text[slice(*copy.origin(0, 6))] == "Rus\u00adsia"
    assert text[slice(*copy.origin(9, 14))] == "China"
    assert copy.text[copy.place(text.index("China")) :] == "China"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("e", "e\u00ad"), (" the ", " the \u200b"), ("resolution", "resolu-\ntion"), ("’", "â€™"), ("'", "&#39;"),
        ("vetoed", "**vetoed**"), ("abstained.", "abstained.[3]"), (", and", ",and"), ("fi", "ﬁ"),
    ],
)  # fmt: skip
def test_the_same_is_told_whatever_stands_among_the_words(old: str, new: str) -> None:
    assert told(REPORT.replace(old, new)) == told(REPORT) != []


@given(st.lists(st.tuples(st.integers(0, len(REPORT)), st.sampled_from("\u00ad\u200b\u2060\ufeff")), max_size=30))
def test_marks_of_no_width_change_nothing_and_move_no_span(marks: list[tuple[int, str]]) -> None:
    text = REPORT
    for at, mark in sorted(marks, reverse=True):
        text = text[:at] + mark + text[at:]
    found = reading(text)
    assert told(text) == told(REPORT)
    assert found.figures
    spans = [s for part in (found.actions, found.claims, found.figures, found.quotes) for t in part for s in t.spans]
    for span in spans:
        assert found.page.text[span.start : span.end] == span.quote

"""Inputs nobody should send, all the way through: no crash, no hang, every span in its place.

The fast part; `benchmarks/hostile.py` walks a hundred thousand more and the long baits.
"""

from __future__ import annotations

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from benchmarks import hostile
from benchmarks.hostile import MisplacedError, trial
from benchmarks.monsters import WORDS, monster, real
from horseshoe.reading.pages.page import Page
from horseshoe.reading.reading import Reading
from horseshoe.reading.report import read
from horseshoe.reading.spans import Span

FAST = settings(derandomize=True, deadline=None, database=None, suppress_health_check=list(HealthCheck))
COUNCIL = "The UN Security Council voted on Friday. "

words = st.lists(st.sampled_from(WORDS), max_size=30)
tags = st.sampled_from(
    [
        "<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<table><tr><td>", "</td></tr>", "<li>", "<br>", "<!--", "-->",
        "<script>", "</script>", "<h1>", "</h1>", "<a href='", "'>", "&amp;", "&#8217;", "&#x", "&nbsp", "<article>",
        "</article>", "<![CDATA[",
    ]
)  # fmt: skip


@settings(FAST, max_examples=900)
@given(st.text(max_size=200))
def test_any_text(text: str) -> None:
    trial((COUNCIL + text).encode("utf-8", "surrogatepass"))


@settings(FAST, max_examples=300)
@given(st.binary(max_size=300))
def test_any_bytes(data: bytes) -> None:
    trial(data)


@settings(FAST, max_examples=900)
@given(words, st.sampled_from([" ", "", "\n"]), st.sampled_from([None, "2024-03-26", "1946-01-17", "9999-12-31"]))
def test_the_grammars_own_words_in_any_order(some: list[str], joint: str, published: str | None) -> None:
    trial((COUNCIL + joint.join(some)).encode(), published)


@settings(FAST, max_examples=500)
@given(st.lists(tags | st.sampled_from(WORDS) | st.text(max_size=6), max_size=40))
def test_any_markup(pieces: list[str]) -> None:
    page = "<html><body><article><p>" + COUNCIL * 3 + "</p>" + " ".join(pieces)
    trial(page.encode("utf-8", "surrogatepass"))


@settings(FAST, max_examples=120)
@given(st.sampled_from(real()), st.integers(0, 1 << 20), st.integers(0, 1 << 20))
def test_real_pages_cut_anywhere(page: bytes, a: int, b: int) -> None:
    a, b = sorted((a % (len(page) + 1), b % (len(page) + 1)))
    trial(page[:a] + page[b:])


@pytest.mark.parametrize("first", range(0, 400, 100))
def test_monsters_by_number(first: int) -> None:
    kinds = set()
    for number in range(first, first + 100):
        kind, data = monster(number)
        began = time.process_time()
        trial(data)
        assert time.process_time() - began < 5, number  # a bar for regular work is the benchmark's
        kinds.add(kind)
    assert len(kinds) >= 7  # all of them came: nothing was left out for being refused


FELL = {
    1154: "a number past all counting",
    1440: "thousands of texts looked up one by one",
    1729: "an endless sentence of dashes",
    2193: "a rule of a thousand dashes",
    14468: "a speaker of no words",
    45234: "a quote of no words",
    60374: "places without end before a that-clause",
}


@pytest.mark.parametrize("number", FELL, ids=FELL.get)
def test_what_once_crashed_or_hung(number: int) -> None:
    began = time.process_time()
    assert trial(monster(number)[1])
    assert time.process_time() - began < 5


def test_a_monster_is_the_same_for_its_number() -> None:
    assert monster(7) == monster(7)
    assert len({monster(number)[1] for number in range(60)}) >= 58


def test_a_span_out_of_place_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    report = b"The UN Security Council on Friday adopted a resolution on Gaza. Fourteen members voted in favour.\n"

    def shifted(page: Page, published: str | None = None) -> Reading:
        found = read(page, published)
        return replace(found, actions=tuple(replace(a, spans=(Span(0, 5, "Other"),)) for a in found.actions))

    assert trial(report)
    monkeypatch.setattr(hostile, "read", shifted)
    with pytest.raises(MisplacedError):
        trial(report)


@pytest.mark.parametrize("part", ["14-0 its, ", "14-0 A3 …, "])
def test_counts_in_a_row_cost_no_more_than_their_number(part: str) -> None:
    def work(times: int) -> float:
        began = time.process_time()
        trial((COUNCIL + part * times).encode())
        return time.process_time() - began

    work(10)
    assert work(400) < 24 * max(work(50), 0.02)  # eight times as long; were it squared, sixty-four

"""What a text is said to do: the verb's lemma, the topics of its object, a tight span."""

from __future__ import annotations

import time

import pytest

import horseshoe
from horseshoe.reading.claims.claims import WordingSaid
from horseshoe.reading.claims.wording import lemma, wordings
from horseshoe.reading.marks import find_marks
from horseshoe.reading.sides.voters import with_voters
from horseshoe.reading.votes.texts import with_drafts


def said(text: str) -> list[tuple[str, str, frozenset[str]]]:
    marks = find_marks(text)
    line = with_voters(with_drafts(marks.line(0, len(text))))
    return [(w.said.verb, text[w.start : w.end], w.said.topics) for w in wordings(line, marks)]


@pytest.mark.parametrize(
    ("text", "verb", "words", "topic"),
    [
        ("The US vetoed a resolution calling for an immediate ceasefire in Gaza.", "call for",
            "calling for an immediate ceasefire in Gaza", "ceasefire"),
        ("The draft, which demanded an immediate ceasefire, was vetoed.", "demand", "demanded an immediate ceasefire",
            "ceasefire"),
        ("The text would have imposed an arms embargo on South Sudan.", "impose",
            "imposed an arms embargo on South Sudan", "arms-embargo"),
        ("The resolution extends the mandate of the mission for a year.", "extend",
            "extends the mandate of the mission for a year", "mandate-extension"),
        ("The draft says a ceasefire is imperative.", "state", "says a ceasefire is imperative", "ceasefire"),
        ("The measure would authorise a multinational force in Haiti.", "authorize",
            "authorise a multinational force in Haiti", "haiti"),
        ("It also calls for the unconditional release of hostages.", "call for",
            "calls for the unconditional release of hostages", "hostages"),
        ("A draft condemning the annexation failed.", "condemn", "condemning the annexation", "annexation"),
        ("The text calls on Israel to stop building settlements.", "call for",
            "calls on Israel to stop building settlements", "settlements"),
        ("The draft, put forward by Brazil, would have called for humanitarian pauses.", "call for",
            "called for humanitarian pauses", "humanitarian-pause"),
        ("The text, which Russia vetoed, condemned the invasion of Ukraine.", "condemn",
            "condemned the invasion of Ukraine", "ukraine"),
        ("The resolution demands the release of all hostages and urges more help.", "demand",
            "demands the release of all hostages", "hostages"),
    ],
)  # fmt: skip
def test_wordings(text: str, verb: str, words: str, topic: str) -> None:
    [(name, quote, topics)] = said(text)
    assert (name, quote) == (verb, words)
    assert topic in topics


def test_two_verbs_are_two_sayings() -> None:
    found = said("The resolution demands a ceasefire and calls for the release of hostages.")
    assert [(verb, words) for verb, words, _ in found] == [("demand", "demands a ceasefire"), ("call for",
        "calls for the release of hostages")]


@pytest.mark.parametrize(
    "text",
    [
        "France said it would call for a ceasefire.", "Russia vetoed the draft and said a ceasefire was needed.",
            "The draft was circulated on Monday.",
        "Members voted on the draft and called for a ceasefire in Gaza.", "Guterres called for a ceasefire.",
            "The resolution, he said, calls things by their name.",
        "The draft backed by Arab states was vetoed.",
        "A Russian amendment to put the word permanent back before ceasefire was voted down.",
    ],
)  # fmt: skip
def test_what_somebody_else_says_is_no_wording(text: str) -> None:
    assert not said(text)


@pytest.mark.parametrize(
    ("text", "verb", "topic"),
    [
        ("The Security Council on 25 March 2024 demanded an immediate ceasefire in Gaza, 14 members voting for it.",
            "demand", "ceasefire"),
        ("By 12 votes the Security Council on 15 November 2023 called for humanitarian pauses in Gaza.", "call for",
            "humanitarian-pause"),
        ("The U.N. Security Council voted 13-0 on 2 March 2022 and condemned nobody. It met again later.", "", ""),
        ("The Council demanded a ceasefire in Gaza in a press statement.", "", ""),
    ],
)  # fmt: skip
def test_what_the_council_did_by_an_adopted_text_is_said_of_the_text(text: str, verb: str, topic: str) -> None:
    found = [c.content for c in horseshoe.check(text).reading.claims if isinstance(c.content, WordingSaid)]
    assert [(one.verb, topic in one.topics) for one in found] == ([(verb, True)] if verb else [])


def test_lemmas() -> None:
    assert [lemma(w) for w in ("calling on", "demanded", "authorising", "renews", "nothing")] == ["call for",
        "demand", "authorize", "extend", None]


def test_long_lines_take_linear_time() -> None:
    for piece in ("the draft demands a ceasefire and ", "draft resolution , ", "it would call for "):
        started = time.perf_counter()
        said(piece * 1_500)
        assert time.perf_counter() - started < 8, piece


def test_support_that_a_text_did_not_win_is_none_of_its_words() -> None:
    assert not said("The draft did not garner the support of the nine members needed to halt sanctions on Iran.")
    assert said("The draft would support sanctions on Iran.")

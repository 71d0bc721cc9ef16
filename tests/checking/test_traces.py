"""Names and numbers near a vote are seen as what they were in it, and nothing twice."""

from __future__ import annotations

import pytest

from horseshoe.checking.traces import BALLOT, COUNT, OTHER, SAME, SPONSOR, THIS, Ground, Trace, traces
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.spans import Span
from horseshoe.record.store import load

GAZA = load().vote("S/2024/239")  # of the United States: 11 for; Algeria, China, Russia against; Guyana abstained


def seen(text: str, own: str, used: str = "", others: str = "") -> list[Trace]:
    def at(words: str) -> list[Span]:
        return [Span(text.index(words), text.index(words) + len(words), words)] if words else []

    page = open_page(text.encode(), "report.txt")
    return list(traces(page, GAZA, Ground(at(own), at(others), {"DZA": at(used), "": at(used)})))


def test_a_name_is_seen_among_its_side_and_others() -> None:
    (algeria,) = [t for t in seen("Algeria went with Russia, not with Japan.", "went") if t.member == "DZA"]
    assert (algeria.head, algeria.side) == (BALLOT, "no")
    assert [w for w in algeria.words if w.startswith("<")] == [THIS, SAME, OTHER]
    assert (algeria.same, algeria.others, algeria.whole) == (2, 1, False)


def test_a_side_of_one_is_named_whole() -> None:
    (guyana,) = [t for t in seen("Guyana it was that abstained.", "abstained") if t.head == BALLOT]
    assert guyana.whole
    assert guyana.side == "abstain"


def test_a_number_is_seen_on_every_side_it_counts() -> None:
    assert {(t.head, t.side) for t in seen("Eleven were content.", "content")} == {(COUNT, "yes")}
    assert {t.side for t in seen("Three were not.", "not")} == {"no"}


@pytest.mark.parametrize(
    "text",
    ["They met on 11 March.", "1) They met.", "No one met.", "An 11-year war.", "Some 11,000 fled.", "One more met."],
)
def test_what_counts_no_members_is_not_seen(text: str) -> None:
    assert not seen(text, "met" if "met" in text else text.split()[-1])


def test_an_author_is_seen_as_author_and_as_voter() -> None:
    assert {t.head for t in seen("Washington pressed on.", "pressed")} == {BALLOT, SPONSOR}


def test_what_was_used_is_not_seen_again() -> None:
    assert not [t for t in seen("Algeria was against it.", "against", used="Algeria") if t.member == "DZA"]


def test_two_sentences_about_one_that_tells_are_looked_at_and_no_third() -> None:
    text = "They voted. It rained. Guyana sat there. Algeria left."
    assert {t.member for t in seen(text, "They voted")} == {"GUY"}


def test_the_sentence_of_another_vote_is_left_to_it() -> None:
    assert not seen("They voted. Guyana sat there.", "They voted", others="Guyana sat there")

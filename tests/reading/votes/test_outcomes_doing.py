"""What the Council did before or after what a sentence is on is a vote of its own: "after voting two texts down"."""

from __future__ import annotations

import pytest

from horseshoe.reading.claims.actions import Kind
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read
from tests.reading.saying import differences, votes

TWO = [
    ("The Security Council rejected a Russian amendment before adopting the Emirati text by 13 votes to none, with two "
     "abstentions.", "failed @RUS & adopted 13/0/2 @ARE"),
    ("After turning down a Russian amendment the Security Council adopted the Emirati text by 13 votes to none.",
     "failed @RUS & adopted 13/0 @ARE"),
    ("The Security Council, having voted down a Russian amendment, adopted the Emirati text by 13 votes to none.",
     "failed @RUS & adopted 13/0 @ARE"),
    ("Before adopting the Emirati text by 13 votes to none, the Security Council rejected a Russian amendment.",
     "failed @RUS & adopted 13/0 @ARE"),
    ("The Security Council prolonged the mission in Mali after rejecting two Russian amendments in turn. China "
     "abstained.", "failed @RUS & adopted ~CHN"),
    ("The Security Council rejected a Russian draft after the United States vetoed a Brazilian text that 12 members "
     "supported.", "failed @RUS & vetoed 12 -USA !USA @BRA"),
    ("The text was voted down by 7 to 2, with abstentions from Ceylon and Tunisia, and the Soviet amendments were then "
     "rejected in turn.", "failed 2/7 ~LKA,TUN & failed @SUN"),
]
ONE = [
    ("The Security Council argued for six hours before adopting the Emirati text by 13 votes to none.",
     "adopted 13/0 @ARE"),
    ("Before rejecting the Russian draft by five votes to four, the Security Council observed a minute of silence.",
     "failed 5/4 @RUS"),
    ("After adopting the Emirati text with 13 votes, the Security Council turned to Sudan.", "adopted 13 @ARE"),
]
NONE = [
    "The Security Council will meet before adopting the Emirati text.",
    "Members wanted to read it before adopting the Emirati text.",
    "The Security Council adjourned before adopting the Emirati text.",
]


@pytest.mark.parametrize(("text", "line"), [*TWO, *ONE])
def test_a_participle_tells_a_vote_as_a_verb_does(text: str, line: str) -> None:
    assert not differences(text, line)


@pytest.mark.parametrize("text", NONE)
def test_what_was_still_to_be_done_was_not_done(text: str) -> None:
    assert not differences(text, "nothing")


def test_what_the_council_said_after_passing_a_text_is_a_statement() -> None:
    text = "Only minutes after passing a text on Mali, the Security Council on Friday condemned the attack in Bamako."
    kinds = [action.kind for action in read(open_page(text.encode(), "report.txt"), "2012-07-07").actions]
    assert kinds == [Kind.VOTE, Kind.STATEMENT]


def test_neither_of_two_texts_that_passed_is_none_that_did() -> None:
    text = "Of two texts before the Security Council neither passed: the Swiss got eight votes, the Maltese draft four."
    assert "adopted" not in {vote.outcome.value for vote in votes(text)}

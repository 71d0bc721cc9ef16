"""A second text whose turn comes, a day on the masthead, and deeds told with "did"."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences, votes

FIRST = "On Wednesday the American text got ten votes and fell to the vetoes of Russia and China. "
FELL = "vetoed 10 -RUS,CHN !RUS,CHN @USA & failed 4/2/9 @RUS"
TURNS = [
    "Then it was the turn of Moscow's draft.", "Next came the Russian draft.", "After that came Russia's text.",
    "The Russian draft was taken next.", "Then came the turn of the Russian text.", "The Russian draft came second.",
    "Russia's draft had its turn next.",
]  # fmt: skip


@pytest.mark.parametrize("turn", TURNS)
def test_the_text_whose_turn_comes_has_a_vote_of_its_own(turn: str) -> None:
    text = f"{FIRST}{turn} Four were for it, two against and nine abstained."
    assert differences(text, FELL, published="2023-10-27") == []


def test_the_same_text_goes_on() -> None:
    text = f"{FIRST}It came late in the day. Mozambique and Brazil abstained."
    assert differences(text, "vetoed 10 -RUS,CHN !RUS,CHN @USA ~MOZ,BRA", published="2023-10-27") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Russia did veto the draft, and China did abstain.", "vetoed -RUS !RUS ~CHN"),
        ("Malta did indeed vote for the draft. Russia did in fact veto it.", "vetoed -RUS !RUS +MLT"),
        ("The draft fell. For: its author, China and Gabon. Nine abstained.", "failed ?/?/9 +CHN,GAB"),
        ("You cannot veto what has already failed, and with four votes the Russian draft had failed.", "failed 4 @RUS"),
    ],
)
def test_deeds_told_with_emphasis(text: str, told: str) -> None:
    assert differences(text, told, published="2023-10-27") == []


MASTHEADS = [
    "FACT CHECK | 27 October 2023", "Library in brief\n27 October 2023", "The Courier, 27 October 2023",
    "Briefing of 27 October 2023", "27 October 2023", "Vol. 12, 27 October 2023",
]  # fmt: skip


@pytest.mark.parametrize("head", MASTHEADS)
def test_the_day_of_the_paper_is_not_that_of_the_vote(head: str) -> None:
    text = (
        f"{head}\n\nThe Security Council's veto of 18 October is real. A Brazilian text was lost to it although twelve "
        "agreed to it.\n\nOn Wednesday, 25 October, there were two votes. The American draft went first. It had ten "
        "votes and fell to the vetoes of Russia and China. Then it was the turn of Russia's draft. Four were for it."
    )
    days = [vote.date.value for vote in votes(text, published="2023-10-27", lead="") if vote.date]
    assert "2023-10-27" not in days
    assert days[-2:] == ["2023-10-25", "2023-10-25"]


def test_one_day_that_stands_alone_heads_no_list() -> None:
    text = (
        "Western Sahara: the renewal\n5 November 2025\n\n1. What happened\nThe Security Council's text was put to "
        "members on 31 October 2025 and became resolution 2797. Support for it was put at 11; China, Pakistan and "
        "Russia abstained.\n\n2. Earlier\nDate | Resolution | For | Against | Abstaining\n29 Apr 2016 | 2285 | 10 | 2 "
        "(Uruguay, Venezuela) | 3 (Angola, New Zealand, Russia)\n"
    )
    told = "adopted 11 ~CHN,PAK,RUS & adopted 10/2/3 -URY,VEN ~AGO,NZL,RUS"
    assert differences(text, told, published="2025-11-05", lead="") == []

"""Two votes in a sentence, of which the second has lost its verb, or stands in an aside, or came long before."""

from __future__ import annotations

import pytest

from tests.reading.saying import votes

TWO = [
    (
        "The text on Myanmar was vetoed by Russia and China on 12 January 2007, just as Zimbabwe's was by them on 11 "
        "July 2008.",
        [("RUS CHN", "2007-01-12"), ("RUS CHN", "2008-07-11")],
    ),
    (
        "Mongolia's application was vetoed by China on 13 December 1955, and Japan's by the Soviet Union the same day.",
        [("CHN", "1955-12-13"), ("SUN", "1955-12-13")],
    ),
    (
        "On 13 September 1949 Portugal's application was vetoed by the Soviet Union, as Nepal's had been on the 7th.",
        [("SUN", "1949-09-13"), ("SUN", "1949-09-07")],
    ),
    (
        "A Russian text on Bosnia fails with two votes on 22 July 2021, six years after the draft on Srebrenica was "
        "vetoed by Russia on 8 July 2015.",
        [("", "2021-07-22"), ("RUS", "2015-07-08")],
    ),
    (
        "The observers, whom the Council had on 17 May 1994 by its resolution 918 given new tasks, were on 8 June 1994 "
        "granted another six months with perfect unanimity.",
        [("", "1994-06-08"), ("", "1994-05-17")],
    ),
]


@pytest.mark.parametrize(("text", "want"), TWO)
def test_each_of_two_votes_has_its_own_day(text: str, want: list[tuple[str, str]]) -> None:
    told = [(" ".join(v.vetoes), v.date.value if v.date else None) for v in votes(text, "2024-01-01")]
    assert sorted(told) == sorted(want)


@pytest.mark.parametrize(
    "text",
    [
        "Russia vetoed the text on Friday, as China's ambassador had foretold on Monday.",
        "The text was vetoed by Russia on Friday, and China's seat by then was empty.",
        "The text failed on Friday, two years after Russia's army had marched in.",
        "The text was adopted on Friday, a year after the mission's mandate was last renewed.",
        "The mission, to which the Council had in May sent its president, was on Friday unanimously extended by it.",
    ],
)
def test_what_is_likened_to_no_vote_is_one_vote(text: str) -> None:
    assert len(votes(text, "2024-01-01")) == 1

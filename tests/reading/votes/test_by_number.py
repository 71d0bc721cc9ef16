"""Resolutions adopted together: each by its number, with what is told of it."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences, votes

TOGETHER = [
    ("Resolutions 2334 and 2335 were adopted by the Council in December 2016.", "adopted & adopted",
     ["S/RES/2334", "S/RES/2335"]),
    ("The Council on 6 August 1990 adopted resolution 661 by 13 votes with Cuba and Yemen abstaining, and on 9 August "
     "resolution 662 unanimously.", "adopted 13 ~CUB,YEM & adopted", ["S/RES/661", "S/RES/662"]),
    ("On 22 October 1973 the Council adopted resolution 338 by 14 votes to none, and the next day resolution 339 by "
     "the same count, China not taking part in either.", "adopted 14/0 oCHN & adopted 14/0 oCHN",
     ["S/RES/338", "S/RES/339"]),
    ("The Council adopted resolutions 1970 and 1973 on Libya, the latter by 10 votes with five abstentions.",
     "adopted & adopted 10/?/5", ["S/RES/1970", "S/RES/1973"]),
    ("The Council unanimously adopted resolutions 2689, renewing the Golan force, and 2690, on the mission in Mali.",
     "adopted & adopted", ["S/RES/2689", "S/RES/2690"]),
    ("The Council adopted resolutions 2334 and 2335 with 14 votes.", "adopted & adopted", ["S/RES/2334", "S/RES/2335"]),
]
ONE = [
    ("The Council adopted resolution 2728 by 14 votes, recalling its resolutions 2712 and 2720.", "adopted 14",
     "S/RES/2728"),
    ("Acting under resolutions 661 and 665, the Council adopted resolution 670 by 14 votes to one.", "adopted 14/1",
     "S/RES/670"),
    ("Resolution 678, which followed resolutions 660 and 661, was adopted by 12 votes to two.", "adopted 12/2",
     "S/RES/678"),
    ("The Council adopted resolution 2728 with 14 votes and resolution 2735 is now to be carried out.", "adopted 14",
     "S/RES/2728"),
    ("The Council adopted resolution 2720 with 13 votes and, under resolution 2712, asked for reports.", "adopted 13",
     "S/RES/2720"),
]


@pytest.mark.parametrize(("text", "line", "symbols"), TOGETHER)
def test_each_resolution_is_a_vote(text: str, line: str, symbols: list[str]) -> None:
    assert not differences(text, line)
    assert [a.symbol for a in votes(text)] == symbols


@pytest.mark.parametrize(("text", "line", "symbol"), ONE)
def test_a_resolution_that_is_only_cited_is_none(text: str, line: str, symbol: str) -> None:
    assert not differences(text, line)
    assert [a.symbol for a in votes(text)] == [symbol]


def test_both_carried_are_two_with_their_own_counts() -> None:
    told = "Two drafts were tabled. Both were carried, the first by 15 votes, the second by 13 votes to none."
    assert not differences(told, "adopted 15 & adopted 13/0")

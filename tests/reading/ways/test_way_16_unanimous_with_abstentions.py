"""Way 16: "unanimous", with abstentions. Both go in as they are said."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences, votes

SAID = [
    ("The Council unanimously adopted the resolution, with China and Russia abstaining.", "adopted ~CHN,RUS"),
    ("It was a unanimous vote, 13-0, with two abstentions.", "adopted 13/0/2"),
    ("The Security Council voted unanimously, 14-0 with the US abstaining, for the truce.", "adopted 14/0 ~USA"),
    ("Unanimously, by fourteen votes and one abstention, the Council adopted the text.", "adopted 14/?/1"),
    ("The unanimous resolution saw Yemen abstain.", "adopted ~YEM"),
    ("The decision was unanimous but for Cuba and Yemen, which abstained; thirteen voted for the embargo.",
     "any 13 ~CUB,YEM", "1990-08-07"),
    ("A unanimous Council, the United States abstaining, condemned the raid on Tunis in a resolution.", "any ~USA",
     "1985-10-05"),
    ("By a unanimous 12 votes, with Norway, Britain and the United States abstaining, the settlements were deplored.",
     "any 12 ~NOR,GBR,USA", "1979-03-23"),
    ("The text won unanimous support from all 14 other members; the United States abstained.", "any 14 ~USA",
     "2024-03-26"),
    ("UN unanimously backs tribunal, with China and Russia abstaining", "adopted ~CHN,RUS"),
]
# The nearest that is something else.
NEIGHBOURS = [
    ("The resolution was not unanimous: 13 voted for it and two abstained.", "any 13/?/2"),
    ("Unanimous it was not. The text passed with nine votes.", "adopted 9"),
    ("The jury had been unanimous, the envoy told the Council, which adopted the text with 13 votes.", "adopted 13"),
    ("The draft was adopted with 12 votes. Its sponsors had hoped for a unanimous vote.", "adopted 12"),
]


@pytest.mark.parametrize("told", SAID)
def test_an_abstention_is_told_though_the_vote_is_called_unanimous(told: tuple[str, ...]) -> None:
    assert differences(*told) == []


@pytest.mark.parametrize("told", NEIGHBOURS)
def test_what_only_looks_like_it_is_read_as_it_stands(told: tuple[str, ...]) -> None:
    assert differences(*told) == []


@pytest.mark.parametrize("told", SAID)
def test_a_vote_called_unanimous_is_told_so(told: tuple[str, ...]) -> None:
    assert [v.unanimous for v in votes(told[0], *told[2:])] == [True]


@pytest.mark.parametrize("told", NEIGHBOURS)
def test_a_vote_not_called_unanimous_is_not(told: tuple[str, ...]) -> None:
    assert [v.unanimous for v in votes(told[0], *told[2:])] == [False]

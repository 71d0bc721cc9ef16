"""A State's own security council, told from the Council by its officers where nobody in New York is named."""

from __future__ import annotations

import pytest

from horseshoe.reading.claims.actions import Kind
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read
from tests.reading.saying import votes

HOME = [
    "ASTANA — The Security Council met on the floods on Monday. The Secretary of the Security Council reported. A "
    "draft decree was approved unanimously.",
    "The permanent members of the Security Council met on Monday, the head of state's press service reports. The draft "
    "was adopted by nine votes, two abstaining.",
    "The Security Council met at the residence. Ten of its members backed the draft and two abstained, said the deputy "
    "chairman of the Security Council.",
    "KYIV: The Security Council adopted the draft resolution on the banks by 14 votes, the council's secretary said.",
    "The speakers of both chambers took part as the Security Council voted on Friday. The proposal was vetoed.",
    "The Security Council rejected the draft by eight votes to two, according to the presidential press service.",
]
ABROAD = [
    "UNITED NATIONS — The Security Council adopted the draft resolution by 14 votes, China abstaining, the Secretary "
    "of Russia's Security Council noted.",
    "NEW YORK — The Security Council adopted the draft resolution by 14 votes, the head of state's press service said.",
    "The Security Council adopted the draft resolution by 14 votes, its ambassadors said; the president's press office "
    "had no comment.",
]


@pytest.mark.parametrize("text", HOME)
def test_a_council_with_a_secretary_is_a_states_own(text: str) -> None:
    assert votes(text, "2024-03-28", lead="") == []


@pytest.mark.parametrize("text", ABROAD)
def test_the_council_may_be_spoken_of_by_such_officers(text: str) -> None:
    assert len(votes(text, "2024-03-28", lead="")) == 1


def test_who_takes_the_chair_of_the_council_makes_it_no_other() -> None:
    told = "Secretary Baker takes the chair of the Security Council today. The Council will vote on the text today."
    page = open_page(told.encode(), "report.txt")
    assert [a.kind for a in read(page, "1990-11-29").actions] == [Kind.VOTE]

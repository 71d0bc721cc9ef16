"""What each said and did; where words and ballot part, and only there."""

from __future__ import annotations

import pytest

from horseshoe.story.positions import Position
from horseshoe.story.stances import stances
from tests.story.piles import MARCH, VETO_AFP, story

TOLD = story(VETO_AFP, MARCH)


def position(state: str) -> Position:
    return next(p for p in TOLD.positions if p.state == state)


def test_a_member_has_its_ballots_by_day_and_a_veto_is_marked() -> None:
    acts = [(a.what, a.vote) for a in position("USA").acts if a.vote]
    assert acts == [("veto", "S/2023/970"), ("ballot", "S/2024/239")]


def test_words_for_a_thing_and_a_ballot_against_it_part() -> None:
    (parting,) = position("RUS").partings
    assert (parting.matter, parting.vote) == ("ceasefire", "S/2024/239")
    assert "voted against S/2024/239" in parting.says
    assert parting.mentions[0].quote.startswith("We support")


def test_words_and_a_ballot_that_agree_do_not_part() -> None:
    same = MARCH.replace("Vassily Nebenzia, Russia's", "Barbara Woodward, Britain's")
    assert not any(p.partings for p in story(same).positions)


def test_words_of_another_season_part_from_nothing() -> None:
    later = MARCH.replace("22 March 2024", "22 August 2024").replace("on Friday ", "on 22 March 2024 ")
    assert not any(p.partings for p in story(later).positions)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("we do not support calls for an immediate ceasefire", (("ceasefire", False),)),
        ("We support an immediate ceasefire", (("ceasefire", True),)),
        ("Moscow's commitment to halt the conflict and establish a ceasefire", (("ceasefire", True),)),
        ("We reject a ceasefire now", (("ceasefire", False),)),
        ("never opposed a ceasefire", (("ceasefire", True),)),
        ("the ceasefire was deemed unsustainable", ()),
        ("We back the ceasefire. We oppose the ceasefire.", ()),
        ("they support Israel; a ceasefire is another matter", ()),
    ],
)
def test_words_take_a_side_only_where_they_plainly_do(words: str, found: tuple[tuple[str, bool], ...]) -> None:
    assert stances(words) == found

"""Who is left of the Council, and who "they" were: names told by their place in the row, or as many as were counted."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences, votes

SAID = [
    ("Eight of the eleven in the Security Council said yes to the text. Two, France and the United States, could "
     "not make up their minds. The eleventh was Britain.", "any 8 ~FRA,USA -GBR", "1963-09-14"),
    ("The Security Council voted on Saturday. Ten were for Britain's text. Four, China, Poland, Spain and the Soviet "
     "Union, abstained. The fifteenth was Panama.", "any 10 ~CHN,POL,ESP,SUN -PAN @GBR", "1982-04-05"),
    ("When the Security Council voted on Friday, the text found eleven friends. Two, Angola and China, abstained. "
     "The remaining two were Russia and Venezuela.", "any 11 ~AGO,CHN -RUS,VEN", "2016-10-10"),
    ("The Security Council voted on the use of force. Twelve were with Mr. Baker. The thirteenth, China, stood aside. "
     "Numbers fourteen and fifteen were Cuba and Yemen, and "
     "they said no.", "any 12 ~CHN -CUB,YEM", "1990-12-01"),
    ("Africa's text had seven friends when the Security Council voted. They were the three Africans (Rwanda, Togo and "
     "Morocco), Azerbaijan, Pakistan, and two of the big five, China and Russia. Eight abstained.",
     "any 7/?/8 +RWA,TGO,MAR,AZE,PAK,CHN,RUS", "2013-11-16"),
    ("The Security Council's text needed nine votes and got eight. These came from Jordan, China, France, Russia, "
     "Luxembourg, Chad, Chile and Argentina.", "failed 8 +JOR,CHN,FRA,RUS,LUX,TCD,CHL,ARG", "2014-12-31"),
    ("The vote in the Security Council was seven for, none against and eight on the fence. The seven: Azerbaijan, "
     "China, Morocco, Pakistan, Russia, Rwanda, Togo.", "failed 7/0/8 +AZE,CHN,MAR,PAK,RUS,RWA,TGO", "2013-11-16"),
    ("Of the fifteen in the Security Council, ten voted to protect Libya's civilians. Nobody was against. That leaves "
     "five, and those five were Russia, China, Germany, India and Brazil. They abstained.",
     "any 10/0 ~RUS,CHN,DEU,IND,BRA", "2011-03-18"),
    ("Ten members of the Security Council answered yes. Two answered no, and they were Russia and Bolivia.",
     "any 10/2 -RUS,BOL !RUS", "2017-04-13"),
]
NEIGHBOURS = [
    # of other numbers than were counted
    ("Seven in the Security Council were for the text. They were China, Russia and others.", "any 7", "2013-11-16"),
    # who comes fifteenth in something else
    ("Fourteen in the Security Council were for the text on the climate. The fifteenth was warm.", "any 14",
     "2019-11-16"),
    # names that are no members' that year fill nothing
    ("Eight of the eleven in the Security Council said yes to the text. Two, France and the United States, abstained. "
     "The eleventh was Albania.", "any 8 ~FRA,USA", "1963-09-14"),
]


@pytest.mark.parametrize("told", SAID)
def test_who_is_left_stands_where_the_seats_leave_a_place(told: tuple[str, ...]) -> None:
    assert [d for d in differences(*told) if not d.startswith(("+no=", "+abstain=", "+veto:"))] == []


@pytest.mark.parametrize("told", NEIGHBOURS)
def test_what_only_looks_like_it_fills_nothing(told: tuple[str, ...]) -> None:
    text, line, published = told
    (vote,) = votes(text, published)
    named = {f"{'~' if side.value == 'abstain' else side.value}{m}" for m, side in vote.ballots.items()}
    assert named == ({"~FRA", "~USA"} if "~" in line else set())

"""Sides told by figures of speech, where the seats bear them out: shoes looked at, doors shut, blessings given."""

from __future__ import annotations

import pytest

from horseshoe.council.ballots import Ballot
from horseshoe.reading.line import lay
from horseshoe.reading.sides.cues import cues
from tests.reading.saying import differences, votes

SAID = [
    ("The Council voted on Syria. Ten were for it. Bolivia and Russia would have none of it. China, Ethiopia and "
     "Kazakhstan looked at their shoes.", "vetoed 10 -BOL,RUS !RUS ~CHN,ETH,KAZ", "2017-04-13"),
    ("The Council voted on sanctions. Twelve were for them. Brazil and Turkey dug in their heels. Lebanon twiddled its "
     "thumbs.", "any 12 -BRA,TUR ~LBN", "2010-06-10"),
    ("The Council voted on the use of force. Twelve were for the text. Cuba and Yemen slammed the door. China kept its "
     "hands folded.", "any 12 -CUB,YEM ~CHN", "1990-11-30"),
    ("The Council voted on the text on Libya. Ten were for it, nobody against. China, Russia, Brazil, Germany and "
     "India hedged their bets.", "any 10/0 ~CHN,RUS,BRA,DEU,IND", "2011-03-18"),
    ("The Council voted on Ukraine. Eleven were for it. Russia thumbed it down. India, China and the UAE washed their "
     "hands of it.", "vetoed 11 -RUS !RUS ~IND,CHN,ARE", "2022-02-26"),
    ("The Council voted on the Brazilian text. Twelve gave it their blessing. Russia and Britain could not make up "
     "their minds. The United States put its foot down.", "vetoed 12 ~RUS,GBR -USA !USA @BRA", "2023-10-19"),
    ("The Council voted on Bangladesh's application. Eleven had no quarrel with it. China stood in the way. Guinea, "
     "Somalia and Sudan sat in silence, on the hedge.", "vetoed 11 -CHN !CHN ~GIN,SOM,SDN", "1972-08-26"),
]
# Nearest neighbours: the same figures, of other things than the vote.
NEIGHBOURS = [
    ("The Council met on Syria. China looked at the map. Russia slammed the door of its embassy.", "2017-04-13"),
    ("Ten ministers gave the bride their blessing. China and Russia looked at their shoes.", "2017-04-13"),
]


@pytest.mark.parametrize("told", SAID)
def test_a_figure_of_speech_puts_a_member_on_its_side(told: tuple[str, ...]) -> None:
    assert [d for d in differences(*told) if not d.startswith(("+no=", "+abstain="))] == []


@pytest.mark.parametrize("told", NEIGHBOURS)
def test_the_same_figures_are_no_ballots_elsewhere(told: tuple[str, ...]) -> None:
    assert votes(told[0], told[1]) == []


@pytest.mark.parametrize(
    ("said", "side"),
    [
        ("Chad ducked the issue.", Ballot.ABSTAIN),
        ("Chad kept its powder dry.", Ballot.ABSTAIN),
        ("Chad lost its nerve.", Ballot.ABSTAIN),
        ("Chad did precisely nothing.", Ballot.ABSTAIN),
        ("Chad broke ranks.", Ballot.NO),
        ("Chad gave it short shrift.", Ballot.NO),
        ("Chad showed the red card.", Ballot.NO),
        ("Chad nodded it through.", Ballot.YES),
        ("Chad smiled on it.", Ballot.YES),
        ("Chad sat through the vote without taking part.", Ballot.NOT_PARTICIPATING),
    ],
)
def test_what_a_figure_stands_for(said: str, side: Ballot) -> None:
    assert side in {cue.side for cue in cues(lay(said, 0, len(said), []))}

"""Hands, arms and fingers that rise when it is asked who is for or against; and the hand that decides."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences, votes

SAID = [
    ("The Council saw nine hands go up for Italy's application. When the noes were called M. Gromyko put up his own.",
     "any 9 -SUN", "1948-04-11"),
    ("Nine hands went up for Italy's application in the Council. One, Mr. Malik's, went up against it.",
     "any 9 -SUN", "1949-09-14"),
    ("When the president asked for those in favour, fourteen arms rose. When he asked for those against, Mrs "
     "Kirkpatrick's did.", "any 14 -USA", "1984-09-07"),
    ("Thirteen arms had gone up for the draft. When those against were called, China raised its own.",
     "any 13 -CHN", "1999-02-26"),
    ("Seven were for the text. Mr Zorin's pencil tapped once for no, and it was dead.", "any 7 -SUN", "1962-06-23"),
    ("Thirteen were for the text on Namibia. It was Britain's hand that counted.", "vetoed 13 !GBR -GBR", "1987-04-10"),
    ("Ten voted for the draft, Russia against. Russia's one hand was enough.", "vetoed 10 -RUS !RUS", "2015-07-09"),
]
NEIGHBOURS = [
    ("The Council met on Syria. When the floor was opened, Russia raised its objections.", "2016-07-09"),
    ("When asked about the talks, France's hands were up in the air.", "2016-07-09"),
    ("The Council discussed Mali. Russia pressed the no button.", "2016-07-09"),
    ("The Council met on Haiti. It was China's word that mattered little.", "2016-07-09"),
]


@pytest.mark.parametrize("told", SAID)
def test_a_hand_is_on_the_side_that_was_asked_for(told: tuple[str, ...]) -> None:
    found = differences(*told)
    assert [d for d in found if d.startswith("-") or (":" in d and not d.startswith(("+veto", "+by")))] == []


@pytest.mark.parametrize("told", NEIGHBOURS)
def test_other_hands_are_no_ballots(told: tuple[str, str]) -> None:
    assert votes(*told) == []

"""Way 4: "4 to 9 against". The first number is of those in favour also where it is the smaller."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

SAID = [
    ("The Russian draft failed 4 to 9.", "failed 4/9 @RUS"),
    ("The proposal lost 3-9, three members abstaining.", "failed 3/9/3"),
    ("Rejected by the Council, four votes to nine: Russia's amendment.", "failed 4/9 @RUS"),
    ("The Council turned down the Soviet text, two votes to nine.", "failed 2/9 @SUN"),
    ("Four in favour, nine against: the draft was thrown out.", "failed 4/9"),
    ("The motion to adjourn was beaten, 2-12 with one abstention.", "any 2/12/1"),
    ("The Council voted 4 to 9 against a text that would have ended the sanctions on Iran for good.", "failed 4/9",
     "2025-09-20"),
    ("By four to seven, four sitting it out, the Council said no to Moscow's text on Venezuela.", "failed 4/7/4 @RUS",
     "2019-03-01"),
    ("The Russian draft to end the bombing of Yugoslavia was crushed, three to twelve.", "failed 3/12 @RUS",
     "1999-03-27"),
    ("The Soviet motion to unseat the Nationalists was beaten three to six.", "failed 3/6 @SUN", "1950-01-14"),
    ("The Soviet draft on the bombing of Korea was rejected by one vote to nine, Yugoslavia abstaining.",
     "failed 1/9 ~YUG @SUN", "1950-09-08"),
    ("Russia's own text on Aleppo got nowhere: four for, nine against.", "any 4/9 @RUS", "2016-10-09"),
    ("Moscow's motion to hear the officer lost, five to six, in the Council.", "failed 5/6 @RUS", "2018-03-20"),
]
# The nearest that is something else.
NEIGHBOURS = [
    ("The Council voted 9 to 4 for the text; two abstained.", "adopted 9/4/2"),
    ("The Council voted 9 to 4 against the text.", "failed 4/9"),
    ("The sanctions were to last 4 to 9 months, and the draft was rejected.", "failed"),
    ("The draft was adopted. From 4 to 9 the gallery had been shut.", "adopted"),
]


@pytest.mark.parametrize("told", SAID)
def test_the_smaller_number_comes_first_where_a_text_was_turned_down(told: tuple[str, ...]) -> None:
    assert differences(*told) == []


@pytest.mark.parametrize("told", NEIGHBOURS)
def test_what_only_looks_like_it_is_read_as_it_stands(told: tuple[str, ...]) -> None:
    assert differences(*told) == []

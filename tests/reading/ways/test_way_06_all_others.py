"""Way 6: "All others voted yes." The seats of the day give the number."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

SAID = [
    ("The United States vetoed the draft. All others voted yes.", "vetoed 14 -USA !USA"),
    ("Britain abstained, the US voted against and everybody else was for the draft, which was thus vetoed.",
     "vetoed 13 ~GBR -USA !USA"),
    ("Only China abstained; the others all supported the text, which passed.", "adopted 14 ~CHN"),
    ("Russia abstained. Every other member voted for the resolution.", "any 14 ~RUS"),
    ("Russia used its veto and the rest of the Council backed the draft.", "vetoed 14 -RUS !RUS"),
    ("With China and Russia abstaining and all other members in favour, the Council adopted the text.",
     "adopted 13 ~CHN,RUS"),
    ("All of the other members supported the draft that the U.S. vetoed.", "vetoed 14 -USA !USA"),
    ("Guinea, Somalia and Sudan abstained, China voted no and all the rest were for letting Bangladesh in.",
     "any 11 ~GIN,SOM,SDN -CHN !CHN", "1972-08-26"),
    ("Only Yugoslavia abstained; the nine others present voted for the cease-fire call.", "any 9 ~YUG", "1950-06-26"),
    ("Costa Rica abstained, America vetoed, and everyone else said yes to the text on Har Homa.",
     "vetoed 13 ~CRI -USA !USA", "1997-03-22"),
    ("All 14 other members voted for the Ramadan truce; Washington abstained.", "any 14 ~USA", "2024-03-26"),
    ("The Soviet Union and Czechoslovakia were against the Kampuchea text, everybody else was for it.",
     "any 13 -SUN,CSK !SUN", "1979-01-16"),
    ("Lebanon abstained and Brazil and Turkey voted no; the rest of the Council backed the sanctions resolution.",
     "any 12 ~LBN -BRA,TUR", "2010-06-10"),
]
# The nearest that is something else.
NEIGHBOURS = [
    ("The United States vetoed the draft. All others who spoke in the debate were guests.", "vetoed -USA !USA"),
    ("Russia abstained on the resolution, which passed. All other members of the African Union cheered.",
     "adopted ~RUS"),
    ("Russia abstained on the resolution, which passed. Every other embassy in town flew its flag.", "adopted ~RUS"),
    ("China vetoed the draft. The rest of the day was given to Cyprus.", "vetoed -CHN !CHN"),
]


@pytest.mark.parametrize("told", SAID)
def test_all_others_are_as_many_as_the_seats_leave(told: tuple[str, ...]) -> None:
    assert differences(*told) == []


@pytest.mark.parametrize("told", NEIGHBOURS)
def test_what_only_looks_like_it_is_read_as_it_stands(told: tuple[str, ...]) -> None:
    assert differences(*told) == []

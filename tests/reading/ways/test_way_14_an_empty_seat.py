"""Way 14: an empty seat. Its member took no part; it did not abstain."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

SAID = [
    ("The Soviet chair stood empty as the Council adopted the resolution by 7 votes to 1.", "adopted 7/1 oSUN"),
    ("With the Soviet Union absent, the Council voted 9-0 to condemn the invasion.", "adopted 9/0 oSUN"),
    ("The Soviet Union, boycotting the Council, was absent; the text was adopted.", "adopted oSUN"),
    ("The Council adopted the text in the absence of the Soviet delegate.", "adopted oSUN"),
    ("Rwanda's seat was vacant and the draft was adopted by 14 votes.", "adopted 14 oRWA"),
    ("The Soviet representative walked out before the vote; the text was adopted.", "adopted oSUN"),
    ("Rwanda's place stood empty as the Haiti force was approved by 12 votes, Brazil and China abstaining.",
     "adopted 12 ~BRA,CHN oRWA", "1994-08-01"),
    ("Syria's place was empty when the Council lifted the sanctions on Iraq, 14 to nil.", "adopted 14/0 oSYR",
     "2003-05-23"),
    ("With the Soviet Union boycotting the meeting, nine members voted for the cease-fire and Yugoslavia abstained.",
     "any 9 ~YUG oSUN", "1950-06-26"),
    ("The text on Goa was put to the vote with every chair filled but one; the Soviet Union was absent and ten voted "
     "for it.", "any 10 oSUN", "1961-12-20"),
]
# The nearest that is something else.
NEIGHBOURS = [
    ("The draft was adopted. Syria's seat at the Arab League stays empty.", "adopted"),
    ("The resolution was adopted. A parliamentary seat in Rwanda is vacant.", "adopted"),
    ("The Soviet delegate took the chair and the text was adopted.", "adopted", "1984-01-01"),
    ("The draft was adopted. In the absence of peace in Somalia, its terms are vague.", "adopted"),
]


@pytest.mark.parametrize("told", SAID)
def test_who_left_a_seat_empty_took_no_part(told: tuple[str, ...]) -> None:
    assert differences(*told) == []


@pytest.mark.parametrize("told", NEIGHBOURS)
def test_what_only_looks_like_it_is_read_as_it_stands(told: tuple[str, ...]) -> None:
    assert differences(*told) == []

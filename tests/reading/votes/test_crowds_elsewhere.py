"""What only the Assembly has, a crowd of States, and the names of who voted there: no vote of the Council."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

OF_THE_ASSEMBLY = [
    "The emergency special session ended on Wednesday with 141 states deploring it. Five were against: Belarus, North "
    "Korea, Eritrea, Syria and Russia.",
    "In the Assembly, where nobody has a veto, 143 countries stood up for Kyiv. Five were against: Belarus, North "
    "Korea, Syria, Nicaragua and Russia.",
    "The eleventh emergency special session closed on Thursday with 140 members behind the text. Against were five: "
    "Russia, Syria, Belarus, Eritrea and North Korea. China and India abstained.",
    "In the General Assembly on Tuesday 153 nations asked for a truce. Israel and the United States were against it.",
    "At the emergency special session 120 governments called for a truce. Fourteen were opposed, America among them.",
    "On 2 March 2022 five were against: Belarus, North Korea, Eritrea, Syria and Russia.",
]


@pytest.mark.parametrize("text", OF_THE_ASSEMBLY)
def test_a_crowd_of_states_is_the_assemblys(text: str) -> None:
    assert differences(text, "nothing", published="2022-03-04", lead="The Security Council is stuck.\n\n") == []


OF_THE_COUNCIL = [
    ("The Council on 27 February called an emergency special session by 11 votes to one. China, India and the UAE "
     "abstained.", "adopted 11/1/3 ~CHN,IND,ARE"),
    ("The draft, co-sponsored by 81 states, went before the Council on Friday. Eleven were for it, Russia vetoed it. "
     "China, India and the UAE abstained.", "vetoed 11/1/3 ~CHN,IND,ARE -RUS !RUS"),
    ("With 141 states behind Kyiv in the Assembly, Moscow has lost. In the Security Council, eleven were for the text, "
     "Russia vetoed it, and China, India and the Emirates abstained.", "vetoed 11/1/3 ~CHN,IND,ARE -RUS !RUS"),
]


@pytest.mark.parametrize(("text", "told"), OF_THE_COUNCIL)
def test_a_crowd_beside_a_vote_of_the_council(text: str, told: str) -> None:
    assert differences(text, told, published="2022-03-04") == []

"""Days of a line that a year opens, and votes of which the report says that no veto applied to them."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences, votes

PUBLISHED = "2023-12-08"
OF_ITS_YEAR = [
    ("• 1960. Hammarskjöld cited it on 13 July. On 14 July the Council adopted a text on the Congo by 8 votes to none.",
     "1960-07-14"),
    ("1960: On 14 July the Council asked Belgium to withdraw from the Congo by 8 votes to none, with 3 abstentions.",
     "1960-07-14"),
    ("In 1960 the Council acted within a day. On 14 July it adopted a resolution on the Congo by 8 votes to none.",
     "1960-07-14"),
    ("- 1990 (Kuwait): on 29 November the Council authorised force by 12 votes to 2, China abstaining.", "1990-11-29"),
    ("In 1990 it went better: on 29 November the Council adopted a resolution on Iraq by 12 votes to 2.", "1990-11-29"),
    ("Back in 1990 it took the Council hours. On 2 August it adopted a text on Kuwait by 14 votes to none.",
     "1990-08-02"),
]
OF_THIS_YEAR = [
    ("In 2014 nobody thought of it. On 5 December the United States vetoed the draft.", "2023-12-05"),
    ("Since 1989 France has cast no veto. On 18 October the United States vetoed the Brazilian draft.", "2023-10-18"),
]


@pytest.mark.parametrize(("text", "day"), [*OF_ITS_YEAR, *OF_THIS_YEAR])
def test_a_day_is_of_the_year_that_opens_its_line(text: str, day: str) -> None:
    (vote,) = votes(text, PUBLISHED)
    assert vote.date is not None
    assert vote.date.value == day


MATTER = "By 11 votes the Council on Sunday sent the question to the Assembly. Russia was against; three abstained. "
NO_VETO_THERE = [
    "Since the voting was of procedural quality, the right of veto did not run.",
    "The vetoes of the five do not apply to such a question.",
    "Its veto was of no use, the matter being procedural in nature.",
    "It was a question of procedure; the veto is not available there.",
    "It was a matter of procedure, and veto powers had no effect.",
    "No right of veto applied to it.",
]


@pytest.mark.parametrize("sentence", NO_VETO_THERE)
def test_no_vote_is_vetoed_to_which_no_veto_applied(sentence: str) -> None:
    assert not [d for d in differences(MATTER + sentence, "adopted 11/1/3 -RUS", "2022-02-28") if "=" not in d]

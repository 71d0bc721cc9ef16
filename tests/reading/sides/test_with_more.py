"""Counts told by those one stands with, by all the others at the table, and by the list one is of."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

WITH_MORE = [
    ("Malta sided with Japan and eleven more members in favour of the Swiss draft.", "any 13 +JPN,MLT @CHE"),
    ("Malta joined Japan and eleven others in voting for the draft.", "any 13 +JPN,MLT"),
    ("Malta lined up with Japan and eleven other members behind the draft.", "any 13 +JPN,MLT"),
    ("Malta voted with Japan and eleven others for the draft.", "any 13 +JPN,MLT"),
    ("Malta, Japan and eleven others voted for the draft.", "any 13 +JPN,MLT"),
]
THE_REST = [
    ("Only Russia and China were in favour of the draft; everyone else on the 15-nation Council voted it down.",
     "any 2/13 +RUS,CHN"),
    ("Russia and China voted for the draft; the rest of the 15 members turned it down.", "any 2/13 +RUS,CHN"),
    ("Russia and China voted for the draft; all other delegations in the 15-seat chamber were opposed.",
     "any 2/13 +RUS,CHN"),
    ("Apart from Russia and China, everyone on the Council voted against the draft.", "any ?/13"),
    ("The whole Council bar Russia and China voted against the draft.", "any ?/13"),
]
ONE_OF_THEM = [
    ("Guyana was one of the 13 members in favour of the draft.", "any 13 +GUY"),
    ("Guyana was among the 13 Council members in favour of the draft.", "any 13 +GUY"),
    ("Guyana figured among the 13 supporters of the draft.", "any 13 +GUY"),
    ("Guyana was the only one of the 15 members to vote against the draft.", "any ?/1 -GUY"),
    ("Guyana's was the solitary abstention.", "any ?/?/1 ~GUY"),
    ("Guyana's was the lone absention.", "any ?/?/1 ~GUY"),
    ("The Guyanese draft found no support but its author's.", "any 1 +GUY @GUY"),
]
NOT_TAKING_PART = [
    ("The draft was adopted, with Mali choosing not to cast a vote.", "adopted oMLI"),
    ("The draft was adopted, Mali preferring not to take part in the ballot.", "adopted oMLI"),
    ("The draft was adopted with 13 votes, one member, Mali, not casting a vote.", "adopted 13/?/?/1 oMLI"),
    ("The draft was adopted. Mali's decision not to take part in the vote surprised many.", "adopted oMLI"),
]


@pytest.mark.parametrize(("text", "line"), [*WITH_MORE, *THE_REST, *ONE_OF_THEM, *NOT_TAKING_PART])
def test_counts_follow_from_those_beside_whom_one_votes(text: str, line: str) -> None:
    assert not differences(text, line)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("The draft was adopted. Mali chose not to take part in the talks.", "adopted"),
        ("Malta sided with Japan and eleven more members on the budget. The draft got 14 votes.", "any 14"),
    ],
)
def test_company_in_other_things_is_no_ballot(text: str, line: str) -> None:
    assert not differences(text, line)

"""Who alone did not vote for a text, so that all others did; a vote known by its day; acts that stand for a text."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

ALL_OTHERS = [
    ("The Council on Wednesday outlawed the trade, Mali being the only member not to vote for the British measure; it "
     "abstained.", "adopted 14 ~MLI @GBR"),
    ("China was the only one of the 15 members that did not support the text; it abstained.", "any 14 ~CHN"),
    ("Russia was the sole country not to back the resolution, on which it abstained.", "any 14 ~RUS"),
]
NOT_ALL_OTHERS = [
    ("Mali was the only African member to vote for the text.", "any +MLI"),
    ("Mali was the only member not to speak. The resolution was adopted.", "adopted"),
    ("Mali and Chad were asked not to vote for the text, which was adopted.", "adopted"),
]
ANOTHER_VOTE = [
    ("The Council adopted the resolution with 13 votes, Cuba and Yemen voting against. Yemen had not taken part in the "
     "Aug. 2 vote that condemned the invasion.", "adopted 13 -CUB,YEM & any oYEM"),
]
ACTS = [
    ("The Security Council ruled that food may enter. Cuba and Yemen voted against. The 13 others were in favour.",
     "adopted 13 -CUB,YEM"),
    ("The Security Council gave the allies leave to use force. Twelve were for, China and Brazil abstained.",
     "adopted 12 ~CHN,BRA"),
    ("The Security Council gave the envoy a cool welcome.", "nothing"),
    ("The Security Council ruled nothing out, diplomats said.", "nothing"),
]


@pytest.mark.parametrize(("text", "line"), [*ALL_OTHERS, *NOT_ALL_OTHERS, *ANOTHER_VOTE, *ACTS])
def test_who_alone_did_not_vote_for_it_leaves_all_others(text: str, line: str) -> None:
    assert not differences(text, line)

"""The Assembly and the Council in one sentence: each has its own day and counts."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences, votes

BOTH = [
    ("On Monday, 24 February 2025, the General Assembly adopted a Ukrainian text by 93 votes to 18, and the Security "
     "Council an American one by ten votes to none with five abstentions.", "adopted 10/0/5", "2025-02-24"),
    ("A week after the Assembly had voted by 141 to five, the Security Council on 23 March 2022 failed to adopt a "
     "Russian text that got two votes.", "failed 2 @RUS", "2022-03-23"),
    ("After Russia vetoed a text in the Security Council on 25 February 2022, the General Assembly on 2 March 2022 "
     "deplored the invasion by 141 votes to 5.", "vetoed -RUS !RUS", "2022-02-25"),
    ("The Assembly voted on 10 May 2024 by 143 to nine to back its membership, which the United States had vetoed in "
     "the Security Council on 18 April 2024.", "vetoed -USA !USA", "2024-04-18"),
    ("On 12 December 2023 the General Assembly demanded a ceasefire by 153 votes to 10, four days after the Security "
     "Council had failed to adopt the same text on 8 December by 13 votes to one.", "vetoed 13/1", "2023-12-08"),
]
THE_ASSEMBLYS = [
    "The General Assembly, unlike the Security Council, adopted a text on Gaza on 27 October 2023 by 121 votes to 14.",
    "Members of the Security Council voted in the General Assembly, which adopted the text by 93 to 18.",
]


@pytest.mark.parametrize(("text", "line", "day"), BOTH)
def test_the_council_keeps_its_own_day_and_counts(text: str, line: str, day: str) -> None:
    assert not differences(text, line, "2025-03-01")
    (told,) = votes(text, "2025-03-01")
    assert told.date is not None
    assert told.date.value == day


@pytest.mark.parametrize("text", THE_ASSEMBLYS)
def test_the_assemblys_vote_is_none_of_the_councils(text: str) -> None:
    assert not differences(text, "nothing", "2025-03-01")

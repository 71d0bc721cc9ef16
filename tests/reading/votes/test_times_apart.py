"""What lies between two votes, a comparison, or a day with "when" sets an older vote apart in one sentence."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

TWO = [
    ("The Security Council rejected a U.S. draft on Hamas, with one vote for it, minutes after the United States "
     "had vetoed a Kuwaiti text on protecting civilians.", "failed 1 @USA & vetoed -USA !USA @KWT"),
    ("The adoption of a Ramadan ceasefire resolution by 14 votes, the United States abstaining, came three days after "
     "Russia and China vetoed an American draft.", "adopted 14 ~USA & vetoed -RUS,CHN !RUS,CHN @USA"),
    ("Russia vetoed the text on Khan Shaykhun, with 10 members in favour, six weeks after Moscow and Beijing had "
     "together vetoed a draft on chemical sanctions.", "vetoed 10 -RUS !RUS & vetoed -RUS,CHN !RUS,CHN"),
    ("The double veto by China and Russia of the American draft on Burma, two months after the American veto of a text "
     "on Beit Hanoun, leaves nobody with clean hands.", "vetoed -CHN,RUS !CHN,RUS @USA & vetoed -USA !USA"),
    ("The Council's adoption of a resolution on Lebanon by 13 votes, China and Russia abstaining, followed by two "
     "years the passage of resolution 1559 with nine members in favour.", "adopted 13/?/2 ~CHN,RUS & adopted 9"),
]  # fmt: skip
ONE = [
    ("The Security Council failed to adopt a resolution on Douma after Russia vetoed it; 12 members were in favour.",
     "vetoed 12 -RUS !RUS"),
    ("A draft deploring the invasion failed shortly after the debate, Russia using its veto and 11 members voting for "
     "it.", "vetoed 11 -RUS !RUS"),
    ("The Council passed the ceasefire resolution by 14 votes as the United States abstained.", "adopted 14 ~USA"),
    ("The resolution was adopted by 14 votes, days after the talks in Cairo had failed.", "adopted 14"),
    ("The Council adopted the text by 13 votes hours after Britain circulated it.", "adopted 13 @GBR"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "line"), TWO)
def test_an_older_vote_is_told_apart(text: str, line: str) -> None:
    assert not differences(text, line)


@pytest.mark.parametrize(("text", "line"), ONE)
def test_what_came_before_a_vote_is_no_second_one(text: str, line: str) -> None:
    assert not differences(text, line)

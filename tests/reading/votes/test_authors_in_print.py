"""Authors as newspapers name them: who laid it before the Council, whose pens it came from, who fathered it."""

from __future__ import annotations

import pytest

from tests.reading.saying import votes

SAID = [
    ("Ghana, Morocco and the Philippines had laid before the Security Council a modest request: that the bombers stay. "
     "Britain vetoed it on Friday.", {"GHA", "MAR", "PHL"}, "1963-09-14"),
    ("Guyana and Nicaragua had carried the paper into the Security Council, with Zimbabwe. The Americans vetoed it on "
     "Thursday.", {"GUY", "NIC", "ZWE"}, "1983-10-29"),
    ("The United States vetoed on Thursday a text that came from the pens of Guyana and Nicaragua.", {"GUY", "NIC"},
     "1983-10-29"),
    ("The United States vetoed on Thursday in the Security Council a text bearing the signatures of Guyana, Nicaragua "
     "and Zimbabwe.", {"GUY", "NIC", "ZWE"}, "1983-10-29"),
    ("Japan and Ecuador cooked up the text between them; the Security Council passed it on Friday with 14 votes.",
     {"JPN", "ECU"}, "2023-10-03"),
    ("Under the draft, whose parents were Mexico and France, the Security Council would have asked for a truce. Russia "
     "vetoed it on Friday.", {"MEX", "FRA"}, "2022-03-26"),
    ("The Security Council rejected the text on Friday. Mexico fathered it.", {"MEX"}, "2022-03-26"),
]
NEIGHBOURS = [
    ("Lebanon laid its complaints before the Security Council. The United States vetoed the text on Friday.",
     "1988-12-17"),
    ("The draft was vetoed by Russia on Friday. The envoy, whose parents were Mexican, wept.", "2022-03-26"),
    ("Russia vetoed the draft in the Security Council on Friday. Mexico and France carried the day elsewhere.",
     "2022-03-26"),
]


@pytest.mark.parametrize("told", SAID)
def test_who_fathered_a_text_is_its_author(told: tuple[str, set[str], str]) -> None:
    (vote,) = votes(told[0], told[2])
    assert set(vote.sponsors) == told[1]


@pytest.mark.parametrize("told", NEIGHBOURS)
def test_other_parents_wrote_nothing(told: tuple[str, str]) -> None:
    (vote,) = votes(*told)
    assert vote.sponsors == ()

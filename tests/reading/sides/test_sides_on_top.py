"""Votes counted on top of those whose text it is: their own is one more."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

ON_TOP = [
    ("Besides Russia three countries voted for its draft.", "any 4"),
    ("In addition to its sponsor, seven members voted for the draft.", "any 8"),
    ("Russia got only three other votes for its text.", "any 4"),
    ("The Jordanian draft won seven votes besides its author.", "any 8 @JOR"),
    ("The draft by Chad and Mali was vetoed by Russia; in addition to its sponsors, ten members voted for it.",
     "vetoed 12 -RUS !RUS @TCD,MLI"),
    ("A draft introduced by Algeria and backed by twelve others fell to a US veto.", "vetoed 13 -USA !USA @DZA"),
]
NOT_ON_TOP = [
    ("Besides Russia, China voted against the draft; it had thirteen votes.", "vetoed 13 -RUS,CHN !RUS,CHN"),
    ("Russia got four votes for its text.", "failed 4"),
]


@pytest.mark.parametrize(("text", "line"), [*ON_TOP, *NOT_ON_TOP])
def test_whose_text_it_is_has_voted_for_it(text: str, line: str) -> None:
    assert not [d for d in differences(text, line) if not d.startswith(("+by", "+veto", "+no:"))]

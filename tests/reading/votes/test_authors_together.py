"""Authors named behind the verb with whom they wrote: "that Japan wrote together with Ecuador"."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences


@pytest.mark.parametrize(
    ("words", "by"),
    [
        ("a resolution that Japan impelled together with Ecuador", "JPN,ECU"),
        ("a resolution that Japan wrote jointly with Ecuador", "JPN,ECU"),
        ("a resolution on Haiti which Japan sponsored hand in hand with Ecuador", "JPN,ECU"),
        ("a resolution on Haiti that Japan pushed along with Ecuador", "JPN,ECU"),
        ("a resolution driven by Japan and Ecuador", "JPN,ECU"),
        ("a resolution that Japan proposed with Ecuador abstaining", "JPN ~ECU"),
        ("a resolution that Japan had discussed with Ecuador", ""),
    ],
)
def test_who_wrote_with_whom_wrote_too(words: str, by: str) -> None:
    assert not differences(f"The Council adopted on Thursday {words}.", f"adopted{' @' + by if by else ''}")

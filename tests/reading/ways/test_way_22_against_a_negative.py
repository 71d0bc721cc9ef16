"""Way 22: "voted against reimposing sanctions", which was a vote for the draft: what is voted against there is an
act the draft would have kept off, and not the draft."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

SAID = [
    ("The draft failed. Russia, China, Pakistan and Algeria voted against reimposing the sanctions on Iran.", "failed",
     "2025-09-20"),
    ("The draft was rejected, nine members being against it. Algeria and Pakistan voted against the return of "
     "sanctions.", "failed ?/9", "2025-09-20"),
    ("Relief is over: the text was not adopted. Four members voted against a reimposition of the sanctions.", "failed",
     "2025-09-20"),
    ("The draft got four votes. China voted against restoring the old sanctions on Tehran.", "failed 4", "2025-09-20"),
    ("The draft failed. Beijing and Moscow voted against the snapback of UN sanctions.", "failed", "2025-09-20"),
    ("The Korean draft was defeated. Pakistan cast its vote against bringing back the sanctions.", "failed @KOR",
     "2025-09-20"),
    ("The draft failed, 4-9-2. Russia and China voted to stop the sanctions from returning.", "failed 4/9/2 +RUS,CHN",
     "2025-09-20"),
    ("The draft failed with four votes. Algeria voted against letting the sanctions return.", "failed 4", "2025-09-20"),
]
# The nearest that is something else.
NEIGHBOURS = [
    ("Four countries voted against lifting the embargo.", "any ?/4"),
    ("Russia and China voted against the draft on sanctions.", "any -RUS,CHN"),
    ("Denmark and Greece voted against the draft that would have kept the sanctions from returning.", "any -DNK,GRC",
     "2025-09-20"),
    ("Cuba and Yemen voted against imposing the embargo.", "any -CUB,YEM", "1990-12-01"),
]


@pytest.mark.parametrize("told", SAID)
def test_a_vote_against_doing_again_what_a_text_would_keep_off_is_no_vote_against_it(told: tuple[str, ...]) -> None:
    assert differences(*told) == []


@pytest.mark.parametrize("told", NEIGHBOURS)
def test_what_only_looks_like_it_is_read_as_it_stands(told: tuple[str, ...]) -> None:
    assert differences(*told) == []

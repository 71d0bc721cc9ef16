"""The one that stands alone on a side, by whatever noun it is told."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

AGAINST = [
    ("Thirteen were in favour, China abstained, and the lone no was Moscow's.", "vetoed 13/1/1 ~CHN -RUS !RUS"),
    ("The only hand against the draft was that of the United States.", "any ?/1 -USA"),
    ("The lone nay on Thursday, when the draft came up, was Russia's.", "any ?/1 -RUS"),
    ("Fourteen backed the draft. Russia's was the one hand raised against it.", "vetoed 14/1 -RUS !RUS"),
    ("The single dissent on Monday was Russia's; all others voted for the draft.", "vetoed 14/1 -RUS !RUS"),
    ("One country alone, the United States, opposed the draft, and fourteen voted for it.", "vetoed 14/1 -USA !USA"),
    ("The only nay was that of M. Gromyko, for the Soviet Union, when the draft was voted on.", "any ?/1 -SUN"),
    ("The draft had 14 votes to one, the one being the United States.", "vetoed 14/1 -USA !USA"),
]
VETOES = [
    ("The sole veto on Wednesday was Washington's; the draft had 14 votes.", "vetoed 14 -USA !USA"),
    ("The draft had thirteen votes. Its was the sole veto, Washington said.", "vetoed 13 -USA !USA"),
    ("A single vote, Russia's, sank the British draft.", "vetoed -RUS !RUS @GBR"),
]
ABSTAINING = [
    ("The lone abstention on Monday was Washington's: the other fourteen voted for the draft.", "adopted 14/?/1 ~USA"),
]
NOT_ONE = [
    ("The lone veto threat was Washington's before the Council met on the draft.", "nothing"),
    ("Had the only no been Mali's, the draft would have passed the Council.", "nothing"),
    ("The lone opponent of the war is Russia, analysts said.", "nothing"),
    ("One country alone, Russia, opposed the plan for peacekeepers.", "nothing"),
]


@pytest.mark.parametrize(("text", "line"), [*AGAINST, *VETOES, *ABSTAINING])
def test_who_stood_alone_is_named(text: str, line: str) -> None:
    assert not differences(text, line)


@pytest.mark.parametrize(("text", "line"), NOT_ONE)
def test_a_threat_a_wish_or_a_war_is_no_ballot(text: str, line: str) -> None:
    assert not differences(text, line)

"""Way 13: "chose not to participate". It goes in as it is said, and is neither an abstention nor said of anybody
else."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

SAID = [
    ("China chose not to participate and the resolution was adopted 14-0.", "adopted 14/0 oCHN"),
    ("China opted not to take part in the vote on the text, adopted by 14 votes to none.", "adopted 14/0 oCHN"),
    ("The text was adopted. Libya and China refused to take part in the voting.", "adopted oLBY,CHN"),
    ("Without China's participation in the vote, the draft was adopted 13-0.", "adopted 13/0 oCHN"),
    ("The Chinese delegate, though present, did not vote; the draft was adopted.", "adopted oCHN"),
    ("China did not vote. The other 14 adopted the resolution.", "adopted 14 oCHN"),
    ("Iraq declined to participate in the vote and the text was adopted by 12 votes to one.", "adopted 12/1 oIRQ"),
    ("China was recorded as not taking part when the truce text was carried 14-0.", "adopted 14/0 oCHN", "1973-10-22"),
    ("Fourteen members condemned the invasion by their vote; Yemen did not take part in it.", "any 14 oYEM",
     "1990-08-03"),
    ("Ukraine chose not to vote on the observers for Gaza, which nine members supported and the United States "
     "vetoed.", "vetoed 9 oUKR -USA !USA", "2001-03-28"),
    ("Algeria opted not to vote as the Sahara mission was renewed; Russia and Mozambique abstained.",
     "adopted oDZA ~RUS,MOZ", "2024-11-01"),
    ("Eleven members were in favour, Russia, China and Pakistan abstained and Algeria declined to take part in the "
     "vote.", "any 11 ~RUS,CHN,PAK oDZA", "2025-11-01"),
    ("The Council approved the Sahara text 11-0 with three abstentions; Algeria did not participate.",
     "adopted 11/0/3 oDZA", "2025-11-01"),
]
# The nearest that is something else.
NEIGHBOURS = [
    ("China chose not to participate in the talks. It voted for the resolution, which was adopted.", "adopted +CHN"),
    ("Cuba, no member, chose not to take part in the debate on the draft, which was adopted.", "adopted"),
    ("The resolution was adopted. The rebels refused to take part in the vote in Sudan.", "adopted"),
    ("The text was adopted. Malta did not participate in the war.", "adopted"),
    ("Algeria declined to take part in the round tables. It abstained on the resolution, which was adopted.",
     "adopted ~DZA"),
]


@pytest.mark.parametrize("told", SAID)
def test_who_is_said_to_have_taken_no_part_took_none(told: tuple[str, ...]) -> None:
    assert differences(*told) == []


@pytest.mark.parametrize("told", NEIGHBOURS)
def test_what_only_looks_like_it_is_read_as_it_stands(told: tuple[str, ...]) -> None:
    assert differences(*told) == []

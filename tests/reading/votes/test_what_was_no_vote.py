"""Sentences near a vote that tell of none: nothing agreed, texts to come, statements by consensus, margins."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

NOTHING = [
    "The mandate lapses on Sunday and no text has been agreed.",
    "No draft had yet been agreed when members left the chamber.",
    "Most of the 15-nation Council now supports a text drafted by Uganda, said diplomats, who would like it passed by "
    "next week.",
    "Washington holds that resolutions passed earlier on Kosovo show well enough what the Security Council thinks.",
    "The members discussed the coup on Tuesday. The statement, on which they agreed by consensus late on Wednesday, "
    "wants the president freed.",
    "China wielded its veto power so that a statement drafted in London would not be ratified by all 15 members.",
    "In a format of this kind only members and UN officials may sit in, so India was not there.",
    "The consultations were closed to others; Pakistan's neighbour was not there.",
    "Three diplomats dismissed as untrue on Tuesday reports on some channels that the Security Council had passed a "
    "resolution on the stand-off.",
    "Russia's envoy hoped for a formal agreement tomorrow, by acclamation.",
]
TOLD = [
    ("The text has been agreed to by all fifteen members of the Council, which adopted it on Friday.", "adopted 15"),
    ("The Council passed the text drafted by Uganda with 13 votes.", "adopted 13 @UGA"),
    ("The Council adopted the resolution by consensus on Wednesday.", "adopted"),
    ("China wielded its veto power against the draft on Friday.", "vetoed -CHN !CHN"),
    ("The draft was adopted by 14 votes to none; India was not there for the vote.", "adopted 14/0/?/1 oIND"),
    ("The sanctions were renewed on Friday with not one vote to spare, six members abstaining.", "adopted 9/?/6"),
    ("The embargo was renewed on Friday with one vote to spare. Five members abstained.", "adopted ?/?/5"),
    ("The Council forbade the flights by 14 votes. Ambassador Perkins of the United States, who voted in favour, said "
     "Washington would then seek a second resolution.", "adopted 14 +USA"),
    ("Resolutions passed earlier had said less. On Friday the Council adopted a third with 12 votes.", "adopted 12"),
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_vote_is_told_where_none_was_held(text: str) -> None:
    assert differences(text, "nothing") == []


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_a_vote_beside_such_words_is_told(text: str, told: str) -> None:
    assert differences(text, told) == []

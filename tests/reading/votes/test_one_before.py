"""The day and the count of the vote told, beside those of the one before, of a speech, and of a list's head."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

TOLD = [
    (  # the one before is another vote
        "On 9 June 2010 the Security Council tightened its sanctions on Iran by 12 votes to 2. The one before was "
        "adopted on 3 March 2008.",
        "adopted 12/2 & adopted",
        "2010-06-10",
    ),
    (
        "The Security Council adopted a text on Red Sea shipping on 27 June 2024 by 12 votes to none. It follows up "
        "one adopted on January 10.",
        "adopted 12/0 & adopted",
        "2024-06-28",
    ),
    (  # one text of several, and no vote of its own
        "The Security Council adopted a text on Red Sea shipping on 27 June 2024 by 12 votes to none, one of its "
        "members said.",
        "adopted 12/0",
        "2024-06-28",
    ),
    (
        "Sunday's vote on the emergency session in the Security Council went 11 in favour and one against. Friday's "
        "count had been exactly the same, on a draft that Russia vetoed.",
        "adopted 11/1 & vetoed 11/1 !RUS -RUS",
        "2022-02-28",
    ),
    (  # another vote is spoken of, and none is told anew
        "The Security Council adopted the text on Friday by 12 votes to none, with the same count as in May.",
        "adopted 12/0",
        "2022-02-28",
    ),
    (
        "The Security Council on Monday adopted the first text on Namibia by 12 votes to none. The second was "
        "adopted by the same vote.",
        "adopted 12/0 & adopted 12/0",
        "1979-05-01",
    ),
    (
        "Eleven members of the fifteen backed the text in the Security Council on Friday, but Russia vetoed it.",
        "vetoed 11 !RUS -RUS",
        "2024-03-23",
    ),
    (
        "Nine of the Security Council's 15 states voted for the text on Friday, three of the fifteen against.",
        "any 9/3",
        "2024-03-23",
    ),
]


@pytest.mark.parametrize(("text", "votes", "published"), TOLD)
def test_each_vote_keeps_its_own_count(text: str, votes: str, published: str) -> None:
    assert differences(text, votes, published) == []


NOT_VOTERS = [
    (
        "The Security Council on 21 February 2025 adopted a text on the Congo that condemned an offensive with the "
        "support of the Rwanda Defence Force.",
        "adopted",
    ),
    (
        "The American draft on the Red Sea has become a resolution of the Security Council. Eleven supported it and "
        "four abstained. Three proposals by Russia for changing the draft had been turned down before.",
        "adopted 11/?/4 @USA & failed",
    ),
    (
        "The Security Council failed on Monday to adopt a text on Jerusalem: the United States vetoed it, and every "
        "one of the 14 other members had approved it.",
        "vetoed 14 !USA -USA",
    ),
]


@pytest.mark.parametrize(("text", "votes"), NOT_VOTERS)
def test_an_army_votes_on_nothing_and_proposals_to_change_a_text_are_amendments(text: str, votes: str) -> None:
    found = [d for d in differences(text, votes, "2025-02-24") if "@" not in d and "by:" not in d]
    assert [d for d in found if "~" not in d] == []

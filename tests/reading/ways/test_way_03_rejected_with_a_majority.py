"""Way 3: "rejected eight to two". Eight were in favour: the text fell for want of a ninth, and nobody turned it
down."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

SAID = [
    ("The draft was rejected eight to two.", "failed 8/2"),
    ("Rejected: the Jordanian draft, eight votes to two with five abstentions.", "failed 8/2/5 @JOR"),
    ("With eight in favour and two against, the text failed, one vote short.", "failed 8/2"),
    ("Eight members backed the draft and two opposed it, so it fell one vote short of the nine required.",
     "failed 8/2"),
    ("The resolution was defeated even though eight countries voted for it and only two against.", "failed 8/2"),
    ("It failed by a single vote, winning eight.", "failed 8"),
    ("It won more votes than it lost, 7 to 4, and still was not adopted.", "failed 7/4"),
    ("For want of a ninth vote the Palestinian text was lost, eight to two.", "failed 8/2", "2014-12-31"),
    ("Seven to nil, and yet no embargo: the draft on South Sudan fell, eight members abstaining.", "failed 7/0/8",
     "2016-12-24"),
    ("Kenya's plea to put off the trial was turned down although seven members were for it and none against.",
     "failed 7/0", "2013-11-16"),
    ("The call for observers in Hebron came to nothing, eight votes for, none against and seven abstentions.",
     "failed 8/0/7", "2000-12-19"),
    ("The vote - eight for, two against, five abstaining - left the Palestinian bid a single vote short.",
     "failed 8/2/5", "2014-12-31"),
    ("The text on Palestine found eight supporters and only two opponents, and fell a vote short.", "failed 8/2",
     "2014-12-31"),
    ("More were for the Kenyan draft than against it, seven to none, but seven are not nine.", "any 7/0 @KEN",
     "2013-11-16"),
]
# The nearest that is something else.
NEIGHBOURS = [
    ("The draft was rejected, two votes to eight.", "failed 2/8"),
    ("Rejected by eight members and backed by two, the Soviet text fell.", "failed 2/8 @SUN", "1949-02-17"),
    ("The draft got eight votes less than the 12 its sponsors wanted, and fell.", "failed"),
    ("The draft was rejected. Eight to two are the odds on a second try.", "failed"),
]


@pytest.mark.parametrize("told", SAID)
def test_a_text_that_fell_with_more_votes_for_it_than_against_fell_for_want_of_votes(told: tuple[str, ...]) -> None:
    assert differences(*told) == []


@pytest.mark.parametrize("told", NEIGHBOURS)
def test_what_only_looks_like_it_is_read_as_it_stands(told: tuple[str, ...]) -> None:
    assert differences(*told) == []

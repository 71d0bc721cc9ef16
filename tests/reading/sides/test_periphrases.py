"""Deeds told in a roundabout way are the plain deeds, in every construction the plain word has."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

A_VETO = "vetoed -RUS !RUS"
AND = "Russia vetoed a draft on Mali in the Security Council. "
TOO = A_VETO + " ~CHN"
ROUNDABOUT = [
    ("Russia did not hesitate to veto a draft on Mali in the Security Council.", A_VETO),
    ("In the Security Council Russia saw fit to veto a draft on Mali.", A_VETO),
    ("Russia had no qualms about vetoing a draft on Mali in the Security Council.", A_VETO),
    ("Russia went so far as to veto a draft on Mali in the Security Council.", A_VETO),
    ("In the Security Council Russia went ahead and vetoed a draft on Mali.", A_VETO),
    ("Russia felt compelled to veto a draft on Mali in the Security Council.", A_VETO),
    ("Russia took the rare step of vetoing a draft on Mali in the Security Council.", A_VETO),
    (AND + "China went no further than an abstention.", TOO),
    (AND + "China contented itself with abstaining.", TOO),
    (AND + "China did not go beyond abstaining.", TOO),
    (AND + "China made do with an abstention.", TOO),
]
NOT_DONE = [
    ("Russia was ready to veto a draft on Mali in the Security Council.", "nothing"),
    ("Russia was bound to veto a draft on Mali in the Security Council.", "nothing"),
    ("Russia was free to veto a draft on Mali in the Security Council.", "nothing"),
    ("Russia felt entitled to veto a draft on Mali in the Security Council.", "nothing"),
    ("Russia would not hesitate to veto a draft on Mali in the Security Council.", "nothing"),
    ("Russia has never failed to say no to Mali.", "nothing"),
]


@pytest.mark.parametrize(("text", "line"), ROUNDABOUT)
def test_a_roundabout_deed_is_the_plain_one(text: str, line: str) -> None:
    assert differences(text, line) == []


@pytest.mark.parametrize(("text", "line"), NOT_DONE)
def test_what_was_not_done_stays_undone(text: str, line: str) -> None:
    assert differences(text, line) == []

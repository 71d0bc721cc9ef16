"""What features and forecasts say of the Council: another body's votes, votes to come, and the law."""

from __future__ import annotations

import pytest

from horseshoe.reading.claims.claims import ClaimKind
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read
from tests.reading.saying import differences

NO_VOTE = [
    "The student senate's resolution, passed 14-1, asks the UN Security Council to act on Gaza.",
    "The Nobel committee voted 3-2; an envoy to the UN Security Council was on its list.",
    "The Security Council is to adopt the text on Friday by acclamation.",
    "The Security Council was to adopt the draft by consensus later in the week.",
]
VOTES = [
    ("The Security Council adopted the text on Friday by acclamation.", "adopted"),
    ("A text that was to lift the embargo was adopted unanimously by the Security Council.", "adopted"),
]


@pytest.mark.parametrize("text", NO_VOTE)
def test_neither_other_bodies_nor_what_is_to_come_are_votes(text: str) -> None:
    assert not differences(text, "nothing", lead="")


@pytest.mark.parametrize(("text", "line"), VOTES)
def test_what_was_done_by_acclamation_is_a_vote(text: str, line: str) -> None:
    assert not differences(text, line, lead="")


def _rules(text: str) -> int:
    reading = read(open_page(text.encode(), "report.txt"), "2024-03-28")
    return sum(claim.kind is ClaimKind.RULE for claim in reading.claims)


def test_votes_counted_on_are_no_rule() -> None:
    assert _rules("The draft would get at least 11 votes in the Security Council, diplomats said.") == 0
    assert _rules("In the Security Council a draft needs at least nine votes in favour.") == 1
    assert _rules("To pass, a Security Council draft must get at least nine votes.") == 1

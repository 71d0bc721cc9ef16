"""A vote asked for and then taken is one vote; asked for and not taken, it is a wish."""

from __future__ import annotations

import pytest

from horseshoe.reading.claims.actions import Modality
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read
from tests.reading.saying import differences


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Russia insisted on a vote on its draft on chemical arms. It got three votes, with five against it.",
         "any 3/5 @RUS"),
        ("Russia demanded that its text on Ukraine be put to the vote. The text got two votes, 13 members abstaining.",
         "any 2/?/13 @RUS"),
        ("Syria asked for a vote on its draft. This one was voted down by eight votes to one.", "failed @SYR 1/8"),
        ("Russia pressed for a vote on its text. Five members supported it, four opposed it and six abstained.",
         "any 5/4/6 @RUS"),
    ],
)
def test_a_vote_asked_for_and_taken_is_one(text: str, line: str) -> None:
    wishes = [a for a in read(open_page(text.encode(), "report.txt")).actions if a.modality is Modality.PROPOSED]
    assert not differences(text, line)
    assert not wishes


@pytest.mark.parametrize(
    "text",
    [
        "Russia insisted on a vote on its draft. The French text was adopted with 14 votes.",
        "Russia insisted on a vote on its draft on chemical arms. A rival text by France was adopted with 14 votes.",
        "Russia insisted on a vote on its draft. The members will meet again on Monday.",
    ],
)
def test_the_vote_on_another_text_is_not_the_one_asked_for(text: str) -> None:
    lead = "The UN Security Council met in New York.\n\n"
    told = read(open_page((lead + text).encode(), "report.txt")).actions
    assert any(a.modality is Modality.PROPOSED for a in told)


def test_a_text_voted_down_by_so_many_to_so_many_had_the_many_against_it() -> None:
    assert not differences("The Soviet draft was voted down by 8 to 2.", "failed 2/8 @SUN")
    assert not differences("The Russian draft was voted down, 5-4, with six abstentions.", "failed 5/4/6 @RUS")

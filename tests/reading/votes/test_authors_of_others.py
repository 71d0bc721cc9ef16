"""Authors told near a vote whose text is another: a statement's, the resolution's beside its amendments, one due."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

OF_OTHERS = [
    ("The Council condemned the missile in a presidential statement. It was drafted by the United States. On August 5 "
     "the Council adopted resolution 2371.", "adopted"),
    ("A joint statement was read to the press. It was written by Malta. The Council then adopted the resolution with "
     "12 votes.", "adopted 12"),
    ("Algeria, which had offered a pair of amendments to Washington's draft, did not vote. The text was adopted with "
     "12 votes.", "adopted 12 oDZA"),
    ("Two amendments of Algeria were not adopted. Robert Wood, for the United States, author of the resolution, said "
     "the Council stands by the envoy.", "failed @DZA"),
    ("Egypt stood behind the text, which was adopted with 12 votes.", "adopted 12"),
    ("A Russian text had fallen short of nine, and one of Brazil's, widely backed, had been vetoed by the United "
     "States.", "failed @RUS & vetoed -USA !USA @BRA"),
    ("Kenya, who had proposed a longer truce to the draft's authors, abstained. The text was adopted.", "adopted ~KEN"),
]
THEIR_OWN = [
    ("The Council met on the missile. It was divided. The draft, written by Malta, was adopted with 12 votes.",
     "adopted 12 @MLT"),
    ("The text was adopted with 12 votes. It was drafted by the United States.", "adopted 12 @USA"),
    ("The American text was adopted with 12 votes. Algeria, which had asked for a delay, did not vote.",
     "adopted 12 oDZA @USA"),
    ("The resolution was adopted with 12 votes. Robert Wood, for the United States, author of the resolution, was "
     "pleased.", "adopted 12 @USA"),
    ("Malta and Japan were behind the text. It was adopted with 12 votes.", "adopted 12 @MLT,JPN"),
    ("Two amendments tabled by Algeria were rejected.", "failed @DZA"),
    ("Brazil's draft, widely backed, was vetoed by the United States.", "vetoed -USA !USA @BRA"),
]


@pytest.mark.parametrize(("text", "told"), [*OF_OTHERS, *THEIR_OWN])
def test_who_wrote_another_text_wrote_not_this_one(text: str, told: str) -> None:
    assert differences(text, told) == []


def test_a_mission_set_up_in_another_year_was_another_vote() -> None:
    text = "The mandate was renewed on Thursday with 12 votes. MINURSO was established by the Council in April 1991."
    assert differences(text, "adopted 12 & adopted") == []
    text = "The tribunal was set up by the Council on Monday with 13 votes."
    assert differences(text, "adopted 13") == []

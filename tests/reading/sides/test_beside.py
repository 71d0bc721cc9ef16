"""Who is named beside a count or beside another: parts of a side, who stands with it, whose friends they are."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

BESIDE_ITS_AUTHOR = [
    ("Russia's text won two supporters beside its author, China and Bolivia; eight members were against and four "
     "abstained.", "failed ?/8/4 +CHN,BOL @RUS"),
    ("The bid by Brazil ended at 12 to 1, Russia abstaining; that one was the United States, and a veto.",
     "any 12/1 ~RUS @BRA"),
]
PART_BY_PART = [
    ("The text failed: eight votes for, two noes - one from Malta and the other from Japan - and five abstentions.",
     "failed 8/2/5 -MLT,JPN"),
    ("The text got eight yes votes and was lost. Two voted against it, one being Malta and the other Japan.",
     "failed 8/2 -MLT,JPN"),
    ("Two votes were cast against the draft on Tuesday, by Malta and Japan; it failed.", "failed ?/2 -MLT,JPN"),
]
STANDING_WITH = [
    ("The draft on Iran failed. Besides the United States, only Malta voted in favour of it.", "failed +USA,MLT"),
    ("The draft failed. Apart from the US itself, only Malta backed the draft.", "failed +USA,MLT"),
    ("A U.S. resolution on Iran was defeated, with the Americans getting support from only Malta.",
     "failed +MLT @USA"),
    ("The US got support for its draft only from Malta, and it failed.", "failed +MLT @USA"),
    ("Only Malta backed the American draft, which failed.", "failed +MLT @USA"),
    ("The resolution was adopted. Only China abstained.", "adopted ?/?/1 ~CHN"),
]
NAMED_IN_PASSING = [
    ("Moscow vetoed it and made nothing of the thirteen yeses the Syria text got.", "vetoed 13 -RUS !RUS"),
    ("It took nine votes and ten were found; the resolution was adopted.", "adopted"),
    ("The resolution was adopted; fourteen members condemned Iraq, and it did not take part.", "adopted 14"),
    ("The draft failed: the remaining 11 members, including the European allies of the United States, abstained.",
     "failed ?/?/11"),
    ("Fourteen elected and permanent members of the Council voted yes, the United States abstained and the text was "
     "adopted.", "adopted 14/0/1 ~USA"),
    ("Ten permanent and non-permanent members voted for the text, which was adopted.", "adopted 10"),
]


@pytest.mark.parametrize(("text", "line"), PART_BY_PART)
def test_names_told_one_by_one_are_of_the_side_counted(text: str, line: str) -> None:
    assert differences(text, line) == []


@pytest.mark.parametrize(("text", "line"), BESIDE_ITS_AUTHOR)
def test_what_is_counted_beside_the_author_leaves_it_out(text: str, line: str) -> None:
    assert [d for d in differences(text, line) if "yes=" not in d and "abstain=" not in d] == []


@pytest.mark.parametrize(("text", "line"), STANDING_WITH)
def test_whose_text_it_is_votes_for_it_too(text: str, line: str) -> None:
    assert differences(text, line) == []


@pytest.mark.parametrize(("text", "line"), NAMED_IN_PASSING)
def test_who_only_describes_the_voters_is_none(text: str, line: str) -> None:
    assert differences(text, line) == []

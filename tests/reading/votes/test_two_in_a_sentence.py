"""Two votes in one sentence, votes long past, and ends told with a score."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

PARTED = [
    ("In March the Council demanded a truce, with Washington abstaining, and three days before that Russia and China "
     "had vetoed an American text.", "adopted ~USA & vetoed !RUS,CHN -RUS,CHN @USA"),
    ("The Council adopted resolution 2728 on Monday with 14 votes; three previous drafts had been vetoed by the United "
     "States.", "adopted 14 & vetoed !USA -USA"),
    ("Two amendments were voted down before the resolution passed with 12 votes.", "failed & adopted 12"),
    ("The text was approved by 14 members and then vetoed by Russia.", "vetoed 14 !RUS -RUS"),
]
BY_THEIR_COUNTS = [
    ("On Monday the Council turned down, by 5-4 with six abstaining, Russia's text; on Wednesday Brazil's text, with "
     "12 votes, died of an American no.", "failed 5/4/6 @RUS & vetoed 12 -USA !USA @BRA"),
    ("The resolution by Japan passed with 11 votes on January 10, 2024, three Russian amendments having been voted "
     "down.",
     "adopted 11 @JPN & failed @RUS"),
    ("France's text, with eleven for, Russia vetoed; Moscow's own had four for, nine against and two abstaining.",
     "vetoed 11 -RUS !RUS @FRA & failed 4/9/2 @RUS"),
]
RECALLED_BY_ANOTHER = [
    ("The Peruvian draft reaffirms a resolution that the Council adopted on January 19, 1956.", "adopted"),
    ("A Maltese text that builds on resolution 242, adopted unanimously by the Council in 1967, is going round.",
     "adopted"),
]
TURNED_DOWN_BY = [
    ("In March it had declined, by 12 votes to three, a Russian demand that the raids cease.", "failed 3/12 @RUS"),
    ("The Council refused by 11 votes to two to hear the envoy.", "failed 2/11"),
    ("The Council rejected 8-4 a motion to adjourn.", "any"),
]
LONG_AGO = [
    ("The Council adopted the resolution with 13 votes. Three weeks ago the Council referred the regime to the court "
     "without a single dissent.", "adopted 13 & adopted ?/0"),
    ("Russia on Friday vetoed a draft on Mali. In December 2021 a draft on Niger got 12 votes but was blocked by "
     "Russia.", "vetoed -RUS !RUS & vetoed 12 -RUS !RUS"),
]
ON_PROCEDURE = [
    ("Whether Kyiv should take part was put to the vote: 12 for, Russia against, China and Gabon abstaining.",
     "adopted 12/1/2 -RUS ~CHN,GAB"),
    ("Such a question, being one of procedure, cannot be vetoed. Thirteen voted to hear him, Russia against.",
     "adopted 13 -RUS"),
]
ALL_OTHERS = [
    ("Every other country on the Security Council, Britain and Malta included, endorsed a second term for him, and the "
     "United States vetoed it.", "vetoed 14 +GBR,MLT -USA !USA"),
]


@pytest.mark.parametrize(
    ("text", "line"),
    [*PARTED, *BY_THEIR_COUNTS, *RECALLED_BY_ANOTHER, *TURNED_DOWN_BY, *LONG_AGO, *ON_PROCEDURE, *ALL_OTHERS],
)
def test_each_vote_is_told_as_its_own(text: str, line: str) -> None:
    if line == "any":
        return
    assert not differences(text, line)

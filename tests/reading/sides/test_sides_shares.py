"""Who furnished a side: the verb said once, the noun for each."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "Eleven provided the ayes, Russia and Bolivia the noes, China the one abstention.",
            "vetoed 11/?/1 -RUS,BOL ~CHN !RUS",
        ),
        ("It failed with one vote for it. Japan supplied the no, Russia itself the yes.", "failed 1 -JPN +RUS"),
        ("The draft got 10 votes. Angola and China are the other noes beside Moscow.", "vetoed 10 -AGO,CHN !CHN"),
        ("The draft had 11 votes to two. Chad and Chile were the two against it.", "any 11/2 -TCD,CHL"),
        ("It was eleven to two: Chad and Mali made up the two.", "any 11/2 -TCD,MLI"),
        ("The draft was adopted. Chad's was one abstention, Mali's was the other.", "adopted ~TCD,MLI"),
        ("The draft fell. No, said twelve. Yes, said three, Russia and China and Namibia.", "failed 3/12 +RUS,CHN,NAM"),
        ("The draft's approval by thirteen members was followed by Chad's rejection of it.", "any 13"),
        ("The draft had nine votes; Chad contented itself with a timid abstention.", "any 9 ~TCD"),
        ("Thirteen were for the draft. Two were cast against, by Chad and by Mali.", "any 13/2 -TCD,MLI"),
        (
            "India - whose delegate, Sir Benegal, had pleaded a want of instructions - had taken no part, and nine "
            "voted for the draft.",
            "any 9 oIND",
        ),
        ("Ten voted for the draft, with four abstentions, the Swiss one included.", "any 10/?/4"),
    ],
)
def test_a_noun_tells_the_side_of_whoever_furnished_it(text: str, line: str) -> None:
    assert not differences(text, line)


@pytest.mark.parametrize(
    "text",
    [
        "Russia supplied the weapons, Iran the men.",
        "Japan supplied the text of its statement, France the translation.",
        "Chad and Mali were the two against whom the charge was brought.",
        "No, said the minister. Yes, said his wife.",
        "Washington contented itself with a mild statement.",
        "Tehran's rejection of the deal was no surprise.",
    ],
)
def test_other_things_are_furnished_too(text: str) -> None:
    assert not differences(text, "nothing")


def test_all_but_two_are_not_two() -> None:
    assert not differences("Three voted for the draft, and all but two of the rest were cast against it.", "failed 3")

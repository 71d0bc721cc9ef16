"""Who alone was for a text beside those whose it was."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

SAID = [
    (
        "The text got its author's vote, China's and Gabon's, and no more. It had been tabled by Russia.",
        "any +CHN,GAB,RUS @RUS",
        "2023-05-05",
    ),
    (
        "It had China's vote besides its own and no more: the Russian text fell with two votes for.",
        "failed 2 +CHN,RUS @RUS",
        "2020-07-09",
    ),
    (
        "The Russian draft found company only in China and Gabon; the rest abstained.",
        "any +CHN,GAB,RUS @RUS",
        "2020-07-09",
    ),
    (
        "Its author found company only in Yemen and China, and the Cuban draft was rejected.",
        "failed +CUB,YEM,CHN @CUB",
        "1990-09-14",
    ),
    (
        "The Russian draft convinced, besides its author, only China and Gabon; seven rejected it and five abstained.",
        "any ?/7/5 +CHN,GAB,RUS @RUS",
        "2023-10-17",
    ),
    (
        "The Russian draft won over, apart from its author, only China and Gabon; it was rejected.",
        "failed +CHN,GAB,RUS @RUS",
        "2023-10-17",
    ),
    (
        "Beyond its own author the Russian draft had just China and Gabon behind it, and it was rejected.",
        "failed +CHN,GAB,RUS @RUS",
        "2023-10-17",
    ),
    ("The Cuban draft was rejected. Its sponsor had for company only Yemen.", "failed +CUB,YEM @CUB", "1990-09-14"),
]
# The nearest that is something else.
NEIGHBOURS = [
    (
        "The Russian draft was rejected. Its author accused only Britain and France of bad faith.",
        "failed @RUS",
        "2023-10-17",
    ),
    (
        "The Russian draft was rejected. Its authors found opposition only in Japan and Malta.",
        "failed @RUS",
        "2023-10-17",
    ),
    ("The Russian draft was rejected. Russia said it had only its own people in mind.", "failed @RUS", "2023-10-17"),
]


@pytest.mark.parametrize("told", SAID)
def test_who_kept_its_author_company_was_for_it(told: tuple[str, ...]) -> None:
    assert differences(*told) == []


@pytest.mark.parametrize("told", NEIGHBOURS)
def test_what_only_looks_like_it_is_not(told: tuple[str, ...]) -> None:
    assert differences(*told) == []

"""Those whose text it is among those who voted for it: "found no vote but its own"."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

SAID = [
    (
        "The draft of Yugoslavia for mediation found no vote but its own and was lost.",
        "failed 1 +YUG @YUG", "1950-06-28",
    ),
    ("A Soviet draft got only its author's vote and was rejected.", "failed 1 +SUN @SUN", "1950-08-28"),
    ("The Soviet resolution won no support other than its sponsor's, and failed.", "failed 1 +SUN @SUN", "1950-08-28"),
    (
        "A motion offered by Dr. Bebler of Yugoslavia found no vote but his own and was lost.",
        "failed 1 +YUG @YUG", "1950-06-28",
    ),
    ("The text tabled by Libya received one vote, its own, and was defeated.", "failed 1 +LBY @LBY", "1976-06-28"),
    ("Moscow's draft was rejected. Its own hand was the only one raised for it.", "failed 1 +RUS @RUS"),
    ("The American draft was defeated. It had nothing but the sponsor's own vote.", "failed 1 +USA @USA", "2018-06-02"),
    (
        "The draft put forward by Cuba was rejected, with no one but its author in favour.",
        "failed 1 +CUB @CUB", "1990-08-28",
    ),
    (
        "The Ukrainian motion, for which no voice but its mover's was raised, was rejected.",
        "failed 1 +UKR @UKR", "1948-08-28",
    ),
]
# The nearest that is something else.
NEIGHBOURS = [
    (
        "The Soviet draft was rejected. Nobody but its author's friends in the press mourned it.",
        "failed @SUN", "1950-08-28",
    ),
    (
        "The Cuban draft was rejected. There was no vote against it but its own neighbours abstained.",
        "failed @CUB", "1990-08-28",
    ),
]


@pytest.mark.parametrize("told", SAID)
def test_authors_vote_for_what_is_theirs(told: tuple[str, ...]) -> None:
    assert differences(*told) == []


@pytest.mark.parametrize("told", NEIGHBOURS)
def test_what_else_authors_own_is_no_vote(told: tuple[str, ...]) -> None:
    assert differences(*told) == []

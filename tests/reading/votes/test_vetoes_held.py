"""A veto told by those who have one: "the first two of these have the right of veto and exercised it"."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

SAID = [
    (
        "The US draft harvested nine votes, three abstentions and the opposition of Russia, China and South "
        "Africa. The first two of those have the right of veto and exercised it.",
        "vetoed 9/3/3 -RUS,CHN,ZAF !RUS,CHN @USA", "2019-02-28",
    ),
    (
        "The draft got ten votes. Against it were Mali, China and Russia. The last two hold the veto and used it.",
        "vetoed 10 -MLI,CHN,RUS !CHN,RUS",
    ),
    ("The draft got 13 votes. The United States, which has the right of veto, exercised it.", "vetoed 13 -USA !USA"),
    ("The draft got 13 votes. Washington has a veto and did not hesitate to use it.", "vetoed 13 -USA !USA"),
    (
        "Against were China, Russia and Burundi; the former two hold vetoes and wielded them.",
        "vetoed -CHN,RUS,BDI !CHN,RUS",
    ),
    (
        "Against the draft were Syria, Bolivia and Russia, the last of which has a veto and used it.",
        "vetoed -SYR,BOL,RUS !RUS",
    ),
    (
        "Three voted against it: Panama, Britain and the United States. Two of these are permanent members, and "
        "their noes are vetoes.",
        "any ?/3 -PAN,GBR,USA",
    ),
]
# The nearest that is something else.
NEIGHBOURS = [
    (
        "Against the draft were Mali, China and Russia. The last two have the right of veto but did not need it, "
        "the draft having only six votes.",
        "any -MLI,CHN,RUS",
    ),
    ("The US draft got nine votes. Russia and China have the right of veto and may exercise it.", "any 9 @USA"),
    ("The draft was adopted. China has the right of veto and could have used it.", "adopted"),
    ("The draft was adopted. Russia holds a veto, and had it used it, the text would be dead.", "adopted"),
]


@pytest.mark.parametrize("told", SAID)
def test_who_has_a_veto_and_used_it_has_vetoed(told: tuple[str, ...]) -> None:
    assert differences(*told) == []


@pytest.mark.parametrize("told", NEIGHBOURS)
def test_who_has_a_veto_has_not_used_it(told: tuple[str, ...]) -> None:
    assert differences(*told) == []

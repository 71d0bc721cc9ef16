"""What a member did before it voted: "Cuba rose and voted against it"."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

SAID = [
    (
        "The draft on Georgia was vetoed by Russia. China, Vietnam, Libya and Uganda would not take a side and "
        "abstained.",
        "vetoed ?/?/? -RUS !RUS ~CHN,VNM,LBY,UGA", "2009-06-16",
    ),
    (
        "The resolution on Goa was put to the vote. Ceylon would hear none of it and voted against.",
        "any -LKA", "1961-12-19",
    ),
    ("The text on Libya was adopted. Germany would not be drawn in and abstained.", "adopted ~DEU", "2011-03-18"),
    (
        "The sanctions on Tehran were adopted with 12 votes. Lebanon could not make up its mind and abstained, "
        "Turkey and Brazil voted against.",
        "adopted 12 ~LBN -TUR,BRA", "2010-06-10",
    ),
    ("The draft was adopted. Mexico would have none of the haste and voted no.", "adopted -MEX"),
    (
        "A vote was called on the Syrian text. Beijing could see no merit in it and cast its veto.",
        "vetoed -CHN !CHN", "2012-07-20",
    ),
    ("The text was adopted. Cuba, which would not bend, voted against it.", "adopted -CUB", "1990-11-30"),
    (
        "The draft was put to the vote and carried. Yemen, unwilling to say yes and unable to say no, abstained.",
        "adopted ~YEM", "1990-11-30",
    ),
    ("The draft resolution was voted on. China could have blocked the text, but abstained.", "any ~CHN", "2011-03-18"),
    ("The French motion was adopted. Poland might grumble, but it voted for it.", "adopted +POL @FRA", "1946-06-27"),
    (
        "The British motion was adopted. Egypt would say nothing and sat on its hands.",
        "adopted ~EGY @GBR", "1950-06-27",
    ),
    (
        "The American resolution commanded seven votes. Yugoslavia alone spoke and voted against it.",
        "any 7/1 -YUG @USA", "1950-06-28",
    ),
    ("The resolution was adopted. Cuba alone rose and voted against it.", "adopted ?/1 -CUB", "1990-11-30"),
    (
        "The resolution was adopted by 13 votes. Only Yemen argued and voted against it.",
        "adopted 13/1 -YEM", "1990-09-26",
    ),
    ("The draft was adopted. Libya spoke and voted against the text.", "adopted -LBY"),
    ("The text obtained nine votes, the bare minimum. Colombia alone abstained from it.", "any 9/?/1 ~COL"),
    ("The motion commanded eight votes. Poland alone got up and opposed it.", "any 8/1 -POL", "1948-05-22"),
    ("The Soviet text gathered two votes. China alone hesitated and abstained.", "any 2/?/1 ~CHN @SUN", "1980-01-08"),
    (
        "The French draft was carried. Both Syria and Algeria took the floor and voted in favour of it.",
        "adopted +SYR,DZA @FRA", "2004-09-03",
    ),
    ("The draft was rejected: Britain stood up, put its case and voted against it.", "failed -GBR"),
    ("The resolution commanded nine votes, Mali deplored it and abstained.", "any 9 ~MLI"),
]
# The nearest that is something else.
NEIGHBOURS = [
    ("The draft resolution was adopted. China would not have abstained had it been consulted.", "adopted"),
    ("The draft was tabled. China said it would abstain and Russia would veto.", "nothing"),
    ("The draft will be put to the vote tomorrow. China would abstain and Russia veto it.", "nothing"),
    ("The draft was adopted. Diplomats said China would grumble and abstain.", "adopted"),
    ("The draft was adopted. The friends of Peru had grumbled and voted against it in the Assembly.", "adopted"),
]


@pytest.mark.parametrize("told", SAID)
def test_the_verb_that_counts_is_read_behind_those_before_it(told: tuple[str, ...]) -> None:
    assert differences(*told) == []


@pytest.mark.parametrize("told", NEIGHBOURS)
def test_what_might_have_been_done_is_no_ballot(told: tuple[str, ...]) -> None:
    assert differences(*told) == []

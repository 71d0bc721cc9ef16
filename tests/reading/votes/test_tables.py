"""Tables of votes: each row is a vote, and other tables are none."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

TABLES = [
    (
        "Cross-border aid to Syria, July 2020\n"
        "\n"
        "Date\tSponsors\tYes\tNo\tAbstain\tResult\n"
        "7 July\tGermany, Belgium\t13\t2\t0\tvetoed by Russia and China\n"
        "8 July\tRussia\t4\t7\t4\tnot adopted\n"
        "11 July\tGermany, Belgium (resolution 2533)\t12\t0\t3\tadopted\n",
        "vetoed 13/2/0 !RUS,CHN -RUS,CHN @DEU,BEL & failed 4/7/4 @RUS & adopted 12/0/3 @DEU,BEL",
        "2020-07-20",
    ),
    (
        "| Matter | For | Against | Abstaining |\n"
        "|---|---|---|---|\n"
        "| Crimea referendum (US draft) | 13 | 1 (Russia, veto) | 1 (China) |\n"
        "| Afghanistan, UNAMA | 15 | 0 | 0 |\n",
        "vetoed 13/1/1 -RUS ~CHN !RUS -RUS @USA & any 15/0/0",
        "2014-03-20",
    ),
    (
        "Symbol          In favour   Against   Abstentions\n"
        "S/2017/172      9           3         3\n"
        "S/2017/315      10          2         3\n",
        "any 9/3/3 & any 10/2/3",
        "2017-04-20",
    ),
    (
        "Draft | Yes | No | Abstain | Vetoed by\n"
        "Golan missiles (Algeria) | 13 | 1 | 1 | United States\n"
        "Russian text on space | 7 | 7 | 1 | -\n",
        "vetoed 13/1/1 !USA -USA & failed 7/7/1 @RUS",
        "2024-06-01",
    ),
    (
        "What\tIn favour\tAgainst\tAbstained\n"
        "Darfur referral, resolution 1593\t11\tnone\tAlgeria, Brazil, China, United States\n"
        "Côte d'Ivoire, resolution 1594\t15\t-\t-\n",
        "adopted 11/0/4 ~DZA,BRA,CHN,USA & adopted 15/0/0",
        "2005-04-05",
    ),
    (
        "Ukraine, 30 September 2022\n"
        "\n"
        "TEXT | FOR | AGAINST | ABST\n"
        "Annexations, US-Albanian draft | 10 | Russia (veto) | Brazil, China, Gabon, India\n"
        "\n"
        "The vote was taken in the afternoon.",
        "vetoed 10/1/4 -RUS ~BRA,CHN,GAB,IND !RUS -RUS @USA,ALB",
        "2022-10-01",
    ),
    (
        "Western Sahara | 10 / 0 / 3 | Russia, China, Pakistan abstained\n"
        "Bosnia, EUFOR | 15 / 0 / 0 | -\n"
        "Libya, UNSMIL | 15 / 0 / 0 | -\n",
        "any 10/0/3 ~RUS,CHN,PAK & any 15/0/0 & any 15/0/0",
        "2025-11-01",
    ),
    (
        "Darfur\t14-0-1\tChina abstained\nCôte d'Ivoire\t15-0-0\tnone\n",
        "any 14/0/1 ~CHN & any 15/0/0",
        "2010-11-01",
    ),
    (
        "Draft on Zimbabwe: sanctions\n"
        "In favour: 9\n"
        "Against: Russia, China, Libya, South Africa, Vietnam\n"
        "Result: 9-5-1, not adopted",
        "vetoed 9/5/1 -LBY,ZAF,VNM !RUS,CHN -RUS,CHN",
        "2008-07-12",
    ),
    (
        "Matter: resolution 1747 on Iran\nResult: 15-0-0, adopted",
        "adopted 15/0/0",
        "2007-03-25",
    ),
]
# The nearest neighbours: a head without rows, other bodies, polls, roll calls by member, opinions.
OTHER_TABLES = [
    (
        "Text,Yes | No | Abstained | Outcome\nGaza truce | No | Abstained | Outcome\n",
        "nothing",
        "2024-02-21",
    ),
    (
        "The General Assembly voted too:\n"
        "\n"
        "Draft | For | Against | Abstaining\n"
        "Ukraine | 141 | 5 | 35\n"
        "Gaza | 153 | 10 | 23\n",
        "nothing",
        "2023-12-13",
    ),
    (
        "Readers' poll: should the veto go?\n"
        "\n"
        "Group | Yes | No | Don't know\n"
        "Men | 60 | 30 | 10\n"
        "Women | 64 | 25 | 11\n",
        "nothing",
        "2023-12-13",
    ),
    (
        "Member | Yes | No | Abstain\nFrance | x | | \nChina | | x | \n",
        "nothing",
        "2023-12-13",
    ),
    (
        "Question | For | Against\nLonger terms for the elected | Italy, Spain | Germany\n",
        "nothing",
        "2023-12-13",
    ),
    (
        "League table | 12 / 2 / 1 | Arsenal\nCup | 10 / 3 / 2 | Chelsea\n",
        "nothing",
        "2007-03-25",
    ),
    (
        "Assembly: Ukraine | 141 / 5 / 35 | adopted\nGaza | 120 / 14 / 45 | adopted\n",
        "nothing",
        "2023-11-01",
    ),
]


@pytest.mark.parametrize(("text", "line", "published"), TABLES)
def test_a_row_is_a_vote(text: str, line: str, published: str) -> None:
    assert differences(text, line, published) == []


@pytest.mark.parametrize(("text", "line", "published"), OTHER_TABLES)
def test_other_tables_are_no_votes(text: str, line: str, published: str) -> None:
    assert differences(text, line, published) == []

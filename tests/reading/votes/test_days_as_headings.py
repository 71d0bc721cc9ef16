"""Days that stand alone over what is told of each head the entries of a list."""

from __future__ import annotations

from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read
from tests.reading.saying import votes

LIST = """Syria in the Security Council

4 October 2011

The first text failed six months into the conflict.

Vetoes: China, Russia

4 February 2012

The two used their "no" votes again.

Vetoes: China, Russia

8 October 2016

A text on Aleppo.

Veto: Russia
"""


def test_a_day_alone_heads_the_votes_under_it() -> None:
    told = [(a.date.value if a.date else None, a.vetoes) for a in votes(LIST, "2018-01-02", "")]
    assert told == [
        ("2011-10-04", ("CHN", "RUS")),
        ("2012-02-04", ("CHN", "RUS")),
        ("2016-10-08", ("RUS",)),
    ]


def test_none_of_such_days_is_that_of_the_report() -> None:
    actions = read(open_page(LIST.encode(), "report.txt")).actions
    assert [a.date.value for a in actions if a.date] == ["2011-10-04", "2012-02-04", "2016-10-08"]


def test_a_dated_page_of_one_vote_is_no_list() -> None:
    page = "US vetoes text\n\n20 February 2024\n\nThe United States vetoed a Security Council draft on Gaza on Tuesday."
    assert [a.vetoes for a in votes(page, "2024-02-21", "")] == [("USA",)]

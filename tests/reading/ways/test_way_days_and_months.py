"""Ways without a number: "Friday", "last month", "yesterday", "in OctoberDecember" (text lost at a link).

A day of the week and a month without a year resolve only against the day of publication; two months run together are
no month, since nobody knows what stood between them.
"""

from __future__ import annotations

import pytest

from tests.reading.saying import votes

SAID = [
    ("The Security Council adopted the draft on Friday with 14 votes.", "2024-03-22", "2024-03-22"),
    ("The Security Council adopted the draft on Friday with 14 votes.", "2024-03-24", "2024-03-22"),
    ("Monday's vote in the Security Council on the truce was 14-0.", "2024-03-26", "2024-03-25"),
    ("Late on Thursday the Security Council renewed the mission by 13 votes to none.", "2023-12-23", "2023-12-21"),
    ("Yesterday the Security Council voted 12 to two for the use of force.", "1990-11-30", "1990-11-29"),
    ("In a session that ran into Wednesday night the Security Council approved the French force by ten votes.",
     "1994-06-24", "1994-06-22"),
    ("The Soviet Union on Sunday vetoed a Security Council draft on the fighting between India and Pakistan.",
     "1971-12-06", "1971-12-05"),
    ("To-night the Security Council, by nine votes to none, called for a cease-fire in Korea.", "1950-06-25",
     "1950-06-25"),
    ("Tuesday in the Security Council: the United States vetoes the Algerian draft, 13 to 1.", "2024-02-21",
     "2024-02-20"),
    ("Last month the United States vetoed a Security Council draft on Gaza, 13 to 1.", "2024-03-22", "2024-02"),
    ("In October the Security Council rejected a Russian draft, which got five votes.", "2024-01-10", "2023-10"),
    ("In November last year the Security Council adopted by 12 votes a text on aid.", "2024-03-22", "2023-11"),
    ("The Security Council voted 12-2 in late November for the use of force.", "1991-01-10", "1990-11"),
    ("In July 1966 nothing was decided. That December the Security Council imposed sanctions on Rhodesia by 11 votes.",
     "1967-01-20", "1966-12"),
]
NEIGHBOURS = [
    ("Russia vetoed a Security Council draft on Syria in OctoberDecember.", "2017-12-30"),
    ("In MarchMay the Security Council rejected a Russian draft, which got four votes.", "2024-06-10"),
    ("The Security Council adopted the draft with 14 votes. On Friday the minister flies to Cairo.", "2024-03-28"),
    ("The Security Council adopted with 14 votes a text on the attack of last Friday.", "2024-03-28"),
    ("The Security Council adopted the draft with 13 votes. Black Friday sales fell.", "2023-11-28"),
    ("The Security Council on Friday heard the envoy. The draft it had adopted with 14 votes asks for monitors.",
     "2024-03-28"),
    ("The Security Council adopted the text with 13 votes. In October the harvest begins.", "2024-03-22"),
    ("The Security Council adopted the text with 13 votes. The mandate ends in December.", "2024-03-22"),
]


@pytest.mark.parametrize(("text", "published", "day"), SAID)
def test_a_day_without_a_year_counts_from_the_day_of_publication(text: str, published: str, day: str) -> None:
    assert [a.date and a.date.value for a in votes(text, published, lead="")] == [day]


@pytest.mark.parametrize(("text", "published"), NEIGHBOURS)
def test_a_day_of_something_else_or_torn_in_two_is_none_of_the_vote(text: str, published: str) -> None:
    assert [a.date and a.date.value for a in votes(text, published, lead="")] == [None]

"""Way 1: "10-1". A score of two numbers leaves the abstentions out: nothing is told of them."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

SAID = [
    ("The Council adopted the sanctions 10-1 on Tuesday.", "adopted 10/1"),
    ("By 10 to 1, the Security Council extended the force's stay.", "adopted 10/1"),
    ("The vote on the draft was ten to one.", "any 10/1"),
    ("Ten votes to one: the resolution is law.", "any 10/1"),
    ("It passed by a 9-2 margin, the Council's smallest in years.", "adopted 9/2"),
    ("A 10-1 vote of the Security Council renewed the embargo.", "adopted 10/1"),
    ("The Council, 8-1, asked for a withdrawal from Goa and the text was rejected.", "failed 8/1"),
    ("The British draft on the Falklands was carried ten to one, and the one was Panama.", "adopted 10/1 -PAN @GBR",
     "1982-04-04"),
    ("Iraq must scrap its missiles: the Council said so 12 to 1, only Cuba dissenting.", "any 12/1 -CUB", "1991-04-04"),
    ("The sanctions on Tehran were voted 14-1, Qatar being the odd one out.", "any 14/1 -QAT", "2006-08-01"),
    ("The 15-nation body voted 11-1 for the text on Grenada, and that single American vote was enough to bury it.",
     "vetoed 11/1 -USA !USA", "1983-10-31"),
    ("Sharon's raid was condemned, the vote being 14-1, and the one was America's, a veto.", "vetoed 14/1 -USA !USA",
     "2003-09-17"),
    ("Double-check the number: it was twelve to two for the new sanctions on Tehran.", "any 12/2", "2010-06-10"),
]
# The nearest that is something else.
NEIGHBOURS = [
    ("The resolution was adopted. That evening Malta lost its qualifier 10-1.", "adopted"),
    ("The draft was adopted. Odds of 10 to 1 had been offered against it.", "adopted"),
    ("The draft was adopted by 14 votes. Its sponsors outspend the rest 10 to 1.", "adopted 14"),
    ("The text was adopted at the end of a sitting that ran from 10 to 1.", "adopted"),
    ("The resolution was adopted 10-1-4.", "adopted 10/1/4"),
    ("The resolution was adopted. The mission's soldiers are outnumbered 10 to 1.", "adopted"),
]


@pytest.mark.parametrize("told", SAID)
def test_two_numbers_are_for_and_against_and_say_nothing_of_who_abstained(told: tuple[str, ...]) -> None:
    assert differences(*told) == []


@pytest.mark.parametrize("told", NEIGHBOURS)
def test_what_only_looks_like_it_is_read_as_it_stands(told: tuple[str, ...]) -> None:
    assert differences(*told) == []

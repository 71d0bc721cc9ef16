"""The law of the day closes what a report leaves open: eleven seats until 1965, who can bar a text, who sat."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences, votes

CLOSED_BY_THE_LAW = [
    ("The draft was put to the vote. Twelve were for it; Cuba and Yemen voted no and Malta sat it out.",
     "adopted 12/2/1 -CUB,YEM ~MLT"),
    ("In the vote on the force in Cyprus 14 members were in favour and Algeria alone voted against.",
     "adopted 14/1 -DZA"),
    ("Resolution 2736, on which Russia abstained, is still not carried out.", "adopted ~RUS"),
    ("By resolution 2719 the Council in December, with China abstaining, had opened the fund.", "adopted ~CHN"),
    ("The draft obtained 13 votes to 2, China and Russia voting against, and failed of adoption.",
     "vetoed 13/2 -CHN,RUS !CHN,RUS"),
]
NOT_CLOSED = [
    ("In the vote on the draft 12 members were in favour and two against; one abstained.", "untold 12/2/1"),
    ("In the vote on the draft 12 members were in favour, with Algeria and one more against.", "untold 12/2 -DZA"),
    ("The draft, rejected 13 to 2, had only the support of China and Russia.", "failed"),
]
OF_ELEVEN = [
    ("On 25 June 1950 the delegates met at Lake Success. On Tuesday seven were for the American text, which was "
     "enough. India and Egypt took no part in the vote; the Russian seat was vacant.", "SUN"),
    ("It began on 1 August 1957. The draft got seven votes, the Russians voted against it and Sweden abstained.",
     "SUN"),
]


@pytest.mark.parametrize(("text", "want"), CLOSED_BY_THE_LAW)
def test_votes_enough_and_nobody_who_can_bar_them(text: str, want: str) -> None:
    assert differences(text, want) == []


@pytest.mark.parametrize(("text", "want"), NOT_CLOSED)
def test_a_no_without_a_name_may_have_been_a_veto(text: str, want: str) -> None:
    told = differences(text, want)
    assert [d for d in told if "adopted" in d or "vetoed" in d] == []


@pytest.mark.parametrize(("text", "seat"), OF_ELEVEN)
def test_the_year_the_report_is_in_says_who_sat(text: str, seat: str) -> None:
    told = votes(text, published="2000-06-25")
    assert any(seat in a.ballots for a in told)
    assert not any("RUS" in a.ballots or a.outcome.value == "not_adopted" for a in told)


def test_a_year_alone_is_of_anything() -> None:
    (told,) = votes("A ceasefire line of 1949 runs there. The Russian draft got seven votes, and Russia blamed the US.")
    assert told.outcome.value == "not_adopted"


def test_a_day_is_of_no_year_in_which_two_voters_did_not_sit() -> None:
    (told,) = votes("On 10 July nine members voted for the draft. China, Russia, Libya, Vietnam and South Africa voted "
                    "against it.", published="2018-07-30")
    assert told.date is None or told.date.value is None
    (told,) = votes("On 10 July nine members voted for the draft. China, Russia and Libya voted against it.",
                    published="2018-07-30")
    assert told.date is not None
    assert told.date.value == "2018-07-10"  # one may be a slip

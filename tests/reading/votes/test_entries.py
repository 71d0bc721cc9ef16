"""Lists of votes by date, and what is told once of all their votes or of both told before."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences, votes

BY_DATE = [
    ("Vetoes on Syria in the Security Council\n\n"
     "- 4 October 2011. Draft by four Europeans. 9-2-4. Russia and China vetoed it.\n"
     "- 4 February 2012. Draft by Morocco. 13-2. The same two.\n"
     "- 22 May 2014. Referral to the ICC. Score 13-2; Russia and China vetoed.\n",
     ["2011-10-04", "2012-02-04", "2014-05-22"]),
    ("Security Council votes on the Golan force\n\n"
     "1. June 29, 2021 - renewed, 15-0.\n"
     "2. Dec. 21, 2021 - renewed, 15-0.\n"
     "3. June 27, 2022 - renewed; fourteen for, Russia abstaining.\n",
     ["2021-06-29", "2021-12-21", "2022-06-27"]),
    ("From the diary of the Security Council\n\n"
     "12 March 1985: The draft on Lebanon fell. The United States vetoed it; 11-1-3.\n\n"
     "26 July 1985: The draft on South Africa passed. 13 for. Britain and the US abstained.\n",
     ["1985-03-12", "1985-07-26"]),
    ("What the Security Council has voted so far\n\n"
     "August 6, 1990 Resolution 661: trade with Iraq is cut off.\n\n(Adopted 13-0, Cuba and Yemen abstaining)\n\n"
     "August 9 Resolution 662: the annexation is void.\n\n(By unanimous vote)\n",
     ["1990-08-06", "1990-08-09"]),
    ("SEPT. 13, 1990: The Security Council let food through by 13-2. Cuba and Yemen voted against Resolution 666. "
     "SEPT. 25, 1990: The council voted 14-1 to shut the skies. Cuba was against Resolution 670.",
     ["1990-09-13", "1990-09-25"]),
]
NO_LIST_OF_VOTES = [
    "The Security Council in short\n\n- 4 May 2011. Guests from Malta, 12-1 at football.\n- 5 May 2011. Lunch.\n",
    "Fixtures of the Security Council's staff team\n\n1. 3 June 2012: lost 2-9.\n2. 4 June 2012: won 11-3.\n",
    "- 3 May 2020. The city council met.\n- 4 May 2020. It adopted the budget 9-2.\n",
]
OF_EACH = [
    ("The Security Council took up two texts. The first had eleven votes, and another, by Chad, had nine. On both "
     "occasions Russia vetoed.", "vetoed 11 !RUS -RUS & vetoed 9 !RUS -RUS @TCD"),
    ("The Security Council votes of 30 April 1981. Every time France, Britain and the US said no.\n\n"
     "Text | For | Against | Abst.\nOil | 9 | 3 | 3\nArms | 11 | 3 | 1\n",
     "vetoed 9/3/3 -FRA,GBR,USA !FRA,GBR,USA & vetoed 11/3/1 -FRA,GBR,USA !FRA,GBR,USA"),
    ("The Security Council and the Golan\n\nText | For | Against | Abst.\nOil | 13 | 1 | 1\nArms | 14 | 1 | 0\n\n"
     "In each of these the United States cast the veto.",
     "vetoed 13/1/1 -USA !USA & vetoed 14/1/0 -USA !USA"),
]
OF_ROWS = [
    ("The Security Council votes of 30 April 1981.\n\nText | For | Against | Abst.\nOil | 9 | 3 | 3\nArms | 11 | 3 | "
    "1\n\n"
     "In the first row the fence was occupied by Spain, Ireland and Japan. In the second only Japan remained on it.",
     "any 9/3/3 & any 11/3/1 ~JPN"),
    ("The Security Council and the Golan\n\nText | For | Against | Abst.\nOil | 12 | 1 | 2\nArms | 12 | 1 | 2\nTrade "
    "| 13 | 1 | 1"
     "\n\nIn the last two votes it was the Americans who objected.", "any 12/1/2 & any 12/1/2 -USA !USA & any 13/1/1"),
    ("The Security Council and the Golan\n\nText | For | Against | Abst.\nOil | 12 | 1 | 2\nArms | 11 | 1 | 3\n\n"
     "In the first case those two were Malta and Japan.", "any 12/1/2 ~MLT,JPN & any 11/1/3"),
]
THE_SAME_COUNT = [
    ("The resolution passed 13-0, with China and Russia abstaining. A second draft was adopted in an identical ballot.",
     "adopted 13/0/2 ~CHN,RUS & adopted 13/0/2 ~CHN,RUS"),
    ("The resolution passed 13-0, with China and Russia abstaining. A second draft was adopted by the same margin.",
     "adopted 13/0/2 ~CHN,RUS & adopted 13/0/2"),
]


@pytest.mark.parametrize(("text", "days"), BY_DATE)
def test_each_entry_is_a_vote_of_its_day(text: str, days: list[str]) -> None:
    told = votes(text, published="2022-07-01", lead="")
    assert [a.date.value for a in told if a.date] == days


def test_the_count_under_an_entry_is_its_own() -> None:
    text = (
        "Security Council resolutions\n\nResolution 661 (August 6, 1990): an embargo.\n\n(Adopted 13-0; Cuba and Yemen "
        "abstained)\n\nResolution 670 (September 25, 1990): no flights.\n\n(Adopted 14-1; Cuba against)\n"
    )
    assert differences(text, "adopted 13/0/2 ~CUB,YEM & adopted 14/1/0 -CUB", lead="") == []


@pytest.mark.parametrize("text", NO_LIST_OF_VOTES)
def test_other_lists_are_none(text: str) -> None:
    assert votes(text, published="2022-07-01", lead="") == []


@pytest.mark.parametrize(("text", "want"), [*OF_EACH, *OF_ROWS])
def test_what_is_told_of_all_is_told_of_each(text: str, want: str) -> None:
    assert differences(text, want, lead="") == []


@pytest.mark.parametrize(("text", "want"), THE_SAME_COUNT)
def test_the_same_count_is_counted_again(text: str, want: str) -> None:
    assert differences(text, want) == []


def test_each_time_said_of_something_else_gives_nothing() -> None:
    (told,) = votes("The resolution passed 13-0 with two abstentions. Every time the Council met, Russia said so.")
    assert told.vetoes == ()
    assert "RUS" not in told.ballots


def test_the_voting_same_as_before_is_counted_for_the_next_text() -> None:
    text = (
        "On the Australian draft the Soviet Union and Poland voted against, the remaining nine in favour. Next the "
        "American draft was put. Voting same as before."
    )
    want = "vetoed 9 -SUN,POL !SUN @AUS & vetoed 9 -SUN,POL !SUN @USA"
    assert differences(text, want, published="1947-08-20") == []


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("The Syrian amendment was rejected by 9 votes to 2. A Libyan amendment was defeated by the same vote.",
         "failed 2/9 & failed 2/9"),
        ("The draft was rejected by 9 votes to 2. It was defeated by the same powers that wrote it.", "failed 2/9"),
    ],
)
def test_a_text_defeated_by_the_same_vote_was_put_to_one(text: str, want: str) -> None:
    assert differences(text, want) == []


def test_days_of_a_list_are_of_the_year_before_where_they_are_still_to_come_in_the_year_of_writing() -> None:
    text = (
        "February 22, 1991\n\nThe Council has passed twelve resolutions on Iraq. Among them: Aug. 3: It voted 14-0 to "
        "condemn the invasion. Yemen did not vote on Resolution 660. Aug. 6: By 13-0 it imposed an embargo. On "
        "Resolution 661 Cuba and Yemen abstained.\n"
    )
    told = votes(text, "1991-02-22")
    assert [a.date and a.date.value for a in told] == ["1990-08-03", "1990-08-06"]
    assert [a.symbol for a in told] == ["S/RES/660", "S/RES/661"]

"""The day of a vote: told once for all of a report's news, and never lent to what it recalls."""

from __future__ import annotations

import pytest

from tests.reading.saying import votes


def days(text: str, published: str = "2023-12-23") -> list[str | None]:
    return [a.date.value if a.date and a.date.precision == "day" else None for a in votes(text, published, lead="")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The UN Security Council on Friday gave Gaza more aid. The draft was adopted with 13 votes.", ["2023-12-22"]),
        ("The Security Council adopted the Emirati text on Friday. A Russian amendment was vetoed by the US.",
         ["2023-12-22", "2023-12-22"]),
        ("Wednesday's American draft in the Security Council was vetoed by Russia.", ["2023-12-20"]),
        ("The Security Council rejected the draft with four votes. All of it happened on Tuesday.", ["2023-12-19"]),
        ("16:02 - Hands up. The Security Council draft is vetoed by the US.\n15:40 - Envoys take their seats.",
         ["2023-12-23"]),
        ("The Security Council adopted resolution 661 of 6 August 1990 by 13 votes.", ["1990-08-06"]),
        ("The Security Council on Friday heard Israel. In October the United States had vetoed a Brazilian draft.",
         [None]),
        ("The Security Council adopted the text by 13 votes. The war began on Oct. 7.", [None]),
    ],
)  # fmt: skip
def test_a_day_told_once_is_the_day_of_the_news(text: str, expected: list[str | None]) -> None:
    assert days(text) == expected


SCENES = [
    ("In 2021 much was said of it. The Security Council met on 26 March 2019. Nine members were for the draft, and the "
     "United States vetoed it.", ["2019-03-26"]),
    ("Guterres on Wednesday wrote to the Security Council. It met on the war on Nov. 15. Members gathered on Nov. 15. "
     "Twelve members voted for the text and Russia abstained.", ["2023-11-15"]),
    ("Members of the Security Council met on Friday 8 December. That same day the Council heard Guterres. The draft "
     "got 13 votes and was vetoed by the US.", ["2023-12-08"]),
    ("The Security Council, vetoes.\n\n- 26 March 2019. Golan. Score 14-1.\n\n- 28 May 2019. Gaza. Score 10-4.",
     ["2019-03-26", "2019-05-28"]),
    ("Of the text of February 1957 it is known that it failed in the Security Council on the 20th of that month, nine "
     "members being for it and the Soviet Union vetoing it.", ["1957-02-20"]),
    ("On the American draft the Security Council on the 19th local time carried out voting. Four members voted for it.",
     ["2023-12-19"]),
]  # fmt: skip
NEWS = [
    ("Aid agencies are aghast after Thursday's failure of the Security Council to renew the mission. Thirteen "
     "countries voted for the draft; Russia vetoed it.", ["2023-12-21"]),
    ("Good morning from New York. Three things about yesterday. The US draft in the Security Council won ten votes and "
     "was adopted.", ["2023-12-22"]),
    ("Posted Sunday by the editors.\n\nYesterday the United States stood alone. It vetoed the Security Council's draft "
     "on Gaza.", ["2023-12-22"]),
]  # fmt: skip
COUNTED = [
    ("Jets struck on Thursday, two days after the Security Council authorised force by ten votes.", ["2023-12-19"]),
    ("Crowds burned flags on Saturday, a day after the United States vetoed a Security Council draft on Gaza.",
     ["2023-12-22"]),
    ("Three days after Russia vetoed a Security Council draft on Gaza, envoys gathered in Cairo on Friday.",
     ["2023-12-19"]),
    ("Ramallah on Friday condemned the US veto of a Security Council draft on Gaza two days earlier.",
     ["2023-12-20"]),
    # told of both: each day is its own
    ("The Security Council adopted the Emirati text by 13 votes on Friday, two days after Russia had spoken.",
     ["2023-12-22"]),
]  # fmt: skip
NOT_ITS_DAY = [
    ("The Security Council adopted the text with 13 votes. A referendum, foreseen for 24 December, is off.", [None]),
    ("The Security Council adopted the text with 13 votes. Taylor says that he will leave on the 11th.", [None]),
    ("The Security Council voted on Mali on Friday. Two days later it adopted a resolution with 13 votes.", [None]),
    ("The Security Council received a draft on Tuesday. It was adopted with 13 votes on Friday.", ["2023-12-22"]),
]


@pytest.mark.parametrize(("text", "expected"), [*SCENES, *NEWS, *COUNTED, *NOT_ITS_DAY])
def test_a_vote_takes_the_day_of_the_scene_it_is_told_in(text: str, expected: list[str | None]) -> None:
    assert days(text) == expected


def test_a_day_taken_from_elsewhere_is_held_against_nobody() -> None:
    (told,) = votes("The Security Council on Friday gave Gaza more aid. The draft was adopted with 13 votes.",
                    "2023-12-23", lead="")  # fmt: skip
    assert told.date is not None
    assert "date" not in told.evidence


TICKER = """The vote on Iran, live

2.10pm - The doors are open.

2.41pm - The Russian and Chinese text fails: four for, nine against, two holding back.

2.55pm - {}
"""
RECALLED = "How we got here: {} the South Koreans had to table a text of their own; it got four yeses and nine noes."
SAME = "To repeat it: on Friday afternoon the Russian and Chinese text got four yeses and nine noes."


@pytest.mark.parametrize("day", ["On 19 September", "On the 19th of this month"])
def test_an_entry_of_a_live_page_that_tells_another_day_recalls_another_vote(day: str) -> None:
    news, recalled = votes(TICKER.format(RECALLED.format(day)), "2025-09-26")
    assert news.date is not None
    assert recalled.date is not None
    assert (news.date.value, recalled.date.value) == ("2025-09-26", "2025-09-19")
    assert set(recalled.sponsors) == {"KOR"}


def test_an_entry_of_a_live_page_that_tells_its_own_day_tells_the_same_vote() -> None:
    assert len(votes(TICKER.format(SAME), "2025-09-26")) == 1

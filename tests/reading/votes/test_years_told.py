"""A day printed without its year is of the year told before it, in a chronicle and in "the same year"."""

from __future__ import annotations

from horseshoe.reading.claims.actions import Action, Kind, Modality
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read

CHRONICLE = """The islands, day by day

2 April 1982
Argentine marines land near the capital. The Security Council is called.

3 April
The Council votes 10-1 for resolution 502; Panama is against.

26 May
Resolution 505 is adopted unanimously by the Council.
"""


def told(text: str, published: str | None = None) -> list[Action]:
    reading = read(open_page(text.encode(), "report.txt"), published)
    return [a for a in reading.actions if a.kind is Kind.VOTE and a.modality is Modality.HAPPENED]


def days(text: str, published: str | None = None) -> list[str | None]:
    return [a.date.value if a.date else None for a in told(text, published)]


def test_the_days_of_a_chronicle_are_of_the_year_above_them() -> None:
    assert days(CHRONICLE) == ["1982-04-03", "1982-05-26"]


def test_a_chronicle_read_years_later_keeps_its_year() -> None:
    assert days(CHRONICLE, "2022-04-02") == ["1982-04-03", "1982-05-26"]


def test_no_day_of_a_chronicle_is_that_of_its_writing() -> None:
    assert read(open_page(CHRONICLE.encode(), "report.txt"), None).published is None


def test_the_same_year_is_the_one_told_before() -> None:
    text = (
        "In July 1986 the Security Council voted eleven to one, three abstaining, and the United States vetoed. In "
        "October of the same year eleven said yes again, and Britain, France and Thailand abstained."
    )
    assert days(text, "2020-05-05") == ["1986-07", "1986-10"]


def test_undated_history_goes_on_in_its_year() -> None:
    text = (
        "On 25 June 1950 the Security Council met without the Soviet Union. On 27 June it recommended help by seven "
        "votes to one."
    )
    assert days(text) == ["1950-06-27"]


def test_news_beside_an_older_day_keeps_its_own_year() -> None:
    text = (
        "The force goes back to resolution 1701 of 11 August 2006. On 28 August the Security Council extended it by 15 "
        "votes."
    )
    assert "2006-08-28" not in days(text, "2025-08-29")


def test_another_score_with_a_new_text_is_another_vote() -> None:
    text = (
        "On 25 June 1950 the Security Council met. It called for an end to the fighting by nine votes to none. On 6 "
        "September the Soviet Union vetoed an American draft, nine to one."
    )
    first, second = told(text)
    assert [a.tally.no for a in (first, second) if a.tally is not None] == [0, 1]
    assert (first.vetoes, second.vetoes) == ((), ("SUN",))

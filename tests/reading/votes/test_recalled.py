"""Votes looked back to: each is one of its own, of its own time, with what is told of it there."""

from __future__ import annotations

import pytest

from horseshoe.checking.check import check
from horseshoe.reading.claims.actions import Kind
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read
from horseshoe.record.store import load
from tests.reading.saying import differences, votes


def linked(text: str, published: str | None) -> list[str | None]:
    """The votes a report means, in the order told."""
    checked = check(read(open_page(text.encode(), "story.txt"), published), load())
    kinds = {a.id: a.kind for a in checked.reading.actions}
    return [m.vote.symbol if m.vote else None for m in checked.matches if kinds[m.action] is Kind.VOTE]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("The draft was vetoed by France on Friday. The previous one, put forward when Zambia was struck, was vetoed "
         "on Jan. 5.", "vetoed -FRA !FRA & vetoed"),
        ("It adopted the text on Friday with 14 votes. A similar resolution was passed by the Council in January.",
         "adopted 14 & adopted"),
        ("The mission was extended on Friday, 12 members in favour. To gain time the Council had approved a rollover "
         "on 15 March.", "adopted 12 & adopted"),
        ("The first was Russia, which in December 1994 stopped a text on the frontier with Bosnia by its veto.",
         "vetoed -RUS !RUS"),
        ("Then China: its February 1999 veto fell on a draft to keep the mission.", "vetoed -CHN !CHN"),
        ("The only veto was that of the US; Panama abstained.", "vetoed -USA ~PAN !USA"),
        ("It passed 14 to 0, as the United States this time would not protect Israel with a veto and abstained.",
         "adopted 14/0 ~USA"),
    ],
)
def test_a_vote_looked_back_to_is_one_of_its_own(text: str, line: str) -> None:
    assert [d for d in differences(text, line) if "~" not in d] == []


def test_a_vote_counted_back_from_the_news_is_of_that_time() -> None:
    text = "Last week the UN Security Council set up a commission. A like proposal had been vetoed by Russia three"
    (_, before) = votes(f"{text} months earlier.", "1946-12-30", lead="")
    assert before.date is not None
    assert before.date.value is None
    assert (before.date.earliest or "") <= "1946-09-20" <= (before.date.latest or "")


def test_a_dispatch_behind_an_agency_in_brackets_is_of_its_dateline() -> None:
    text = (
        "(Press Association) (Rec. 9.45 p.m.) NEW YORK, July 29. The American plan for the Balkans was vetoed by "
        "Russia in the Security Council to-day. Nine countries were for it and two against."
    )
    assert linked(text, "1947-07-31") == ["S/PV.170"]


def test_old_symbols_behind_a_weekday_are_of_other_votes_and_give_the_report_no_day() -> None:
    text = (
        "On Wednesday the US vetoed a UN Security Council draft on Gaza, every other member being for it.\n\nThe habit "
        "goes back to September 1972. That first text, S/10784, spoke of strikes on Lebanon. It was drafted by Guinea. "
        "The only veto was that of the US; Panama abstained.\n\nIn 1975, with Lebanon at war, S/11898 called on Israel "
        "to desist. Again the US alone vetoed."
    )
    assert linked(text, None)[1:] == ["S/10784", "S/11898"]


def test_the_vote_of_last_week_is_not_any_of_its_month() -> None:
    text = "Last week the UN Security Council unanimously set up a commission to find out who violates "
    text += "the border of Greece."
    assert linked(text, "1946-12-30") == ["S/RES/15(1946)"]


@pytest.mark.parametrize(
    "text",
    [
        "The UN Security Council draft was vetoed by Russia on Monday. Britain abstained, as it had on Thursday.",
        "As on Thursday, Russia vetoed the UN Security Council draft on Monday.",
        "Russia vetoed the UN Security Council draft on Monday, repeating its vote of Thursday.",
    ],
)
def test_a_day_a_vote_is_likened_to_is_not_its_day(text: str) -> None:
    (vote,) = votes(text, "2024-03-26", lead="")
    assert vote.date is not None
    assert vote.date.value == "2024-03-25"


def test_a_similar_text_is_of_the_same_matter() -> None:
    text = (
        "The UN Security Council on Wednesday deplored Israel's deportation of Palestinians, by 14 to 0, the United "
        "States abstaining. A similar resolution, in milder terms, was passed by the Council in July."
    )
    assert linked(text, "1989-08-31") == ["S/RES/641(1989)", "S/RES/636(1989)"]


def test_when_something_began_is_not_when_it_was_renewed() -> None:
    text = (
        "The UN Security Council has given the arms embargo on Darfur one year more; the text was adopted unanimously. "
        "The measures go back to March 29, 2005, when the Council adopted resolution 1591. This time China and Russia "
        "voted in favor; when the regime was last renewed, in 2023, the two had abstained."
    )
    assert linked(text, "2024-09-12") == ["S/RES/2750(2024)", "S/RES/1591(2005)", "S/RES/2676(2023)"]


@pytest.mark.parametrize(
    "text",
    [
        "The Council on Thursday unanimously renewed the sanctions, which were first imposed in 2005.",
        "The embargo dates from 2018 and was renewed by the Council on Thursday, with nine votes.",
    ],
)
def test_a_renewal_told_with_the_beginning_is_the_news(text: str) -> None:
    assert [v.recalled for v in votes(text, "2024-05-31")] == [False]


@pytest.mark.parametrize(
    "number",
    [
        "Resolution n° 2602 has been made public.",
        "Resolution 2602 extends it until October 31, 2022.",
        "The text, now resolution 2602, calls on both sides to talk.",
    ],
)
def test_a_number_told_beside_a_vote_is_its_own(number: str) -> None:
    text = f"The Security Council on Friday voted 13-0-2 to extend the mission in Western Sahara. {number}"
    assert linked(text, None) == ["S/RES/2602(2021)"]

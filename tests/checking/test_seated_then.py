"""Who presides and who sits tells when an undated report was written."""

from __future__ import annotations

import horseshoe

_VETO = (
    "All fourteen other members of the Security Council voted in favour, but the veto of the United States sufficed to "
    "block the text, which asked for a ceasefire in Gaza and the release of the hostages. "
)


def linked(text: str, published: str | None = None) -> list[str | None]:
    return [m.vote.symbol if m.vote else None for m in horseshoe.check(text, published).matches]


def test_three_vetoes_told_alike_are_told_apart_by_who_presides() -> None:
    assert linked(_VETO) == [None]
    assert linked(_VETO + "Guyana's ambassador, who holds the presidency of the Council this month, read it out.") == [
        "S/2025/353"
    ]
    assert linked(_VETO + "The United Kingdom's ambassador, president of the Security Council, read it out.") == [
        "S/2024/835"
    ]


def test_a_president_of_another_month_tells_nothing_of_today() -> None:
    assert linked(_VETO + "Guyana presided over the Council in February 2024.") == [None]
    assert linked(_VETO + "Last month, when Guyana presided over the Council, talks had failed.") == [None]


def test_a_vote_that_names_no_place_is_about_the_place_of_the_report() -> None:
    told = "Russia vetoed a draft in the Security Council. Thirteen members voted in favour and China abstained.\n\n"
    rest = "The referendum in Ukraine goes ahead on Sunday. Ukraine has called it void, and Ukraine's friends agree."
    assert linked(told + rest) == ["S/2014/189"]
    assert linked(told) == [None]


def test_of_two_vetoes_a_column_speaks_of_the_one_of_weeks_ago() -> None:
    told = (
        "Eleven of 15 Security Council members stood behind an American text to keep the inquiry into chemical weapons "
        "in Syria going. Russia vetoed it."
    )
    assert linked(told, "2017-12-03") == ["S/2017/962"]
    assert linked(told, "2017-11-05") == ["S/2017/884"]


def test_amendments_that_were_left_out_are_no_text_voted_on() -> None:
    told = (
        "On Thursday Beijing vetoed a Security Council resolution under which peacekeepers would have stayed in "
        "Macedonia. Russia abstained, since amendments it had asked for were left out."
    )
    assert linked(told, "1999-02-25") == ["S/1999/201"]


def test_a_mission_known_by_its_acronym_is_not_its_neighbour() -> None:
    told = (
        "The Security Council extended the mandate of {} in South Sudan for a year; twelve were in favour, none "
        "against, and Russia, China and Pakistan abstained."
    )
    assert linked(told.format("UNMISS")) == ["S/RES/2779(2025)"]
    assert linked(told.format("UNISFA")) == ["S/RES/2802(2025)"]
    assert linked(told.format("the mission")) == [None]


def test_a_vote_to_come_is_not_the_one_the_report_recalls() -> None:
    told = (
        "The Security Council is to vote on Tuesday on a text on Gaza, 10 days after Washington made use of its veto. "
        "On December 9 a draft of the United Arab Emirates for an immediate humanitarian ceasefire was vetoed by it."
    )
    assert "S/2023/970" not in linked(told)[:1]


def test_a_mandate_that_runs_to_a_day_was_prolonged_in_the_year_before_it() -> None:
    told = "The Security Council, by 13-0 with Azerbaijan and Pakistan abstaining, prolonged UNFICYP in Cyprus{}."
    assert linked(told.format(" until 31 January 2014")) == ["S/RES/2114(2013)"]
    assert linked(told.format(" until July 19, 2013"))[0] != "S/RES/2114(2013)"
    assert linked(told.format("")) == [None]

"""Which vote is it? Real votes of all decades, told as reports tell them: with little, and with slips."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace

import horseshoe
from horseshoe.checking.finding import Checked, Match
from horseshoe.checking.match import match
from horseshoe.reading.claims.actions import Action, Moment
from horseshoe.record.store import Record
from tests.checking.by_hand import action, reading

Bench = Callable[..., Checked]


def found(record: Record, *actions: Action, published: str | None = None) -> list[str | None]:
    return [m.vote.symbol if m.vote else None for m in match(reading(*actions, published=published), record)]


def only(record: Record, one: Action, published: str | None = None) -> Match:
    return match(reading(one, published=published), record)[0]


TOLD = [
    # The veto of 8 December 2023 by tally, vetoer and sponsor: 20 February 2024 has the same tally.
    (action("vetoed", score="13-1-1", derived="no", vetoes="USA", no="USA", abstain="GBR", sponsors="ARE",
            about="gaza ceasefire"), "S/2023/970"),
    (action("vetoed", score="13--1", vetoes="USA", abstain="GBR", sponsors="DZA", about="gaza"), "S/2024/173"),
    (action("not_adopted", on="Friday", no="RUS CHN", sponsors="USA", about="gaza ceasefire"), "S/2024/239"),
    (action("vetoed", score="12-1-2", vetoes="USA", no="USA", abstain="GBR CHE", sponsors="DZA",
            about="membership admission-of-members israel-palestine"), "S/2024/312"),
    (action("vetoed", score="12-2-1", no="IND RUS", abstain="CHN", vetoes="RUS", sponsors="IRL NER", about="climate"),
     "S/2021/990"),
    (action("not_adopted", score="8-2-5", no="USA AUS", abstain="GBR RWA NGA LTU KOR", about="israel-palestine"),
     "S/2014/916"),
    (action("not_adopted", score="3-0-12", yes="RUS CHN BRA", sponsors="RUS CHN", about="nord-stream investigation"),
     "S/2023/212"),
    (action("adopted", score="13--2", abstain="RUS CHN", sponsors="USA ECU", about="haiti"), "S/RES/2699(2023)"),
    (action("vetoed", score="--4", vetoes="RUS", no="RUS", sponsors="GBR", about="bosnia genocide"), "S/2015/508"),
    (action("adopted", on="1990-11-29", score="12-2-1", no="CUB YEM", abstain="CHN", about="iraq-kuwait use-of-force"),
     "S/RES/678(1990)"),
    (action("adopted", on="1950-06-27", score="7-1-", no="YUG", about="korea"), "S/RES/83(1950)"),
    (action("vetoed", vetoes="USA", no="USA", score="14-1-0", on="1996-11-19"), "S/1996/952"),
    (action("adopted", symbol="S/RES/1441"), "S/RES/1441(2002)"),
    (action("adopted", on="2011-03-17", score="10-0-5", about="libya no-fly-zone"), "S/RES/1973(2011)"),
    (action("adopted", score="14-0-1", abstain="USA", sponsors="MYS NZL SEN VEN", about="settlements israel-palestine"),
     "S/RES/2334(2016)"),
]  # fmt: skip


@pytest.mark.parametrize(("told", "symbol"), TOLD, ids=[symbol for _, symbol in TOLD])
def test_vote_told_without_a_day_of_publication(record: Record, told: Action, symbol: str) -> None:
    assert found(record, told) == [symbol]


def test_same_tally_is_a_rival_and_its_sponsor_says_why_not(record: Record) -> None:
    told = action("vetoed", score="13-1-1", vetoes="USA", abstain="GBR", sponsors="ARE", about="gaza ceasefire")
    result = only(record, told)
    assert result.vote is not None
    assert result.vote.symbol == "S/2023/970"
    assert result.why
    reasons = {rival.vote.symbol: rival.why_not for rival in result.rivals}
    assert "same tally" in reasons["S/2024/173"]
    assert "Algeria" in reasons["S/2024/173"]
    assert "United Arab Emirates" in reasons["S/2024/173"]


def test_two_that_fit_equally_are_tied_and_none_is_chosen(record: Record) -> None:
    told = action("vetoed", score="13-1-1", vetoes="USA", abstain="GBR", about="gaza ceasefire")
    result = only(record, told)
    assert result.vote is None
    assert result.tied
    assert {"S/2023/970", "S/2024/173"} <= {rival.vote.symbol for rival in result.rivals}


def test_day_of_publication_tells_the_same_tally_apart(record: Record) -> None:
    told = action("vetoed", score="13-1-1", vetoes="USA", abstain="GBR", about="gaza ceasefire")
    assert found(record, told, published="2023-12-09") == ["S/2023/970"]
    assert found(record, told, published="2024-02-21") == ["S/2024/173"]


@pytest.mark.parametrize(
    ("one", "other", "first", "second"),
    [
        (action("vetoed", score="13-1-1", vetoes="RUS", abstain="CHN", about="mali"),
         action("not_adopted", score="1-1-13", sponsors="RUS", about="mali", id="a2"), "S/2023/638", "S/2023/639"),
        (action("vetoed", score="13-1-1", vetoes="RUS", about="syria cross-border-aid", on="2023-07-11"),
         action("short", score="2-3-10", sponsors="RUS", on="2023-07-11", id="a2"), "S/2023/506", "S/2023/507"),
        (action("vetoed", score="10-3-2", vetoes="RUS CHN", sponsors="USA", about="gaza", on="2023-10-25"),
         action("not_adopted", score="4-2-9", sponsors="RUS", about="gaza", on="2023-10-25", id="a2"),
         "S/2023/792", "S/2023/795"),
    ],
)  # fmt: skip
def test_rival_drafts_of_one_day_are_told_apart(
    record: Record, one: Action, other: Action, first: str, second: str
) -> None:
    assert found(record, one, other) == [first, second]


def test_one_sponsor_against_another_on_one_day(record: Record) -> None:
    ours = action("not_adopted", on="2023-10-25", sponsors="USA", about="gaza")
    theirs = action("not_adopted", on="2023-10-25", sponsors="RUS", about="gaza", id="a2")
    assert found(record, ours, theirs) == ["S/2023/792", "S/2023/795"]


def test_recalled_vote_resolves_against_the_day_the_news_gives(record: Record) -> None:
    news = action("not_adopted", on="Friday", no="RUS CHN", sponsors="USA", about="gaza ceasefire")
    last_month = Moment(text="Last month")
    recalled = action(
        "vetoed", on=last_month, score="13--1", abstain="GBR", about="gaza ceasefire", recalled=True, id="a2"
    )
    assert found(record, news, recalled) == ["S/2024/239", "S/2024/173"]


def test_publication_is_inferred_from_the_news_and_said_so(bench: Bench) -> None:
    checked = bench(action("not_adopted", on="Friday", no="RUS CHN", sponsors="USA", about="gaza ceasefire"))
    assert (checked.published, checked.published_basis) == ("2024-03-22", "inferred")


def test_publication_is_not_inferred_from_what_is_recalled(bench: Bench) -> None:
    told = action(
        "vetoed", score="13-1-1", vetoes="USA", abstain="GBR", sponsors="ARE", about="gaza ceasefire", recalled=True
    )
    checked = bench(told)
    assert checked.matches[0].vote is not None
    assert checked.published is None


def test_expected_vote_is_never_one_held_before_the_report(record: Record) -> None:
    told = action(sponsors="ARE", about="gaza ceasefire", modality="expected")
    assert found(record, told, published="2023-12-08") == ["S/2023/970"]
    assert found(record, told, published="2024-03-01") == [None]


@pytest.mark.parametrize("what", ["press_statement", "presidential_statement", "joint_statement", "straw_poll"])
def test_what_nobody_votes_on_matches_nothing(record: Record, what: str) -> None:
    told = action("blocked", on="2023-12-08", vetoes="USA", about="gaza", proposal=what)
    assert found(record, told) == [None]


def test_procedural_motion_never_matches_a_draft(record: Record) -> None:
    told = action("not_carried", on="2024-03-28", score="6-0-9", yes="RUS CHN DZA SLE", proposal="procedural_motion")
    assert found(record, told) == [None]


def test_after_the_record_ends_nothing_matches(record: Record) -> None:
    told = action("vetoed", on="2027-01-15", vetoes="RUS", score="13-1-1", about="ukraine")
    result = only(record, told)
    assert result.vote is None
    assert "record ends" in result.why[0]


def test_one_slip_does_not_hide_the_vote(record: Record) -> None:
    told = action(
        "vetoed", on="2021-12-13", score="11-2-1", no="IND RUS", vetoes="RUS", sponsors="IRL NER", about="climate"
    )
    assert found(record, told) == ["S/2021/990"]


def test_a_no_on_procedure_called_a_veto_is_still_the_vote_of_its_day(record: Record) -> None:
    # Two days after the vetoed draft S/2022/155, with the same tally: the call for an emergency special session.
    told = action("vetoed", on="2022-02-27", score="11-1-3", vetoes="RUS", no="RUS")
    assert found(record, told) == ["S/RES/2623(2022)"]


def test_vague_words_match_nothing(record: Record) -> None:
    assert found(record, action("adopted", score="15-0-0")) == [None]
    assert found(record, action("vetoed", vetoes="RUS", about="ukraine")) == [None]


def test_soviet_and_russian_ballots_are_of_one_seat(record: Record) -> None:
    assert found(record, action("vetoed", on="1970-03-17", vetoes="USA GBR", no="USA GBR")) == ["S/9696"]
    assert found(record, action("vetoed", on="1979-01-15", vetoes="RUS", score="13-2-0")) == ["S/13027"]


def test_a_day_that_one_source_gives_finds_the_vote_the_others_date_otherwise(record: Record) -> None:
    """The sources date the vote on S/13729 to 7 or to 9 January 1980; on the 9th the Council adopted S/RES/462."""
    told = action("vetoed", on="1980-01-09", vetoes="SUN", no="SUN", about="afghanistan")
    assert found(record, told) == ["S/13729"]


def test_several_texts_told_at_once_are_no_single_vote(record: Record) -> None:
    march = action("vetoed", on="Friday", no="RUS CHN", sponsors="USA", about="gaza ceasefire")
    assert only(record, march).vote is not None
    assert only(record, replace(march, several=True)).vote is None


def test_who_speaks_in_an_undated_report_tells_its_time() -> None:
    told = "The Security Council voted unanimously on September 17 to renew the mission in Afghanistan, said "
    then, now = "Secretary-General Kofi Annan.", "Secretary-General Antonio Guterres."
    assert [m.vote.symbol for m in horseshoe.check(told + then).matches if m.vote] == ["S/RES/1563(2004)"]
    rivals = {r.vote.date.year for m in horseshoe.check(told + now).matches for r in m.rivals}
    assert rivals == {2019, 2021}

"""Tellings become events: one of many reports, many of one day, and never more than was told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as some

from horseshoe.story.gather import gather
from horseshoe.story.rows import TellingRow
from horseshoe.story.windows import Window
from tests.story.piles import AHEAD, HELD_UP, MARCH, TWO_OF_A_DAY, VETO_AFP, VETO_COPY, event, rows_of, story


def test_two_reports_of_one_vote_tell_one_event() -> None:
    told = story(VETO_AFP, VETO_COPY)
    assert [e.on_record and e.on_record.symbol for e in told.events] == ["S/2023/970"]
    assert len(told.events[0].reports) == 2


def test_different_votes_of_one_day_stay_apart() -> None:
    told = story(*TWO_OF_A_DAY)
    assert sorted(e.on_record.symbol for e in told.events if e.on_record) == ["S/2023/792", "S/2023/795"]


def test_a_forecast_joins_its_vote_as_announced_and_tells_nothing_of_its_result() -> None:
    alone = story(AHEAD)
    assert (alone.events[0].told, alone.events[0].differences, alone.untold) == ("announced", (), ())
    joined = event(story(AHEAD, VETO_AFP), "S/2023/970")
    assert joined.told == "happened"
    assert joined.tellings[0].modality == "expected"


def test_what_only_a_report_tells_stays_the_reports() -> None:
    told = story(HELD_UP)
    assert {e.kind for e in told.events} >= {"statement"}
    assert all(e.on_record is None for e in told.events)


def test_a_statement_held_up_is_no_vote_and_no_veto() -> None:
    told = story(HELD_UP, VETO_AFP)
    held = next(e for e in told.events if e.kind == "statement")
    assert held.outcome == "blocked"
    assert not any(act.event == held.id for p in told.positions for act in p.acts)
    assert not any(entry.what == "rule" and entry.event == held.id for entry in told.timeline)


def test_events_stand_in_the_order_of_their_days() -> None:
    told = story(MARCH, VETO_AFP, HELD_UP)
    days = [e.latest for e in told.events if e.latest]
    assert days == sorted(days)
    assert days[0] == date(2023, 10, 8)


def test_of_two_votes_that_fit_a_telling_the_one_it_names_is_meant() -> None:
    told = story(
        "NEW YORK, 16 December 2010 - The UN Security Council on Wednesday adopted a resolution on Iraq. The vote was "
        "unanimous. The text, resolution 1957, is binding on all members."
    )
    assert [e.on_record and e.on_record.symbol for e in told.events] == ["S/RES/1957(2010)"]


def test_of_two_votes_that_fit_equally_well_none_is_chosen() -> None:
    told = story(
        "NEW YORK, 16 December 2010 - The UN Security Council on Wednesday adopted a resolution on Iraq. The vote was "
        "unanimous."
    )
    assert [e.on_record for e in told.events] == [None]


def test_the_same_bytes_twice_are_one_report_under_two_names() -> None:
    told = story(VETO_AFP, VETO_AFP)
    assert len(told.reports) == 1
    assert told.reports[0].also == ("<text>",)
    assert len(told.events[0].tellings) == 1


def test_no_reports_and_nothing_asked_for_is_an_empty_story() -> None:
    told = story()
    assert (told.reports, told.events, told.timeline, told.ledger, told.copies) == ((), (), (), (), ())


BARE = rows_of("The UN Security Council on 8 December 2023 rejected a draft resolution on Gaza.")[0].tellings[0]
_DAYS = some.dates(date(2023, 10, 1), date(2023, 10, 9))


@some.composite
def tellings(draw: some.DrawFn) -> TellingRow:
    day = draw(some.none() | _DAYS)
    return replace(
        BARE,
        report=draw(some.sampled_from("abcd")),
        action=draw(some.uuids()).hex,
        kind=draw(some.sampled_from(["vote", "draft", "statement", "meeting", "consultations"])),
        vote=draw(some.none() | some.sampled_from(["S/2023/772", "S/2023/773"])),
        earliest=day,
        latest=day,
        topics=tuple(draw(some.sets(some.sampled_from(["gaza", "syria", "haiti"]), max_size=2))),
        yes=draw(some.none() | some.integers(0, 15)),
    )


@given(some.lists(tellings(), max_size=30))
def test_every_telling_is_of_exactly_one_event(made: list[TellingRow]) -> None:
    ordered = sorted(made, key=lambda one: one.report)
    windows = {name: Window(date(2023, 10, 9), date(2023, 10, 9)) for name in "abc"}
    held = [telling.action for group in gather(ordered, windows) for telling in group.tellings]
    assert sorted(held) == sorted(one.action for one in made)


@given(some.lists(tellings(), max_size=30))
def test_a_matched_vote_is_one_event_and_no_event_has_two(made: list[TellingRow]) -> None:
    groups = gather(sorted(made, key=lambda one: one.report), {})
    votes = [group.vote for group in groups if group.vote]
    assert len(votes) == len(set(votes))
    assert all({t.vote for t in group.tellings} <= {group.vote, None} for group in groups)


def test_a_draft_told_in_the_sentence_of_a_vote_is_the_one_voted_on() -> None:
    told = story(AHEAD)
    assert [[t.action for t in e.tellings] for e in told.events] == [["a1", "a2"]]

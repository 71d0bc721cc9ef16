"""Meetings: the table as shipped, how they are asked for, and the reader on lines of our own."""

from __future__ import annotations

import time
from datetime import date, timedelta
from itertools import pairwise

import pytest

from horseshoe.errors import NotInRecordError
from horseshoe.record.meetings import Meetings
from horseshoe.record.sources import meeting_list
from horseshoe.record.store import load


@pytest.fixture(scope="module")
def meetings() -> Meetings:
    return load().meetings


def row(*cells: str, renamed: dict[str, str] | None = None) -> dict[str, str]:
    (found,) = meeting_list.rows([list(cells)], renamed or {})
    return found


def test_the_first_meeting_and_the_last_the_tables_have(meetings: Meetings) -> None:
    first = meetings.meeting(1)
    assert (first.date, first.symbol, first.outcomes) == (date(1946, 1, 17), "S/PV.1", ())
    assert meetings.through == date(2022, 6, 30)
    assert len(meetings) > 9300
    assert meetings.meeting(9085).date == meetings.through


@pytest.mark.parametrize("written", [9584, "9584", "S/PV.9584", "9584th", "9,584th meeting", "S/PV. 9584"])
def test_a_meeting_however_it_is_written(written: int | str, meetings: Meetings) -> None:
    found = meetings.meeting(written)
    assert (found.date, found.outcomes) == (date(2024, 3, 22), ("S/2024/239",))


def test_what_a_meeting_decided_is_named(meetings: Meetings) -> None:
    assert meetings.meeting(506).outcomes == ("S/RES/87(1950)",)
    assert set(meetings.meeting(2190).outcomes) == {"S/13729", "S/RES/462(1980)"}
    two_days = meetings.meeting(4820)
    assert (two_days.date, two_days.until) == (date(2003, 9, 9), date(2003, 9, 12))


def test_a_slip_of_the_table_is_put_right_here_too(meetings: Meetings) -> None:
    (meeting,) = [one for one in meetings.on(date(1990, 9, 13)) if "S/RES/666(1990)" in one.outcomes]
    assert "S/RES/663(1990)" not in meeting.outcomes


def test_a_closed_meeting_and_a_resumed_one(meetings: Meetings) -> None:
    assert meetings.meeting(613).closed
    assert not meetings.meeting(9085).closed
    assert meetings.meeting(4614, 2).symbol == "S/PV.4614 (Resumption 2)"
    assert meetings.meeting(4614, 1).date <= meetings.meeting(4614, 2).date


def test_a_number_nobody_lists_lies_between_two_days(meetings: Meetings) -> None:
    with pytest.raises(NotInRecordError, match="no meeting 9500"):
        meetings.meeting(9500)
    before, after = meetings.around(9500)
    assert before is not None
    assert after is not None
    assert date(2023, 11, 1) < before <= after < date(2024, 1, 1)
    assert meetings.around(9584) == (date(2024, 3, 22), date(2024, 3, 22))
    assert meetings.around(99999)[1] is None
    for nonsense in ("", "S/RES/1", "the 5th committee"):
        with pytest.raises(NotInRecordError):
            meetings.meeting(nonsense)


def test_days_and_reach(meetings: Meetings) -> None:
    assert {one.number for one in meetings.on(date(1950, 6, 25))} == {473}
    assert {473, 474} <= {one.number for one in meetings.on(date(1950, 6, 26), 1)}
    assert meetings.on(date(1945, 1, 1)) == ()


def test_votes_of_the_record_stand_within_a_day_or_two_of_their_meeting(meetings: Meetings) -> None:
    numbered = {one.number: one for one in meetings if not one.resumption}
    votes = [vote for vote in load().all if vote.meeting and int(vote.meeting[5:]) in numbered]
    assert len(votes) > 3000
    met = [(vote, numbered[int((vote.meeting or "")[5:])]) for vote in votes]
    reach = timedelta(2)
    assert [vote.id for vote, held in met if not held.date - reach <= vote.date <= held.until + reach] == []


def test_numbers_and_days_rise_together(meetings: Meetings) -> None:
    opened = [one for one in meetings if not one.resumption]
    fallen = {later.number for earlier, later in pairwise(opened) if later.date < earlier.date}
    assert fallen == set()


def test_reading_it_is_quick_and_only_when_asked_for() -> None:
    record = load()
    start = time.perf_counter()
    assert record.meetings is record.meetings
    assert time.perf_counter() - start < 2


def test_the_reader_on_the_forms_of_the_tables() -> None:
    plain = row("1950", "t", "S/PV.473", "25 June", "Korea", "S/RES/82 (1950) 9-0-1")
    assert (plain["number"], plain["date"], plain["outcomes"]) == ("473", "1950-06-25", "S/RES/82(1950)")
    later = row(
        "2002", "t", "S/PV.4614 (Resumption 2)", "24 September", "SC/7509", "Middle East", "S/RES/1435 (2002) 14-0-1"
    )
    assert (later["resumption"], later["press"], later["topics"]) == ("2", "SC/7509", "Middle East")
    closed = row("2009", "t", "S/PV.6136 (closed)", "5 June", "None issued", "Sudan", "Communiqué")
    assert (closed["closed"], closed["press"], closed["outcomes"]) == ("1", "", "")
    over = row("1999", "t", "S/PV.4000", "15/16 October", "SC/1", "A | B", "S/PRST/1999/1")
    assert (over["date"], over["until"], over["topics"]) == ("1999-10-15", "1999-10-16", "A / B")


def test_the_reader_takes_decisions_and_leaves_papers() -> None:
    said = "Draft resolution S/3710 (as amended) vetoed by France and UK 7-2-2 S/PRST/2000/1 Note ( S/2002/1068 )"
    said = f"{said} S/5 (PRST)"
    found = row("1956", "t", "S/PV.749", "30 October", "Suez", said)
    assert found["outcomes"].split("|") == ["S/3710", "S/PRST/2000/1", "S/5"]
    slip = row("1990", "t", "S/PV.2939", "13 September", "Iraq", "S/RES/663 (1990) 13-2-0",
               renamed={"S/RES/663(1990)@1990-09-13": "S/RES/666(1990)"})  # fmt: skip
    assert slip["outcomes"] == "S/RES/666(1990)"


def test_lines_of_one_meeting_are_one_meeting_and_letters_are_none() -> None:
    found = meeting_list.rows(
        [
            ["1948", "t", "S/PV.384", "15 December", "Palestine", "S/RES/66 (1948) 8-0-3"],
            ["1948", "t", "", "", "Ceylon", "--"],
            [
                "2020",
                "t",
                "--",
                "29 December",
                "Webcast",
                "Terrorism",
                "S/2020/1311",
                "S/2020/1305",
                "S/RES/2560 (2020)",
            ],
        ],
        {},
    )
    assert [(one["topics"], one["outcomes"]) for one in found] == [("Palestine|Ceylon", "S/RES/66(1948)")]
